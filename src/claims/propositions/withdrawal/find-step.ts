import type { WithdrawalStep } from "../../../model/proposition.ts";
import { modalityAt } from "../reading/modality.ts";
import { findTriggers, isNegated, type Reading } from "../reading/reading.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { clauseAt, hasTrigger, word } from "../symbols/clauses.ts";

import { isLegalEffect } from "./is-legal-effect.ts";

export interface Step {
  readonly step: WithdrawalStep;
  readonly at: number;
}

/**
 * The step that the words give, the most advanced that is said of the same leaving. A verb of leaving as a plain fact ("left",
 * "has withdrawn") says that it is in effect; what stands around it says less.
 */
export function readStep(reading: Reading, at: number, kind: "withdrawal-step" | "suspension"): Step | null {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word") return null;
  const own = clauseAt(reading.clauses, at);
  if (isByPaper(reading, at)) return chooseStep(reading, at, kind, () => true);
  const near = readStepWithin(reading, at, kind, (index) => clauseAt(reading.clauses, index) === own);
  return near?.firm === true
    ? near.step
    : (readStepWithin(reading, at, kind, (index) => sameMatter(reading, index, at))?.step ?? null);
}

/** `firm`: words around the leaving say the step; otherwise only the form of the leaving itself does. */
function readStepWithin(
  reading: Reading,
  at: number,
  kind: "withdrawal-step" | "suspension",
  within: (index: number) => boolean,
): { readonly step: Step; readonly firm: boolean } | null {
  const step = chooseStep(reading, at, kind, within);
  return step === null ? null : { step, firm: step.at !== at };
}

function chooseStep(
  reading: Reading,
  at: number,
  kind: "withdrawal-step" | "suspension",
  within: (index: number) => boolean,
): Step | null {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word") return null;
  const found = (
    trigger: Parameters<typeof findTriggers>[1],
    test: (index: number) => boolean = () => true,
  ): number | undefined => findTriggers(reading, trigger).find((index) => index !== at && within(index) && test(index));
  // "When the six months are over, X is no longer bound": still to come
  if (symbol.lower === "no" && /^(?:when|once|if)$/.test(word(reading.symbols[0]) ?? "")) return null;
  if (isOnTheWay(reading, at)) return { step: "announced", at };
  if (kind === "withdrawal-step" && (isFiniteLeaving(reading, at) || isDated(reading, at)))
    return { step: "in-effect", at };
  const own = found("effect", (index) => isOwnVerb(reading, at, index));
  if (own !== undefined) return { step: "in-effect", at: own };
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
  const refused = reading.symbols.findIndex(
    (symbol, index) => /^reject(s|ed)?$/.test(word(symbol) ?? "") && within(index),
  );
  const vote = found("vote", (index) => !hasTrigger(reading.symbols[index], "effect"));
  const parliament = found("parliament");
  if (parliament !== undefined && vote === undefined && refused > 0) return { step: "parliament", at: refused };
  if (parliament !== undefined && vote !== undefined) return { step: "parliament", at: vote };
  const president = found("president");
  if (president !== undefined && vote !== undefined && /^approved?$/.test(word(reading.symbols[vote]) ?? ""))
    return { step: "signed-into-law", at: vote };
  const government = found("government");
  if (government !== undefined && vote !== undefined) return { step: "government-approved", at: vote };
  const recommended = found("recommend");
  if (recommended !== undefined) return { step: "recommended", at: recommended };
  const announced = found("announce", (index) => index < at || isNounOfLeaving(reading, at));
  if (announced !== undefined) return { step: "announced", at: announced };
  const considered = found(
    "consider",
    (index) => (index < at || isNounOfLeaving(reading, at)) && !isView(reading, index),
  );
  if (considered !== undefined) return { step: stepOfPlan(reading, considered), at: considered };
  if (vote !== undefined && vote < at && !isNounOfLeaving(reading, at)) return { step: "parliament", at: vote };
  if (isByPaper(reading, at)) return null;
  if (kind === "suspension") return { step: "unspecified", at };
  if (/ing$/.test(symbol.lower) || modalityAt(reading, at) === "planned")
    return { step: modalityAt(reading, at) === "planned" ? "in-effect" : "announced", at };
  if (isNounOfLeaving(reading, at)) return nounStep(reading, at);
  return modalityAt(reading, at) === "actual" && !isBareInfinitive(reading, at) ? { step: "in-effect", at } : null;
}

/** "the act by which X withdraws", "a law under which it leaves": what the paper is for, and not what has come about. */
function isByPaper({ symbols, clauses }: Reading, at: number): boolean {
  const { from, link } = clauseAt(clauses, at);
  if (link !== "which" && link !== "whereby") return false;
  const noun = link === "whereby" ? symbols[from - 2] : symbols[from - 3];
  return PAPERS.test(word(noun) ?? "");
}

