import { phraseAfter } from "../grammar/phrases.ts";
import type { Item, Sentence } from "../grammar/sentence.ts";
import { makeReading, type Reading, spanOf } from "./reading.ts";

const LONGEST_SPEAKER = 14;

/**
 * "The minister: “We will …”" and "“We will …” – Example Name, director": a speaker and a quote with nothing but a mark between.
 *
 * @param previous - the sentence before, when it may be the quote that a dash and a name sign
 */
export function readMarkedQuote(text: string, sentence: Sentence, previous: Sentence | null): Reading | null {
  return readColon(text, sentence.items) ?? readSigned(text, sentence, previous);
}

function readColon(text: string, items: readonly Item[]): Reading | null {
  const colon = items.findIndex((item, index) => index <= LONGEST_SPEAKER && item.text === ":" && !item.quoted);
  if (colon <= 0 || items[colon + 1]?.pos !== "QUOTE") return null;
  const speaker = phraseAfter(items, 0);
  if (
    speaker === null ||
    speaker.to < colon - 1 ||
    items.slice(0, colon).some((item) => item.pos === "VERB" || item.pos === "AUX")
  )
    return null;
  const source = spanOf(text, items, { from: 0, to: colon });
  const content = spanOf(text, items, { from: colon + 1, to: items.length });
  const cue = items[colon];
  if (source === null || content === null || cue === undefined) return null;
  return makeReading({
    source: [source],
    cue: [{ start: cue.start, end: cue.end }],
    content: [content],
    rule: "colon-quote",
    stance: "asserts",
  });
}

/** A quote, a dash and a name: in one sentence, or the dash and the name on the next line. */
function readSigned(text: string, sentence: Sentence, previous: Sentence | null): Reading | null {
  const { items } = sentence;
  const first = items[0];
  if (first?.pos === "QUOTE" && isDash(items[1])) return sign(text, items, 1, first);
  if (!isDash(first) || previous === null || previous.items.length > 2) return null;
  const quote = previous.items[0];
  return quote?.pos === "QUOTE" ? sign(text, items, 0, quote) : null;
}

function sign(text: string, items: readonly Item[], dash: number, quote: Item): Reading | null {
  const rest = items.slice(dash + 1);
  if (
    rest.length === 0 ||
    rest.length > LONGEST_SPEAKER ||
    rest.some((item) => item.pos === "VERB" || item.pos === "AUX" || item.pos === "QUOTE")
  )
    return null;
  if (phraseAfter(items, dash + 1) === null) return null;
  const source = spanOf(text, items, { from: dash + 1, to: items.length });
  const mark = items[dash];
  if (source === null || mark === undefined) return null;
  return makeReading({
    source: [source],
    cue: [{ start: mark.start, end: mark.end }],
    content: [{ start: quote.start, end: quote.end }],
    rule: "signed-quote",
    stance: "asserts",
  });
}

function isDash(item: Item | undefined): boolean {
  return item !== undefined && /^[—–-]+$/.test(item.text);
}
