import type { PartialDate } from "../../../model/civil-date.ts";
import type { Span } from "../../../model/span.ts";
import type { StateCode } from "../../../model/state.ts";
import { isSameProvision, type TreatyId } from "../../../model/treaty.ts";
import { clauseAt, hasTrigger, word } from "../clauses.ts";
import { type Draft, findTriggers, type Reading, spanOf } from "../reading.ts";
import { resolveAt } from "../reading-dates.ts";
import { stemWord } from "../stem-word.ts";
import { subjectOf } from "../subject-of.ts";
import { treatyFor } from "../treaty-for.ts";
import { dutyBefore } from "./duty-before.ts";
import { findCitedProvisions, findPeriod, givesOtherTime } from "./find-period.ts";
import { wordsBetween } from "./find-words.ts";
import { speaksGenerally } from "./speaks-generally.ts";

/** "had to destroy all stocks by 2010 and did not", "missed its deadline", "will not fulfil its commitment". */
export function readObligations(reading: Reading): Draft[] {
  const at =
    findTriggers(reading, "oblige", "miss", "fulfil", "violate").find((index) => isDutyWord(reading, index)) ??
    findTimeTo(reading);
  if (at === undefined) return readOutcomeOnly(reading);
  return readAt(reading, at);
}

/** "gives States ten years to destroy", "is due within a month": the time itself says that it is a duty. */
function findTimeTo(reading: Reading): number | undefined {
  const at = reading.symbols.findIndex(
    (symbol, index) =>
      symbol.kind === "number" &&
      /^(?:day|week|month|year)s?$/.test(word(reading.symbols[index + 1]) ?? "") &&
      (leadsToDuty(reading, index + 2) || isToBeDoneWithin(reading, index) || isTheTerm(reading, index + 2)),
  );
  const until = reading.symbols.findIndex(
    (symbol, index) =>
      symbol.kind === "date" && symbol.date.lead?.kind === "until" && word(reading.symbols[index + 1]) === "to",
  );
  // "has asked to be given until 2030 to clear": what it wants
  const wanted = until >= 0 && findTriggers(reading, "request").some((index) => index < until);
  const due = reading.symbols.findIndex(
    (symbol, index) =>
      word(symbol) === "due" &&
      ["within", "in", "no", "not", "by", "on"].includes(word(reading.symbols[index + 1]) ?? ""),
  );
  return [at, wanted ? -1 : until, due].find((index) => index >= 0);
}

/** "four years to destroy", "four years from 1 June to destroy", "the same four years for clearing". */
function leadsToDuty({ symbols }: Reading, from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const symbol = symbols[at];
    const lower = word(symbol) ?? "";
    if (lower === "to" || lower === "for") return at === from || lower === "to";
    if (
      symbol?.kind !== "date" &&
      !["from", "then", "that", "the", "its", "day", "after", "entry", "into", "force", "in", "which"].includes(lower)
    )
      return false;
  }
  return false;
}

/** "Ten years is the period that the treaty gives for ...", "four years are the limit". */
function isTheTerm({ symbols }: Reading, verb: number): boolean {
  if (word(symbols[verb]) === "are" && /^(allowed|given|set|foreseen)$/.test(word(symbols[verb + 1]) ?? ""))
    return true;
  if (!["is", "are", "was", "were"].includes(word(symbols[verb]) ?? "")) return false;
  return [1, 2, 3].some((step) => TERMS.test(word(symbols[verb + step]) ?? ""));
}

/** "are to be cleared within ten years". */
function isToBeDoneWithin({ symbols }: Reading, at: number): boolean {
  if (word(symbols[at - 1]) !== "within") return false;
  return symbols.some((symbol, index) => index < at && word(symbol) === "be" && word(symbols[index - 1]) === "to");
}

function isDutyWord(reading: Reading, at: number): boolean {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word") return false;
  if (hasTrigger(symbol, "violate") && !hasTrigger(symbol, "miss", "fulfil")) return false;
  // "its mandate ends": what an office has to do
  if (symbol.lower === "mandate" || symbol.lower === "missing") return false;
  if (isPromise(reading, at)) return false;
  // Meeting, completing and respecting are done to many things; only beside a word of duty to an obligation
  if (["meet", "complet", "finish", "respect", "implement", "carry", "observ", "adher"].includes(symbol.stem))
    return namesDuty(reading);
  return true;
}

/** "will be free of mines by 2026, it promised": a word given, and not the time that a treaty sets. */
function isPromise({ symbols }: Reading, at: number): boolean {
  const symbol = symbols[at];
  if (symbol?.kind !== "word" || !["promis", "pledg", "expect"].includes(symbol.stem)) return false;
  return !symbols.some((part) => part.kind === "treaty" || /^(deadlines?|articles?)$/.test(word(part) ?? ""));
}

