import { type Span, spanContains } from "../../model/span.ts";
import { SUMMARY_NOUNS } from "../data/reporting-nouns.ts";
import type { Reading } from "../reader/reading.ts";
import type { TaggedAttribution } from "../tagger/tag-attributions.ts";
import type { ReadingIndex } from "./reading-index.ts";

/**
 * The tagger's content, or the rule's inside it where the rule is right more often (PolNeAR dev): wholly quoted words, pieces of another
 * sentence or paragraph, and the report of another speaker that follows it.
 */
export function chooseContent(
  text: string,
  attribution: TaggedAttribution,
  match: Reading | null,
  rules: ReadingIndex<Reading>,
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

/** A pronoun in the form of a subject is the whole of it: not "a letter of its own it" of "In a letter of its own it said". */
function keepSubject(text: string, source: readonly Span[]): readonly Span[] {
  const [span, ...more] = source;
  if (span === undefined || more.length > 0) return source;
  const pronoun = /\s(?:he|she|it|they|we|I)$/.exec(text.slice(span.start, span.end));
  return pronoun === null ? source : [{ start: span.start + pronoun.index + 1, end: span.end }];
}

/** The tagger's source without a dateline, or the rule's where it ends alike and starts after "a move" ("a move critics described"). */
export function chooseSource(text: string, tagged: readonly Span[], ruled: readonly Span[]): readonly Span[] {
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
  return SUMMARY_NOUNS.has(words.split(/\s+/).at(-1) ?? "") ? ruled : keepSubject(text, dropDateline(text, tagged));
}

/**
 * "the State concerned said": of two verbs in a row the first is a participle of the noun before it, which the tagger takes for a part of
 * the cue.
 */
export function giveParticiple(text: string, { source, cue }: Pick<TaggedAttribution, "source" | "cue">) {
  const [who, verb] = [source.at(-1), cue[0]];
  if (who === undefined || verb === undefined || text.slice(who.end, verb.start) !== " ") return { source, cue };
  const participle = /^\p{Ll}+ed (?=(?:said|told|\p{Ll}+ed)\b)/u.exec(text.slice(verb.start, verb.end))?.[0];
  if (participle === undefined) return { source, cue };
  return {
    source: [...source.slice(0, -1), { start: who.start, end: verb.start + participle.length - 1 }],
    cue: [{ start: verb.start + participle.length, end: verb.end }, ...cue.slice(1)],
  };
}

/** Whether the tagged source and cue stand in one sentence of the narrator, or a quote between them. */
export function isNear(text: string, { source, cue, content }: TaggedAttribution): boolean {
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

/** "LIMA - Chile's ministry": the place before the dash is no part of the source. */
function dropDateline(text: string, source: readonly Span[]): readonly Span[] {
  return source.map((span) => {
    const match = /^[\p{Lu}][\p{Lu}\s.,/]*(?:\([^)]{1,30}\)\s*)?[-–—]\s+(?=\S)/u.exec(text.slice(span.start, span.end));
    return match === null ? span : { start: span.start + match[0].length, end: span.end };
  });
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

/** ", a decision that …": with a noun for what was said the narrator takes over. */
function isSummedUp(text: string, from: number, to: number): boolean {
  const match = /^,\s+an?\s+(?:\p{L}+\s+){0,2}?(\p{Ll}+)/u.exec(text.slice(from, Math.min(to, from + 60)));
  return (
    match !== null && (text.slice(from, to).match(/\p{L}+/gu) ?? []).slice(1, 4).some((word) => SUMMARY_NOUNS.has(word))
  );
}
