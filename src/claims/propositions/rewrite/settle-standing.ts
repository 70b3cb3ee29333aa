import type { TreatyId } from "../../../model/treaty.ts";
import type { DateForm } from "../../../text/dates/date-forms.ts";
import {
  BEHIND_PLACE,
  GOING_WORDS,
  INSIDE_WORDS,
  INTO_WORDS,
  STANDING_FILLERS,
  STAY_WORDS,
} from "../data/standing-words.ts";
import { word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";
import { wordSymbol } from "../symbols/word-symbol.ts";

/**
 * A sentence on a treaty that speaks of it as of a place, in the words of the law: "X has been in since 1999" as "a party", "X is no
 * longer inside the pact" as "no longer a party", "X came in" as "joined", "X went out" as "left". Others as they are. Linear.
 */
export function settleStanding(symbols: readonly Sym[], treaty: TreatyId | null): readonly Sym[] {
  if (!symbols.some((symbol) => PLACES.has(word(symbol) ?? "")) || namesOtherPlace(symbols)) return symbols;
  const settled: Sym[] = [];
  for (let at = 0; at < symbols.length; ) {
    const found = readInside(symbols, at, settled) ?? readGoing(symbols, at, treaty);
    const symbol = symbols[at];
    if (found !== null) settled.push(...found.symbols);
    else if (symbol !== undefined) settled.push(symbol);
    at += found?.length ?? 1;
  }
  return settled;
}

const PLACES = new Set([...INSIDE_WORDS, ...INTO_WORDS, "out"]);

/** "X is in NATO, and Y came in later": what one is in may be that. */
export function namesOtherPlace(symbols: readonly Sym[]): boolean {
  return symbols.some((symbol) => symbol.kind === "other-treaty" || OTHER_PLACES.has(word(symbol) ?? ""));
}

const OTHER_PLACES = new Set(
  "nato eu union alliance league euro eurozone schengen commonwealth bloc coalition cabinet council asean opec g7 g20".split(
    " ",
  ),
);

interface Found {
  readonly symbols: readonly Sym[];
  readonly length: number;
}

/** "has been in since", "is still inside the treaty", "no longer in it"; "in force", "in Geneva", "in breach of it" are no standing. */
function readInside(symbols: readonly Sym[], at: number, before: Sym[]): Found | null {
  const place = symbols[at];
  if (place?.kind !== "word" || !INSIDE_WORDS.has(place.lower) || !endsPlace(symbols, at + 1)) return null;
  let back = before.length - 1;
  while (STANDING_FILLERS.has(word(before[back]) ?? "")) back--;
  const longer = word(before[back]) === "longer" && word(before[back - 1]) === "no" ? back - 1 : null;
  const verb = before[longer === null ? back : longer - 1];
  if (!STAY_WORDS.has(word(verb) ?? "")) return null;
  if (longer === null) return { symbols: [wordSymbol(place, "party", ["party"])], length: 1 };
  const no = before[longer];
  if (no !== undefined) before[longer] = wordSymbol(no, "no", ["withdraw"], before.length + 1 - longer);
  return { symbols: [wordSymbol(place, "party")], length: 1 };
}

/** "came in", "stepped into the pact", "went out", "came out of the treaty" */
function readGoing(symbols: readonly Sym[], at: number, treaty: TreatyId | null): Found | null {
  const verb = symbols[at];
  const forms = GOING_WORDS.get(word(verb) ?? "");
  if (verb?.kind !== "word" || forms === undefined || verb.triggers.length > 0) return null;
  const place = word(symbols[at + 1]) ?? "";
  const [join, leave] = forms;
  const end = { start: verb.start, end: symbols[at + 1]?.end ?? verb.end };
  if (place === "out") {
    const of = word(symbols[at + 2]) === "of";
    if (of && isTreatyAt(symbols, at + 3)) return { symbols: [wordSymbol(end, leave, ["withdraw"])], length: 3 };
    if (of || treaty === null || !endsPlace(symbols, at + 2)) return null;
    const meant: Sym = { ...end, kind: "treaty", treaty, of: [treaty], hint: null };
    return { symbols: [wordSymbol(end, leave, ["withdraw"]), meant], length: 2 };
  }
  if (!INTO_WORDS.has(place)) return null;
  const named = isTreatyAt(symbols, at + 2);
  if (!named && !(place === "in" && endsPlace(symbols, at + 2))) return null;
  return { symbols: [wordSymbol(end, join, ["join"])], length: 2 };
}

/** Whether a place that "in" or "out" names ends here: at a treaty, or where nothing else is named that it could be. */
function endsPlace(symbols: readonly Sym[], at: number): boolean {
  const next = symbols[at];
  if (next === undefined || next.kind === "mark" || isTreatyAt(symbols, at)) return true;
  // "came in last year", "went out in July"; "came in 2012" names no place
  if (next.kind === "date") return isShifted(next.date.form);
  if (["in", "at"].includes(word(next) ?? "")) return isTime(symbols, at + 1);
  return BEHIND_PLACE.has(word(next) ?? "");
}

/** "last year", "this month", "yesterday", which take no "in" before them */
function isShifted(form: DateForm): boolean {
  if (form.kind === "shift") return true;
  return (form.kind === "month" || form.kind === "weekday") && form.which !== null;
}

/** "in July", "at the end of 2017" */
function isTime(symbols: readonly Sym[], from: number): boolean {
  const near = symbols.slice(from, from + 4);
  const date = near.findIndex(({ kind }) => kind === "date");
  return date >= 0 && near.slice(0, date).every((symbol) => TIME_WORDS.has(word(symbol) ?? ""));
}

const TIME_WORDS = new Set("the end start beginning middle of early late".split(" "));

/** "the treaty", "it": a treaty that is named, and not owned by another noun ("the treaty's annex"). */
function isTreatyAt(symbols: readonly Sym[], from: number): boolean {
  const it = symbols[from + 1];
  if (word(symbols[from]) === "it") return it?.kind !== "word" || BEHIND_PLACE.has(it.lower);
  const at = ARTICLES.has(word(symbols[from]) ?? "") ? from + 1 : from;
  const treaty = symbols[at]?.kind === "treaty" ? at : symbols[at + 1]?.kind === "treaty" ? at + 1 : null;
  if (treaty === null || (treaty > at && symbols[at]?.kind !== "date" && symbols[at]?.kind !== "word")) return false;
  const next = symbols[treaty + 1];
  return next?.kind !== "word" || BEHIND_TREATY.test(next.lower);
}

const ARTICLES = new Set("the this that".split(" "));
const BEHIND_TREATY =
  /^(?:since|until|till|from|for|after|before|as|too|either|also|already|now|still|and|or|but|while|with|on|by|when|in|at|last|this|only|again|together|who|which|because|of|later|late|early|today|yesterday|nor|than|so|during|without|ever|at)$/;