function namesDuty(reading: Reading): boolean {
  return reading.symbols.some((symbol) => symbol.kind === "word" && DUTY_NOUNS.has(symbol.stem));
}

const DUTY_NOUNS = new Set(
  "obligation commitment duty deadlin requirement term target pledg promis undertaking".split(" "),
);

/** "the only country to have missed its deadline": what is said of all others too. */
const AMONG_ALL = /\b(only|first|last) (country|state|nation|party|member|one)\b/;

function readAt(reading: Reading, at: number): Draft[] {
  if (AMONG_ALL.test(wordsBetween(reading, 0, reading.symbols.length))) return [];
  const treaty = treatyFor(reading, at);
  if (treaty === null) return [];
  const provisions = findCitedProvisions(reading);
  if (provisions === null) return [];
  const duty =
    findDuty(reading, treaty.treaty) ??
    findDutyOfArticle(reading, treaty.treaty, provisions) ??
    // "Ten years are allowed for this"
    (word(reading.symbols.at(-1)) === "this" || word(reading.symbols.at(-2)) === "this"
      ? dutyBefore(reading, treaty.treaty)
      : null);
  const general = duty === null && speaksOfObligations(reading);
  if (duty === null && !general) return [];
  const fulfilled = readFulfilled(reading, at);
  const period = findPeriod(reading);
  const due = readDue(reading, at);
  const source = readSource(reading);
  if (general && fulfilled.value === "unsaid" && source === null) return [];
  if (
    duty !== null &&
    fulfilled.value === "unsaid" &&
    due === null &&
    period === null &&
    source === null &&
    (!plainDuty(reading, at) || givesOtherTime(reading))
  )
    return [];
  const owns = TERMS.test(word(reading.symbols[at]) ?? "") ? ["of", "by", "for"] : ["by", "for"];
  const subject = subjectOf(reading, at, owns) ?? subjectOf(reading, fulfilled.at ?? at, ["by", "for"]);
  const told = due !== null || fulfilled.value !== "unsaid";
  const states = subject?.states ?? [told ? spokenOf(reading) : null];
  const symbol = reading.symbols[at];
  return states.map((state) => ({
    content: {
      kind: "obligation" as const,
      state,
      duty: duty ?? "any",
      due: due?.date ?? null,
      claimedSource: source?.name ?? null,
      period: period?.value ?? null,
      provisions,
      fulfilled: fulfilled.value,
    },
    treaty: treaty.treaty,
    negated: false,
    modality: "actual" as const,
    at: symbol?.start ?? 0,
    span: reading.span,
    fields: {
      duty: [spanOf(reading, at, at)],
      ...(subject === null ? {} : { state: [spanOf(reading, subject.at, subject.at)] }),
      ...(due === null ? {} : { due: [due.span] }),
      ...(period === null ? {} : { period: [period.span] }),
      ...(source === null ? {} : { claimedSource: [source.span] }),
    },
    about: null,
    reader: "obligation",
  }));
}

/** What a State has, and does not do: "the deadline of X". */
const TERMS = /^(deadlines?|limit|period|term|date)$/;

/** "The deadline for destroying the stock passed on D": the one State spoken of, where the words name a day and no State. */
function spokenOf(reading: Reading): StateCode | null {
  const { lastStates } = reading.context;
  const [state] = lastStates;
  return lastStates.length === 1 && state !== undefined && !isOfAnyState(reading) ? state : null;
}

/** "Reports are due by 30 April", "States had to", "Parties must": no State's own day. */
export function isOfAnyState(reading: Reading): boolean {
  return (
    speaksGenerally(reading) ||
    word(reading.symbols[0]) === "under" ||
    reading.symbols.some(
      (symbol) => symbol.kind === "states" || hasTrigger(symbol, "party") || ANY_STATE.test(word(symbol) ?? ""),
    )
  );
}

const ANY_STATE = /^(parties|members|states|countries|governments|each|every|all|annual|yearly|reports)$/;

/** "has not destroyed its stockpile", "did not fulfil the Convention": no word of duty, only the outcome. */
function readOutcomeOnly(reading: Reading): Draft[] {
  const destroy = reading.symbols.findIndex((symbol) => symbol.kind === "word" && symbol.stem === "destroy");
  if (destroy < 0) return [];
  const fulfilled = readFulfilled(reading, destroy);
  if (fulfilled.value === "unsaid" || fulfilled.value === "yes") return [];
  return readAt(reading, destroy);
}

