/** A content word is at least this long; shorter ones say nothing of the subject in the languages served. */
const MIN_LENGTH = 4;
/** Words are compared by their beginning, so that inflected forms agree. */
const STEM = 6;

/** The content words of a report, by their beginnings: tells a sub-heading of the report from another story's headline. */
export class KnownWords {
  readonly #stems = new Set<string>();

  add(text: string): void {
    for (const stem of stemsOf(text)) this.#stems.add(stem);
  }

  /** Share of the text's content words that the report has too, 0 to 1; null when the text has none. */
  shareOf(text: string): number | null {
    const stems = stemsOf(text);
    if (stems.length === 0) return null;
    let known = 0;
    for (const stem of stems) if (this.#stems.has(stem)) known++;
    return known / stems.length;
  }
}

/** Beginnings of a text's content words, in order, with repeats. */
export function stemsOf(text: string): string[] {
  const stems: string[] = [];
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
    if (word.length >= MIN_LENGTH) stems.push(word.slice(0, STEM));
  }
  return stems;
}
