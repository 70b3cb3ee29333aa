import type { Span } from "../../../model/span.ts";
import type { TreatyId } from "../../../model/treaty.ts";
import { type FoundDate, findDates } from "../../../text/dates/find-dates.ts";
import type { StateMention } from "../../../text/gazetteer.ts";
import { INSTITUTION_WORDS } from "../data/grammar-words.ts";
import type { Trigger } from "../data/trigger-words.ts";
import type { Lexicon } from "./lexicon.ts";
import { isBanNoun, isOtherSort, isToldToBan, ofYear, readBan, readDescribedTreaty } from "./read-described-treaty.ts";
import { readNumber, readOrdinal } from "./read-numbers.ts";
import { readSharedNoun } from "./read-shared-noun.ts";
import { readUnknownTreaty } from "./read-unknown-treaty.ts";
import { isCapital, type RawWord, splitWords } from "./split-words.ts";
import { findStates, joinStates } from "./state-symbols.ts";
import type { At, Sym, SymbolOptions } from "./symbols.ts";

/** The symbols of one sentence of `text`, with offsets in `text`. Cost: linear in the sentence. */
export function readSymbols(text: string, sentence: Span, options: SymbolOptions): Sym[] {
  const slice = text.slice(sentence.start, sentence.end);
  const words = splitWords(slice);
  const texts = words.map((word) => word.text);
  const stems = words.map((word) => word.stem);
  const dates = new Map(findDates(slice).map((date) => [date.span.start, date]));
  const states = new Map(findStates(slice, words, options).map((mention) => [mention.span.start, mention]));
  const symbols: Sym[] = [];
  let cursor = 0;
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    pushMarks(symbols, slice, cursor, word.start);
    const { symbol, next } = readOne(slice, words, texts, stems, at, { ...options, dates, states });
    symbols.push(symbol);
    cursor = symbol.end;
    at = next;
  }
  pushMarks(symbols, slice, cursor, slice.length);
  return joinStates(coverPhrases(symbols), options.gazetteer).map((symbol) => move(symbol, sentence.start));
}

/** Words inside a longer phrase start none of their own: "entry into force" is not "force", "become a party" not "party". */
function coverPhrases(symbols: readonly Sym[]): Sym[] {
  let coveredTo = -1;
  let objectTo = -1;
  return symbols.map((whole, at) => {
    if (whole.kind !== "word") return whole;
    // "anti-vehicle mine" is no "mine" beside
    const symbol = at <= objectTo ? { ...whole, tags: whole.tags.filter((tag) => tag.kind !== "object") } : whole;
    objectTo = Math.max(objectTo, at + symbol.objectLength - 1);
    if (at <= coveredTo) return { ...symbol, triggers: [], triggerLength: 1 };
    if (symbol.triggerLength > 1) coveredTo = at + symbol.triggerLength - 1;
    return symbol;
  });
}

interface Found extends SymbolOptions {
  readonly dates: ReadonlyMap<number, FoundDate>;
  readonly states: ReadonlyMap<number, StateMention>;
}

