import type { PartialDate } from "../../../model/civil-date.ts";
import type { StateCode } from "../../../model/state.ts";
import type { TreatyId } from "../../../model/treaty.ts";
import { clauseAt, hasTrigger, isVerbLike, phraseAt, word } from "../clauses.ts";
import { modalityAt } from "../modality.ts";
import {
  clauseSpan,
  type Draft,
  findTriggers,
  isNegated,
  objectAfter,
  type Reading,
  spanOf,
  subjectOf,
  treatyFor,
} from "../reading.ts";
import { type DateHit, dateFor } from "../reading-dates.ts";

/** "X is (not) a party to the treaty", "X is bound by it", "the treaty does not apply to X", "X, a non-party". */
export function readPartyStatus(reading: Reading): Draft[] {
  return findTriggers(reading, "party", "signatory", "bound", "outside", "withdraw").flatMap((at) =>
    readAt(reading, at),
  );
}

/** "no longer bound", "ceased to be a party" are read as steps out of the treaty, and as a standing too. */
function saysNoLonger(reading: Reading, at: number): boolean {
  return /^no longer .*(bound|party|member)/.test(phraseAt(reading.symbols, at));
}

function readAt(reading: Reading, at: number): Draft[] {
  const symbol = reading.symbols[at];
  const noLonger = saysNoLonger(reading, at);
  if (symbol?.kind !== "word" || (hasTrigger(symbol, "withdraw") && !noLonger) || hasTrigger(symbol, "join")) return [];
  const outside = hasTrigger(symbol, "outside") || noLonger;
  const bound = hasTrigger(symbol, "bound");
  const signatory = hasTrigger(symbol, "signatory");
  const treaty = treatyFor(reading, at);
  if (treaty === null) return [];
  if (readListed(reading, at) === null) {
    if (!bound && !outside && !isPartyWord(reading, at, signatory)) return [];
    if ((bound || outside) && !speaksOfTreaty(reading, at)) return [];
  }
  if (isRanked(reading, at)) return [];
  const subject = findHolder(reading, at, bound);
  if (subject === null || saysNotAll(reading, at)) return [];
  const modality = modalityAt(reading, at);
  if (modality === "conditional" || (modality === "planned" && !bound) || isStillAwaited(reading, at)) return [];
  const clause = clauseAt(reading.clauses, at);
  // with a day it is a step out of the treaty
  if (noLonger && dateFor(reading, at, modality) !== null) return [];
  // "told the UN on Friday that it considers itself bound": the day is that of the telling
  const considers = word(reading.symbols[at - 1]) === "itself";
  const lasts = reading.symbols.slice(clause.from, at).some((part) => LASTING.has(word(part) ?? ""));
  // "remains a party until 20 February": a day to come
  const date = considers ? null : dateFor(reading, at, lasts ? "planned" : modality);
  const becomes = reading.symbols
    .slice(clause.from, at + 1)
    .some((part) => part.kind === "word" && part.stem === "becom");
  if (bound && date !== null && (modality === "planned" || becomes) && date.lead !== "until" && date.lead !== "since")
    return subject.states.map((state) =>
      entersForce(reading, { at, state, subject: subject.at, treaty: treaty.treaty, date }),
    );
  // "will remain bound as long as ...": what ends it is not a day
  if (modality === "planned" && date?.lead !== "until") return [];
  const pastTense = reading.symbols
    .slice(clause.from, at)
    .some((part) => word(part) === "was" || word(part) === "were" || word(part) === "had");
  const neither = ["neither", "nor", "not"].includes(word(reading.symbols[subject.at - 1]) ?? "");
  const negated = (!noLonger && isNegated(reading, at)) || (bound && subject.at > at && neither);
  const holds = outside ? negated : !negated;
  // "has never belonged to it" speaks of all the past
  if (!holds && !bound && !signatory && reading.symbols.slice(clause.from, at).some((part) => word(part) === "never"))
    return subject.states.map((state) =>
      neverJoined(reading, { at, state, subject: subject.at, treaty: treaty.treaty, date: null }),
    );
  const start = date === null ? findStart(reading, at) : null;
  return subject.states.map((state) => ({
    content: {
      kind: "party-status" as const,
      state,
      status: bound ? ("bound" as const) : signatory ? ("signatory" as const) : ("party" as const),
      holds,
      since: startDate(date, becomes || countsFrom(reading, at, date)) ?? (start === "unknown" ? UNKNOWN : null),
      until: date?.lead === "until" ? date.date : null,
      fromStart: start === "treaty",
    },
    treaty: treaty.treaty,
    negated: false,
    modality,
    at: symbol.start,
    span: clauseSpan(reading, at),
    fields: {
      state: [spanOf(reading, subject.at, subject.at)],
      status: [{ start: symbol.start, end: symbol.end }],
      ...(date === null ? {} : { date: [date.span] }),
    },
    about:
      aboutDate(date, becomes || countsFrom(reading, at, date)) ??
      (pastTense && (date === null || date.lead === "since") ? { kind: "unknown" as const } : null),
    reader: "party-status",
  }));
}

