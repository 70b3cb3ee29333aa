import { type Span, spanContains, spansOverlap } from "../model/span.ts";
import { LABELS, SUMMARY_NOUNS } from "./data/reporting-nouns.ts";
import { makeReading, type Reading } from "./reader/reading.ts";
import { LEAST_SCORE, type TaggedAttribution } from "./tagger/tag-attributions.ts";

/** Rule name of what the tagger found. */
export const TAGGER = "tagger";

/**
 * Rules whose readings are kept beside the tagger's: what the tagger was not taught to mark (nested, withheld, mutual and unattributed
 * words, content in another sentence) and what it misses more often than the rule errs.
 */
const KEPT_RULES =
  /^(?:silence|relay|previous-sentence|signed-quote|colon-quote|quote-carried-over|what-they-see|document-text|dismissed-as|as-they-say|noun-cue|according-to|verb-postposed)/;
/** Rules whose reading may lie inside a tagged content. */
const NESTED_RULES = /^(?:what-they-see|document-text|relay-nested)$/;

/**
 * One list of the tagger's attributions and the rules' readings, in text order. Where both found a cue the tagger's spans stand, but for
 * {@link chooseContent}, with what only the rule says: stance, hearer, relay, mutual statements.
 */
export function combineReadings(
  text: string,
  tagged: readonly TaggedAttribution[],
  ruled: readonly Reading[],
): Reading[] {
  const used = new Set<Reading>();
  const rules = new Overlaps(ruled);
  const combined = tagged.flatMap((attribution): Reading[] => {
    const matches = rules.sharingCue(attribution.cue);
    const match = matches.find((reading) => !NESTED_RULES.test(reading.rule)) ?? matches[0];
    const relayed = attribution.content.flatMap((span) =>
      rules.cuesIn(span).filter((reading) => isRelayedBy(reading, attribution)),
    );
    if (relayed.length > 0) {
      for (const each of [...matches, ...relayed]) used.add(each);
      return relayed;
    }
    if (attribution.score < LEAST_SCORE) return [];
    if (isLabel(text, attribution)) return [];
    const told = attribution.content.flatMap((span) =>
      rules.cuesIn(span).filter((each) => isToldBy(text, each, attribution)),
    );
    for (const each of told) used.add(each);
    for (const each of matches) used.add(each);
    if (
      matches.some(
        (each) =>
          each.silent ||
          each.rule.endsWith("-reciprocal") ||
          each.rule === "previous-sentence" ||
          each.rule === "as-they-say" ||
          (each.relay.length > 0 && each.rule !== "relay-nested"),
      )
    )
      return matches;
    // "dismissed claims that …": the noun is of what was dismissed
    const taken = match?.content.some((own) => attribution.cue.some((span) => spansOverlap(span, own))) ? match : null;
    const content = taken?.content ?? chooseContent(text, attribution, match ?? null, rules);
    if (content.length === 0) return [];
    const source = isNear(text, attribution) ? attribution.source : [];
    if (source.length === 0 && attribution.cue.length === 0 && match === undefined) return [];
    return [
      makeReading({
        ...(match ?? { stance: null }),
        source: chooseSource(text, source, match?.source ?? []),
        cue: taken?.cue ?? attribution.cue,
        content,
        rule: TAGGER,
      }),
      ...told,
    ];
  });
  const after = new Overlaps(combined);
  for (const reading of ruled) {
    if (used.has(reading) || !KEPT_RULES.test(reading.rule)) continue;
    const anchors = reading.cue.length === 0 ? reading.content : reading.cue;
    if (!anchors.some((span) => after.holds(span, NESTED_RULES.test(reading.rule)))) combined.push(reading);
  }
  return combined.sort((a, b) => startOf(a) - startOf(b));
}

/**
 * The tagger's content, or the rule's inside it where the rule is right more often (PolNeAR dev): wholly quoted words, pieces of another
 * sentence or paragraph, and the report of another speaker that follows it.
 */
