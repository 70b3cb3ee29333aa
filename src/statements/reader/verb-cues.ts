import type { Span } from "../../model/span.ts";
import { type Complement, findComplement } from "../grammar/complement.ts";
import { findContentAround, findContentBefore, findContinuedQuote } from "../grammar/content-before.ts";
import { findContentEnd } from "../grammar/content-end.ts";
import { type Cue, findCue } from "../grammar/cue.ts";
import { isFiniteVerb, phraseAfter, type Range, skipTime, subjectBefore } from "../grammar/phrases.ts";
import type { Item } from "../grammar/sentence.ts";
import { makeReading, type Reading, spanOf } from "./reading.ts";

/** What a verb cue governs, in items of its sentence. */
export interface CueReading extends Reading {
  readonly items: { readonly cue: Range; readonly content: readonly Range[]; readonly source: Range | null };
}

const INVERTING =
  /^(?:say|add|write|tell|note|read|report|explain|reply|ask|continue|argue|tweet|warn|announce|declare|stress|conclude|recall|state|insist|observe|remark|shout|claim|admit|quip|joke|exclaim|respond|emphasize|emphasise|affirm|confirm|post|chant|muse|complain)$/;

/** Attributions whose cue is a verb of the lexicon, in the order of their verbs. */
export function readVerbCues(text: string, items: readonly Item[]): CueReading[] {
  const readings: CueReading[] = [];
  for (let at = 0; at < items.length; at++) {
    const cue = findCue(items, at);
    if (cue === null) continue;
    const reading = cue.passive ? readPassive(text, items, cue) : readActive(text, items, cue, readings);
    if (reading === null) continue;
    readings.push(reading);
    const verdict = cue.verb.stance === "denies" && !cue.passive ? readDismissedAs(text, items, cue, reading) : null;
    if (verdict !== null) readings.push(verdict);
  }
  return readings;
}

function readActive(text: string, items: readonly Item[], cue: Cue, earlier: readonly CueReading[]): CueReading | null {
  const infinitive = items[cue.group.from - 1]?.lower === "to";
  if (infinitive && !continuesChain(items, cue.group.from - 1)) return null;
  const before = items[cue.group.from - 1];
  const group = infinitive ? { from: cue.group.from - 3, to: cue.group.to } : cue.group;
  if (!infinitive && isInverted(items, cue)) {
    const inverted = readInverted(text, items, cue);
    if (inverted !== null) return inverted;
  }
  const participle = items[cue.at]?.lower.endsWith("ing") === true && items[group.from]?.pos !== "AUX";
  // "quoted the envoy as saying that": the envoy says so, who is no subject
  const told = ({ items: { content } }: CueReading) => content.some(({ from, to }) => from <= cue.at && cue.at < to);
  if (participle && before?.lower === "as" && earlier.some(told)) return null;
  const source =
    participle || before?.pos === "CCONJ" || (before?.text === "," && earlier.length > 0)
      ? findSharedSource(items, group.from, earlier)
      : findSource(items, group.from, earlier);
  if (!participle && source !== null) {
    const postposed = readPostposed(text, items, { ...cue, group }, source);
    if (postposed !== null) return postposed;
  }
  let complement = findComplement(items, cue);
  if (complement === null) return null;
  // "what they see as a threat" is read where it is inserted
  if (source !== null && source.to <= cue.group.from && items[source.from - 1]?.lower === "what") return null;
  if (source === null && !participle) return null;
  if (cue.verb.stance === "denies") complement = endBeforeAs(items, complement);
  return build(
    text,
    items,
    cue,
    { from: group.from, to: complement.cueEnd },
    source,
    [complement.content],
    complement.addressee,
    "verb-complement",
  );
}

/** "… as nonsense": what a denial calls the words it denies is a statement of its own. */
function readDismissedAs(text: string, items: readonly Item[], cue: Cue, reading: CueReading): CueReading | null {
  const content = reading.items.content[0];
  if (content === undefined || items[content.to]?.lower !== "as") return null;
  const to = findContentEnd(items, content.to + 1);
  return build(
    text,
    items,
    cue,
    { from: content.to, to: content.to + 1 },
    reading.items.source,
    [{ from: content.to + 1, to }],
    null,
    "dismissed-as",
  );
}

/** "dismisses claims that it will attack as nonsense": what is dismissed ends before "as". */
function endBeforeAs(items: readonly Item[], complement: Complement): Complement {
  const as = findLastAs(items, complement.content);
  return as === null ? complement : { ...complement, content: { from: complement.content.from, to: as } };
}

