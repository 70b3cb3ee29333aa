import { codeUnitAt } from "./code-unit.ts";

/** Steps in which a length, a first and a last character are told apart. */
const STEPS = 32;

/**
 * What the words of a list look like: their lengths with their first and last letters. It refuses most other words where they stand in a
 * text, before one is cut out, put in lower case and looked up.
 */
export class WordShapes {
  readonly #shapes = new Uint8Array(STEPS * STEPS * STEPS);

  constructor(words: Iterable<string>) {
    for (const word of words) this.#shapes[shapeOf(word, 0, word.length)] = 1;
  }

  /**
   * Whether a part of a text may be one of the words, in large or small letters. A part that begins or ends beyond ASCII always may: there
   * the two forms of a letter do not differ by one bit.
   */
  mayBe(text: string, start: number, end: number): boolean {
    return (
      end > start &&
      (this.#shapes[shapeOf(text, start, end)] === 1 ||
        codeUnitAt(text, start) >= 128 ||
        codeUnitAt(text, end - 1) >= 128)
    );
  }
}

function shapeOf(text: string, start: number, end: number): number {
  const ends = (codeUnitAt(text, start) & (STEPS - 1)) * STEPS + (codeUnitAt(text, end - 1) & (STEPS - 1));
  return ends * STEPS + ((end - start) & (STEPS - 1));
}
