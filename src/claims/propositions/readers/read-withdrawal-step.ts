import type { PartialDate } from "../../../model/civil-date.ts";
import type { Modality, WithdrawalStep } from "../../../model/proposition.ts";
import type { StateCode } from "../../../model/state.ts";
import { clauseAt, findSubject, hasTrigger, word } from "../clauses.ts";
import {
  clauseSpan,
  type DateHit,
  type Draft,
  dateFor,
  findTriggers,
  isNegated,
  modalityAt,
  objectAfter,
  type Reading,
  resolveAt,
  type Subject,
  spanOf,
  subjectOf,
  treatyFor,
} from "../reading.ts";

import { isLegalEffect } from "./read-withdrawal-effect.ts";

type Votes = Extract<Draft["content"], { kind: "withdrawal-step" }>["votes"];

/** Steps out of a treaty: "announced its intention to leave", "parliament voted to withdraw", "deposited", "left". One a sentence and subject. */
export function readWithdrawalSteps(reading: Reading): Draft[] {
  const suspension = findTriggers(reading, "suspend").find(
    (at) => objectAfter(reading, at) !== "other" || isMembershipObject(reading, at),
  );
  if (suspension !== undefined) return readOne(reading, suspension, "suspension");
  const at = findTriggers(reading, "withdraw").find((index) => leavesTreaty(reading, index));
  if (at !== undefined) return readOne(reading, at, "withdrawal-step");
  const notice = readNoticeOnly(reading);
  return notice.length > 0 ? notice : readVotesOnly(reading);
}

/** "formally notified the United Nations; effect six months later": a notice whose effect waits is one of leaving. */
function readNoticeOnly(reading: Reading): Draft[] {
  const at = findTriggers(reading, "deposit").find((index) => isNotice(reading, index) && !isGoverned(reading, index));
  const parts = reading.symbols;
  const later = parts.some(
    (part, index) => part.kind === "number" && /^(months?|days|years?)$/.test(word(parts[index + 1]) ?? ""),
  );
  const other = parts.some((part) => hasTrigger(part, "ratify", "accede", "sign", "succeed", "suspend", "extension"));
  if (at === undefined || !later || other || !parts.some((part) => hasTrigger(part, "depositary"))) return [];
  const treaty = treatyFor(reading, at);
  const subject = subjectOf(reading, at);
  if (treaty === null || subject === null || modalityAt(reading, at) !== "actual") return [];
  const date = stepDate(reading, at, at, "actual");
  return [
    {
      content: {
        kind: "withdrawal-step",
        states: [...subject.states],
        step: "deposited",
        date: date?.date ?? null,
        votes: null,
        rank: null,
      },
      treaty: treaty.treaty,
      negated: isNegated(reading, at),
      modality: "actual",
      at: parts[at]?.start ?? 0,
      span: clauseSpan(reading, at),
      fields: { step: [spanOf(reading, at, at)], states: [spanOf(reading, subject.at, subject.at)] },
      about: null,
      reader: "withdrawal-notice",
    },
  ];
}

function readOne(reading: Reading, at: number, kind: "withdrawal-step" | "suspension"): Draft[] {
  const treaty = treatyFor(reading, at);
  if (treaty === null) return [];
  const step = readStep(reading, at, kind);
  if (step === null) return [];
  const subject = stepSubject(reading, at, step.at);
  const allowed = kind === "suspension" ? readAllowed(reading, at) : null;
  if (subject === null && allowed === null) return [];
  const states = subject?.states ?? [];
  if (step.at !== at && ["announced", "considered"].includes(step.step) && otherSpeaks(reading, step.at, states))
    return [];
  if (states.length === 0) return allowed === null ? [] : [suspensionRule(reading, at, treaty.treaty, allowed)];
  const modality =
    step.step === "in-effect" || step.step === "unspecified" ? modalityAt(reading, at) : modalityAt(reading, step.at);
  const date = stepDate(reading, at, step.at, modality);
  const negated =
    step.step === "in-effect" ? isNegated(reading, at) : isNegated(reading, step.at) || isNegated(reading, at);
  const votes = readVotes(reading);
  const rank = readRank(reading, at);
  const common = {
    treaty: treaty.treaty,
    negated,
    modality,
    at: reading.symbols[at]?.start ?? 0,
    span: clauseSpan(reading, at),
    fields: {
      step: [spanOf(reading, step.at, step.at)],
      ...(subject === null ? {} : { states: [spanOf(reading, subject.at, subject.at)] }),
      ...(date === null ? {} : { date: [date.span] }),
      ...(votes === null ? {} : { votes: votes.spans }),
      ...(rank === null ? {} : { rank: [rank.span] }),
    },
    about: null,
    reader: kind,
  };
  if (kind === "suspension")
    return [{ ...common, content: { kind, states: [...states], step: step.step, date: date?.date ?? null, allowed } }];
  const content = {
    kind,
    states: [...states],
    step: step.step,
    date: date?.date ?? null,
    votes: votes?.votes ?? null,
    rank: rank?.words ?? null,
  };
  return [{ ...common, content }];
}

