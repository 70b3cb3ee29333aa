import type { PropositionContent } from "../../model/proposition.ts";
import type { StateStatus } from "../../model/register.ts";
import type { StateCode } from "../../model/state.ts";
import type { TreatyId } from "../../model/treaty.ts";
import { capitalise } from "../../text/capitalise.ts";
import { agrees, combineAll, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import { describe } from "../decisions/describe-entry.ts";
import { notOnRegister, standingSentence } from "../decisions/sentences.ts";
import { happenedBy, type Question } from "../question.ts";

type Allegation = Extract<PropositionContent, { kind: "allegation" }>;
type Denial = Extract<PropositionContent, { kind: "denial" }>;
type Intent = Extract<PropositionContent, { kind: "intent" }>;

/**
 * Acts that a register cannot settle. The finding says what the law would make of the act for that State on that day, and which
 * instrument applies; it is decided only where the words claim a breach of a treaty that does not bind the State, or where the
 * register holds the announcement itself.
 */
export function checkActOfState(question: Question, content: Allegation | Denial | Intent): Decision {
  const states = content.kind === "intent" ? content.states : content.actor;
  return combineAll(states.map((state) => checkState(question, content, state)));
}

function checkState(question: Question, content: Allegation | Denial | Intent, state: StateCode): Decision {
  const status = question.status(state);
  if (!status.decidable) return notOnRegister(question, state);
  const frame = frameLaw(question, content, state, status);
  if (content.kind === "intent") return decideIntent(question, content, state, frame);
  if (content.kind === "allegation" && content.breachOf === "named-treaty" && !status.bound && !everBound(status))
    return conflicts(`${frame.sentence} No act of it can be a breach of ${question.treaty.noun}.`, frame.grounds);
  const what = content.kind === "denial" ? "Whether it did so or not" : "Whether it did so";
  return undecidable(
    `${what} is a fact that no register settles. ${frame.sentence}`,
    "what happened",
    false,
    frame.grounds,
  );
}

function everBound(status: StateStatus): boolean {
  return status.since !== null;
}

interface Frame {
  readonly sentence: string;
  readonly grounds: Grounds;
}

/** What the law would make of the act: this treaty where it binds the State, else those others of the register that do. */
function frameLaw(
  question: Question,
  content: Allegation | Denial | Intent,
  state: StateCode,
  status: StateStatus,
): Frame {
  const act = content.kind === "denial" ? content.of : content.act;
  const rule = question.vocabulary?.acts[act] ?? null;
  const standing = standingSentence(question, status);
  const grounds: Grounds = {
    rule: rule === null || rule.provision === null ? [] : [{ treaty: question.treaty.id, provision: rule.provision }],
    derivations: [status.derivation],
    dates: { [`in force for ${state}`]: status.since },
    wouldChange: "Nothing on a register of treaty actions: a finding of a competent body could.",
  };
  if (status.bound) {
    const covered =
      rule === null || rule.standing === "permitted"
        ? ""
        : ` If it did, ${rule.provision} of ${question.treaty.noun} would apply.`;
    return { sentence: `${standing}${covered}`, grounds };
  }
  const others = otherInstruments(question, content, state);
  if (others.length === 0) return { sentence: standing, grounds };
  const named = others.map((other) => `${other.title} (in force for it since ${other.since})`).join("; ");
  return {
    sentence: `${standing} The instrument to test is ${named}.`,
    grounds: {
      ...grounds,
      rule: [...(grounds.rule ?? []), ...others.map((other) => ({ treaty: other.treaty, provision: other.provision }))],
      derivations: [status.derivation, ...others.map((other) => other.status.derivation)],
      dates: {
        ...grounds.dates,
        ...Object.fromEntries(others.map((other) => [`${other.treaty} in force for ${state}`, other.since])),
      },
    },
  };
}

interface Other {
  readonly treaty: TreatyId;
  readonly title: string;
  readonly provision: string;
  readonly since: NonNullable<StateStatus["since"]>;
  readonly status: StateStatus;
}

/** Treaties of the register that bind the State on the day and cover the same object and act. */
function otherInstruments(question: Question, content: Allegation | Denial | Intent, state: StateCode): Other[] {
  const object =
    question.vocabulary?.objects.find((found) => content.kind !== "denial" && found.name === content.object) ??
    question.vocabulary?.objects.findLast((found) => found.covered);
  const act = content.kind === "denial" ? content.of : content.act;
  if (object === undefined) return [];
  const words = new Set(object.words.filter(isName).map(normalise));
  return question.cache.register.treaties.flatMap((treaty) => {
    const vocabulary = question.cache.register.findVocabulary(treaty.id);
    if (treaty.id === question.treaty.id || vocabulary === null) return [];
    const covers = vocabulary.objects.some(
      (found) => found.covered && found.words.some((word) => isName(word) && words.has(normalise(word))),
    );
    const rule = vocabulary.acts[act] ?? vocabulary.acts.use;
    if (!covers || rule === undefined || rule.standing === "permitted") return [];
    const status = question.cache.status(treaty.id, state, question.clock);
    if (!status.bound || status.since === null) return [];
    return [
      {
        treaty: treaty.id,
        title: treaty.shortTitle,
        provision: rule.provision ?? treaty.rules.entryIntoForce.provision,
        since: status.since,
        status,
      },
    ];
  });
}

/** "such weapon" points to what was named before and names nothing. */
function isName(words: string): boolean {
  return !/^(such|these|the|this) /.test(words);
}

function normalise(words: string): string {
  return words.toLowerCase().replace(/[ -]/g, "").replace(/s$/, "");
}

/** An announced intention that the register holds agrees; any other is a forecast. */
function decideIntent(question: Question, content: Intent, state: StateCode, frame: Frame): Decision {
  const announced = question
    .entries(state, "announcement", "statement")
    .filter((entry) => entry.subject === content.act && happenedBy(entry, question.on))
    .filter(
      (entry) => content.recipient === null || entry.about.length === 0 || entry.about.includes(content.recipient),
    );
  const recipient = recipientSentence(question, content);
  if (content.form === "announced" && announced.length > 0 && !question.proposition.negated)
    return agrees(`Recorded: ${announced.map(describe).join("; ")}. ${frame.sentence}${recipient}`, {
      ...frame.grounds,
      entries: announced,
    });
  return undecidable(
    `What a State will do is not on the register. ${frame.sentence}${recipient}`,
    "what the State will do",
    false,
    frame.grounds,
  );
}

/** Receiving is an act of its own: who is bound may not acquire from one that is not. */
function recipientSentence(question: Question, content: Intent): string {
  if (content.recipient === null) return "";
  const status = question.status(content.recipient);
  const acquire = question.vocabulary?.acts.acquire ?? null;
  const receive = question.vocabulary?.acts.receive ?? acquire;
  if (!status.bound || receive === null || receive.standing !== "prohibited")
    return ` ${standingSentence(question, status)}`;
  return ` ${capitalise(question.treaty.noun)} bound ${question.name(content.recipient)} on that day, and ${receive.provision} covers receipt by it.`;
}