function chooseContent(
  text: string,
  attribution: TaggedAttribution,
  match: Reading | null,
  rules: Overlaps<Reading>,
): readonly Span[] {
  const { content } = attribution;
  if (match === null || match.content.length === 0) return content;
  if (content.length === 0) return match.content;
  const words = text.slice(content[0]?.start, content[0]?.end);
  // a relative pronoun stands for words that the rule has; "as" belongs to the cue; a concession is the narrator's
  if (content.length === 1 && /^(?:that|which|who)$/i.test(words)) return match.content;
  const inside = match.content.every((own) => content.some((span) => spanContains(span, own)));
  const start = match.content[0]?.start ?? 0;
  const end = match.content.at(-1)?.end ?? 0;
  if (!inside)
    return isAcross(text, start, content.at(-1)?.end ?? 0) && !isAcross(text, start, end) ? match.content : content;
  if (/^(?:as|although|though|while|whereas)\b/i.test(words) && start > (content[0]?.start ?? 0)) return match.content;
  // a quote in a paragraph of its own is a statement of its own, whoever is carried over to it
  if (content.length > match.content.length && isAcross(text, end, content.at(-1)?.end ?? end)) return match.content;
  if (match.rule === "noun-cue" || isSummedUp(text, end, content.at(-1)?.end ?? end)) return match.content;
  if (runsOn(text, content) && !runsOn(text, match.content)) return match.content;
  const takesOther = content.some((span) =>
    rules
      .cuesIn(span)
      .some((other) => other !== match && (other.rule === "dismissed-as" || (other.source[0]?.start ?? 0) >= end)),
  );
  return takesOther ? match.content : content;
}

/** "the ministry said, according to an agency": the tagger has the agency for the speaker, and the ministry among its words. */
function isRelayedBy(reading: Reading, { source }: TaggedAttribution): boolean {
  return (
    reading.rule !== "relay-nested" && reading.relay.some((relay) => source.some((span) => spansOverlap(span, relay)))
  );
}

/** "the envoy said that …, according to the record": what the record tells is that somebody said it, from end to end. */
function isToldBy(text: string, { source, content }: Reading, attribution: TaggedAttribution): boolean {
  const [cue] = attribution.cue;
  return (
    cue !== undefined &&
    /^according to\b/i.test(text.slice(cue.start, cue.end)) &&
    source[0]?.start === attribution.content[0]?.start &&
    content.at(-1)?.end === attribution.content.at(-1)?.end
  );
}

/** Whether a line break lies between. */
function isAcross(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes("\n");
}