/** "Russia considers Kyiv's exit pointless": the verb is another State's, and says nothing of a step. */
function otherSpeaks(reading: Reading, step: number, owners: readonly StateCode[]): boolean {
  const clause = clauseAt(reading.clauses, step);
  const speaker = findSubject(reading.symbols, clause, step);
  return speaker !== null && owners.length > 0 && !speaker.states.some((state) => owners.includes(state));
}

function suspensionRule(reading: Reading, at: number, treaty: NonNullable<Draft["treaty"]>, allowed: boolean): Draft {
  return {
    content: { kind: "suspension", states: [], step: "unspecified", date: null, allowed },
    treaty,
    negated: false,
    modality: "actual",
    at: reading.symbols[at]?.start ?? 0,
    span: clauseSpan(reading, at),
    fields: {},
    about: null,
    reader: "suspension",
  };
}

/** Whether leaving means leaving the treaty: not troops from a region, not people from a room. */
function leavesTreaty(reading: Reading, at: number): boolean {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word") return false;
  if (symbol.lower === "left" && word(reading.symbols[at + 1]) === "to") return false;
  if (symbol.lower === "left" && word(reading.symbols[at - 1]) === "mines") return false;
  if (
    [1, 2, 3].some(
      (step) =>
        hasTrigger(reading.symbols[at + step], "ratify") &&
        !["before", "after"].includes(word(reading.symbols[at + step - 1]) ?? ""),
    )
  )
    return false;
  const object = objectAfter(reading, at);
  if (object === "treaty") return true;
  const clause = clauseAt(reading.clauses, at);
  const named = reading.symbols.slice(clause.from, clause.to).some((part) => part.kind === "treaty");
  const clear =
    /^(withdraw|withdrew|withdrawn|withdraws|withdrawing|withdrawal|exit|pullout|denounce|denunciation|exited|exits|quit|quits)/.test(
      symbol.lower,
    );
  if (object === "none") return clear || named;
  // "the withdrawal process", "its exit decision"
  const next = word(reading.symbols[at + symbol.triggerLength]) ?? "";
  const noun = [
    "process",
    "procedure",
    "decision",
    "law",
    "bill",
    "act",
    "notification",
    "notice",
    "period",
    "instrument",
    "announcement",
    "plan",
    "plans",
    "move",
    "proposal",
    "request",
    "effort",
  ];
  return noun.includes(next) && (named || reading.context.implied);
}

function isMembershipObject(reading: Reading, at: number): boolean {
  for (let index = at + 1; index <= at + 6; index++) {
    const lower = word(reading.symbols[index]);
    if (
      lower !== null &&
      [
        "participation",
        "membership",
        "operation",
        "obligations",
        "application",
        "implementation",
        "compliance",
      ].includes(lower)
    )
      return (
        reading.symbols.slice(index, index + 6).some((symbol) => symbol.kind === "treaty") || reading.context.implied
      );
  }
  return false;
}

interface Step {
  readonly step: WithdrawalStep;
  readonly at: number;
}