/** "must destroy its stockpile", "is obliged to clear mined areas": the duty as such. */
function plainDuty(reading: Reading, at: number): boolean {
  // "destroyed its stock long after the deadline": what was done, and when, is another matter
  if (reading.symbols.some((symbol, index) => isDone(reading, symbol, index))) return false;
  // "3.4 million mines had to be destroyed": how many is another matter
  const counted = reading.symbols.some((symbol) => symbol.kind === "number" && symbol.value >= 1000);
  // "never had trouble with its deadline": the word for the time alone says nothing of the duty
  return hasTrigger(reading.symbols[at], "oblige") && !counted && !TERMS.test(word(reading.symbols[at]) ?? "");
}

function isDone({ symbols }: Reading, symbol: Reading["symbols"][number], at: number): boolean {
  const before = word(symbols[at - 1]) ?? "";
  return /^(destroyed|cleared)$/.test(word(symbol) ?? "") && !["be", "been", "were", "was", "are"].includes(before);
}

/** The duty whose words all stand in the sentence; the one with most words wins. */
export function findDuty(reading: Reading, treaty: TreatyId): string | null {
  const stems = stemsOf(reading);
  let best: { duty: string; words: number } | null = null;
  for (const duty of reading.context.lexicon.duties) {
    if (duty.treaty !== treaty || !duty.stems.every((stem) => stems.has(stem))) continue;
    if (best === null || duty.stems.length > best.words) best = { duty: duty.duty, words: duty.stems.length };
  }
  return best?.duty ?? null;
}

/** The stems of the sentence's words, ordinals too ("the first report"). */
function stemsOf({ symbols, text }: Reading): ReadonlySet<string> {
  return new Set(
    symbols.flatMap((symbol) => {
      if (symbol.kind === "number" && symbol.ordinal) return [stemWord(text.slice(symbol.start, symbol.end))];
      return symbol.kind === "word" ? [symbol.stem] : [];
    }),
  );
}

/** "Under Article 8 a State must answer": of the article's duties the one with most words in the sentence, where one has more than all others. */
function findDutyOfArticle(reading: Reading, treaty: TreatyId, provisions: readonly string[]): string | null {
  const duties = Object.entries(reading.context.lexicon.vocabularies.get(treaty)?.duties ?? {}).filter(
    ([, { provision }]) => provisions.some((cited) => isSameProvision(cited, provision)),
  );
  const stems = stemsOf(reading);
  const known = reading.context.lexicon.duties.filter((each) => each.treaty === treaty);
  const met = duties
    .map(([duty]) => {
      const own = new Set(known.filter((each) => each.duty === duty).flatMap((each) => each.stems));
      return { duty, words: [...own].filter((stem) => stems.has(stem)).length };
    })
    .sort((a, b) => b.words - a.words);
  const [first, second] = met;
  return first !== undefined && first.words > (second?.words ?? 0) ? first.duty : null;
}

function speaksOfObligations(reading: Reading): boolean {
  return reading.symbols.some(
    (symbol) =>
      symbol.kind === "treaty" ||
      (symbol.kind === "word" &&
        ["obligation", "commitment", "duty", "provision", "term", "deadlin", "requirement"].includes(symbol.stem)),
  );
}

type Fulfilled = Extract<Draft["content"], { kind: "obligation" }>["fulfilled"];

const PERFORM = new Set(
  "fulfil comply destroy meet complet finish honour honor observ implement carry do respect clear perform".split(" "),
);

