import { editDistance } from "../../../text/edit-distance.ts";

/** Share of letters two spellings of a name may differ in. Chosen on translations of one story (bench/accuracy/drift). */
export const MOST_DIFFERENT = 0.3;
/** Share of letters in which two short names that sound alike may be written apart. */
const WRITTEN_APART = 0.4;
/** Fewest letters of a name that may be written by ear. */
const SHORTEST = 4;

/** A name as transliterations keep it, read once for all that it is compared with. */
export class Spelling {
  readonly name: string;
  readonly #skeleton: string;
  /** Before "e" and "i", "c" may be heard as "s" ("Marcelo", "Marselo") or as "ch" ("Luciano", "Luchano"). */
  readonly #softened: Spelling | null;
  #sounds: readonly string[] | null = null;

  constructor(name: string) {
    this.name = name;
    this.#skeleton = skeleton(name);
    const softened = name.replace(/c(?=[eiy])/gu, "s");
    this.#softened = softened === name ? null : new Spelling(softened);
  }

  /** Whether two spellings may be one name, transliterated by different rules. */
  isLike(other: Spelling): boolean {
    return this.distanceTo(other) <= MOST_DIFFERENT;
  }

  /** Edit distance of the consonants, as a share of the longer one; 1 when the names start differently. */
  distanceTo(other: Spelling): number {
    const distance = this.#measure(other);
    if (this.#softened === null && other.#softened === null) return distance;
    return Math.min(distance, (this.#softened ?? this).#measure(other.#softened ?? other));
  }

  #measure(other: Spelling): number {
    const [first, second] = [this.#skeleton, other.#skeleton];
    const most = Math.max(first.length, second.length);
    const least = Math.min(first.length, second.length);
    if (least < 2) return this.name === other.name || this.#soundsLike(other) ? 0 : 1;
    if (most < 5) return first === second || this.#soundsLike(other) ? 0 : 1;
    if (this.#soundsLike(other)) return 0;
    // So many letters are missing that it is too far in any case.
    if (most - least > MOST_DIFFERENT * most) return 1;
    const distance = editDistance(first, second) / most;
    // Another first letter is another name, but for one slip in a long one ("Selenskyj").
    return first.charAt(0) === second.charAt(0) || distance <= 0.2 ? distance : 1;
  }

  /** "Korcz" and "Korch", "Dizon" and "Dison", "Bwalya" and "Bualia": short names that are read aloud alike. */
  #soundsLike(other: Spelling): boolean {
    const [a, b] = [this.name, other.name];
    const most = Math.max(a.length, b.length);
    const least = Math.min(a.length, b.length);
    if (least < SHORTEST || most - least > WRITTEN_APART * most) return false;
    if (editDistance(a, b) / most > WRITTEN_APART) return false;
    const others = other.#readSounds();
    return this.#readSounds().some((sounds) => sounds.length >= 2 && others.includes(sounds));
  }

  #readSounds(): readonly string[] {
    this.#sounds ??= soundsOf(this.name);
    return this.#sounds;
  }
}

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
