import type { TreatyId } from "../../../model/treaty.ts";
import { modalityAt } from "../reading/modality.ts";
import { clauseSpan, type Draft, findTriggers, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import { dateFor } from "../reading/reading-dates.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { objectAfter, treatyFor } from "../reading/treaty-for.ts";
import { clauseAt, hasTrigger, phraseAt, word } from "../symbols/clauses.ts";
import { entersForce, neverJoined, takesPlace } from "./draft-standing-act.ts";
import { aboutDate, countsFrom, findStart, startDate, UNKNOWN } from "./find-bond-start.ts";
import { findHolder, readListed, treatyActsHere } from "./find-holder.ts";
import { findRank } from "./find-rank.ts";

/** "X is (not) a party to the treaty", "X is bound by it", "the treaty does not apply to X", "X, a non-party". */
export function readPartyStatus(reading: Reading): Draft[] {
  return findTriggers(reading, "party", "signatory", "bound", "outside", "withdraw").flatMap((at) =>
    readAt(reading, at),
  );
}

/** "no longer bound", "ceased to be a party" are read as steps out of the treaty, and as a standing too. */
function saysNoLonger(reading: Reading, at: number): boolean {
  return /^no (?:longer|more) .*(bound|party|parties|member)/.test(phraseAt(reading.symbols, at));
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
  if (isOfSomeTreaty(reading, at)) return [];
  if (isRanked(reading, at)) return readPlace(reading, at, treaty.treaty);
  const subject = findHolder(reading, at, bound);
  if (subject === null || saysNotAll(reading, at)) return [];
  const modality = modalityAt(reading, at);
  if (modality === "conditional" || (modality === "planned" && !bound) || isStillAwaited(reading, at)) return [];
  const clause = clauseAt(reading.clauses, at);
  // "should have stayed in it": no standing
  if (reading.symbols.slice(clause.from, at).some((part) => /^(?:should|ought)$/.test(word(part) ?? ""))) return [];
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
  const pastTense =
    reading.symbols
      .slice(clause.from, at)
      .some((part) => word(part) === "was" || word(part) === "were" || word(part) === "had") ||
    (symbol.lower === "belonged" && date === null && lastedFor(reading, at));
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
      (pastTense && (date === null || date.lead === "since" || date.lead === "from")
        ? { kind: "unknown" as const }
        : null),
    reader: "party-status",
  }));
}

/** "belonged to it for fourteen years": a time that is over. */
function lastedFor({ symbols }: Reading, at: number): boolean {
  return symbols.slice(at, at + 7).some((symbol) => word(symbol) === "for");
}

/** "became the 165th state to be bound", "became the hundredth party" */
function readPlace(reading: Reading, at: number, treaty: TreatyId): Draft[] {
  const symbol = reading.symbols[at];
  const ordinal = reading.symbols[at - 1];
  const rank =
    ordinal?.kind === "number" && ordinal.ordinal
      ? spanOf(reading, at - 1, at - 1)
      : findRank(reading, clauseAt(reading.clauses, at).from, at);
  const subject = subjectOf(reading, at, []);
  if (rank === null || subject === null || hasTrigger(symbol, "outside", "signatory")) return [];
  if (modalityAt(reading, at) !== "actual" || isNegated(reading, at)) return [];
  const action = hasTrigger(symbol, "bound") ? "entry-into-force" : "joined";
  const date = dateFor(reading, at, "actual");
  return subject.states.map((state) =>
    takesPlace(reading, { at, state, subject: subject.at, treaty, date, rank }, action),
  );
}

/** "a party to an amended protocol", "bound by another convention": one that the words do not name. */
function isOfSomeTreaty({ symbols }: Reading, at: number): boolean {
  const head = symbols[at];
  const to = at + (head?.kind === "word" ? head.triggerLength : 1);
  const article = /^(?:to|of|by|in)$/.test(word(symbols[to]) ?? "") ? to + 1 : to;
  if (!/^(?:an?|another|some|other)$/.test(word(symbols[article]) ?? "")) return false;
  const noun = symbols
    .slice(article + 1, article + 5)
    .find((symbol) => symbol.kind === "treaty" || isInstrument(symbol));
  return noun?.kind === "word";
}

