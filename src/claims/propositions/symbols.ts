import type { Span } from "../../model/span.ts";
import type { StateCode } from "../../model/state.ts";
import type { TreatyId } from "../../model/treaty.ts";
import { type FoundDate, findDates } from "../../text/dates/find-dates.ts";
import type { Gazetteer, StateMention, StateNameKind } from "../../text/gazetteer.ts";
import { INSTITUTION_WORDS } from "./data/grammar-words.ts";
import { STATE_GROUPS } from "./data/state-groups.ts";
import type { Trigger } from "./data/trigger-words.ts";
import type { Lexicon, Tag } from "./lexicon.ts";
import { readNumber, readOrdinal } from "./read-numbers.ts";
import { stemWord } from "./stem-word.ts";

interface At {
  readonly start: number;
  readonly end: number;
}

/** A piece of a sentence: a word, a punctuation mark, or a run of words read as one thing. */
export type Sym = At &
  (
    | {
        readonly kind: "word";
        readonly text: string;
        readonly lower: string;
        readonly stem: string;
        readonly triggers: readonly Trigger[];
        /** symbols that the longest trigger phrase starting here takes */
        readonly triggerLength: number;
        /** symbols that the longest name of an object starting here takes; 0 when none does */
        readonly objectLength: number;
        readonly tags: readonly Tag[];
      }
    | { readonly kind: "mark"; readonly text: string }
    | {
        readonly kind: "states";
        readonly states: readonly StateCode[];
        readonly via: StateNameKind | "group";
        /** followed by 's */
        readonly possessive: boolean;
        /** the word is the name of a parliament, government or head of State ("Seimas") */
        readonly institution: Trigger | null;
      }
    | { readonly kind: "date"; readonly date: FoundDate }
    | { readonly kind: "number"; readonly value: number; readonly ordinal: boolean }
    /** `treaty` null: "the treaty", to be resolved by context to one of `of` */
    | { readonly kind: "treaty"; readonly treaty: TreatyId | null; readonly of: readonly TreatyId[] }
    /** a treaty-like name that no vocabulary knows */
    | { readonly kind: "other-treaty" }
    | { readonly kind: "document"; readonly treaty: TreatyId; readonly name: string }
    | { readonly kind: "meeting"; readonly treaty: TreatyId; readonly meeting: string }
  );

interface RawWord extends At {
  readonly text: string;
  readonly stem: string;
}