/** Whether the words say that the duty was done: the last statement of performance in the sentence counts. */
function readFulfilled(reading: Reading, from: number): { value: Fulfilled; at: number | null } {
  let result: { value: Fulfilled; at: number | null } = { value: "unsaid", at: null };
  reading.symbols.forEach((symbol, at) => {
    if (symbol.kind !== "word") return;
    const clause = clauseAt(reading.clauses, at);
    const lefts = wordsBefore(reading, at, clause.from);
    const not = lefts.some(
      (lower) => ["not", "never", "without"].includes(lower) || lower.endsWith("n't") || lower.endsWith("n’t"),
    );
    const performs = PERFORM.has(symbol.stem) || hasTrigger(symbol, "fulfil");
    if (performs && ["cannot", "unable", "impossible"].some((lower) => lefts.includes(lower)))
      result = { value: "cannot", at };
    else if (performs && not && lefts.includes("can")) result = { value: "cannot", at };
    else if (performs && not && lefts.some((lower) => lower === "will" || lower === "would"))
      result = { value: "will-not", at };
    else if (performs && lefts[0] === "to" && lefts[1] === "yet") result = { value: "not-yet", at };
    else if (performs && not) result = { value: isStillOpen(lefts) ? "not-yet" : "no", at };
    else if (symbol.lower === "missing") return;
    else if (symbol.stem === "fail" || (hasTrigger(symbol, "miss") && symbol.stem === "mis") || symbol.stem === "miss")
      result = { value: not ? "yes" : "no", at };
    else if (hasTrigger(symbol, "miss") && ["overdue", "overshoot", "overrun"].includes(symbol.stem))
      result = { value: "no", at };
    else if (symbol.lower === "not" && endsClause(reading, at, clause.to) && at > from) result = { value: "no", at };
    else if (/^(didn|hasn|hadn)['’]?t$/.test(symbol.lower) && endsClause(reading, at, clause.to))
      result = { value: "no", at };
    else if (
      performs &&
      /^(met|completed|fulfilled|finished|honoured|honored|complied)$/.test(symbol.lower) &&
      !["to", "should", "must", "ought"].some((lower) => lefts.includes(lower))
    )
      result = { value: "yes", at };
    else if (
      symbol.lower === "destroyed" &&
      (lefts.includes("has") || lefts.includes("have") || lefts.includes("had")) &&
      !lefts.some((lower) => ["be", "should", "must", "ought", "would", "to"].includes(lower))
    )
      result = { value: "yes", at };
  });
  const impossible = reading.symbols.find(
    (symbol) => symbol.kind === "word" && /^(impossible|cannot|unable)$/.test(symbol.lower),
  );
  if (result.value === "unsaid" && impossible !== undefined) return { value: "cannot", at: null };
  return result;
}

/** "has not destroyed", "had still not destroyed": how it is on that day; "did not destroy" may mean the day that was set. */
function isStillOpen(lefts: readonly string[]): boolean {
  return lefts.some((lower) => ["has", "have", "still", "never"].includes(lower));
}

/** Up to five words before, back to the last verb of performance or noun of duty: "will not fulfil its commitment to destroy". */
function wordsBefore(reading: Reading, at: number, from: number): string[] {
  const words: string[] = [];
  for (let index = at - 1; index >= Math.max(from, at - 5); index--) {
    const symbol = reading.symbols[index];
    if (
      symbol?.kind === "word" &&
      (PERFORM.has(symbol.stem) || ["commitment", "obligation", "duty", "pledg", "promis"].includes(symbol.stem)) &&
      symbol.stem !== "do"
    )
      break;
    words.push(word(symbol) ?? "");
  }
  return words;
}

function endsClause(reading: Reading, at: number, to: number): boolean {
  const next = reading.symbols[at + 1];
  return (
    at + 1 >= to ||
    next === undefined ||
    next.kind === "mark" ||
    ["so", "yet", "because", "due"].includes(word(next) ?? "")
  );
}

function readDue(reading: Reading, at: number): { date: PartialDate; span: Span } | null {
  const deadline = findTriggers(reading, "oblige").find((index) =>
    ["deadline", "deadlines", "limit", "date"].includes(word(reading.symbols[index]) ?? ""),
  );
  for (let index = 0; index < reading.symbols.length; index++) {
    const hit = resolveAt(reading, index, "actual");
    if (hit === null) continue;
    const back = word(reading.symbols[index - 1]) === "in" && word(reading.symbols[index - 2]) === "back";
    // "In December, long after its deadline, X had ...": the day on which it is told
    const told =
      deadline !== undefined &&
      index < deadline &&
      ["after", "past"].includes(word(reading.symbols[deadline - 2]) ?? "");
    // "X, which had the same deadline, finished in 2011"
    const done =
      PERFORMED.has(word(reading.symbols[index - 2]) ?? "") || PERFORMED.has(word(reading.symbols[index - 1]) ?? "");
    const near =
      !told &&
      !done &&
      deadline !== undefined &&
      Math.abs(index - deadline) <= 12 &&
      hit.lead !== "since" &&
      hit.lead !== "from";
    const due = [1, 2].some((step) => word(reading.symbols[index - step]) === "due");
    const ended = ENDED.has(word(reading.symbols[index - 1]) ?? "");
    const led = due || ended || hit.lead === "by" || hit.lead === "before" || hit.lead === "until" || back;
    if ((led && index > at - 3) || led || near) return { date: hit.date, span: hit.span };
  }
  return null;
}

/** "The period of X for the destruction ended on D" */
const ENDED = new Set("ended expired lapsed passed".split(" "));
const PERFORMED = new Set("finished completed met fulfilled done complied".split(" "));

/** A programme or document that the words give as the source of the duty. */
function readSource(reading: Reading): { name: string; span: Span } | null {
  const document = reading.symbols.find((symbol) => symbol.kind === "document");
  if (document?.kind !== "document") return null;
  return { name: document.name, span: { start: document.start, end: document.end } };
}