/** Whether the narrator's words in the spans run over the end of a sentence; quoted words may. */
function runsOn(text: string, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) =>
    /\p{Ll}[.!?]\s+\p{Lu}/u.test(text.slice(start, end).replace(/[“"][^“”"]*[”"]?/gu, "")),
  );
}

/** Whether the tagged source and cue stand in one sentence of the narrator, or a quote between them. */
function isNear(text: string, { source, cue, content }: TaggedAttribution): boolean {
  const [who] = source;
  const [verb] = cue;
  if (
    who === undefined ||
    verb === undefined ||
    content.some((span) => who.end <= span.start && span.end <= verb.start)
  )
    return true;
  if (verb.end <= who.start) return true;
  return !isAcross(text, who.end, verb.start) && !/\p{Ll}[.!?]["”]?\s+\p{Lu}/u.test(text.slice(who.end, verb.start));
}

/** ", a decision that …": with a noun for what was said the narrator takes over. */
function isSummedUp(text: string, from: number, to: number): boolean {
  const match = /^,\s+an?\s+(?:\p{L}+\s+){0,2}?(\p{Ll}+)/u.exec(text.slice(from, Math.min(to, from + 60)));
  return (
    match !== null && (text.slice(from, to).match(/\p{L}+/gu) ?? []).slice(1, 4).some((word) => SUMMARY_NOUNS.has(word))
  );
}

/** "Explainer: …": a label before a colon speaks for nobody. */
function isLabel(text: string, { cue, source }: TaggedAttribution): boolean {
  const [mark] = cue;
  const [speaker] = source;
  if (mark === undefined || speaker === undefined || text.slice(mark.start, mark.end) !== ":") return false;
  return text
    .slice(speaker.start, speaker.end)
    .toLowerCase()
    .split(/\s+/)
    .every((word) => LABELS.has(word));
}

/** The tagger's source without a dateline, or the rule's where it ends alike and starts after "a move" ("a move critics described"). */
function chooseSource(text: string, tagged: readonly Span[], ruled: readonly Span[]): readonly Span[] {
  if (tagged.length === 0) return ruled;
  const [long] = tagged;
  const [short] = ruled;
  const cut =
    long !== undefined &&
    short !== undefined &&
    short.end === long.end &&
    long.start < short.start &&
    short.start < long.end;
  // "said the envoy at a meeting in May": place and time are the sentence's
  if (long !== undefined && short !== undefined && long.start === short.start && short.end < long.end) {
    if (/^,?\s+(?:at|on|in|during|after)\s/.test(text.slice(short.end, long.end))) return ruled;
  }
  const words = cut ? text.slice(long.start, short.start).trim().toLowerCase() : "";
  return SUMMARY_NOUNS.has(words.split(/\s+/).at(-1) ?? "") ? ruled : dropDateline(text, tagged);
}

/** "LIMA - Chile's ministry": the place before the dash is no part of the source. */
function dropDateline(text: string, source: readonly Span[]): readonly Span[] {
  return source.map((span) => {
    const match = /^[\p{Lu}][\p{Lu}\s.,/]*(?:\([^)]{1,30}\)\s*)?[-–—]\s+(?=\S)/u.exec(text.slice(span.start, span.end));
    return match === null ? span : { start: span.start + match[0].length, end: span.end };
  });
}

/** Readings by where they lie: look-ups cost O(log n + readings near by), not a scan. */
class Overlaps<Found extends Pick<Reading, "cue" | "content">> {
  readonly #cues: readonly { readonly span: Span; readonly reading: Found }[];
  readonly #contents: readonly { readonly span: Span; readonly reading: Found }[];

  constructor(readings: readonly Found[]) {
    const sorted = (pick: (reading: Found) => readonly Span[]) =>
      readings
        .flatMap((reading) => pick(reading).map((span) => ({ span, reading })))
        .sort((a, b) => a.span.start - b.span.start);
    this.#cues = sorted((reading) => reading.cue);
    this.#contents = sorted((reading) => reading.content);
  }

  sharingCue(cue: readonly Span[]): Found[] {
    return [
      ...new Set(
        cue.flatMap((span) =>
          near(this.#cues, span)
            .filter((entry) => spansOverlap(entry.span, span))
            .map((entry) => entry.reading),
        ),
      ),
    ];
  }

  /** Readings whose cue lies in the span. */
  cuesIn(span: Span): Found[] {
    const from = firstFrom(this.#cues, span.start);
    const found: Found[] = [];
    for (let at = from; at < this.#cues.length && at < from + WINDOW; at++) {
      const entry = this.#cues[at];
      if (entry === undefined || entry.span.end > span.end) break;
      found.push(entry.reading);
    }
    return found;
  }

  /** Whether a cue overlaps the span, or a content holds it (which a nested reading may). */
  holds(span: Span, nested: boolean): boolean {
    return (
      near(this.#cues, span).some((entry) => spansOverlap(entry.span, span)) ||
      (!nested &&
        near(this.#contents, span).some((entry) => spanContains(entry.span, span) || spansOverlap(entry.span, span)))
    );
  }
}

/** Entries looked at on each side of a position: contents overlap few others. */
const WINDOW = 12;

function near<Entry extends { readonly span: Span }>(entries: readonly Entry[], span: Span): readonly Entry[] {
  const from = firstFrom(entries, span.start);
  return entries.slice(Math.max(0, from - WINDOW), from + WINDOW);
}

function firstFrom(entries: readonly { readonly span: Span }[], start: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function startOf(reading: Reading): number {
  return Math.min(...[...reading.cue, ...reading.content].map((span) => span.start));
}
