import { DecodingMode, EntityDecoder, htmlDecodeTree } from "entities/decode";

/** Reads the entities in a page's text, each where its `&` stands. */
export class EntityReader {
  /** code points of the entity read last: one, for a few names two */
  readonly codepoints: number[] = [];
  readonly #text: string;
  readonly #decoder = new EntityDecoder(htmlDecodeTree, (codepoint) => void this.codepoints.push(codepoint));

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the entity that begins at an `&` ends; the same place when none does. */
  read(at: number): number {
    this.codepoints.length = 0;
    this.#decoder.startEntity(DecodingMode.Legacy);
    const consumed = this.#decoder.write(this.#text, at + 1);
    return at + (consumed >= 0 ? consumed : this.#decoder.end());
  }
}