function findLastAs(items: readonly Item[], range: Range): number | null {
  for (let at = range.from + 2; at < range.to - 1; at++) {
    const item = items[at];
    const next = items[at + 1];
    if (item?.lower !== "as" || item.quoted || next === undefined) continue;
    if (
      /^(?:if|though|well|soon|long|much|part|of)$/.test(next.lower) ||
      /^(?:such|as|so|same)$/.test(items[at - 1]?.lower ?? "")
    )
      continue;
    if (
      next.pos === "ADJ" ||
      next.pos === "DET" ||
      next.pos === "NOUN" ||
      next.pos === "PROPN" ||
      next.quoted ||
      next.pos === "QUOTE" ||
      next.pos === "ADV"
    )
      return at;
  }
  return null;
}

/** "went on to say", "continued to insist": the cue is the whole chain. */
function continuesChain(items: readonly Item[], to: number): boolean {
  return (
    /^(?:on|continued|continues)$/.test(items[to - 1]?.lower ?? "") &&
    /^(?:went|goes|has|have|he|she|they|it|\w+)$/.test(items[to - 2]?.lower ?? "")
  );
}

function isInverted(items: readonly Item[], cue: Cue): boolean {
  if (!INVERTING.test(cue.lemma) || cue.group.to - cue.group.from > 2) return false;
  if (items[cue.at]?.lower.endsWith("ing") === true) return false;
  const before = items[cue.group.from - 1];
  return (
    before !== undefined &&
    (before.pos === "QUOTE" || before.text === "," || before.quoted || /^[—–-]$/.test(before.text))
  );
}

function readInverted(text: string, items: readonly Item[], cue: Cue): CueReading | null {
  const source = phraseAfter(items, cue.group.to);
  if (source === null) return null;
  // "the envoy, a former judge, said the plan had failed": what follows the verb is a clause of its own
  const quoted =
    items[cue.group.from - 1]?.pos === "QUOTE" ||
    items[cue.group.from - 2]?.pos === "QUOTE" ||
    items[cue.group.from - 2]?.quoted === true;
  if (!quoted && isFiniteVerb(items, source.to)) return null;
  const content = findContentBefore(items, cue.group.from);
  if (content === null) return null;
  const tail = findContinuedQuote(items, source.to);
  return build(text, items, cue, cue.group, source, tail === null ? [content] : [content, tail], null, "verb-inverted");
}

function findSource(items: readonly Item[], groupStart: number, earlier: readonly CueReading[]): Range | null {
  return subjectBefore(items, groupStart) ?? findSharedSource(items, groupStart, earlier);
}

/** The subject of a verb that has none of its own: that of the report before it, or of the sentence's first verb. */
function findSharedSource(items: readonly Item[], before: number, earlier: readonly CueReading[]): Range | null {
  const last = earlier.findLast((reading) => {
    const { source, cue } = reading.items;
    if (source === null || /^(?:who|which|that)$/.test(items[source.from]?.lower ?? "")) return false;
    // a cue inside the content of another is that speaker's wording: its subject speaks nowhere else
    return !earlier.some(
      (outer) =>
        outer !== reading && outer.items.content.some((content) => content.from <= cue.from && cue.to <= content.to),
    );
  });
  if (last?.items.source != null) return last.items.source;
  for (let at = 0; at < before; at++) {
    if (!isFiniteVerb(items, at)) continue;
    let start = at;
    while (start > 0 && (items[start - 1]?.pos === "AUX" || items[start - 1]?.pos === "ADV")) start--;
    const subject = subjectBefore(items, start);
    if (subject !== null) return subject;
  }
  return null;
}

/** Without an auxiliary they say what was done with a thing: "it will ask, a step foreseen in the text". */
const PARTICIPLES = /^(?:foreseen|known|seen|given|taken|written|shown|drawn|spoken|proven|undertaken)$/;

/** "…, officials told Reuters." and "“…,” she said": the content stands before the subject. */
function readPostposed(text: string, items: readonly Item[], cue: Cue, source: Range): CueReading | null {
  if (!cue.verb.frames.has("quote") && !cue.verb.frames.has("clause")) return null;
  if (source.to > cue.group.from || PARTICIPLES.test(items[cue.group.from]?.lower ?? "")) return null;
  if (!endsReport(items, cue)) return null;
  const around = findContentAround(items, cue, source);
  if (around !== null) return build(text, items, cue, cue.group, source, around, null, "verb-parenthesis");
  const content = findContentBefore(items, source.from);
  if (content === null) return null;
  const tail = findContinuedQuote(items, cue.at + 1);
  const hearer = cue.verb.frames.has("hearer") ? phraseAfter(items, cue.at + 1) : null;
  return build(
    text,
    items,
    cue,
    cue.group,
    source,
    tail === null ? [content] : [content, tail],
    hearer,
    "verb-postposed",
  );
}

