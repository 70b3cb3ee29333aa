import { type Span, spanContains, spansOverlap } from "../../model/span.ts";
import { DOCUMENT_NOUNS, GROUP_NOUNS, ORGANISATION_NOUNS, ROLE_NOUNS } from "../data/actor-words.ts";
import { findContentEnd } from "../grammar/content-end.ts";
import type { Item, Sentence } from "../grammar/sentence.ts";
import { readAccordingTo } from "./according-to.ts";
import { readNounCues } from "./noun-cues.ts";
import { makeReading, type Reading, spanOf } from "./reading.ts";
import { readVerbCues } from "./verb-cues.ts";

/** Rules that read a statement within another's words as surely as in the narrator's: whoever says so, the cue and what is said. */
const NESTING_RULES = /^(?:verb-complement|verb-passive|noun-cue|according-to|quoted-as)$/;
/** "I" and "we" are the outer speaker, "who" and "which" are read with their noun, the others speak for nobody. */
const NO_SPEAKER = /^(?:i|we|you|one|who|which|that|what|this|these|those|there|nobody|no one|none|neither.*)$/i;
const SPEAKING_PRONOUN = /^(?:he|she|it|they|both|his|her|its|their)$/i;
/** What may be said some day, and what was not. */
const UNSAID = /\s(?:will|would|shall|should|can|could|may|might|must|to|not|never|n['’]t)\s/i;
/** A verb that is finite without an auxiliary, or has one: "that the envoy explain" demands it. */
const FINITE =
  /s$|ed$|^(?:has|have|had|is|are|was|were)$|^(?:said|told|wrote|thought|knew|saw|held|found|felt|put|read|swore|undertook)$/i;
/** What somebody sees, finds or orders is said where a clause tells it. */
const DEEDS =
  /\b(?:see|sees|saw|seen|find|finds|found|order(?:s|ed)?|know|knows|knew|known|learn(?:s|ed|t)?|hear[sd]?|ask(?:s|ed)?)\b/i;
const CLAUSE = /^(?:that|whether|how|why|where|who|what|if)\b|\s(?:is|are|was|were|has|have|had|will|would|to)\s/i;
/** Deeds to come that are said: a word given, not a plan. */
const GIVEN_WORD = /\b(?:promis|pledg|vow|offer|undert[oa]|agree|threaten|sw[oe]r|commit|volunteer)/i;
/** Fewest words of what is said. */
const FEWEST = 2;
/** Fewest items of a content in which somebody else may speak. */
const SHORTEST = 4;

/**
 * The readings, and behind them the statements that others make within what they tell: "the embassy said that Washington believes …", "Washington, the
 * embassy said, believes …". Each content is read as a sentence of its own, without what parts it. Quoted words are not: there the speaker narrates.
 */
export function readNested(text: string, sentences: readonly Sentence[], readings: readonly Reading[]): Reading[] {
  const told = readings
    .flatMap((reading) => (reading.silent ? [] : reading.content.map((span) => ({ span, reading }))))
    .sort((a, b) => a.span.start - b.span.start);
  const nested: Reading[] = [];
  let next = 0;
  let open: typeof told = [];
  for (const sentence of sentences) {
    open = open.filter(({ span }) => span.end > sentence.start);
    for (; next < told.length && (told[next]?.span.start ?? 0) < sentence.end; next++)
      open.push(told[next] as (typeof told)[0]);
    const around = new Set(open.map(({ reading }) => reading));
    const known = [...around].flatMap(({ cue }) => cue);
    for (const outer of around)
      for (const inner of readInside(text, sentence.items, outer)) {
        if (inner.cue.some((cue) => known.some((span) => spansOverlap(span, cue)))) continue;
        known.push(...inner.cue);
        nested.push(inner);
      }
  }
  return nested.length === 0 ? [...readings] : [...readings, ...nested].sort((a, b) => startOf(a) - startOf(b));
}

function readInside(text: string, items: readonly Item[], outer: Reading): Reading[] {
  let inside = items.filter((item) => outer.content.some((span) => spanContains(span, item)));
  if (inside[0]?.lower === "that") inside = inside.slice(1);
  if (inside.length < SHORTEST) return [];
  return [
    ...readQuotedAs(text, inside),
    ...readVerbCues(text, inside),
    ...readNounCues(text, inside),
    ...readAccordingTo(text, inside),
  ].flatMap((reading) => {
    if (!NESTING_RULES.test(reading.rule) || !isSaid(text, reading)) return [];
    if (reading.rule === "according-to" && !isSetOff(inside, reading)) return [];
    const [source] = reading.source;
    if (source === undefined || !maySpeak(text.slice(source.start, source.end))) return [];
    const cut = (spans: readonly Span[]) => spans.flatMap((span) => cutTo(text, span, outer.content));
    return [
      {
        ...reading,
        source: cut(reading.source),
        cue: cut(reading.cue),
        content: cut(reading.content),
        rule: `nested-${reading.rule}`,
      },
    ];
  });
}

/** "quoted the minister as saying that …": whom a medium quotes. */
function readQuotedAs(text: string, inside: readonly Item[]): Reading[] {
  const at = inside.findIndex(
    ({ lower }, index) => /^(?:saying|telling)$/.test(lower) && inside[index - 1]?.lower === "as",
  );
  if (at < 2 || at > LONGEST_SPEAKER || inside.slice(0, at - 1).some(({ pos }) => pos === "VERB")) return [];
  const [source, cue] = [spanOf(text, inside, { from: 0, to: at - 1 }), spanOf(text, inside, { from: at, to: at + 1 })];
  const content = spanOf(text, inside, { from: at + 1, to: findContentEnd(inside, at + 1) });
  if (source === null || cue === null || content === null) return [];
  return [makeReading({ source: [source], cue: [cue], content: [content], rule: "quoted-as", stance: "asserts" })];
}

/** Most items that name who is quoted. */
const LONGEST_SPEAKER = 16;

/** "according to the ministry" at the start or behind a comma: elsewhere it says how something is done. */
function isSetOff(items: readonly Item[], { cue }: Reading): boolean {
  const at = items.findIndex(({ start }) => start === cue[0]?.start);
  return at === 0 || items[at - 1]?.text === ",";
}

/** The parts of a span that lie in what is told, without the marks at their ends. */
function cutTo(text: string, span: Span, told: readonly Span[]): Span[] {
  if (told.some((part) => spanContains(part, span))) return [span];
  return told.flatMap((part) => {
    let [start, end] = [Math.max(span.start, part.start), Math.min(span.end, part.end)];
    while (start < end && /[\s,]/.test(text.charAt(start))) start++;
    while (end > start && /[\s,]/.test(text.charAt(end - 1))) end--;
    return start < end ? [{ start, end }] : [];
  });
}

/** Whether something was said: no deed that somebody intends, no saying that may be or was not. */
function isSaid(text: string, { cue, content, stance, rule }: Reading): boolean {
  const [verb] = cue;
  const told = content.map(({ start, end }) => text.slice(start, end)).join(" ");
  if (verb === undefined || told.split(/\s+/).length < FEWEST) return false;
  const words = text.slice(verb.start, verb.end);
  if (stance === "intends" && !/^that\b/.test(told) && !GIVEN_WORD.test(words)) return false;
  if (!rule.startsWith("verb")) return true;
  // "said she had seen no evidence", "had ordered the first mine"
  if (DEEDS.test(words) && !CLAUSE.test(told)) return false;
  return !UNSAID.test(` ${words} `) && words.split(/\s+/).some((word) => FINITE.test(word));
}

/** Whether a phrase names somebody: by name, by a pronoun or by a noun for those who speak. */
function maySpeak(phrase: string): boolean {
  if (NO_SPEAKER.test(phrase)) return false;
  if (SPEAKING_PRONOUN.test(phrase) || /\p{Lu}/u.test(phrase.slice(1)) || /^(?!The |A |An )\p{Lu}/u.test(phrase))
    return true;
  return phrase
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) =>
      [ROLE_NOUNS, ORGANISATION_NOUNS, GROUP_NOUNS, DOCUMENT_NOUNS].some((nouns) => isAmong(word, nouns)),
    );
}

function isAmong(word: string, nouns: ReadonlySet<string>): boolean {
  return nouns.has(word) || nouns.has(word.replace(/s$/, ""));
}

function startOf(reading: Reading): number {
  return Math.min(...[...reading.cue, ...reading.content].map((span) => span.start));
}
