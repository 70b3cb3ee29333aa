/** Characters of a live entry's headline or text by which it is known again. */
const OPENING = 60;

/** The beginning of a live blog's entry, in the form in which the page's JSON-LD and its blocks are compared. */
export function shortenOpening(opening: string): string {
  return opening.slice(0, OPENING).replace(/\s+/g, " ").trim().toLowerCase();
}
