import { spanContains, spansOverlap } from "../../model/span.ts";
import type { Sentence } from "../grammar/sentence.ts";
import { readAccordingTo } from "./according-to.ts";
import { chainRelays } from "./chain-relays.ts";
import { readMarkedQuote } from "./colon-quotes.ts";
import { readInsertedCues } from "./inserted-cues.ts";
import { readNounCues } from "./noun-cues.ts";
import { readPreviousContent } from "./previous-content.ts";
import { makeReading, type Reading } from "./reading.ts";
import { readSilences } from "./silence-cues.ts";
import { splitReciprocal } from "./split-reciprocal.ts";
import { readVerbCues } from "./verb-cues.ts";

/** The reading whose quote the next sentence may go on. */
interface Speech {
  readonly index: number;
  readonly paragraph: number;
  /** its quote was not closed: the next paragraph goes on in the same one */
  readonly open: boolean;
}

/** Attributions found by rules, in text order; nested ones come after what holds them. Linear in the length of the text. */
export function readAttributions(text: string, sentences: readonly Sentence[]): Reading[] {
  const readings: Reading[] = [];
  let previous: Sentence | null = null;
  let speech: Speech | null = null;
  for (const sentence of sentences) {
    const found = readSentence(text, sentence, previous);
    if (found.some((reading) => reading.rule === "signed-quote" || reading.rule === "previous-sentence"))
      dropCarried(readings, found);
    const goesOn: Speech | null = speech === null ? null : continueSpeech(readings, speech, sentence, found);
    const base = readings.length;
    readings.push(...found);
    speech =
      goesOn ??
      findSpeech(sentence, found, base) ??
      (found.length > 0 || speech === null || sentence.paragraph - speech.paragraph > 1 ? null : speech);
    previous = sentence;
  }
  return readings.flatMap((reading) => splitReciprocal(text, reading)).sort((a, b) => startOf(a) - startOf(b));
}

/** A quote that stands bare goes on an earlier one: in its paragraph or after an open quote as part of it, else carried over. */
function continueSpeech(
  readings: Reading[],
  speech: Speech,
  sentence: Sentence,
  found: readonly Reading[],
): Speech | null {
  const first = sentence.items[0];
  const last = readings[speech.index];
  if (first?.pos !== "QUOTE" || last === undefined || sentence.paragraph - speech.paragraph > 1) return null;
  const taken = found.flatMap((reading) => [...reading.content, ...reading.cue]);
  if (taken.some((span) => spansOverlap(span, first))) return null;
  const open = sentence.quotes.some((quote) => !quote.closed);
  const quotes = sentence.items
    .filter((item) => item.pos === "QUOTE" && !taken.some((span) => spansOverlap(span, item)))
    .map(({ start, end }) => ({ start, end }));
  if (speech.paragraph === sentence.paragraph || speech.open) {
    readings[speech.index] = { ...last, content: [...last.content, ...quotes] };
    return { index: speech.index, paragraph: sentence.paragraph, open };
  }
  if (sentence.end - first.end > 1) return null;
  readings.push(
    makeReading({
      source: last.source,
      cue: [],
      content: [{ start: first.start, end: first.end }],
      rule: "quote-carried-over",
      stance: last.stance,
      carried: true,
    }),
  );
  return { index: readings.length - 1, paragraph: sentence.paragraph, open };
}

function findSpeech(sentence: Sentence, found: readonly Reading[], base: number): Speech | null {
  const index = found.findLastIndex((reading) =>
    reading.content.some((span) => sentence.quotes.some((quote) => spanContains(span, quote))),
  );
  if (index < 0) return null;
  return { index: base + index, paragraph: sentence.paragraph, open: sentence.quotes.some((quote) => !quote.closed) };
}

/** A quote taken for carried over turns out to have a speaker of its own after it. */
function dropCarried(readings: Reading[], found: readonly Reading[]): void {
  const last = readings.at(-1);
  if (last?.rule !== "quote-carried-over") return;
  if (found.some((reading) => reading.content.some((span) => last.content.some((own) => spansOverlap(own, span)))))
    readings.pop();
}

function startOf(reading: Reading): number {
  return Math.min(...[...reading.cue, ...reading.content].map((span) => span.start));
}

function readSentence(text: string, sentence: Sentence, previous: Sentence | null): Reading[] {
  const { items } = sentence;
  const back = readPreviousContent(text, sentence, previous);
  if (back !== null) return [back];
  const silences = readSilences(text, items);
  const verbs = readVerbCues(text, items);
  const readings: Reading[] = [
    ...silences,
    ...verbs,
    ...readAccordingTo(text, items),
    ...readInsertedCues(text, items),
  ];
  if (verbs.length === 0) {
    const marked = readMarkedQuote(text, sentence, previous);
    if (marked !== null) readings.push(marked);
  }
  for (const reading of readNounCues(text, items))
    if (!readings.some((other) => isAbout(other, reading))) readings.push(reading);
  return keepApart(chainRelays(text, readings));
}

/** Whether a reading already covers what a noun cue would say again ("called for a request by …"). */
function isAbout(other: Reading, reading: Reading): boolean {
  return reading.cue.some((cue) => [...other.cue, ...other.content].some((span) => spansOverlap(span, cue)));
}

/** Inserted cues that may stand inside another content; every other cue inside a content is the speaker's own wording. */
const NESTED_RULES = new Set(["what-they-see", "document-text", "relay-nested"]);

/** Leaves out readings of the narrator's sentence that lie in another's content, silences read twice, and all but sure nested ones. */
function keepApart(readings: readonly Reading[]): Reading[] {
  const outermost = readings.filter(
    (reading) =>
      !NESTED_RULES.has(reading.rule) && !readings.some((other) => other !== reading && isInside(reading, other)),
  );
  return readings.filter(
    (reading) =>
      NESTED_RULES.has(reading.rule) ||
      !outermost.some(
        (other) =>
          other !== reading &&
          (isInside(reading, other) || (other.silent && !reading.silent && isAbout(other, reading))),
      ),
  );
}

function isInside(inner: Reading, outer: Reading): boolean {
  const holds = outer.content.some((span) => inner.cue.some((cue) => spanContains(span, cue)));
  const mutual = inner.content.some((span) => outer.cue.some((cue) => spanContains(span, cue)));
  if (!mutual) return holds;
  // each holds the other's cue: "X said that, according to Y, …" is X's; otherwise the wider one governs
  if (inner.rule === "according-to" || outer.rule === "according-to") return inner.rule === "according-to";
  return startOf(inner) >= startOf(outer);
}