/** "When the six months are over, X is no longer bound": a present that is still to come. */
function isStillAwaited({ symbols, clauses }: Reading, at: number): boolean {
  if (!["when", "once", "if"].includes(word(symbols[0]) ?? "")) return false;
  const own = clauseAt(clauses, at);
  const before = symbols.slice(0, at).some((symbol) => symbol.kind === "mark");
  return before && symbols.slice(own.from, at).some((symbol) => ["is", "are"].includes(word(symbol) ?? ""));
}

const LASTING = new Set("remains remain stays stay is are".split(" "));

interface Standing {
  readonly at: number;
  readonly state: StateCode;
  readonly subject: number;
  readonly treaty: TreatyId;
  readonly date: DateHit | null;
}

/** "will be bound by it from 1 February", "became binding on X in May": the day on which it enters into force for the State. */
function entersForce(reading: Reading, standing: Standing): Draft {
  return toAction(reading, standing, {
    action: "entry-into-force",
    negated: isNegated(reading, standing.at),
    modality: modalityAt(reading, standing.at),
  });
}

function neverJoined(reading: Reading, standing: Standing): Draft {
  return toAction(reading, standing, { action: "joined", negated: true, modality: "actual" });
}

type Act = Pick<Draft, "negated" | "modality"> & { readonly action: "entry-into-force" | "joined" };

function toAction(reading: Reading, { at, state, subject, treaty, date }: Standing, act: Act): Draft {
  const action = spanOf(reading, at, at);
  return {
    content: { kind: "treaty-action", state, action: act.action, date: date?.date ?? null, rank: null },
    treaty,
    negated: act.negated,
    modality: act.modality,
    at: action.start,
    span: clauseSpan(reading, at),
    fields: {
      state: [spanOf(reading, subject, subject)],
      action: [action],
      ...(date === null ? {} : { date: [date.span] }),
    },
    about: null,
    reader: act.action === "joined" ? "never-party" : "bound-from",
  };
}

/** "X and Y are not all parties" says of neither that it is none. */
function saysNotAll(reading: Reading, at: number): boolean {
  return [1, 2, 3].some(
    (back) => word(reading.symbols[at - back]) === "all" && word(reading.symbols[at - back - 1]) === "not",
  );
}

/** "bound since its independence in June 2006": the day stands behind what the time counts from. */
function countsFrom({ symbols }: Reading, at: number, date: DateHit | null): boolean {
  if (date === null || date.at < at) return false;
  const between = symbols.slice(at, date.at);
  const since = between.findIndex((symbol) => word(symbol) === "since");
  return since >= 0 && !between.slice(since).some((symbol) => symbol.kind === "mark" || isVerbLike(symbol));
}

const UNKNOWN: PartialDate = { kind: "unknown" };

/** What a time without a day counts from: "since the treaty's first day" from the treaty's own, "since its independence" from an unknown one. */
function findStart({ symbols, clauses }: Reading, at: number): "treaty" | "unknown" | null {
  const { to } = clauseAt(clauses, at);
  const lead = symbols.findIndex(
    (symbol, index) => index > at && index < to && ["since", "from"].includes(word(symbol) ?? ""),
  );
  if (lead < 0 || lead + 1 >= to) return null;
  const behind = symbols.slice(lead + 1, Math.min(to, lead + 7));
  const first = behind.findIndex(
    (symbol, index) =>
      STARTS.has(word(symbol) ?? "") || (symbol.kind === "number" && symbol.value === 1 && isDay(behind[index + 1])),
  );
  if (first >= 0 && !behind.slice(0, first).some((symbol) => symbol.kind === "mark")) return "treaty";
  return word(symbols[lead]) === "since" && symbols[lead + 1]?.kind !== "mark" ? "unknown" : null;
}

