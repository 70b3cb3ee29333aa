import type { Span } from "../../model/span.ts";
import { REPORTING_VERBS, type ReportingVerb } from "../data/reporting-verbs.ts";
import { findContentEnd } from "./content-end.ts";
import { hasFinite, isFiniteVerb, isNounLike, phraseAfter, type Range, skipTime, subjectBefore } from "./phrases.ts";
import { type Reading, spanOf } from "./reading.ts";
import type { Item } from "./sentence.ts";

/** What a verb cue governs, in items of its sentence. */
export interface CueReading extends Reading {
  readonly items: { readonly cue: Range; readonly content: readonly Range[]; readonly source: Range | null };
}

interface Cue {
  readonly verb: ReportingVerb;
  readonly lemma: string;
  /** items of the verb group with its auxiliaries and adverbs */
  readonly group: Range;
  /** index of the verb itself */
  readonly at: number;
  readonly passive: boolean;
}

interface Complement {
  readonly content: Range;
  readonly cueEnd: number;
  readonly addressee: Range | null;
}

/** Verbs that the tagger tends to call nouns are cues in these forms whatever their tag. */
const PLAIN_FORMS = /^(?:said|says|told|tells|added|wrote|noted|stressed|warned|argued|announced|claimed|tweeted)$/;
const BE = /^(?:is|are|was|were|be|been|being|'s|’s|'re|’re)$/;
const INVERTING =
  /^(?:say|add|write|tell|note|read|report|explain|reply|ask|continue|argue|tweet|warn|announce|declare|stress|conclude|recall|state|insist|observe|remark|shout|claim|admit|quip|joke|exclaim|respond|emphasize|emphasise|affirm|confirm|post|chant|muse|complain)$/;

/** Attributions whose cue is a verb of the lexicon, in the order of their verbs. */
export function readVerbCues(text: string, items: readonly Item[]): CueReading[] {
  const readings: CueReading[] = [];
  for (let at = 0; at < items.length; at++) {
    const cue = findCue(items, at);
    if (cue === null) continue;
    const reading = cue.passive ? readPassive(text, items, cue) : readActive(text, items, cue, readings);
    if (reading !== null) readings.push(reading);
  }
  return readings;
}

