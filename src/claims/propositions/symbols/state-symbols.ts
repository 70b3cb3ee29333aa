import type { Gazetteer, StateMention } from "../../../text/gazetteer.ts";
import type { Trigger } from "../data/trigger-words.ts";
import { hasTrigger, isComma, word } from "./clauses.ts";
import type { RawWord } from "./split-words.ts";
import type { Sym, SymbolOptions } from "./symbols.ts";

/** The States that a sentence names; with `codes` also by their short codes. */
export function findStates(slice: string, words: readonly RawWord[], options: SymbolOptions): StateMention[] {
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
 * Joins "Estonia, Latvia and Lithuania" into one symbol, and "the Baltic States" into the States they are, alone or in a list. A comma alone joins
 * nothing: "In Ukraine, Russia ..." names two States apart.
 */
export function joinStates(symbols: readonly Sym[], gazetteer: Gazetteer): Sym[] {
  const named = joinRegions(symbols, gazetteer);
  const joined: Sym[] = [];
  for (let at = 0; at < named.length; at++) {
    const list = readStateList(named, at);
    const symbol = list?.symbol ?? named[at];
    if (symbol !== undefined) joined.push(symbol);
    at = list?.last ?? at;
  }
  return joined;
}

function joinRegions(symbols: readonly Sym[], gazetteer: Gazetteer): Sym[] {
  const joined: Sym[] = [];
  for (let at = 0; at < symbols.length; at++) {
    const region = readRegion(symbols, at, gazetteer);
    const symbol = region?.symbol ?? symbols[at];
    if (symbol !== undefined) joined.push(symbol);
    at = region?.last ?? at;
  }
  return joined;
}

function readStateList(symbols: readonly Sym[], from: number): { symbol: StatesSym; last: number } | null {
  const first = symbols[from];
  if (first?.kind !== "states" || first.possessive) return null;
  const members: StatesSym[] = [first];
  let last = from;
  let and = false;
  for (let at = from; members.length < MOST_STATES; ) {
    let next = at + 1;
    let parted = false;
    const closed = and;
    for (let symbol = symbols[next]; symbol !== undefined && next <= at + 5; symbol = symbols[++next]) {
      if (isComma(symbol)) parted = true;
      else if (symbol.kind === "word" && LIST_JOINERS.has(symbol.lower)) {
        parted = true;
        if (symbol.lower !== "the") and = true;
      } else break;
    }
    const member = symbols[next];
    // "Unlike X and Y, Z": what follows the last of a list behind a comma alone is none of it
    if (closed && symbols.slice(at + 1, next).every((symbol) => symbol.kind === "mark" || word(symbol) === "the"))
      break;
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

/** More names in a row than there are States are no list of States. */
const MOST_STATES = 200;

function andStandsInside(symbols: readonly Sym[], from: number, to: number): boolean {
  return symbols
    .slice(from, to)
    .some((symbol) => symbol.kind === "word" && LIST_JOINERS.has(symbol.lower) && symbol.lower !== "the");
}

/** "the" only carries on; the others join. */
const LIST_JOINERS = new Set(["and", "or", "nor", "as", "well", "along", "with", "plus", "both", "the", "&"]);

type StatesSym = Extract<Sym, { kind: "states" }>;

/** "the Baltic States", "the Baltics": all States of a region. */
function readRegion(symbols: readonly Sym[], at: number, gazetteer: Gazetteer): { symbol: Sym; last: number } | null {
  const first = symbols[at];
  if (first?.kind !== "word") return null;
  const plural = /^\p{Lu}.*s$/u.test(first.text);
  const second = symbols[at + 1];
  const noun = second?.kind === "word" && REGION_NOUNS.has(second.lower) ? second : null;
  // "the Baltic departures": what all of them did
  const act = second?.kind === "word" && /s$/.test(second.lower) && hasTrigger(second, ...ACTS) && !plural;
  const codes = plural || noun !== null || act ? gazetteer.findRegion(first.lower) : null;
  if (codes === null) return null;
  return {
    symbol: {
      start: first.start,
      end: (noun ?? first).end,
      kind: "states",
      states: codes,
      via: act ? "demonym" : "group",
      possessive: false,
      institution: null,
    },
    last: noun === null ? at : at + 1,
  };
}

const ACTS: readonly Trigger[] = ["withdraw", "accede", "ratify", "sign", "parliament", "government"];

/** Behind a region's adjective: all its States. */
const REGION_NOUNS = new Set("states countries nations republics trio".split(" "));