function readOne(
  slice: string,
  words: readonly RawWord[],
  texts: readonly string[],
  stems: readonly string[],
  at: number,
  found: Found,
): { symbol: Sym; next: number } {
  const word = words[at] as RawWord;
  const hits = found.lexicon.hitsAt(texts, stems, at);
  const spanOf = (length: number): At => ({ start: word.start, end: words[at + length - 1]?.end ?? word.end });
  const mention = found.states.get(word.start);
  const stateLength = mention === undefined ? 0 : wordsUntil(words, at, mention.span.end);
  for (const { tag, length } of hits) {
    if (length < stateLength) continue;
    const next = at + length;
    if (tag.kind === "treaty-name")
      return { symbol: { ...spanOf(length), kind: "treaty", treaty: tag.treaty, of: [tag.treaty], hint: null }, next };
    if (tag.kind === "not-the-treaty")
      return { symbol: { ...spanOf(length), kind: "document", treaty: tag.treaty, name: tag.name }, next };
    if (tag.kind === "meeting" && (length > 1 || word.text === word.text.toUpperCase()))
      return { symbol: { ...spanOf(length), kind: "meeting", treaty: tag.treaty, meeting: tag.meeting }, next };
  }
  const shared = readSharedNoun({ texts, stems, lexicon: found.lexicon }, at);
  if (shared !== null) {
    const { treaty, length } = shared;
    return { symbol: { ...spanOf(length), kind: "treaty", treaty, of: [treaty], hint: null }, next: at + length };
  }
  const unknown = readUnknownTreaty(slice, words, at);
  if (unknown > 0) return { symbol: { ...spanOf(unknown), kind: "other-treaty" }, next: at + unknown };
  if (mention !== undefined) {
    const possessive =
      /^['’]s?/u.test(slice.slice(mention.span.end, mention.span.end + 2)) && mention.kind !== "demonym";
    const symbol: Sym = {
      start: mention.span.start,
      end: mention.span.end,
      kind: "states",
      states: [mention.state],
      via: mention.kind,
      possessive,
      institution: mention.kind === "metonym" ? institutionOf(found.lexicon, texts, stems, at, stateLength) : null,
    };
    return { symbol, next: at + Math.max(1, stateLength) };
  }
  const date = found.dates.get(word.start);
  if (date !== undefined) {
    const next = at + wordsUntil(words, at, date.span.end);
    return { symbol: { start: date.span.start, end: date.span.end, kind: "date", date }, next };
  }
  for (const { tag, length } of hits) {
    if (tag.kind !== "context-name") continue;
    const wording = { slice, words, texts, stems, lexicon: found.lexicon };
    const all = contextOf(hits, length);
    const of = ofYear(wording, { at, length, of: all });
    const described = readDescribedTreaty(wording, { at, length, of });
    const only = of.length === 1 && isToldToBan(wording, { at, length, of }) ? (of[0] ?? null) : null;
    const treaty = described?.how === "names" ? described.treaty : only;
    // "a peace agreement": what "it" stands for from there on is none of the treaties known here
    if (treaty === null && OTHER_MATTERS.has(words[at - 1]?.text.toLowerCase() ?? ""))
      return { symbol: { ...spanOf(length), kind: "other-treaty" }, next: at + length };
    if (treaty === null && (isIndefinite(words, at) || isOtherSort(wording, at))) continue;
    const dated = of.length === 1 && all.length > 1 ? (of[0] ?? null) : null;
    const hint = described?.treaty ?? dated ?? (tag.specific ? tag.treaty : null);
    return { symbol: { ...spanOf(length), kind: "treaty", treaty, of, hint }, next: at + length };
  }
  const ban = isBanNoun(word.text) ? readBan({ slice, words, texts, stems, lexicon: found.lexicon }, at) : null;
  if (ban !== null) {
    const treaty = ban.named ? (ban.of[0] ?? null) : null;
    return { symbol: { ...spanOf(1), kind: "treaty", treaty, of: ban.of, hint: null }, next: at + 1 };
  }
  const rank = readOrdinal(texts, at);
  const number = rank ?? readNumber(texts, at);
  if (number !== null) {
    const place = spanOf(number.next - at);
    return { symbol: { ...place, kind: "number", value: number.value, ordinal: rank !== null }, next: number.next };
  }
  const triggers = hits.flatMap(({ tag }) => (tag.kind === "trigger" ? [tag.trigger] : []));
  const longest = Math.max(1, ...hits.filter(({ tag }) => tag.kind === "trigger").map(({ length }) => length));
  return {
    symbol: {
      ...spanOf(1),
      kind: "word",
      text: word.text,
      lower: word.text.toLowerCase(),
      stem: word.stem,
      triggers: [...new Set(triggers)],
      triggerLength: longest,
      objectLength: Math.max(0, ...hits.filter(({ tag }) => tag.kind === "object").map(({ length }) => length)),
      tags: hits.map(({ tag }) => tag),
    },
    next: at + 1,
  };
}

/** The treaties that a context name of this length may mean: "the protocol" is no convention. */
function contextOf(hits: ReturnType<Lexicon["hitsAt"]>, length: number): TreatyId[] {
  return hits.flatMap((hit) => (hit.tag.kind === "context-name" && hit.length === length ? [hit.tag.treaty] : []));
}

/** What the words of a metonym name: "the Seimas" a parliament, "Moscow" nothing but its State. */
function institutionOf(
  lexicon: Lexicon,
  texts: readonly string[],
  stems: readonly string[],
  at: number,
  length: number,
): Trigger | null {
  for (let index = at; index < at + length; index++)
    for (const { tag } of lexicon.hitsAt(texts, stems, index))
      if (tag.kind === "trigger" && INSTITUTION_WORDS.has(tag.trigger)) return tag.trigger;
  return null;
}

/** "a peace agreement", "a new treaty", "trade pact": some treaty, not the one spoken of. */
function isIndefinite(words: readonly RawWord[], at: number): boolean {
  // "Institute for Treaty Law": the word is part of another name
  if (words[at - 1]?.text.toLowerCase() === "for" && isCapital(words[at]?.text ?? "")) return true;
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const lower = words[index]?.text.toLowerCase() ?? "";
    if (INDEFINITE.has(lower)) return true;
    if (lower === "the" || lower === "this" || lower === "that") return false;
  }
  return false;
}

/** What agreements are on that no register of arms treaties holds. */
const OTHER_MATTERS = new Set("peace trade ceasefire partnership cooperation minerals loan".split(" "));

const INDEFINITE = new Set(
  "a an another any some no new security defence defense bilateral border other several".split(" "),
);

function pushMarks(symbols: Sym[], slice: string, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const text = slice.charAt(at);
    if (!",;:()–—.?!".includes(text) && !(text === "-" && slice.charAt(at - 1) === " ")) continue;
    symbols.push({ kind: "mark", text: text === "–" || text === "-" ? "—" : text, start: at, end: at + 1 });
  }
}

function wordsUntil(words: readonly RawWord[], at: number, end: number): number {
  let length = 0;
  while ((words[at + length]?.start ?? Number.POSITIVE_INFINITY) < end) length++;
  return Math.max(1, length);
}

function move(symbol: Sym, by: number): Sym {
  const moved = { ...symbol, start: symbol.start + by, end: symbol.end + by };
  if (moved.kind !== "date") return moved;
  const { date } = moved;
  const shift = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  return {
    ...moved,
    date: {
      ...date,
      span: shift(date.span),
      lead: date.lead === null ? null : { ...date.lead, span: shift(date.lead.span) },
    },
  };
}