const PAPERS =
  /^(act|law|bill|decree|decision|resolution|motion|order|legislation|statute|proposal|notice|instrument|letter)$/;

/** "considered that the danger justified the exit", "considers itself": what somebody thinks. */
function isView({ symbols }: Reading, at: number): boolean {
  return /^consider/.test(word(symbols[at]) ?? "") && /^(?:that|it|itself|this)$/.test(word(symbols[at + 1]) ?? "");
}

/** "it is wrong to leave": nobody has left; "the first country to leave", "became the third to leave" have. */
function isBareInfinitive({ symbols }: Reading, at: number): boolean {
  if (word(symbols[at - 1]) !== "to") return false;
  return !symbols
    .slice(Math.max(0, at - 9), at)
    .some(
      (symbol) =>
        (symbol.kind === "number" && symbol.ordinal) ||
        ["last", "latest", "only", "first"].includes(word(symbol) ?? ""),
    );
}

/** "on its way out of the treaty": not out yet. */
function isOnTheWay({ symbols }: Reading, at: number): boolean {
  return word(symbols[at]) === "out" && word(symbols[at - 1]) === "way";
}

const ADVERBS = new Set("also therefore thus now already hence consequently".split(" "));

/** "left", "has withdrawn", "ceased to be a party": said of a State itself as a fact, whatever decree or vote stands beside it. */
function isFiniteLeaving(reading: Reading, at: number): boolean {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word" || /ing$/.test(symbol.lower) || isNounOfLeaving(reading, at)) return false;
  const before = [1, 2, 3].map((back) => word(reading.symbols[at - back]) ?? "");
  const [last = ""] = before.filter((lower) => !/ly$/.test(lower) && !ADVERBS.has(lower));
  const longer =
    symbol.lower === "no" &&
    ["is", "are"].includes(last) &&
    /^(?:longer|more)$/.test(word(reading.symbols[at + 1]) ?? "");
  if (longer && modalityAt(reading, at) === "actual") return subjectOf(reading, at, []) !== null;
  if (symbol.lower === "out" && ["is", "are", "was", "were"].includes(last)) return !isNegated(reading, at);
  if (
    !/^(left|withdrew|quit|quits|exited|pulled|ceased|ceases|abandoned|dropped|walked|ditched|withdrawn)$/.test(
      symbol.lower,
    )
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

/** "the withdrawals of X and Y take effect": the leaving is what the verb is said of, whatever notice stands beside it. */
function isOwnVerb(reading: Reading, leaving: number, effect: number): boolean {
  const { symbols } = reading;
  if (!isNounOfLeaving(reading, leaving) || effect < leaving || !isEffectOfLeaving(reading, effect, leaving))
    return false;
  const between = symbols.slice(leaving + 1, effect);
  return (
    between.length <= 5 &&
    between.every((symbol) => ["states", "treaty"].includes(symbol.kind) || OWNED.has(word(symbol) ?? ""))
  );
}

const OWNED = new Set("of the by from will would to has have had".split(" "));

/** "that puts the exit on D", "the departure falls on D". */
function isDated({ symbols }: Reading, at: number): boolean {
  const [before, next] = [word(symbols[at - 2]) ?? "", word(symbols[at + 1]) ?? ""];
  const dated = [1, 2, 3].some((step) => symbols[at + step]?.kind === "date");
  return dated && (/^(put|puts|sets|fixes|brings)$/.test(before) || /^(falls|comes|follows)$/.test(next));
}

/** "withdrawal" and "exit" as nouns; "to exit", "would exit" are verbs. */
export function isNounOfLeaving(reading: Reading, at: number): boolean {
  const lower = word(reading.symbols[at]) ?? "";
  if (
    !/^(withdrawal|exit|pullout|denunciation|departure|resignation|renunciation|suspension|farewell|goodbye|secession|repudiation|revocation|abandonment|parting)s?$/.test(
      lower,
    )
  )
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
export function isNotice(reading: Reading, at: number): boolean {
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
  return strong || depositary || (notice && symbol.stem !== "inform") || handsInLeaving(reading, at);
}

/** "submitted its withdrawal", "handed over their exits": what is handed in is the leaving itself. */
function handsInLeaving(reading: Reading, at: number): boolean {
  const symbol = reading.symbols[at];
  const behind = at + (symbol?.kind === "word" ? symbol.triggerLength : 1);
  const noun = OWNERS.has(word(reading.symbols[behind]) ?? "") ? behind + 1 : behind;
  return noun > behind && isNounOfLeaving(reading, noun) && !PAPERS.test(word(reading.symbols[noun + 1]) ?? "");
}

const OWNERS = new Set("its their his her our the a".split(" "));

/** "six months after depositing": the notice is only what a period counts from. */
export function isGoverned(reading: Reading, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 7); index--) {
    const lower = word(reading.symbols[index]);
    if (reading.symbols[index]?.kind === "mark") return false;
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
