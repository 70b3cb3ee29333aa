/** Marks between names in a tag, by UTF-16 code unit: white space, `/` and `>`. */
export function endsName(code: number): boolean {
  return code === 62 || code === 47 || isTagSpace(code);
}

/** White space inside a tag. */
export function isTagSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
}

/** Classes of characters: one for each letter (large and small alike), digit and `-`; 0 for every other. */
const OTHER = 0;
const END = 38;
const WIDTH = 39;
/** State from which no name is reached. */
const LOST = 0;
const ROOT = 1;

/** Names of HTML, told while they are read: one step in a table a character, without cutting the name out. Case makes no difference. */
export class NameTrie {
  /** number of the name read last, or that of the names that are not known */
  number: number;
  readonly #unknown: number;
  readonly #classes: Uint8Array;
  readonly #next: Int16Array;
  readonly #numbers: Int16Array;

  /**
   * @param ends - characters that end a name beside those of {@link endsName}
   * @param unknown - number of every name that is not in the list
   */
  constructor(names: Iterable<readonly [name: string, number: number]>, ends: string, unknown: number) {
    this.number = unknown;
    this.#unknown = unknown;
    this.#classes = classesOf(ends);
    const next: number[] = new Array<number>(WIDTH * 2).fill(LOST);
    const numbers = [unknown, unknown];
    for (const [name, number] of names) {
      let state = ROOT;
      for (let at = 0; at < name.length; at++) {
        const step = state * WIDTH + (this.#classes[name.charCodeAt(at)] ?? OTHER);
        if (next[step] === LOST) {
          next[step] = numbers.length;
          numbers.push(unknown);
          next.push(...new Array<number>(WIDTH).fill(LOST));
        }
        state = next[step] ?? LOST;
      }
      numbers[state] = number;
    }
    this.#next = Int16Array.from(next);
    this.#numbers = Int16Array.from(numbers);
  }

  /** Reads the name that begins at an offset, its first character whatever that is; returns where it ends. */
  read(text: string, start: number): number {
    const classes = this.#classes;
    const next = this.#next;
    const length = text.length;
    let state = this.#step(ROOT, text.charCodeAt(start));
    let index = start + 1;
    for (; index < length; index++) {
      const code = text.charCodeAt(index);
      const own = code < 128 ? (classes[code] as number) : OTHER;
      if (own === END) break;
      state = next[state * WIDTH + own] as number;
    }
    this.number = this.#numbers[state] ?? this.#unknown;
    return index;
  }

  #step(state: number, code: number): number {
    return this.#next[state * WIDTH + (this.#classes[code] ?? OTHER)] ?? LOST;
  }
}

function classesOf(ends: string): Uint8Array {
  const classes = new Uint8Array(128);
  for (let letter = 0; letter < 26; letter++) {
    classes[65 + letter] = 1 + letter;
    classes[97 + letter] = 1 + letter;
  }
  for (let digit = 0; digit < 10; digit++) classes[48 + digit] = 27 + digit;
  classes[45] = 37;
  for (let code = 0; code < 128; code++)
    if (endsName(code) || ends.includes(String.fromCharCode(code))) classes[code] = END;
  return classes;
}
