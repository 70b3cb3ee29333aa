import type { Span } from "../model/span.ts";
import type { State, StateCode, StateGroup } from "../model/state.ts";
import { compareText } from "./compare-text.ts";
import { editDistance } from "./edit-distance.ts";

/** How a State is written: by its name, its capital, another metonym of its government, or an adjective. */
export type StateNameKind = "name" | "capital" | "metonym" | "demonym";

/** A place where a text names a State. */
export interface StateMention {
  readonly span: Span;
  readonly state: StateCode;
  readonly kind: StateNameKind;
}

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  hit: {
    readonly state: StateCode;
    readonly kind: StateNameKind;
    /** a form of the name is known that has accents */
    accented: boolean;
  } | null;
}

/** Finds States in text by any of their names; built once from `treaties/states.csv` and `treaties/groups.csv`. Knows no State by itself. */
export class Gazetteer {
  readonly #root: TrieNode = { next: new Map(), hit: null };
  readonly #byName = new Map<string, StateCode>();
  readonly #states: ReadonlyMap<StateCode, State>;
  readonly #regions: ReadonlyMap<string, readonly StateCode[]>;

  /** Cost: linear in the number of names. Where two States share a written form, the first kind in the order name, capital, metonym, demonym wins, then the first State. */
  constructor(states: readonly State[], groups: readonly StateGroup[] = []) {
    this.#states = new Map(states.map((state) => [state.code, state]));
    this.#regions = new Map(
      groups
        .filter(({ members }) => members.every(({ from, to }) => from === null && to === null))
        .flatMap(({ names, members }) => names.map((name) => [foldName(name), members.map(({ state }) => state)])),
    );
    const kinds: readonly [StateNameKind, (state: State) => readonly string[]][] = [
      ["name", (state) => [state.name, ...state.names]],
      ["capital", (state) => state.capitals],
      ["metonym", (state) => state.metonyms],
      ["demonym", (state) => state.demonyms],
    ];
    for (const [kind, namesOf] of kinds) {
      for (const state of states) for (const name of namesOf(state)) this.#add(name, state.code, kind);
    }
    for (const state of states) {
      for (const name of [state.code, state.iso2 ?? state.code, state.name, ...state.names]) {
        const key = foldName(name);
        if (!this.#byName.has(key)) this.#byName.set(key, state.code);
      }
    }
  }

  /** The States of a region by its adjective, in any case ("Baltic"); null for what is none, and for organisations, whose members change. */
  findRegion(adjective: string): readonly StateCode[] | null {
    return this.#regions.get(foldName(adjective)) ?? null;
  }

  /** The State of a code. */
  findByCode(code: string): State | null {
    return this.#states.get(code as StateCode) ?? null;
  }

  /** The State that goes by this name or code, in any case, with or without diacritics and a leading "the". */
  findByName(name: string): State | null {
    const code = this.#byName.get(foldName(name));
    return code === undefined ? null : (this.#states.get(code) ?? null);
  }

  /** Up to `limit` State names closest to a mistyped one, nearest first, by edit distance (at most a third of its length). */
  suggest(name: string, limit = 3): string[] {
    const wanted = foldName(name);
    const near: { readonly name: string; readonly distance: number }[] = [];
    for (const state of this.#states.values()) {
      const distance = Math.min(...[state.name, ...state.names].map((known) => editDistance(wanted, foldName(known))));
      if (distance <= Math.max(2, wanted.length / 3)) near.push({ name: state.name, distance });
    }
    near.sort((a, b) => a.distance - b.distance || compareText(a.name, b.name));
    return near.slice(0, limit).map((entry) => entry.name);
  }

  /**
   * Every mention of a State in the text, longest match first, none overlapping another, in order.
   * Case counts for the first letter of each word ("turkey" is a bird), all-capitals headlines excepted. A possessive "'s" is left out.
   */
  findMentions(text: string): StateMention[] {
    const words = findWords(text);
    const mentions: StateMention[] = [];
    for (let index = 0; index < words.length; index++) {
      const first = words[index];
      if (first === undefined || !startsUpper(first.text)) continue;
      let node: TrieNode | undefined = this.#root;
      let best: { readonly end: number; readonly last: number; readonly hit: NonNullable<TrieNode["hit"]> } | null =
        null;
      for (let at = index; at < words.length && node !== undefined; at++) {
        const word = words[at];
        if (word === undefined || (at > index && !joins(text, words[at - 1]?.end ?? 0, word.start))) break;
        node = node.next.get(foldWord(word.text));
        if (node?.hit != null) best = { end: word.end, last: at, hit: node.hit };
      }
      if (best === null) continue;
      const { kind, accented } = best.hit;
      // "Germán" is a name: English adjectives of States bear no accent that is not known, while places are written with theirs
      if (kind === "demonym" && !accented && isAccented(text.slice(first.start, best.end))) continue;
      mentions.push({ span: { start: first.start, end: best.end }, state: best.hit.state, kind: best.hit.kind });
      index = best.last;
    }
    return mentions;
  }

  #add(name: string, state: StateCode, kind: StateNameKind): void {
    let node = this.#root;
    for (const word of findWords(name)) {
      const key = foldWord(word.text);
      let next = node.next.get(key);
      if (next === undefined) {
        next = { next: new Map(), hit: null };
        node.next.set(key, next);
      }
      node = next;
    }
    if (node === this.#root) return;
    node.hit ??= { state, kind, accented: false };
    node.hit.accented ||= isAccented(name);
  }
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const POSSESSIVE = /['’]s$/u;

function findWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{M}\p{N}]+)*/gu)) {
    const bare = match[0].replace(POSSESSIVE, "");
    words.push({ text: bare, start: match.index, end: match.index + bare.length });
  }
  return words;
}

/** Words of one name stand apart by a space, a hyphen, a full stop with a space ("St. Lucia") or a possessive ("People's Republic"). */
function joins(text: string, end: number, start: number): boolean {
  const between = text.slice(end, start);
  return (
    between === " " ||
    between === "-" ||
    between === ". " ||
    between === "\u00a0" ||
    between === "." ||
    between === ", " ||
    /^['’]s $/u.test(between)
  );
}

function startsUpper(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() || first.toLowerCase() === first.toUpperCase();
}

function isAccented(written: string): boolean {
  return /\p{M}/u.test(written.normalize("NFD"));
}

/** A word as the gazetteer compares it: lower case, without diacritics and full stops. */
function foldWord(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\p{M}.'’]/gu, "")
    .toLowerCase();
}

function foldName(name: string): string {
  return findWords(name)
    .map((word) => foldWord(word.text))
    .filter((word, index) => index > 0 || word !== "the")
    .join(" ");
}
