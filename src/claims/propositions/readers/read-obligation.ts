import type { PartialDate } from "../../../model/civil-date.ts";
import type { Span } from "../../../model/span.ts";
import type { TreatyId } from "../../../model/treaty.ts";
import { clauseAt, hasTrigger, word } from "../clauses.ts";
import { type Draft, findTriggers, type Reading, resolveAt, spanOf, subjectOf, treatyFor } from "../reading.ts";

/** "had to destroy all stocks by 2010 and did not", "missed its deadline", "will not fulfil its commitment". */
export function readObligations(reading: Reading): Draft[] {
  const at =
    findTriggers(reading, "oblige", "miss", "fulfil", "violate").find((index) => isDutyWord(reading, index)) ??
    findYearsTo(reading);
  if (at === undefined) return readOutcomeOnly(reading);
  return readAt(reading, at);
}

/** "gives States ten years to destroy": the years themselves say that it is a duty. */
function findYearsTo(reading: Reading): number | undefined {
  const at = reading.symbols.findIndex(
    (symbol, index) =>
      symbol.kind === "number" &&
      /^years?$/.test(word(reading.symbols[index + 1]) ?? "") &&
      word(reading.symbols[index + 2]) === "to",
  );
  const until = reading.symbols.findIndex(
    (symbol, index) =>
      symbol.kind === "date" && symbol.date.lead?.kind === "until" && word(reading.symbols[index + 1]) === "to",
  );
  return at >= 0 ? at : until < 0 ? undefined : until;
}

function isDutyWord(reading: Reading, at: number): boolean {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word") return false;
  if (hasTrigger(symbol, "violate") && !hasTrigger(symbol, "miss", "fulfil")) return false;
  // Meeting, completing and respecting are done to many things; only beside a word of duty to an obligation
  if (["meet", "complet", "finish", "respect", "implement", "carry", "observ", "adher"].includes(symbol.stem))
    return namesDuty(reading);
  return true;
}

function namesDuty(reading: Reading): boolean {
  return reading.symbols.some((symbol) => symbol.kind === "word" && DUTY_NOUNS.has(symbol.stem));
}

const DUTY_NOUNS = new Set(
  "obligation commitment duty deadlin requirement term target pledg promis undertaking".split(" "),
);

function readAt(reading: Reading, at: number): Draft[] {
  const treaty = treatyFor(reading, at);
  if (treaty === null) return [];
  const duty = findDuty(reading, treaty.treaty);
  const general = duty === null && speaksOfObligations(reading);
  if (duty === null && !general) return [];
  const fulfilled = readFulfilled(reading, at);
  const years = readYears(reading);
  const due = readDue(reading, at);
  const source = readSource(reading);
  if (general && fulfilled.value === "unsaid" && source === null) return [];
  if (
    duty !== null &&
    fulfilled.value === "unsaid" &&
    due === null &&
    years === null &&
    source === null &&
    !plainDuty(reading, at)
  )
    return [];
  const subject = subjectOf(reading, at, ["by", "for"]) ?? subjectOf(reading, fulfilled.at ?? at, ["by", "for"]);
  const states = subject?.states ?? [null];
  const symbol = reading.symbols[at];
  return states.map((state) => ({
    content: {
      kind: "obligation" as const,
      state,
      duty: duty ?? "any",
      due: due?.date ?? null,
      claimedSource: source?.name ?? null,
      years: years?.value ?? null,
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
      ...(years === null ? {} : { years: [years.span] }),
      ...(source === null ? {} : { claimedSource: [source.span] }),
    },
    about: null,
    reader: "obligation",
  }));
}

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
  return hasTrigger(reading.symbols[at], "oblige");
}

/** The duty whose words all stand in the sentence; the one with most words wins. */
export function findDuty(reading: Reading, treaty: TreatyId): string | null {
  const stems = new Set(reading.symbols.flatMap((symbol) => (symbol.kind === "word" ? [symbol.stem] : [])));
  let best: { duty: string; words: number } | null = null;
  for (const duty of reading.context.lexicon.duties) {
    if (duty.treaty !== treaty || !duty.stems.every((stem) => stems.has(stem))) continue;
    if (best === null || duty.stems.length > best.words) best = { duty: duty.duty, words: duty.stems.length };
  }
  return best?.duty ?? null;
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
    else if (performs && not) result = { value: "no", at };
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
      !lefts.includes("to")
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

/** "within four years", "a ten-year deadline": the years the words give for the duty. */
function readYears(reading: Reading): { value: number; span: Span } | null {
  for (const [at, symbol] of reading.symbols.entries()) {
    const next = word(reading.symbols[at + 1]);
    if (symbol.kind !== "number" || symbol.ordinal || symbol.value > 50 || (next !== "years" && next !== "year"))
      continue;
    const last = word(reading.symbols[at + 2]);
    if (last === "ago" || last === "later" || last === "old" || last === "late") continue;
    return { value: symbol.value, span: spanOf(reading, at, at + 1) };
  }
  return null;
}

function readDue(reading: Reading, at: number): { date: PartialDate; span: Span } | null {
  const deadline = findTriggers(reading, "oblige").find((index) =>
    ["deadline", "deadlines", "limit", "date"].includes(word(reading.symbols[index]) ?? ""),
  );
  for (let index = 0; index < reading.symbols.length; index++) {
    const hit = resolveAt(reading, index, "actual");
    if (hit === null) continue;
    const back = word(reading.symbols[index - 1]) === "in" && word(reading.symbols[index - 2]) === "back";
    const near =
      deadline !== undefined && Math.abs(index - deadline) <= 12 && hit.lead !== "since" && hit.lead !== "from";
    const led = hit.lead === "by" || hit.lead === "before" || hit.lead === "until" || back;
    if ((led && index > at - 3) || led || near) return { date: hit.date, span: hit.span };
  }
  return null;
}

/** A programme or document that the words give as the source of the duty. */
function readSource(reading: Reading): { name: string; span: Span } | null {
  const document = reading.symbols.find((symbol) => symbol.kind === "document");
  if (document?.kind !== "document") return null;
  return { name: document.name, span: { start: document.start, end: document.end } };
}