/**
 * The step that the words give, the most advanced that is said of the same leaving. A verb of leaving as a plain fact ("left",
 * "has withdrawn") says that it is in effect; what stands around it says less.
 */
function readStep(reading: Reading, at: number, kind: "withdrawal-step" | "suspension"): Step | null {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word") return null;
  const found = (
    trigger: Parameters<typeof findTriggers>[1],
    test: (index: number) => boolean = () => true,
  ): number | undefined =>
    findTriggers(reading, trigger).find((index) => index !== at && sameMatter(reading, index, at) && test(index));
  if (kind === "withdrawal-step" && isFiniteLeaving(reading, at)) return { step: "in-effect", at };
  const notice = found("deposit", (index) => isNotice(reading, index));
  if (notice !== undefined && !isGoverned(reading, notice))
    return { step: notifiesParties(reading, notice) ? "notified-parties" : "deposited", at: notice };
  const effect = found("effect", (index) => isEffectOfLeaving(reading, index, at));
  if (effect !== undefined) return { step: "in-effect", at: effect };
  const promulgated = found("promulgate") ?? found("sign", (index) => signsLaw(reading, index));
  if (promulgated !== undefined)
    return { step: signsDecree(reading, promulgated) ? "decree" : "signed-into-law", at: promulgated };
  const decree = found("decree");
  if (decree !== undefined) return { step: "decree", at: decree };
  const vote = found("vote", (index) => !hasTrigger(reading.symbols[index], "effect"));
  const parliament = found("parliament");
  if (parliament !== undefined && vote !== undefined) return { step: "parliament", at: vote };
  const government = found("government");
  if (government !== undefined && vote !== undefined) return { step: "government-approved", at: vote };
  const recommended = found("recommend");
  if (recommended !== undefined) return { step: "recommended", at: recommended };
  const announced = found("announce", (index) => index < at || isNounOfLeaving(reading, at));
  if (announced !== undefined) return { step: "announced", at: announced };
  const considered = found("consider", (index) => index < at || isNounOfLeaving(reading, at));
  if (considered !== undefined) return { step: stepOfPlan(reading, considered), at: considered };
  if (vote !== undefined && vote < at && !isNounOfLeaving(reading, at)) return { step: "parliament", at: vote };
  if (kind === "suspension") return { step: "unspecified", at };
  if (/ing$/.test(symbol.lower) || modalityAt(reading, at) === "planned")
    return { step: modalityAt(reading, at) === "planned" ? "in-effect" : "announced", at };
  if (isNounOfLeaving(reading, at)) return nounStep(reading, at);
  return modalityAt(reading, at) === "actual" ? { step: "in-effect", at } : null;
}

/** "left", "has withdrawn", "ceased to be a party": said of a State itself as a fact, whatever decree or vote stands beside it. */
function isFiniteLeaving(reading: Reading, at: number): boolean {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word" || /ing$/.test(symbol.lower) || isNounOfLeaving(reading, at)) return false;
  const before = [1, 2, 3].map((back) => word(reading.symbols[at - back]) ?? "");
  const [last = ""] = before.filter((lower) => !/ly$/.test(lower) && lower !== "also");
  if (
    !/^(left|withdrew|quit|quits|exited|pulled|ceased|abandoned|dropped|walked|ditched|withdrawn)$/.test(symbol.lower)
  )
    return false;
  const perfect = last === "has" || last === "have" || last === "had";
  if (symbol.lower === "withdrawn" ? !perfect : last === "to" || last === "that") return false;
  if (modalityAt(reading, at) !== "actual") return false;
  const subject = subjectOf(reading, at, []);
  return subject !== null && (subject.institution === null || subject.institution === "government");
}

function stepOfPlan(reading: Reading, at: number): WithdrawalStep {
  const symbol = reading.symbols[at];
  const stem = symbol?.kind === "word" ? symbol.stem : "";
  return [
    "plan",
    "intend",
    "intention",
    "intent",
    "aim",
    "want",
    "set",
    "pois",
    "initiat",
    "launch",
    "begin",
    "start",
    "mov",
    "move",
    "look",
  ].includes(stem)
    ? "announced"
    : "considered";
}

