import { type Span, spansOverlap } from "../../model/span.ts";
import { isMedium, namesSpeaker } from "../reader/chain-relays.ts";
import { makeReading, type Reading } from "../reader/reading.ts";

const CITES = /,? (?:citing|quoting|referring to|with (?:a )?(?:reference|link) to) ([^,.;:"“”\n]{2,120})/u;
/** Characters of a sentence that are looked at. */
const REACH = 600;

/**
 * "Reuters reported that …, citing officials", "…, Reuters reports with reference to the ministry": what a medium reports is the cited ones'
 * statement, and the medium its relay.
 */
export function nameCited(text: string, readings: readonly Reading[]): Reading[] {
  const gone = new Set<Reading>();
  const named = readings.map((report) => {
    if (gone.has(report) || report.silent || !isMedium(text, report.source)) return report;
    const cited = findCited(text, report);
    if (cited === null) return report;
    const content = report.content
      .flatMap((span) => cutOut(span, cited.phrase))
      .filter((span) => span.start < span.end);
    const told = content.length > 0 ? content : findToldBefore(text, report);
    if (told.length === 0) return report;
    for (const other of readings)
      if (other !== report && isMedium(text, other.source) && touches(other, cited.phrase)) gone.add(other);
    return makeReading({
      ...report,
      source: [cited.speaker],
      cue: report.cue.flatMap((span) => cutOut(span, cited.phrase)),
      content: told,
      relay: [...report.source, ...report.relay],
      rule: "relay-cited",
    });
  });
  return named.filter((reading) => !gone.has(reading));
}

/** Whom the rest of the sentence cites, and the characters that say so. */
function findCited(text: string, { source, cue }: Reading): { readonly speaker: Span; readonly phrase: Span } | null {
  const from = Math.max(source.at(-1)?.end ?? 0, cue[0]?.start ?? 0);
  const rest = text.slice(from, from + REACH);
  const end = rest.search(/\n|\p{Ll}[.!?]["”]?\s+\p{Lu}/u);
  const match = CITES.exec(end < 0 ? rest : rest.slice(0, end + 1));
  const words = match?.[1]?.trimEnd();
  if (match === null || words === undefined || !namesSpeaker(words)) return null;
  const start = from + match.index + match[0].length - (match[1]?.length ?? 0);
  const speaker = { start, end: start + words.length };
  return { speaker, phrase: { start: from + match.index, end: speaker.end } };
}

/** "The road is closed, Reuters reports …": the words of the sentence before its source. */
function findToldBefore(text: string, { source }: Reading): Span[] {
  const until = source[0]?.start ?? 0;
  const from = Math.max(0, until - REACH);
  const before = text.slice(from, until);
  const opening = [...before.matchAll(/\n|[.!?]["”]?\s+(?=\p{Lu})/gu)].at(-1);
  const start = from + (opening === undefined ? 0 : opening.index + opening[0].length);
  const words = text.slice(start, until).replace(/,\s*(?:the\s+)?$/u, "");
  return words.length < until - start && words.includes(" ") ? [{ start, end: start + words.length }] : [];
}

function touches({ cue, content }: Reading, phrase: Span): boolean {
  return [...cue, ...content].some((span) => spansOverlap(span, phrase));
}

/** A span without another that it overlaps. */
function cutOut(span: Span, hole: Span): Span[] {
  if (!spansOverlap(span, hole)) return [span];
  return [
    { start: span.start, end: hole.start },
    { start: hole.end, end: span.end },
  ].filter(({ start, end }) => start < end);
}
