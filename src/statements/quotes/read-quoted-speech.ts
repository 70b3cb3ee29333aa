import { makeReading, type Reading } from "../reader/reading.ts";
import { findQuotes } from "./find-quotes.ts";

/** Quoted words of at least this many are speech; fewer are a term or a title. */
const FEWEST_WORDS = 4;

/** Quoted speech of a text in any language, without speakers or cues, in order. */
export function readQuotedSpeech(text: string): Reading[] {
  const readings: Reading[] = [];
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    for (const quote of findQuotes(text, start, end)) {
      if (countWords(text.slice(quote.start, quote.end)) < FEWEST_WORDS) continue;
      readings.push(
        makeReading({
          source: [],
          cue: [],
          content: [{ start: quote.start, end: quote.end }],
          rule: "quoted-speech",
          stance: null,
        }),
      );
    }
    start = end + 1;
  }
  return readings;
}

/** Words, or for scripts that do not part words one for every two characters. */
function countWords(text: string): number {
  const letters = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return letters.reduce(
    (sum, run) =>
      sum +
      (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(run)
        ? Math.ceil(run.length / 2)
        : 1),
    0,
  );
}