/** Whether nothing that could be content follows the verb, but for a hearer, a time, a place or a manner. */
function endsReport(items: readonly Item[], cue: Cue): boolean {
  let at = cue.at + 1;
  if (cue.verb.frames.has("hearer")) at = phraseAfter(items, at)?.to ?? at;
  at = skipTime(items, at);
  const next = items[at];
  if (next === undefined || next.pos === "QUOTE" || next.quoted)
    return next === undefined || items[at - 1]?.text === ",";
  if (next.pos === "PUNCT") return next.text !== ":";
  if (next.pos === "ADV" || next.pos === "ADP" || next.pos === "CCONJ" || next.pos === "SCONJ")
    return next.lower !== "that" && !hasQuoteAhead(items, at);
  return false;
}

function hasQuoteAhead(items: readonly Item[], start: number): boolean {
  for (let at = start; at < items.length && at < start + 12; at++) {
    const item = items[at];
    if (item?.pos === "QUOTE") return items[at - 1]?.text !== ",";
    if (item?.lower === "that" && item.pos === "SCONJ") return true;
    if (item?.text === ",") return false;
  }
  return false;
}

/** The subject of a passive verb; for "a decision that was condemned" the noun phrase that "that" stands for. */
function findPassiveSubject(items: readonly Item[], groupStart: number): Range | null {
  const subject = subjectBefore(items, groupStart);
  if (
    subject === null ||
    subject.to - subject.from > 1 ||
    !/^(?:that|which|who)$/.test(items[subject.from]?.lower ?? "")
  )
    return subject;
  const before = items[subject.from - 1]?.text === "," ? subject.from - 1 : subject.from;
  return subjectBefore(items, before) ?? subject;
}

/** "was condemned by advocates", "is said to have …". */
function readPassive(text: string, items: readonly Item[], cue: Cue): CueReading | null {
  const after = items[cue.at + 1];
  const subject = findPassiveSubject(items, cue.group.from);
  if (after?.lower === "by") {
    const source = phraseAfter(items, cue.at + 2);
    if (source === null || subject === null) return null;
    // "had been told by the clerk that …": the subject heard it
    const opening = cue.verb.frames.has("hearer") ? findOpening(items, source.to) : null;
    if (opening !== null) {
      const told = { from: opening, to: findContentEnd(items, opening) };
      return build(text, items, cue, { from: cue.group.from, to: cue.at + 2 }, source, [told], subject, "verb-passive");
    }
    return build(text, items, cue, { from: cue.group.from, to: cue.at + 2 }, source, [subject], null, "verb-passive");
  }
  if (
    after?.lower === "to" &&
    after.pos === "PART" &&
    subject !== null &&
    /^(?:say|believe|expect|report|allege|think|understand|know|consider|claim)$/.test(cue.lemma)
  ) {
    return build(
      text,
      items,
      cue,
      cue.group,
      null,
      [subject, { from: cue.at + 1, to: findContentEnd(items, cue.at + 1) }],
      null,
      "verb-impersonal",
    );
  }
  if (after?.lower === "as" && subject !== null && cue.verb.frames.has("as"))
    return build(
      text,
      items,
      cue,
      { from: cue.group.from, to: cue.at + 2 },
      null,
      [{ from: cue.at + 2, to: findContentEnd(items, cue.at + 2) }],
      null,
      "verb-impersonal",
    );
  if (after?.lower === "that" && items[cue.group.from - 1]?.lower === "it")
    return build(
      text,
      items,
      cue,
      cue.group,
      null,
      [{ from: cue.at + 1, to: findContentEnd(items, cue.at + 1) }],
      null,
      "verb-impersonal",
    );
  return null;
}

/** Where what was said begins behind whoever said it: "by the clerk that", "by the clerk, on Friday, that". */
function findOpening(items: readonly Item[], start: number): number | null {
  if (/^(?:that|to|of)$/.test(items[start]?.lower ?? "")) return start;
  for (let at = start; at <= start + LONGEST_TIME; at++) {
    const item = items[at];
    if (item === undefined || item.pos === "VERB" || item.pos === "AUX" || item.pos === "QUOTE") return null;
    if (item.lower === "that" && item.pos === "SCONJ") return at;
  }
  return null;
}

/** Most items that say when, between whoever spoke and what was said. */
const LONGEST_TIME = 6;

function build(
  text: string,
  items: readonly Item[],
  cue: Cue,
  group: Range,
  source: Range | null,
  content: readonly Range[],
  addressee: Range | null,
  rule: string,
): CueReading | null {
  const cueSpan = spanOf(text, items, group);
  const contentSpans = content.map((range) => spanOf(text, items, range)).filter((span): span is Span => span !== null);
  if (cueSpan === null || contentSpans.length === 0) return null;
  const sourceSpan = source === null ? null : spanOf(text, items, source);
  const reading = makeReading({
    source: sourceSpan === null ? [] : [sourceSpan],
    cue: [cueSpan],
    content: contentSpans,
    rule,
    stance: cue.verb.stance,
    addressee: addressee === null ? null : spanOf(text, items, addressee),
  });
  return { ...reading, items: { cue: group, content, source } };
}