/** A bare "withdrawal" says nothing of its step unless it is counted or dated as complete. */
function nounStep(reading: Reading, at: number): Step | null {
  const complete = findTriggers(reading, "effect").find((index) => sameMatter(reading, index, at));
  return complete === undefined ? null : { step: "in-effect", at: complete };
}

/** "withdrawal" and "exit" as nouns; "to exit", "would exit" are verbs. */
function isNounOfLeaving(reading: Reading, at: number): boolean {
  const lower = word(reading.symbols[at]) ?? "";
  if (!/^(withdrawal|exit|pullout|denunciation|departure|resignation|renunciation|suspension)s?$/.test(lower))
    return false;
  const before = word(reading.symbols[at - 1]) ?? "";
  return (
    !/^exits?$/.test(lower) ||
    !["to", "will", "would", "may", "might", "can", "could", "should", "must", "officially", "formally"].includes(
      before,
    )
  );
}

/** In one clause, or in clauses that only "and", a comma or "that" joins. */
function sameMatter(reading: Reading, a: number, b: number): boolean {
  const first = clauseAt(reading.clauses, Math.min(a, b));
  const last = clauseAt(reading.clauses, Math.max(a, b));
  if (first === last) return true;
  const between = reading.clauses.slice(reading.clauses.indexOf(first) + 1, reading.clauses.indexOf(last) + 1);
  return between.length <= 2 && between.every((clause) => ["that", "-ing", ":", "—", "and", "("].includes(clause.link));
}

/** A notice or instrument of leaving goes to somebody: "notified the UN", "submitted its instrument", "informed the depositary". */
function isNotice(reading: Reading, at: number): boolean {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word") return false;
  const strong = ["deposit", "notify", "instrument", "lodg", "notification"].includes(symbol.stem);
  const clause = clauseAt(reading.clauses, at);
  const parts = reading.symbols.slice(clause.from, clause.to);
  const depositary = parts.some((part) => hasTrigger(part, "depositary"));
  const notice = parts.some(
    (part) =>
      part.kind === "word" &&
      ["instrument", "notification", "notify", "notic", "paper", "document", "letter"].includes(part.stem),
  );
  if (hasTrigger(symbol, "parliament", "vote")) return false;
  if (parts.some((part) => hasTrigger(part, "parliament", "law")) && !depositary) return false;
  return strong || depositary || (notice && symbol.stem !== "inform");
}

/** "six months after depositing": the notice is only what a period counts from. */
function isGoverned(reading: Reading, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const lower = word(reading.symbols[index]);
    if (
      lower === "after" ||
      lower === "following" ||
      lower === "from" ||
      lower === "upon" ||
      lower === "before" ||
      lower === "once"
    )
      return true;
  }
  return false;
}

function notifiesParties(reading: Reading, at: number): boolean {
  const clause = clauseAt(reading.clauses, at);
  const parts = reading.symbols.slice(at, clause.to);
  const parties = parts.some((part, index) => hasTrigger(part, "party") && word(parts[index - 1]) !== "a");
  return parties && !parts.some((part) => hasTrigger(part, "depositary"));
}

function isEffectOfLeaving(reading: Reading, effect: number, leaving: number): boolean {
  const symbol = reading.symbols[effect];
  if (symbol?.kind !== "word") return false;
  const words = reading.symbols.slice(effect, effect + symbol.triggerLength).map((part) => word(part) ?? "");
  const clause = clauseAt(reading.clauses, effect);
  const awaited = reading.symbols
    .slice(Math.max(clause.from, effect - 8), effect)
    .some((part) => ["once", "after", "until", "when", "if", "before"].includes(word(part) ?? ""));
  // "once the withdrawal is complete" tells what is waited for, not what has happened
  if (awaited || ["once", "when", "if", "unless"].includes(clause.link)) return false;
  return isLegalEffect(reading, effect) && (effect > leaving || words.some((lower) => /^complet/.test(lower)));
}

function signsLaw(reading: Reading, at: number): boolean {
  const clause = clauseAt(reading.clauses, at);
  return reading.symbols.slice(at, clause.to).some((part) => hasTrigger(part, "law", "decree"));
}

