import type { PropositionContent } from "../../model/proposition.ts";
import type { StateCode } from "../../model/state.ts";
import type { Treaty } from "../../model/treaty.ts";
import { unreachable } from "../../model/unreachable.ts";
import { capitalise } from "../../text/capitalise.ts";
import { agrees, combineAll, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import { decideArticle, decideClass, decideFigure, decideNorm, decideThreshold } from "../decisions/decide-norm.ts";
import { standingSentence } from "../decisions/sentences.ts";
import type { Question } from "../question.ts";

type Rule = Extract<PropositionContent, { kind: "treaty-rule" }>;
type Clauses = Treaty["rules"]["clauses"];

/** A clause that the words say the treaty has or lacks, held against the clause itself. */
export function checkTreatyRule(question: Question, content: Rule): Decision {
  const { clauses, withdrawal } = question.treaty.rules;
  switch (content.topic) {
    case "reservations":
      return decideReservations(question, content, clauses.reservations);
    case "depositary":
      return decideDepositary(question, content);
    case "amendment":
      return decideAmendment(question, content, clauses.amendment);
    case "extension":
      return decideExtension(question, content);
    case "circumstances":
      return decideCircumstances(question, content, clauses.anyCircumstances);
    case "release":
      return decideRelease(question, content);
    case "expulsion": {
      const reason = `${capitalise(question.treaty.noun)} has no clause on expulsion of a party.`;
      return content.says.includes("none") ? agrees(reason) : conflicts(reason);
    }
    case "other-law":
      return decideOtherLaw(question, content, clauses.otherLaw);
    case "withdrawal-consent": {
      if (withdrawal === null) return notHeld(question, "withdrawal");
      const reason = `Withdrawal takes a notice (${withdrawal.provision}); ${question.treaty.noun} asks for no consent of the other parties.`;
      return compare(content.says.includes("not-needed"), reason, groundsOf(question, withdrawal.provision));
    }
    case "withdrawal-notice":
      return decideNotice(question, content, withdrawal);
    case "threshold":
      return decideThreshold(question, content);
    case "norm":
      return decideNorm(question, content);
    case "figure":
      return decideFigure(question, content);
    case "class":
      return decideClass(question, content);
    case "article":
      return decideArticle(question, content);
    case "duration":
    case "signature":
    case "penalties":
    case "assistance":
    case "retained":
    case "languages":
    case "addressees":
    case "mission-size":
    case "mission-decision":
    case "mission-invitation":
    case "mission-notice":
    case "mission-stay":
      return decideAnswer(question, content);
    default:
      return unreachable(content.topic);
  }
}

function groundsOf({ treaty }: Question, provision: string): Grounds {
  return { rule: [{ treaty: treaty.id, provision }], wouldChange: `An amendment of ${provision}.` };
}

function compare(right: boolean, reason: string, grounds: Grounds): Decision {
  return right ? agrees(reason, grounds) : conflicts(reason, grounds);
}

function notHeld({ treaty }: Question, what: string): Decision {
  return undecidable(
    `The register holds no clause of ${treaty.noun} (${treaty.shortTitle}) on ${what}.`,
    `the clause on ${what}`,
    true,
  );
}

/** A clause that is held as the list of its right answers. */
function decideAnswer(question: Question, { topic, says }: Rule): Decision {
  const rule = question.treaty.rules.clauses.answers.find((found) => found.topic === topic);
  const what = topic.replaceAll("-", " ");
  if (rule === undefined) return notHeld(question, what);
  const summary = question.treaty.provisions.find(({ provision }) => provision === rule.provision)?.summary;
  const reason = `${rule.provision}: ${summary ?? `${what}: ${rule.answers.join(", ")}.`}`;
  const force = question.cache.register.entryIntoForce(question.treaty.id, question.clock.known);
  if (topic === "signature" && (force.day === null || force.day > question.on))
    return undecidable(reason, "the entry into force of the treaty", true, groundsOf(question, rule.provision));
  return compare(
    says.every((said) => rule.answers.includes(said)),
    reason,
    groundsOf(question, rule.provision),
  );
}

function decideReservations(question: Question, { says }: Rule, rule: Clauses["reservations"]): Decision {
  if (rule === undefined) return notHeld(question, "reservations");
  const reason =
    rule.allowed === "none"
      ? `No reservations may be made (${rule.provision}).`
      : `Reservations are possible where they fit the object and purpose (${rule.provision}).`;
  const grounds = groundsOf(question, rule.provision);
  if (says.includes("made") || says.includes("not-made"))
    return rule.allowed === "none"
      ? compare(says.includes("not-made"), reason, grounds)
      : undecidable(reason, "the reservations that were made", true, grounds);
  return compare(says.includes("excluded") === (rule.allowed === "none"), reason, grounds);
}

function decideDepositary(question: Question, { says, states }: Rule): Decision {
  const { depositary, noun, rules } = question.treaty;
  if (depositary.length === 0) return notHeld(question, "a depositary");
  const reason = `Depositary of ${noun}: ${depositary.join(", ")}.`;
  const right = says.includes("united-nations")
    ? depositary.some((name) => name.includes("United Nations"))
    : states.length > 0 && states.every((state) => namesOf(question, state).some((name) => depositary.includes(name)));
  const provision = rules.clauses.depositary?.provision;
  return compare(right, reason, provision === undefined ? {} : groundsOf(question, provision));
}

/** Every name of a State: a treaty gives its depositary another one than the register ("Russian Federation"). */
function namesOf({ cache }: Question, state: StateCode): readonly string[] {
  const found = cache.register.states.find(({ code }) => code === state);
  return found === undefined ? [] : [found.name, ...found.names];
}

function decideAmendment(question: Question, { says }: Rule, rule: Clauses["amendment"]): Decision {
  if (rule === undefined) return notHeld(question, "amendments");
  const binds = rule.binds === "all" ? "all parties" : "those parties that have accepted it";
  const reason = `An amendment is adopted by ${rule.majority} and binds ${binds} (${rule.provision}).`;
  const right = says.every((said) => said === rule.majority || said === `binds-${rule.binds}`);
  return compare(right, reason, groundsOf(question, rule.provision));
}

function decideExtension(question: Question, { says, duty, period }: Rule): Decision {
  const rule = question.treaty.rules.deadlines.find((found) => found.duty === duty);
  if (rule === undefined) return notHeld(question, "that duty");
  const { extension } = rule;
  const what = rule.duty.replaceAll("-", " ");
  if (extension === null)
    return compare(
      says.includes("impossible") || says.includes("not-renewable"),
      `${rule.provision} provides for no extension of the time for ${what}.`,
      groundsOf(question, rule.provision),
    );
  const renewable = extension.renewable ? "and again on a new request" : "once";
  const reason = `The time for ${what} may be extended ${renewable}, each time by up to ${extension.maxYears} years (${extension.provision}); the ${extension.body} decides: ${extension.majority}.`;
  const grounds = groundsOf(question, extension.provision);
  if (says.includes("possible") || says.includes("impossible"))
    return compare(says.includes("possible"), reason, grounds);
  if (period !== null) {
    const most = says.includes("at-most") ? period.n === extension.maxYears : period.n <= extension.maxYears;
    return compare(most && period.unit === "year", reason, grounds);
  }
  if (says.includes("renewable") || says.includes("not-renewable"))
    return compare(says.includes("renewable") === extension.renewable, reason, grounds);
  if (!extension.majority.startsWith("majority")) return undecidable(reason, "the majority", true, grounds);
  return compare(says.includes("majority"), reason, grounds);
}

function decideCircumstances(question: Question, { says }: Rule, rule: Clauses["anyCircumstances"]): Decision {
  if (rule === undefined) return notHeld(question, "the circumstances in which it holds");
  const reason = `What ${question.treaty.noun} prohibits it prohibits under any circumstances (${rule.provision}).`;
  return compare(says.includes("none"), reason, groundsOf(question, rule.provision));
}

/** No clause frees one party: who is bound keeps its duties, and who is not has none to be freed from. */
function decideRelease(question: Question, { states }: Rule): Decision {
  return combineAll(
    states.map((state) => {
      const status = question.status(state);
      const sentence = standingSentence(question, status);
      const grounds: Grounds = { derivations: [status.derivation] };
      return status.decidable && status.bound
        ? conflicts(`${sentence} ${capitalise(question.treaty.noun)} has no clause that releases a party.`, grounds)
        : undecidable(sentence, "a duty of the State", true, grounds);
    }),
  );
}

function decideOtherLaw(question: Question, { says }: Rule, rule: Clauses["otherLaw"]): Decision {
  if (rule === undefined) return notHeld(question, "duties under other rules of international law");
  const reason = `Withdrawal leaves duties under other rules of international law untouched (${rule.provision}).`;
  return compare(says.includes("untouched"), reason, groundsOf(question, rule.provision));
}

const RECIPIENTS: Readonly<Record<string, RegExp>> = {
  depositary: /depositar|Secretary-General/i,
  parties: /parties/i,
  "security-council": /Security Council/i,
};

/** Who must be told, and whether reasons are due: each thing said must be asked for; naming fewer is only incomplete. */
function decideNotice(question: Question, { says }: Rule, rule: Treaty["rules"]["withdrawal"]): Decision {
  if (rule === null) return notHeld(question, "withdrawal");
  const reasons = rule.reasonsRequired ? "with its reasons" : "without a duty to give reasons";
  const reason = `A notice of withdrawal goes to ${rule.notifyTo.join(", ")}, ${reasons} (${rule.provision}).`;
  const grounds = groundsOf(question, rule.provision);
  const named = says.flatMap((said) => RECIPIENTS[said] ?? []);
  const wrong =
    named.some((recipient) => !rule.notifyTo.some((to) => recipient.test(to))) ||
    (says.includes("reasons") && !rule.reasonsRequired) ||
    (says.includes("no-reasons") && rule.reasonsRequired) ||
    (says.includes("nobody-else") && named.length < rule.notifyTo.length);
  if (wrong) return conflicts(reason, grounds);
  return agrees(reason, {
    ...grounds,
    shade: named.length > 0 && named.length < rule.notifyTo.length ? "incomplete" : null,
  });
}