function findCue(items: readonly Item[], at: number): Cue | null {
  const item = items[at];
  if (item === undefined || item.quoted || item.pos === "QUOTE") return null;
  if (item.pos !== "VERB" && !PLAIN_FORMS.test(item.lower)) return null;
  const verb = REPORTING_VERBS.get(item.lemma);
  if (verb === undefined) return null;
  let from = at;
  let passive = false;
  for (; from > 0; from--) {
    const before = items[from - 1];
    if (before === undefined || before.quoted) break;
    if (before.pos === "AUX") {
      if (BE.test(before.lower) && !item.lower.endsWith("ing")) passive = true;
    } else if (before.pos === "ADV" && !/^(?:when|where|why|how|so|then|here|there)$/.test(before.lower)) continue;
    else if (before.pos !== "PART" || !/^(?:not|n't|n’t)$/.test(before.lower)) break;
  }
  // adverbs before the first auxiliary belong to the sentence, not to the cue
  while (from < at && items[from]?.pos === "ADV" && items.slice(from, at).some((each) => each.pos === "AUX")) from++;
  return { verb, lemma: item.lemma, group: { from, to: at + 1 }, at, passive };
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
  const source =
    participle || before?.pos === "CCONJ" || (before?.text === "," && earlier.length > 0)
      ? findSharedSource(items, group.from, earlier)
      : findSource(items, group.from, earlier);
  if (!participle && source !== null) {
    const postposed = readPostposed(text, items, { ...cue, group }, source);
    if (postposed !== null) return postposed;
  }
  const complement = findComplement(items, cue);
  if (complement === null) return null;
  if (source === null && !participle) return null;
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

/** "went on to say", "continued to insist": the cue is the whole chain. */
function continuesChain(items: readonly Item[], to: number): boolean {
  return (
    /^(?:on|continued|continues)$/.test(items[to - 1]?.lower ?? "") &&
    /^(?:went|goes|has|have|he|she|they|it|\w+)$/.test(items[to - 2]?.lower ?? "")
  );
}

function isInverted(items: readonly Item[], cue: Cue): boolean {
  if (!INVERTING.test(cue.lemma) || cue.group.to - cue.group.from > 2) return false;
  const before = items[cue.group.from - 1];
  return (
    before !== undefined &&
    (before.pos === "QUOTE" || before.text === "," || before.quoted || /^[—–-]$/.test(before.text))
  );
}

function readInverted(text: string, items: readonly Item[], cue: Cue): CueReading | null {
  const source = phraseAfter(items, cue.group.to);
  if (source === null) return null;
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
  const last = earlier.findLast((reading) => reading.items.source !== null);
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

/** "…, officials told Reuters." and "“…,” she said": the content stands before the subject. */
function readPostposed(text: string, items: readonly Item[], cue: Cue, source: Range): CueReading | null {
  if (!cue.verb.frames.has("quote") && !cue.verb.frames.has("clause")) return null;
  if (source.to > cue.group.from) return null;
  if (!endsReport(items, cue)) return null;
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

/** The quote or clause that ends before `end`; null when only an adverbial stands there. */
function findContentBefore(items: readonly Item[], end: number): Range | null {
  let to = end;
  const last = items[to - 1];
  if (last === undefined) return null;
  if (last.text === "," || /^[—–-]$/.test(last.text)) to--;
  const closing = items[to - 1];
  if (closing === undefined) return null;
  const quoted = closing.pos === "QUOTE" || closing.quoted;
  if (!quoted && last.text !== ",") return null;
  const from = findClauseStart(items, to);
  if (!quoted && !isMainClause(items, from, to)) return null;
  return { from, to };
}

/** Where the clause that ends at `end` began: after a semicolon, a colon, a dateline, or at the start. */
function findClauseStart(items: readonly Item[], end: number): number {
  for (let at = end - 1; at > 0; at--) {
    const item = items[at];
    if (item === undefined || item.quoted) continue;
    if (item.text === ";" || item.text === "]") return at + 1;
    if (
      /^[—–-]$/.test(item.text) &&
      at < 8 &&
      /^[\p{Lu}\s.,()]+$/u.test(
        items
          .slice(0, at)
          .map((each) => each.text)
          .join(" "),
      )
    )
      return at + 1;
  }
  return 0;
}

/** A clause of its own, not only an adverbial ("After the vote, she said"). */
function isMainClause(items: readonly Item[], start: number, end: number): boolean {
  let from = start;
  const opener = items[from];
  if (
    opener !== undefined &&
    (opener.pos === "SCONJ" ||
      opener.pos === "ADP" ||
      /^(?:when|while|although|though|if|as|after|before|since)$/.test(opener.lower))
  ) {
    while (from < end && items[from]?.text !== ",") from++;
  }
  return hasFinite(items, from, end);
}

/** "…,” she said, “…”: the second half of the quote after the cue. */
function findContinuedQuote(items: readonly Item[], start: number): Range | null {
  let at = skipTime(items, start);
  for (let step = 0; step < 14 && at < items.length; step++, at++) {
    const item = items[at];
    if (item === undefined) return null;
    if (item.pos === "QUOTE")
      return items[at - 1]?.text === "," || at === start || items[at - 1]?.text === "." || items[at - 1]?.text === ":"
        ? { from: at, to: at + 1 }
        : null;
    if (isFiniteVerb(items, at) || item.lower === "that" || (item.pos === "VERB" && REPORTING_VERBS.has(item.lemma)))
      return null;
  }
  return null;
}

function findComplement(items: readonly Item[], cue: Cue): Complement | null {
  const { verb } = cue;
  let at = cue.at + 1;
  const particle = verb.particles.has(items[at]?.lower ?? "") ? at : -1;
  if (verb.needsParticle && particle < 0) return null;
  if (particle >= 0) at++;
  const cueEnd = at;
  let addressee: Range | null = null;
  if (verb.frames.has("hearer")) {
    addressee = phraseAfter(items, at) ?? null;
    // "told the council the plan had failed": the hearer ends where the next noun phrase with its verb begins
    if (addressee !== null && items[addressee.from]?.pos !== "PRON") addressee = shortenHearer(items, addressee);
    at = addressee?.to ?? at;
  } else if (items[at]?.lower === "to" && items[at]?.pos === "ADP" && !verb.needsParticle && particle < 0) {
    const hearer = phraseAfter(items, at + 1);
    if (hearer !== null) {
      addressee = hearer;
      at = hearer.to;
    }
  }
  const start = findContentStart(items, at, cue, particle >= 0);
  if (start === null) return null;
  const to = findContentEnd(items, start);
  return to > start ? { content: { from: start, to }, cueEnd, addressee } : null;
}

function shortenHearer(items: readonly Item[], hearer: Range): Range {
  for (let at = hearer.from + 1; at < hearer.to; at++) {
    const item = items[at];
    if (item?.pos === "PRON" || (item?.pos === "DET" && items[at - 1]?.pos !== "ADP" && items[at - 1]?.pos !== "CCONJ"))
      return { from: hearer.from, to: at };
  }
  return hearer;
}

function findContentStart(items: readonly Item[], from: number, cue: Cue, particle: boolean): number | null {
  const { frames } = cue.verb;
  const at = skipTime(items, from);
  const next = items[at];
  if (next === undefined) return null;
  if (particle)
    return isNounLike(next) || /^(?:DET|ADJ|VERB|QUOTE|ADV|SCONJ|PRON)$/.test(next.pos) || next.quoted ? at : null;
  if (frames.has("clause") || frames.has("quote") || frames.has("hearer")) {
    const introduced = findIntroduced(items, at, frames.has("quote") || frames.has("hearer"));
    if (introduced !== null) return introduced;
  }
  if (frames.has("infinitive") && next.lower === "to" && next.pos === "PART") return at;
  if (cue.lemma === "decline" || cue.lemma === "refuse") return null;
  if (frames.has("as") && next.lower === "as") return at + 1 < items.length ? at + 1 : null;
  if ((frames.has("clause") || frames.has("hearer")) && opensClause(items, at)) return at;
  if (
    frames.has("noun") &&
    (next.pos === "DET" ||
      next.pos === "ADJ" ||
      isNounLike(next) ||
      next.quoted ||
      next.pos === "QUOTE" ||
      (next.pos === "VERB" && next.lower.endsWith("ing")))
  )
    return at;
  return null;
}

/** Start of content that a "that", a question word, a colon or a quote introduces, with no other clause in between. */
function findIntroduced(items: readonly Item[], start: number, quotes: boolean): number | null {
  for (let at = start; at < items.length && at < start + 16; at++) {
    const item = items[at];
    if (item === undefined) return null;
    if (
      item.lower === "that" &&
      (item.pos === "SCONJ" || at === start || items[at - 1]?.text === ",") &&
      items[at + 1] !== undefined
    )
      return at;
    if (at === start && /^(?:whether|if|how|why|what|who|where|when)$/.test(item.lower)) return at;
    if (item.text === ":") return quotes && at + 1 < items.length ? at + 1 : null;
    if (quotes && item.pos === "QUOTE") return at;
    if (quotes && item.quoted && (items[at - 1]?.text === "," || at === start)) return at;
    if (isFiniteVerb(items, at) || item.pos === "SCONJ" || item.text === ";") return null;
    if (item.pos === "VERB" && REPORTING_VERBS.has(item.lemma)) return null;
  }
  return null;
}

/** Whether a subject with its finite verb stands at `start`. */
function opensClause(items: readonly Item[], start: number): boolean {
  const first = items[start];
  if (
    first === undefined ||
    first.pos === "PUNCT" ||
    first.pos === "ADP" ||
    first.pos === "CCONJ" ||
    first.pos === "VERB"
  )
    return false;
  for (let at = start + 1; at < items.length && at < start + 40; at++) {
    if (items[at]?.pos === "QUOTE") return false;
    if (isFiniteVerb(items, at)) return true;
    if (items[at]?.quoted === true && items[at]?.pos === "AUX") return true;
  }
  return false;
}

/** "was condemned by advocates", "is said to have …". */
function readPassive(text: string, items: readonly Item[], cue: Cue): CueReading | null {
  const after = items[cue.at + 1];
  const subject = subjectBefore(items, cue.group.from);
  if (after?.lower === "by") {
    const source = phraseAfter(items, cue.at + 2);
    if (source === null || subject === null) return null;
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
  return {
    source: sourceSpan === null ? [] : [sourceSpan],
    cue: [cueSpan],
    content: contentSpans,
    rule,
    stance: cue.verb.stance,
    addressee: addressee === null ? null : spanOf(text, items, addressee),
    carried: false,
    items: { cue: group, content, source },
  };
}
