import { stemSet } from "../reading/find-words.ts";
import { modalityAt } from "../reading/modality.ts";
import { type Draft, findTriggers, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import { type DateHit, dateFor, resolveAt } from "../reading/reading-dates.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { clauseAt, hasTrigger, word } from "../symbols/clauses.ts";
import { asksExtension } from "./asks-extension.ts";
import { dutyBefore } from "./duty-before.ts";
import { findDuty } from "./find-duty.ts";

type Step = Extract<Draft["content"], { kind: "compliance-step" }>["step"];

/** "completed the destruction of its stockpile", "was granted an extension", "stocks cannot be audited". */
export function readComplianceSteps(reading: Reading): Draft[] {
  return readExtension(reading) ?? readCompletion(reading) ?? readAudit(reading) ?? [];
}

function readExtension(reading: Reading): Draft[] | null {
  const named = findTriggers(reading, "extension")[0];
  const at = named ?? findFurtherTime(reading);
  if (at === undefined || modalityAt(reading, at) === "conditional") return null;
  const treaty = treatyFor(reading, at);
  const subject =
    ownerBehind(reading, at) ?? subjectOf(reading, at, ["to", "by", "for", "from", "of"]) ?? onlyState(reading, at);
  if (treaty === null || subject === null) return null;
  const granted = findTriggers(reading, "grant").length > 0 && (treaty.how !== "implied" || reading.context.implied);
  const deadline = reading.symbols.some((symbol) => symbol.kind === "word" && OF_A_DUTY.has(symbol.stem));
  // "extension requests from X and Y were granted"
  const requested = /^requests?$/.test(word(reading.symbols[at + 1]) ?? "");
  if (!deadline && !(granted && (requested || subject.states.length === 1))) return null;
  const asked = asksExtension(reading);
  const until = findTerm(reading, at);
  if (named === undefined && until === null) return null;
  const duty = findDuty(reading, treaty.treaty) ?? dutyBefore(reading, treaty.treaty) ?? "clearance";
  return make(reading, at, treaty.treaty, subject, duty, asked ? "extension-requested" : "extension-granted", until);
}

/** "was given a further five years", "asked for three more years": more time, by how much it is. */
function findFurtherTime(reading: Reading): number | undefined {
  const { symbols } = reading;
  if (findTriggers(reading, "grant", "request").length === 0) return undefined;
  const at = symbols.findIndex((symbol, index) => {
    const [before, next] = [word(symbols[index - 1]) ?? "", word(symbols[index + 1]) ?? ""];
    const more = FURTHER.has(next) && YEARS.test(word(symbols[index + 2]) ?? "");
    return symbol.kind === "number" && !symbol.ordinal && (more || (FURTHER.has(before) && YEARS.test(next)));
  });
  return at < 0 ? undefined : at;
}

const FURTHER = new Set("further another more extra additional".split(" "));
const YEARS = /^(?:years?|months?)$/;

/** The end of the time that an extension gives: "until D", "to D", "its new deadline, D"; "the ten years to D were not enough" is another one. */
function findTerm(reading: Reading, extension: number): DateHit | null {
  const hits = reading.symbols.flatMap((_, index) => resolveAt(reading, index, "planned") ?? []);
  const fronted = reading.clauses[1]?.link === "main" ? reading.clauses[1].from : 0;
  const ends = hits.filter(
    ({ at, lead }) => at >= fronted && (lead === "until" || lead === "by" || toBefore(reading, at)),
  );
  const bare = hits.filter(({ at, lead }) => at > extension && lead === null && isCalendarDay(reading.symbols[at]));
  const clause = clauseAt(reading.clauses, extension);
  // "should have finished by 2010, but was given more time": the day is that of the clause before
  const before = ends.find(({ at, lead }) => lead !== "by" || at >= clause.from);
  return ends.find(({ at }) => at > extension) ?? before ?? bare[0] ?? null;
}

/** "1 March 2019", and not "last Friday" or "ten years later". */
function isCalendarDay(symbol: Reading["symbols"][number] | undefined): boolean {
  return symbol?.kind === "date" && ["fixed", "month-day"].includes(symbol.date.form.kind);
}

/** "extended X's deadline": whose time it is stands behind the verb. */
function ownerBehind({ symbols }: Reading, at: number): ReturnType<typeof subjectOf> {
  const next = symbols[at + 1];
  if (next?.kind !== "states" || !next.possessive || !/^(extended|prolonged)$/.test(word(symbols[at]) ?? ""))
    return null;
  return { states: next.states, at: at + 1, institution: null, how: "direct" };
}

/** "The deadline was put back at the request of X": the one State that the sentence names, or the one spoken of where it names none. */
function onlyState(reading: Reading, at: number): ReturnType<typeof subjectOf> {
  const { symbols, context } = reading;
  const named = symbols.flatMap((symbol, index) => (symbol.kind === "states" ? [{ symbol, index }] : []));
  const [only, ...others] = named;
  // "a further extension will be needed": none that was given
  const told = /^\w+ion$/.test(word(symbols[at]) ?? "") && findTriggers(reading, "grant", "request").length === 0;
  if (told) return null;
  if (only !== undefined)
    return others.length > 0 || only.symbol.states.length !== 1
      ? null
      : { states: only.symbol.states, at: only.index, institution: null, how: "context" };
  const definite = [1, 2, 3].some((back) => /^(?:the|this|that)$/.test(word(symbols[at - back]) ?? ""));
  return context.lastStates.length === 1 && definite
    ? { states: context.lastStates, at, institution: null, how: "context" }
    : null;
}

const OF_A_DUTY = stemSet("deadline clearance demining article clear demine cover");

function toBefore(reading: Reading, at: number): boolean {
  return word(reading.symbols[at - 1]) === "to";
}

function readCompletion(reading: Reading): Draft[] | null {
  const at = reading.symbols.findIndex(
    (symbol, index) =>
      symbol.kind === "word" &&
      (["complet", "finish", "completion", "conclud"].includes(symbol.stem) ||
        /^(destroyed|cleared|submitted|filed)$/.test(symbol.lower) ||
        (symbol.lower === "free" &&
          (word(reading.symbols[index - 1]) === "mine" ||
            ["of", "from"].includes(word(reading.symbols[index + 1]) ?? "")))),
  );
  if (at < 0) return null;
  const symbol = reading.symbols[at];
  const treaty = treatyFor(reading, at);
  const subject = subjectOf(reading, at, ["by"]);
  if (treaty === null || subject === null || subject.states.length === 0) return null;
  // "X has finished", "declared completion": what the sentence before spoke of
  const bare = symbol?.kind === "word" && /^(?:complet|finish)/.test(symbol.lower);
  const duty = findDuty(reading, treaty.treaty) ?? (bare ? dutyBefore(reading, treaty.treaty) : null);
  if (duty === null || modalityAt(reading, at) !== "actual") return null;
  const all =
    symbol?.kind === "word" &&
    symbol.lower === "destroyed" &&
    !reading.symbols.some(
      (part) => word(part) === "all" || word(part) === "its" || word(part) === "entire" || word(part) === "last",
    );
  const partial =
    reading.symbols.some((part) => part.kind === "number" && part.value >= 100) ||
    PART.has(word(reading.symbols[at + 1]) ?? "");
  if (all || partial || findTriggers(reading, "withdraw", "oblige", "miss").length > 0) return null;
  const step: Step = duty === "initial-report" || duty === "annual-report" ? "reported" : "completed";
  return make(reading, at, treaty.treaty, subject, duty, step, dateFor(reading, at, "actual"));
}

/** "cleared more land than in any year before": some of it. */
const PART = new Set(
  "more some most much many several half part parts almost nearly further additional hundreds thousands dozens less".split(
    " ",
  ),
);

/** "no possibility of auditing stockpiles": what cannot be checked. */
function readAudit(reading: Reading): Draft[] | null {
  const at = reading.symbols.findIndex(
    (symbol) => symbol.kind === "word" && /^(audit|auditing|verify|verifying|verification|inspect)$/.test(symbol.lower),
  );
  if (at < 0) return null;
  const treaty = treatyFor(reading, at);
  const impossible =
    isNegated(reading, at) ||
    reading.symbols.some((symbol) => ["no", "impossible", "cannot"].includes(word(symbol) ?? ""));
  if (treaty === null || !impossible) return null;
  const subject = subjectOf(reading, at);
  if (subject === null || subject.states.length !== 1) return null;
  return make(reading, at, treaty.treaty, subject, "stockpile-destruction", "not-auditable", null);
}

function make(
  reading: Reading,
  at: number,
  treaty: NonNullable<Draft["treaty"]>,
  subject: NonNullable<ReturnType<typeof subjectOf>>,
  duty: string,
  step: Step,
  date: ReturnType<typeof dateFor>,
): Draft[] {
  const symbol = reading.symbols[at];
  if (symbol === undefined) return [];
  return subject.states.map((state) => ({
    content: { kind: "compliance-step" as const, state, duty, step, date: date?.date ?? null },
    treaty,
    negated: isNegated(reading, at) || hasTrigger(symbol, "miss"),
    modality: "actual" as const,
    at: symbol.start,
    span: reading.span,
    fields: {
      step: [{ start: symbol.start, end: symbol.end }],
      state: [spanOf(reading, subject.at, subject.at)],
      ...(date === null ? {} : { date: [date.span] }),
    },
    about: null,
    reader: "compliance-step",
  }));
}