function signsDecree(reading: Reading, at: number): boolean {
  const clause = clauseAt(reading.clauses, at);
  return reading.symbols.slice(clause.from, clause.to).some((part) => hasTrigger(part, "decree"));
}

/** Who takes the step: the owner of the leaving, else the subject of the step's verb. */
function stepSubject(reading: Reading, leaving: number, step: number): Subject | null {
  const clause = clauseAt(reading.clauses, leaving);
  for (let index = leaving - 1; index >= Math.max(clause.from, leaving - 4); index--) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "states") {
      if (symbol.possessive || symbol.via === "demonym")
        return { states: symbol.states, at: index, institution: null, how: "direct" };
      break;
    }
    if (symbol?.kind === "mark") break;
  }
  const object = reading.symbols[leaving + 1];
  if (object?.kind === "states" && word(reading.symbols[leaving + 2]) === "from")
    return { states: object.states, at: leaving + 1, institution: null, how: "direct" };
  const noun = word(reading.symbols[leaving]);
  if (noun !== null && isNounOfLeaving(reading, leaving)) {
    for (let index = leaving + 1; index <= leaving + 4; index++) {
      const symbol = reading.symbols[index];
      const before = word(reading.symbols[index - 1]);
      if (symbol?.kind === "states" && (before === "of" || before === "by"))
        return { states: symbol.states, at: index, institution: null, how: "direct" };
    }
  }
  return subjectOf(reading, leaving) ?? subjectOf(reading, step) ?? onlyStates(reading, leaving);
}

/** The one State or list of States of the sentence, where no other is named ("Riga: parliament votes to quit the treaty"). */
function onlyStates(reading: Reading, at: number): Subject | null {
  const named = reading.symbols.flatMap((symbol, index) => (symbol.kind === "states" ? [{ symbol, index }] : []));
  const [only] = named;
  if (only === undefined || named.length !== 1 || only.index > at) return null;
  return { states: only.symbol.states, at: only.index, institution: null, how: "direct" };
}

function stepDate(reading: Reading, leaving: number, step: number, modality: Modality): DateHit | null {
  return (
    usable(dateFor(reading, step, modality)) ??
    usable(dateFor(reading, leaving, modality)) ??
    onlyDate(reading, modality)
  );
}

function usable(hit: DateHit | null): DateHit | null {
  return hit === null || hit.lead === "since" || hit.lead === "until" || hit.lead === "before" || hit.lead === "after"
    ? null
    : hit;
}

function onlyDate(reading: Reading, modality: Modality): DateHit | null {
  const dates = reading.symbols.flatMap((symbol, index) => (symbol.kind === "date" ? [index] : []));
  const [only] = dates;
  return dates.length === 1 && only !== undefined && only <= 3 ? usable(resolveAt(reading, only, modality)) : null;
}

/** "68 of 100 in favour, 14 against", "by 81 votes to 1", "157-18". */
function readVotes(reading: Reading): { votes: NonNullable<Votes>; spans: { start: number; end: number }[] } | null {
  let inFavour: number | null = null;
  let against: number | null = null;
  let of: number | null = null;
  const spans: { start: number; end: number }[] = [];
  reading.symbols.forEach((symbol, at) => {
    if (symbol.kind !== "number" || symbol.ordinal || symbol.value > 1500 || !Number.isInteger(symbol.value)) return;
    const next = [1, 2, 3, 4, 5].map((step) => word(reading.symbols[at + step]) ?? "");
    const span = { start: symbol.start, end: symbol.end };
    const before = word(reading.symbols[at - 1]) ?? "";
    if (
      inFavour !== null &&
      (next[0] === "against" ||
        (next[0] === "votes" && next[1] === "against") ||
        (before === "to" && spans.length === 1) ||
        next[0] === "opposed" ||
        (next[0] === "voted" && next[1] === "against"))
    ) {
      against = symbol.value;
      spans.push(span);
    } else if (before === "of" && inFavour !== null && of === null && against === null) of = symbol.value;
    else if (before === "against" && inFavour !== null && against === null) {
      against = symbol.value;
      spans.push(span);
    } else if (inFavour === null && readsInFavour(reading, at, next)) {
      inFavour = symbol.value;
      spans.push(span);
    }
  });
  return inFavour === null ? null : { votes: { inFavour, against, of }, spans };
}

