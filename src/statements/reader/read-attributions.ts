import { type Span, spanContains, spansOverlap } from "../../model/span.ts";
import type { Token } from "../../text/tokens.ts";
import { readAccordingTo } from "./according-to.ts";
import type { Reading } from "./reading.ts";
import { readSentences, type Sentence } from "./sentence.ts";
import { readVerbCues } from "./verb-cues.ts";

/** Attributions found by rules, in text order, the outermost first where one holds another. Linear in the text. */
export function readAttributions(text: string, tokens: readonly Token[]): Reading[] {
  const readings: Reading[] = [];
  let previous: Sentence | null = null;
  /** the reading whose quote a following one goes on */
  let speech: { readonly index: number; readonly paragraph: number; readonly open: boolean } | null = null;
  for (const sentence of readSentences(text, tokens)) {
    const found = readSentence(text, sentence);
    const covered = found.flatMap((reading) => [...reading.content, ...reading.cue]);
    const bare = sentence.items.filter(
      (item) => item.pos === "QUOTE" && !covered.some((span) => spansOverlap(span, item)),
    );
    const first = sentence.items[0];
    if (first !== undefined && bare[0] === first && speech !== null) {
      const near = speech.paragraph === sentence.paragraph || speech.open;
      const last = readings[speech.index];
      if (near && last !== undefined && (previous === null || sentence.paragraph - speech.paragraph <= 1)) {
        readings[speech.index] = {
          ...last,
          content: [...last.content, ...bare.map(({ start, end }) => ({ start, end }))],
        };
      } else if (last !== undefined && sentence.paragraph - speech.paragraph === 1 && isWhole(sentence, first)) {
        readings.push({
          ...last,
          source: last.source,
          cue: [],
          content: [{ start: first.start, end: first.end }],
          rule: "quote-carried-over",
          carried: true,
        });
      }
    }
    const base = readings.length;
    readings.push(...found);
    const quoting = found.findLastIndex((reading) =>
      reading.content.some((span) => sentence.quotes.some((quote) => spanContains(span, quote))),
    );
    const open = sentence.quotes.some((quote) => !quote.closed);
    if (quoting >= 0) speech = { index: base + quoting, paragraph: sentence.paragraph, open };
    else if (speech !== null && bare[0] === first && first !== undefined)
      speech = {
        index: readings.length - 1 < speech.index ? speech.index : lastQuoteIndex(readings, speech.index),
        paragraph: sentence.paragraph,
        open,
      };
    else if (found.length > 0) speech = null;
    previous = sentence;
  }
  return readings.sort((a, b) => startOf(a) - startOf(b));
}

function lastQuoteIndex(readings: readonly Reading[], fallback: number): number {
  return readings.at(-1)?.rule === "quote-carried-over" ? readings.length - 1 : fallback;
}

function isWhole(sentence: Sentence, first: Span): boolean {
  return sentence.end - first.end <= 1;
}

function startOf(reading: Reading): number {
  return Math.min(...[...reading.cue, ...reading.content].map((span) => span.start));
}

function readSentence(text: string, sentence: Sentence): Reading[] {
  const readings: Reading[] = [...readVerbCues(text, sentence.items), ...readAccordingTo(text, sentence.items)];
  return keepOutermost(readings);
}

/** Readings whose cue lies inside another's content are nested and left to the nesting step; of two crossing ones the first stays. */
function keepOutermost(readings: readonly Reading[]): Reading[] {
  return readings.filter(
    (reading) =>
      !readings.some(
        (other) =>
          other !== reading &&
          other.content.some((span) => reading.cue.some((cue) => spanContains(span, cue))) &&
          !(
            reading.content.some((span) => other.cue.some((cue) => spanContains(span, cue))) &&
            startOf(reading) < startOf(other)
          ),
      ),
  );
}