function isDay(symbol: Reading["symbols"][number] | undefined): boolean {
  return word(symbol) === "day";
}

const STARTS = new Set("start beginning outset".split(" "));

function startDate(date: DateHit | null, became: boolean): PartialDate | null {
  if (date === null) return null;
  if (date.lead === "since" || date.lead === "from") return date.date;
  return became ? date.date : null;
}

function aboutDate(date: DateHit | null, became: boolean): PartialDate | null {
  if (date === null || became || ["since", "from", "until"].includes(date.lead ?? "")) return null;
  return date.date.kind === "unknown" ? null : date.date;
}

/** "the first parties to give it up", "the fifth State to be bound": an order among those who did, no standing. */
function isRanked(reading: Reading, at: number): boolean {
  const { symbols } = reading;
  // "the first member outside the treaty"
  const noun = symbols
    .slice(Math.max(0, at - RANK_REACH), at)
    .findLastIndex((symbol) => RANKS.test(word(symbol) ?? ""));
  if (noun >= 0 && hasTrigger(symbols[at], "outside")) return true;
  const before = [1, 2].find((back) => word(symbols[at - back]) === "to");
  const from = word(symbols[at + 1]) === "to" ? at : before === undefined ? null : at - before;
  if (from === null) return false;
  return [1, 2, 3].some((back) => {
    const symbol = symbols[from - back];
    return (symbol?.kind === "number" && symbol.ordinal) || ["first", "last", "only"].includes(word(symbol) ?? "");
  });
}

/** Words from a rank to "outside": "the first member of the European Union". */
const RANK_REACH = 7;
const RANKS = /^(?:first|last|latest)$/;

/** "bound by the treaty", "the treaty does not apply to X", "a non-signatory", "remains bound until", "has stayed out". */
function speaksOfTreaty(reading: Reading, at: number): boolean {
  const object = objectAfter(reading, at);
  const symbol = reading.symbols[at];
  const stays = symbol?.kind === "word" && /^(stay|remain|keep|hold)/.test(symbol.stem);
  return (
    object === "treaty" ||
    treatyActsHere(reading, at) ||
    (word(reading.symbols[at + 1]) === "by" && treatyBehind(reading, at)) ||
    (object === "none" && (stays || followsCopula(reading, at)))
  );
}

/** "bound by every obligation in the accord" */
function treatyBehind(reading: Reading, at: number): boolean {
  const clause = clauseAt(reading.clauses, at);
  return reading.symbols.slice(at, clause.to).some((symbol) => symbol.kind === "treaty");
}

/** Whether "party", "member" and the like name a standing towards a treaty and not a political or warring party. */
function isPartyWord(reading: Reading, at: number, signatory: boolean): boolean {
  const clause = clauseAt(reading.clauses, at);
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word") return false;
  const object = objectAfter(reading, at);
  const belongs = symbol.stem === "belong";
  if (object === "treaty" || signatory) return belongs || followsCopula(reading, at);
  if (object === "other" && !isAmong(reading, at)) return false;
  if (symbol.stem === "member" && reading.context.recent !== null) return followsCopula(reading, at);
  if (symbol.stem === "member" || symbol.stem === "part" || symbol.stem === "participant") return false;
  return clause.from < at && followsCopula(reading, at);
}

/** "no longer among the parties in the hall" */
function isAmong(reading: Reading, at: number): boolean {
  const among = [1, 2, 3].some((back) => word(reading.symbols[at - back]) === "among");
  return among && ["in", "at"].includes(word(reading.symbols[at + 1]) ?? "");
}

const COPULAS = new Set(
  "stays stay stayed is are was were be been being remain remains remained become becomes became isn't aren't wasn't weren't as nor neither".split(
    " ",
  ),
);
const FILLERS = new Set(
  "not no longer a an also still full currently yet now the one of among never both already currently fully state states contracting themselves actually technically only even all each long legally officially formally".split(
    " ",
  ),
);