function readsInFavour(reading: Reading, at: number, next: readonly string[]): boolean {
  const window = next.join(" ");
  if (
    /^(votes? )?(in )?(favou?r|for)\b/.test(window) ||
    /^(mps?|lawmakers|deputies|members|legislators|votes) (voted )?(in favou?r|for|backed|supported)/.test(window)
  )
    return true;
  if (/^votes? (to|against)/.test(window) || /^voted (in favou?r|for)/.test(window)) return true;
  const of = next[0] === "of" || (next[0] === "out" && next[1] === "of");
  if (of && /favou?r|for|support/.test(next.slice(1).join(" "))) return true;
  const second = reading.symbols[at + 1]?.kind === "number" ? reading.symbols[at + 1] : reading.symbols[at + 2];
  const dash = reading.text.slice(reading.symbols[at]?.end ?? 0, second?.start ?? 0);
  return second?.kind === "number" && (/^\s?[-–—]\s?$/.test(dash) || next[0] === "to");
}

/** "Latvian parliament: 68 in favour, 14 against": a vote without the word withdrawal is read only beside a parliament. */
function readVotesOnly(reading: Reading): Draft[] {
  const parliament = findTriggers(reading, "parliament")[0];
  const votes = readVotes(reading);
  if (parliament === undefined || votes === null || votes.votes.against === null) return [];
  const treaty = treatyFor(reading, parliament);
  const states = stateOfInstitution(reading, parliament);
  if (treaty === null || states.length === 0) return [];
  const date: PartialDate | null = dateFor(reading, parliament, "actual")?.date ?? null;
  return [
    {
      content: {
        kind: "withdrawal-step",
        states: [...states],
        step: "parliament",
        date,
        votes: votes.votes,
        rank: null,
      },
      treaty: treaty.treaty,
      negated: false,
      modality: "actual",
      at: reading.symbols[parliament]?.start ?? 0,
      span: reading.span,
      fields: { step: [spanOf(reading, parliament, parliament)], votes: votes.spans },
      about: null,
      reader: "parliament-vote",
    },
  ];
}

function stateOfInstitution(reading: Reading, at: number): readonly StateCode[] {
  for (const index of [at, at - 1, at - 2, at + 2, at + 3, at + 1]) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "states") return symbol.states;
  }
  return [];
}

/** "the fifth European nation to exit", "the first country to leave". */
function readRank(reading: Reading, at: number): { words: string; span: { start: number; end: number } } | null {
  for (let index = at - 1; index >= Math.max(0, at - 8); index--) {
    const symbol = reading.symbols[index];
    const ranks =
      symbol?.kind === "number" ? symbol.ordinal : ["last", "latest", "first", "only"].includes(word(symbol) ?? "");
    if (symbol === undefined || !ranks) continue;
    const span = { start: symbol.start, end: reading.symbols[at - 1]?.end ?? symbol.end };
    return { words: reading.text.slice(span.start, span.end), span };
  }
  return null;
}

/** "The treaty allows suspension", "there is no provision for suspension"; null when the words say nothing of it. */
function readAllowed(reading: Reading, at: number): boolean | null {
  const permit = findTriggers(reading, "permit")[0];
  const provide = reading.symbols.findIndex(
    (symbol) =>
      symbol.kind === "word" &&
      ["provision", "provid", "claus", "mechanism", "possibl", "foresee", "possibility"].includes(symbol.stem),
  );
  const ban = findTriggers(reading, "ban")[0];
  if (permit !== undefined && Math.abs(permit - at) < 12) return !isNegated(reading, permit);
  if (ban !== undefined && Math.abs(ban - at) < 12) return isNegated(reading, ban);
  if (provide >= 0 && Math.abs(provide - at) < 12) return !isNegated(reading, provide);
  return null;
}
