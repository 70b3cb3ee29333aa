import { editDistance } from "../../../text/edit-distance.ts";
import { SHORT_NAMES } from "../data/short-names.ts";
import type { DriftText, DriftWord } from "./read-text.ts";

/** The lines of {@link SHORT_NAMES} that a first name stands in. */
const LINES_OF = new Map<string, number[]>();
for (const [line, names] of SHORT_NAMES.entries())
  for (const name of names.split(" ")) LINES_OF.set(name, [...(LINES_OF.get(name) ?? []), line]);

/** Share of letters two spellings of a name may differ in. Chosen on translations of one story (bench/accuracy/drift). */
const MOST_DIFFERENT = 0.3;

/**
 * The form under which each word is compared in one pair of texts: a State for each of its names, a treaty likewise (its words share a stem), one spelling for a name that the
 * texts transliterate differently ("Zhelezniak", "Zheleznyak"), else the stem.
 */
export class PairForms {
  readonly #spelling: ReadonlyMap<string, string>;

  /** Cost: product of the names that stand in one text only. */
  constructor(origin: DriftText, appearance: DriftText) {
    this.#spelling = pairSpellings(origin, appearance);
  }

  formOf(word: DriftWord): string {
    if (word.state !== null) return `@${word.state}`;
    return this.#spelling.get(word.stem) ?? word.stem;
  }

  /** Whether two name words are one name. */
  sameName(a: DriftWord, b: DriftWord): boolean {
    if (a.state !== null || b.state !== null) return a.state === b.state;
    if (a.treaty !== null || b.treaty !== null) return a.treaty === b.treaty;
    return this.formOf(a) === this.formOf(b) || alikeSpelling(a.word, b.word) || isShortFor(a.word, b.word);
  }
}

function pairSpellings(origin: DriftText, appearance: DriftText): Map<string, string> {
  const known = new Set(origin.words.map(({ stem }) => stem));
  const met = new Set(appearance.words.map(({ stem }) => stem));
  const left = namesOutside(origin, met);
  const right = namesOutside(appearance, known);
  const spellings = new Map<string, string>();
  for (const [stem, name] of right) {
    let best: { readonly stem: string; readonly distance: number } | null = null;
    for (const [other, candidate] of left) {
      const distance = spellingDistance(name, candidate);
      if (distance <= MOST_DIFFERENT && (best === null || distance < best.distance)) best = { stem: other, distance };
    }
    if (best !== null) spellings.set(stem, best.stem);
  }
  return spellings;
}

function namesOutside(text: DriftText, others: ReadonlySet<string>): Map<string, string> {
  const names = new Map<string, string>();
  for (const word of text.words)
    if (
      /^\p{Lu}/u.test(word.written) &&
      word.state === null &&
      word.treaty === null &&
      word.content &&
      !others.has(word.stem)
    )
      names.set(word.stem, word.word);
  return names;
}

/** "Sasha", "Alexander". */
function isShortFor(a: string, b: string): boolean {
  const lines = LINES_OF.get(a);
  return lines?.some((line) => LINES_OF.get(b)?.includes(line)) === true;
}

/** Whether two spellings may be one name, transliterated by different rules. */
export function alikeSpelling(a: string, b: string): boolean {
  return spellingDistance(a, b) <= MOST_DIFFERENT;
}

/** Edit distance of the consonants, as a share of the longer one; 1 when the names start differently. */
function spellingDistance(a: string, b: string): number {
  const distance = skeletonDistance(a, b);
  // Before "e" and "i", "c" may be heard as "s" ("Marcelo", "Marselo") or as "ch" ("Luciano", "Luchano").
  const [first, second] = [softened(a), softened(b)];
  return first === a && second === b ? distance : Math.min(distance, skeletonDistance(first, second));
}

function softened(name: string): string {
  return name.replace(/c(?=[eiy])/gu, "s");
}

function skeletonDistance(a: string, b: string): number {
  const [first, second] = [skeleton(a), skeleton(b)];
  if (first.length < 2 || second.length < 2) return a === b || soundsAlike(a, b) ? 0 : 1;
  if (Math.max(first.length, second.length) < 5) return first === second || soundsAlike(a, b) ? 0 : 1;
  const distance = soundsAlike(a, b) ? 0 : editDistance(first, second) / Math.max(first.length, second.length);
  // Another first letter is another name, but for one slip in a long one ("Selenskyj").
  return first.charAt(0) === second.charAt(0) || distance <= 0.2 ? distance : 1;
}

/** Share of letters in which two short names that sound alike may be written apart. */
const WRITTEN_APART = 0.4;

/** "Korcz" and "Korch", "Dizon" and "Dison", "Bwalya" and "Bualia": short names that are read aloud alike. */
function soundsAlike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST) return false;
  if (editDistance(a, b) / Math.max(a.length, b.length) > WRITTEN_APART) return false;
  const others = soundsOf(b);
  return soundsOf(a).some((sounds) => sounds.length >= 2 && others.includes(sounds));
}

/** Fewest letters of a name that may be written by ear. */
const SHORTEST = 4;

/** A name by the sounds of its consonants, "ch" read as in "chorus" and as in "church", "c" also as the "j" of "jam"; hisses are one sound. */
function soundsOf(name: string): string[] {
  const plain = soundsWith(name);
  const jammed = /c(?![hk])/u.test(name) ? soundsWith(name.replace(/c(?![hk])/gu, "g")) : plain;
  return [...new Set([plain.replace(/ch/gu, "k"), plain.replace(/ch/gu, "s"), jammed].map(consonantsOf))];
}

function soundsWith(name: string): string {
  return name
    .replace(/(.)\1+/gu, "$1")
    .replace(/dzh|dj|j/gu, "g")
    .replace(/^ou(?=[aei])/u, "v")
    .replace(/sch|sh|zh|ts|tz|cz|cs|sz|[zç]|c(?=[eiy])/gu, "s")
    .replace(/qu(?=[eiy])|ck|kh|q|c(?!h)/gu, "k")
    .replace(/ph/gu, "f")
    .replace(/(?<=[^aeiouy])[wu](?=[aeiouy])/gu, "u")
    .replace(/w/gu, "v")
    .replace(/(?<=[aeiouy])h(?=$|[^aeiouy])|(?<=[td])h/gu, "");
}

function consonantsOf(sounds: string): string {
  return sounds.replace(/(?<=.)[aeiouy'’]+/gu, "").replace(/^[aeiouy]/u, "a");
}

/** What transliterations keep of a name: its consonants, those that stand for one letter made alike. */
function skeleton(name: string): string {
  const start = name.replace(/^(?:y|j|i)(?=[eauo])/u, "").replace(/^[aeiouy]+/u, "a");
  return start
    .replace(/sch|shch/gu, "s")
    .replace(/zh|ts|tz|cz/gu, "z")
    .replace(/kh|ch|ck|q|c/gu, "k")
    .replace(/sh/gu, "s")
    .replace(/ph/gu, "f")
    .replace(/th/gu, "t")
    .replace(/x/gu, "ks")
    .replace(/w/gu, "v")
    .replace(/dzh|dj|j|g/gu, "g")
    .replace(/h/gu, "k")
    .replace(/(?<=.)[aeiouy'’]+/gu, "")
    .replace(/(.)\1+/gu, "$1");
}