/** "is not yet a party", "neither is X a party": only small words stand between the verb and the noun. "may notify other parties" is something else. */
function followsCopula(reading: Reading, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 8); index--) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "states")
      // "neither is X a party", "Is X a party?"
      return (
        COPULAS.has(word(reading.symbols[index - 1]) ?? "") &&
        (index === 1 || ["neither", "nor"].includes(word(reading.symbols[index - 2]) ?? ""))
      );
    const lower = word(symbol);
    if (symbol?.kind === "mark") return symbol.text === "," && reading.symbols[index - 1]?.kind === "states";
    if (symbol?.kind === "number") continue;
    if (lower === null) return false;
    if (COPULAS.has(lower)) return true;
    if (!FILLERS.has(lower)) return false;
  }
  return false;
}

/** "the Convention does not bind X", "under the treaty X is bound": the treaty stands before the word in its clause. */
function treatyActsHere(reading: Reading, at: number): boolean {
  const clause = clauseAt(reading.clauses, at);
  return reading.symbols.slice(clause.from, at).some((symbol) => symbol.kind === "treaty");
}

function findHolder(reading: Reading, at: number, bound: boolean): ReturnType<typeof subjectOf> {
  const clause = clauseAt(reading.clauses, at);
  if (bound && treatyActsHere(reading, at)) {
    for (let index = at + 1; index < Math.min(clause.to, at + 6); index++) {
      const symbol = reading.symbols[index];
      if (symbol?.kind === "states") return { states: symbol.states, at: index, institution: null, how: "direct" };
    }
  }
  const beside = readBeside(reading, at) ?? readListed(reading, at);
  if (beside !== null) return beside;
  const subject = subjectOf(reading, at, []);
  if (subject === null) return null;
  // Of "Russia said Ukraine is a party" only a State next to the verb counts; a possessive owner of another noun does not.
  const symbol = reading.symbols[subject.at];
  const taken = reading.symbols.slice(subject.at, at).some((part) => ["it", "they"].includes(word(part) ?? ""));
  if (symbol?.kind === "states" && subject.how === "direct" && symbol.possessive && !taken) return null;
  return subject.institution === null || subject.institution === "government" ? subject : null;
}

/** "Among the countries outside the treaty are X and Y", "Its signatories include X": who is told behind the verb. */
function readListed(reading: Reading, at: number): ReturnType<typeof subjectOf> {
  const { symbols } = reading;
  const { from, to } = clauseAt(reading.clauses, at);
  const verb = symbols.findIndex((symbol, index) => index > at && index < to && LISTS.has(word(symbol) ?? ""));
  const among = ["among", "amongst"].includes(word(symbols[from]) ?? "");
  if (verb < 0 || !(among || /^include/.test(word(symbols[verb]) ?? ""))) return null;
  const listed = [verb + 1, verb + 2].find((index) => symbols[index]?.kind === "states");
  const states = listed === undefined ? undefined : symbols[listed];
  if (listed === undefined || states?.kind !== "states") return null;
  return { states: states.states, at: listed, institution: null, how: "direct" };
}

const LISTS = new Set("is are was were include includes included".split(" "));

/** "Of X, a party since 2022": what stands between commas behind a State. "As a party, X must": what opens the sentence. */
function readBeside(reading: Reading, at: number): ReturnType<typeof subjectOf> {
  const article = ["a", "an"].includes(word(reading.symbols[at - 1]) ?? "") ? at - 1 : at;
  const before = reading.symbols[article - 1];
  const state = reading.symbols[article - 2];
  if (before?.kind === "mark" && before.text === "," && state?.kind === "states")
    return { states: state.states, at: article - 2, institution: null, how: "direct" };
  if (word(before) !== "as") return null;
  if (state?.kind === "states") return { states: state.states, at: article - 2, institution: null, how: "direct" };
  if (article > 2) return null;
  for (let index = at + 1; index < Math.min(at + 8, reading.symbols.length); index++) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "states") return { states: symbol.states, at: index, institution: null, how: "direct" };
    const { lastStates } = reading.context;
    if (word(symbol) === "it" && lastStates.length === 1)
      return { states: lastStates, at: index, institution: null, how: "pronoun" };
  }
  return null;
}