export interface SymbolOptions {
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  /** "LT and FI": two- and three-letter codes are States; only for short claims typed by a person */
  readonly codes: boolean;
}

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
  return joinStates(coverPhrases(symbols)).map((symbol) => move(symbol, sentence.start));
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
      return { symbol: { ...spanOf(length), kind: "treaty", treaty: tag.treaty, of: [tag.treaty] }, next };
    if (tag.kind === "not-the-treaty")
      return { symbol: { ...spanOf(length), kind: "document", treaty: tag.treaty, name: tag.name }, next };
    if (tag.kind === "meeting" && (length > 1 || word.text === word.text.toUpperCase()))
      return { symbol: { ...spanOf(length), kind: "meeting", treaty: tag.treaty, meeting: tag.meeting }, next };
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
      institution: mention.kind === "metonym" ? institutionOf(hits) : null,
    };
    return { symbol, next: at + Math.max(1, stateLength) };
  }
  const date = found.dates.get(word.start);
  if (date !== undefined) {
    const next = at + wordsUntil(words, at, date.span.end);
    return { symbol: { start: date.span.start, end: date.span.end, kind: "date", date }, next };
  }
  for (const { tag, length } of hits) {
    if (tag.kind === "context-name" && !isIndefinite(words, at))
      return {
        symbol: { ...spanOf(length), kind: "treaty", treaty: null, of: contextOf(hits, length) },
        next: at + length,
      };
  }
  const number = readOrdinal(texts, at) ?? readNumber(texts, at);
  if (number !== null) {
    const ordinal = readOrdinal(texts, at) !== null;
    return { symbol: { ...spanOf(number.next - at), kind: "number", value: number.value, ordinal }, next: number.next };
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

function institutionOf(hits: ReturnType<Lexicon["hitsAt"]>): Trigger | null {
  for (const { tag } of hits) if (tag.kind === "trigger" && INSTITUTION_WORDS.has(tag.trigger)) return tag.trigger;
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

const INDEFINITE = new Set(
  "a an another any some no new peace trade ceasefire security defence defense partnership bilateral cooperation border minerals loan other several".split(
    " ",
  ),
);

const TREATY_NOUNS = new Set(
  "treaty convention conventions pact protocol protocols agreement agreements accord accords charter statute covenant".split(
    " ",
  ),
);

/**
 * Words of a capitalised treaty-like name that no vocabulary holds ("Geneva Conventions", "Paris Agreement", "Treaty of Rome"),
 * or 0. A claim on it must not be tested under a treaty that happens to be the default.
 */
function readUnknownTreaty(slice: string, words: readonly RawWord[], at: number): number {
  const first = words[at];
  if (first === undefined || !isCapital(first.text)) return 0;
  if (TREATY_NOUNS.has(first.text.toLowerCase())) {
    const of = words[at + 1]?.text.toLowerCase();
    const name = words[at + 2];
    const follows = (of === "of" || of === "on" || of === "against" || of === "for") && name !== undefined;
    return follows && isCapital(name.text) && !/^\d/.test(name.text) ? 3 : 0;
  }
  if (NAME_STOP.has(first.text.toLowerCase())) return 0;
  for (let length = 2; length <= 5; length++) {
    const word = words[at + length - 1];
    const before = words[at + length - 2];
    if (word === undefined || before === undefined || !/^[ -]$/.test(slice.slice(before.end, word.start))) return 0;
    if (NAME_STOP.has(word.text.toLowerCase())) return 0;
    if (TREATY_NOUNS.has(word.text.toLowerCase())) return isCapital(word.text) ? length : 0;
    if (!isCapital(word.text) || /^\d/.test(word.text)) return 0;
  }
  return 0;
}

const NAME_STOP = new Set(
  "the this that a an un its their under when if international and in on by for since".split(" "),
);

function findStates(slice: string, words: readonly RawWord[], options: SymbolOptions): StateMention[] {
  const mentions = options.gazetteer.findMentions(slice);
  if (!options.codes || slice === slice.toUpperCase()) return mentions;
  const taken = new Set(mentions.map((mention) => mention.span.start));
  for (const word of words) {
    if (taken.has(word.start) || !/^[A-Z]{2,3}$/.test(word.text) || NOT_CODES.has(word.text)) continue;
    const state = options.gazetteer.findByName(word.text);
    if (state !== null) mentions.push({ span: { start: word.start, end: word.end }, state: state.code, kind: "name" });
  }
  return mentions;
}

const NOT_CODES = new Set("UN EU AP MP PM AM TV IT IS IN NO AT BE MY SO AS ME TO DO".split(" "));

/**
 * Joins "Estonia, Latvia and Lithuania" into one symbol, and "the Baltic States" into the States they are. A comma alone joins
 * nothing: "In Ukraine, Russia ..." names two States apart.
 */
function joinStates(symbols: readonly Sym[]): Sym[] {
  const joined: Sym[] = [];
  for (let at = 0; at < symbols.length; at++) {
    const group = readGroup(symbols, at);
    if (group !== null) {
      joined.push(group);
      at++;
      continue;
    }
    const list = readStateList(symbols, at);
    if (list !== null) {
      joined.push(list.symbol);
      at = list.last;
      continue;
    }
    const symbol = symbols[at];
    if (symbol !== undefined) joined.push(symbol);
  }
  return joined;
}

function readStateList(symbols: readonly Sym[], from: number): { symbol: StatesSym; last: number } | null {
  const first = symbols[from];
  if (first?.kind !== "states" || first.possessive) return null;
  const members: StatesSym[] = [first];
  let last = from;
  let and = false;
  for (let at = from; ; ) {
    let next = at + 1;
    let parted = false;
    for (let symbol = symbols[next]; symbol !== undefined && next <= at + 5; symbol = symbols[++next]) {
      if (symbol.kind === "mark" && symbol.text === ",") parted = true;
      else if (symbol.kind === "word" && LIST_JOINERS.has(symbol.lower)) {
        parted = true;
        if (symbol.lower !== "the") and = true;
      } else break;
    }
    const member = symbols[next];
    if (!parted || member?.kind !== "states" || (member.via === "demonym") !== (first.via === "demonym")) break;
    members.push(member);
    last = next;
    at = next;
    if (member.possessive) break;
  }
  const closing = members.at(-1);
  if (members.length < 2 || !and || closing === undefined || !andStandsInside(symbols, from, last)) return null;
  const states = [...new Set(members.flatMap((member) => member.states))];
  return {
    symbol: {
      kind: "states",
      states,
      via: first.via,
      possessive: closing.possessive,
      institution: null,
      start: first.start,
      end: closing.end,
    },
    last,
  };
}

function andStandsInside(symbols: readonly Sym[], from: number, to: number): boolean {
  return symbols
    .slice(from, to)
    .some((symbol) => symbol.kind === "word" && LIST_JOINERS.has(symbol.lower) && symbol.lower !== "the");
}

/** "the" only carries on; the others join. */
const LIST_JOINERS = new Set(["and", "or", "nor", "as", "well", "along", "with", "plus", "both", "the", "&"]);

type StatesSym = Extract<Sym, { kind: "states" }>;

function readGroup(symbols: readonly Sym[], at: number): Sym | null {
  const first = symbols[at];
  const second = symbols[at + 1];
  if (first?.kind !== "word" || second?.kind !== "word") return null;
  const codes = STATE_GROUPS.get(`${first.lower} ${second.lower}`);
  if (codes === undefined) return null;
  return {
    start: first.start,
    end: second.end,
    kind: "states",
    states: codes,
    via: "group",
    possessive: false,
    institution: null,
  };
}

function splitWords(slice: string): RawWord[] {
  const words: RawWord[] = [];
  for (const match of slice.matchAll(WORD)) {
    const text = match[0];
    const bare = text.replace(/['’](s|S)$/u, "");
    const glued = /^(\d{1,2})([A-Z]{2,4})$/.exec(bare);
    if (glued?.[1] !== undefined && glued[2] !== undefined) {
      words.push({
        text: `${glued[1]}th`,
        stem: `${glued[1]}th`,
        start: match.index,
        end: match.index + glued[1].length,
      });
      words.push({
        text: glued[2],
        stem: stemWord(glued[2]),
        start: match.index + glued[1].length,
        end: match.index + bare.length,
      });
    } else words.push({ text: bare, stem: stemWord(bare), start: match.index, end: match.index + bare.length });
  }
  return words;
}

const WORD = /\d+(?:[.,]\d+)*(?:st|nd|rd|th)?(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu;

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

function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
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
