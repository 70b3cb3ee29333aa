import { type Span, spanContains, spansOverlap } from "../../model/span.ts";
import { findContentEnd } from "../grammar/content-end.ts";
import { subjectBefore } from "../grammar/phrases.ts";
import type { Item, Sentence } from "../grammar/sentence.ts";
import { makeReading, type Reading, spanOf } from "../reader/reading.ts";

const SAYING = /^(?:saying|telling|writing|declaring)$/;

/** Who is quoted in a sentence, and what follows "as saying": null where it stands before. */
interface Quoted {
  readonly speaker: Span;
  readonly told: Span | null;
}

/**
 * The readings, where "the envoy was quoted by the agency as saying that …" is the envoy's statement and the agency its relay.
 *
 * @param sentences - of the text, in order
 */
export function nameQuoted(text: string, sentences: readonly Sentence[], readings: readonly Reading[]): Reading[] {
  const gone = new Set<Reading>();
  const named = readings.map((reading) => {
    const [verb] = reading.cue;
    if (verb === undefined || !/\bquoted\b/.test(text.slice(verb.start, verb.end))) return reading;
    const quoting = reading.source.filter(({ start }) => start > verb.start);
    if (quoting.length < reading.source.length) return reading;
    const quoted = findQuoted(text, sentences.find((sentence) => spanContains(sentence, verb))?.items ?? [], verb);
    if (quoted === null) return reading;
    const { speaker, told } = quoted;
    const content = told === null ? reading.content.filter((span) => !spansOverlap(span, speaker)) : [told];
    if (content.length === 0) return reading;
    for (const other of readings)
      if (
        other !== reading &&
        told !== null &&
        other.content.some((span) => spansOverlap(span, told)) &&
        !other.cue.some((cue) => spanContains(told, cue))
      )
        gone.add(other);
    const relay = [...quoting, ...reading.relay];
    return makeReading({ ...reading, source: [speaker], content, relay, rule: "relay-quoted" });
  });
  return named.filter((reading) => !gone.has(reading));
}

/** The subject of "was quoted" and what stands behind "as saying". */
function findQuoted(text: string, items: readonly Item[], verb: Span): Quoted | null {
  const at = items.findIndex((item) => item.lower === "quoted" && spanContains(verb, item));
  if (at < 1 || items[at - 1]?.pos !== "AUX") return null;
  let group = at;
  while (items[group - 1]?.pos === "AUX" || items[group - 1]?.pos === "ADV") group--;
  const subject = subjectBefore(items, group);
  const speaker = subject === null ? null : spanOf(text, items, subject);
  if (speaker === null) return null;
  const saying = items.findIndex(
    (item, index) => index > at && SAYING.test(item.lower) && items[index - 1]?.lower === "as",
  );
  const next = items[saying + 1];
  if (saying < 0 || next === undefined || next.pos === "PUNCT" || next.lower === "by") return { speaker, told: null };
  return { speaker, told: spanOf(text, items, { from: saying + 1, to: findContentEnd(items, saying + 1) }) };
}
