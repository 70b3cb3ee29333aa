import type { PropositionContent } from "../../model/proposition.ts";
import type { StateStatus } from "../../model/register.ts";
import { capitalise } from "../../text/capitalise.ts";
import { agrees, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import { notOnRegister, standingSentence } from "../decisions/sentences.ts";
import { fits, type Question } from "../question.ts";

type PartyStatus = Extract<PropositionContent, { kind: "party-status" }>;

/** Whether a State was, on the day, what the words say: party, signatory, bound. */
export function checkPartyStatus(question: Question, content: PartyStatus): Decision {
  const status = question.status(content.state);
  if (!status.decidable || unknownHere(question, content, status)) return notOnRegister(question, content.state);
  const past = question.proposition.about?.kind === "unknown";
  const held = holdsNow(status, content.status);
  const grounds = groundsOf(question, status);
  const sentence = standingSentence(question, status);
  if (content.holds && content.fromStart) return decideFromStart(question, content.state, grounds);
  if (past) return decidePast(question, content, status, grounds);
  if (content.until !== null) return decideUntil(question, content, status, grounds);
  if (content.holds) {
    if (held === "no") {
      const before = status.until !== null && status.until <= question.on;
      return conflicts(sentence, { ...grounds, shade: before ? "outdated" : null });
    }
    if (held === "open") return undecidable(sentence, "in which sense the words are meant", false, grounds);
    if (content.since !== null) return decideSince(question, content, status, grounds);
    return agrees(sentence, { ...grounds, shade: held === "loosely" ? "imprecise" : null });
  }
  if (held === "yes") return conflicts(sentence, grounds);
  if (held === "no") return agrees(sentence, grounds);
  return undecidable(sentence, "in which sense the words are meant", false, grounds);
}

/** Of a treaty of which only some acts are held, what is not on the register may still have happened. */
function unknownHere(question: Question, content: PartyStatus, status: StateStatus): boolean {
  if (question.closedWorld) return false;
  return content.status === "signatory" ? status.signed === null : status.consented === null;
}

type Held = "yes" | "loosely" | "open" | "no";

function holdsNow(status: StateStatus, wanted: PartyStatus["status"]): Held {
  switch (wanted) {
    case "bound":
      return status.bound ? "yes" : "no";
    case "withdrawn":
      return status.withdrawal !== null && !status.withdrawal.pending ? "yes" : "no";
    case "party":
      if (status.bound) return "yes";
      // Consent is deposited, the treaty not yet in force for the State
      return status.party ? "loosely" : "no";
    case "signatory":
      if (status.signatory) return status.withdrawal !== null && !status.withdrawal.pending ? "open" : "yes";
      // "Signatory" is often said of a party that acceded and never signed
      return status.party ? "loosely" : "no";
  }
}

/** "bound from the treaty's first day" */
function decideFromStart(question: Question, state: PartyStatus["state"], grounds: Grounds): Decision {
  const start = question.cache.register.entryIntoForce(question.treaty.id, question.clock.known).day;
  const { noun } = question.treaty;
  const latest = question.latest(state);
  if (start === null)
    return undecidable(`${capitalise(noun)} has not entered into force.`, "the day meant", false, grounds);
  const sentence = `${standingSentence(question, latest)} ${capitalise(noun)} entered into force on ${start}.`;
  return latest.since === start ? agrees(sentence, grounds) : conflicts(sentence, grounds);
}

function decideSince(question: Question, content: PartyStatus, status: StateStatus, grounds: Grounds): Decision {
  const { since } = content;
  if (since === null || since.kind === "unknown")
    return undecidable("The words give a day that cannot be resolved.", "the day meant", false, grounds);
  const days =
    content.status === "signatory"
      ? [status.signed, status.consented]
      : content.status === "bound"
        ? [status.since]
        : [status.since, status.consented];
  const sentence = standingSentence(question, status);
  return days.some((day) => day !== null && fits(since, day))
    ? agrees(sentence, grounds)
    : conflicts(sentence, grounds);
}

function decideUntil(question: Question, content: PartyStatus, status: StateStatus, grounds: Grounds): Decision {
  const latest = question.latest(content.state);
  const end = status.withdrawal?.effective ?? latest.withdrawal?.effective ?? null;
  const received = status.withdrawal?.received ?? latest.withdrawal?.received ?? null;
  const sentence = standingSentence(question, status);
  if (end === null || received === null || received > question.on || content.until === null)
    return undecidable(
      `${sentence} The register holds no end of it on that day.`,
      "the day on which it ends",
      true,
      grounds,
    );
  const same = fits(content.until, end);
  const reason = `The withdrawal of ${question.name(content.state)} was received on ${received} and takes effect on ${end}; until that day ${question.treaty.noun} binds it.`;
  const dated = { ...grounds, dates: { ...grounds.dates, [`withdrawal in effect for ${content.state}`]: end } };
  return same === content.holds ? agrees(reason, dated) : conflicts(reason, dated);
}

/** "was a party": true of any earlier day will do. */
function decidePast(question: Question, content: PartyStatus, status: StateStatus, grounds: Grounds): Decision {
  if (content.holds && content.since !== null)
    return decideSince(question, content, question.latest(content.state), grounds);
  const sentence = standingSentence(question, status);
  const ever =
    content.status === "signatory"
      ? status.signatory || status.consented !== null
      : content.status === "bound"
        ? status.since !== null
        : status.consented !== null;
  if (content.holds) return ever ? agrees(sentence, grounds) : conflicts(sentence, grounds);
  return ever
    ? undecidable(`${sentence} The words do not say of which day they speak.`, "the day meant", false, grounds)
    : agrees(sentence, grounds);
}

/** What every answer on a State's standing rests on. */
export function groundsOf(question: Question, status: StateStatus): Grounds {
  const { noun, rules, id } = question.treaty;
  const rule = [{ treaty: id, provision: rules.entryIntoForce.laterState.provision }];
  return {
    rule,
    derivations: [status.derivation],
    dates: {
      [`in force for ${status.state}`]: status.since,
      [`no longer in force for ${status.state}`]: status.until,
      [`signed by ${status.state}`]: status.signed,
      [`consent of ${status.state}`]: status.consented,
    },
    wouldChange: `A signature, instrument or withdrawal of ${question.name(status.state)} on ${noun.replace(/^the /, "the ")} with another day; ${capitalise("the register is complete until")} ${status.completeAsOf}.`,
  };
}