function isInstrument(symbol: Reading["symbols"][number]): boolean {
  return /^(?:protocol|treaty|convention|pact|accord|agreement)s?$/.test(word(symbol) ?? "");
}

/** "When the six months are over, X is no longer bound": a present that is still to come. */
function isStillAwaited({ symbols, clauses }: Reading, at: number): boolean {
  if (!["when", "once", "if"].includes(word(symbols[0]) ?? "")) return false;
  const own = clauseAt(clauses, at);
  const before = symbols.slice(0, at).some((symbol) => symbol.kind === "mark");
  return before && symbols.slice(own.from, at).some((symbol) => ["is", "are"].includes(word(symbol) ?? ""));
}

const LASTING = new Set("remains remain stays stay is are".split(" "));

/** "X and Y are not all parties" says of neither that it is none. */
function saysNotAll(reading: Reading, at: number): boolean {
  return [1, 2, 3].some(
    (back) => word(reading.symbols[at - back]) === "all" && word(reading.symbols[at - back - 1]) === "not",
  );
}

/** "the first parties to give it up", "the fifth State to be bound": an order among those who did, no standing. */
function isRanked(reading: Reading, at: number): boolean {
  const { symbols } = reading;
  // "the first member outside the treaty"
  const noun = symbols
    .slice(Math.max(0, at - RANK_REACH), at)
    .findLastIndex((symbol) => RANKS.test(word(symbol) ?? ""));
  if (noun >= 0 && hasTrigger(symbols[at], "outside")) return true;
  const ordinal = symbols[at - 1];
  const became = [2, 3].some((back) => /^(?:became|becomes|become)$/.test(word(symbols[at - back]) ?? ""));
  if (ordinal?.kind === "number" && ordinal.ordinal && became) return true;
  const before = [1, 2].find((back) => word(symbols[at - back]) === "to");
  const from = word(symbols[at + 1]) === "to" ? at : before === undefined ? null : at - before;
  if (from === null) return false;
  return [1, 2, 3, 4, 5, 6].some((back) => {
    const symbol = symbols[from - back];
    if (back > 3 && !became && !symbols.slice(0, from).some((part) => /^bec(?:a|o)mes?$/.test(word(part) ?? "")))
      return false;
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
  const stays = symbol?.kind === "word" && /^(stay|remain|keep|hold|stand|sit|steer)/.test(symbol.stem);
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

/** "is, however, a party", "is, on the other hand, no party": the comma at `at` closes what stands between the verb and its noun. */
function closesAside({ symbols }: Reading, at: number): boolean {
  const opened = [2, 3, 4, 5, 6].find((back) => symbols[at - back]?.kind === "mark");
  if (opened === undefined) return false;
  const aside = symbols.slice(at - opened + 1, at);
  return aside.every(({ kind }) => kind === "word") && COPULAS.has(word(symbols[at - opened - 1]) ?? "");
}

/** "X, a party since 1999", "X and Y, members of the pact"; "at the request of X, members agreed" tells of others. */
function isBeside({ symbols }: Reading, states: number, noun: number): boolean {
  const named = symbols[states];
  if (named?.kind !== "states") return false;
  const governed = /^(?:of|by|from|in|with)$/.test(word(symbols[states - 1]) ?? "");
  return !governed || noun > states + 2 || named.states.length > 1 || !/s$/.test(word(symbols[noun]) ?? "");
}

const COPULAS = new Set(
  "stays stay stayed staying remaining is are was were be been being remain remains remained become becomes became isn't aren't wasn't weren't as nor neither".split(
    " ",
  ),
);
const FILLERS = new Set(
  "its long standing longstanding active loyal committed proud faithful not no longer a an also still full currently yet now the one of among mere bare simple never both already currently fully state states contracting themselves itself likewise too actually technically only even all each long legally officially formally original founding newest latest new".split(
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
    if (symbol?.kind === "mark")
      return symbol.text === "," && (isBeside(reading, index - 1, at) || closesAside(reading, index));
    if (symbol?.kind === "number") continue;
    if (lower === null) return false;
    if (COPULAS.has(lower)) return true;
    if (!FILLERS.has(lower)) return false;
  }
  return false;
}
