import { findQuotes } from "./find-quotes.ts";

/**
 * The text with the marks of its single and angled quotes as double ones, of the same length: the tagger was trained on English with
 * double marks. Apostrophes stay.
 */
export function plainQuotes(text: string): string {
  const pieces: string[] = [];
  let copied = 0;
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    for (const quote of findQuotes(text, start, end)) {
      if (
        !quote.closed ||
        !/[‘'`«»„‹「『]/.test(text.charAt(quote.start)) ||
        text.charAt(quote.start) === text.charAt(quote.start + 1)
      )
        continue;
      pieces.push(text.slice(copied, quote.start), "“", text.slice(quote.start + 1, quote.end - 1), "”");
      copied = quote.end;
    }
    start = end + 1;
  }
  return pieces.length === 0 ? text : pieces.join("") + text.slice(copied);
}
