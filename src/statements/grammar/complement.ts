import { REPORTING_VERBS } from "../data/reporting-verbs.ts";
import { findContentEnd } from "./content-end.ts";
import type { Cue } from "./cue.ts";
import { isFiniteVerb, isNounLike, phraseAfter, type Range, skipTime } from "./phrases.ts";
import type { Item } from "./sentence.ts";

/** What follows a verb cue. */
export interface Complement {
  readonly content: Range;
  readonly cueEnd: number;
  readonly addressee: Range | null;
}

/** The content after a verb cue, with the particles that belong to the cue and the hearer between; null when there is none. */
export function findComplement(items: readonly Item[], cue: Cue): Complement | null {
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
  // "warned the capital against delay": whom the warning is about belongs to it
  if (addressee !== null && verb.particles.has(items[at]?.lower ?? "") && particle < 0)
    return { content: { from: addressee.from, to: findContentEnd(items, addressee.from) }, cueEnd, addressee };
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
    // "denied claims that …": the claims are part of what is denied
    if (
      cue.verb.stance === "denies" &&
      frames.has("noun") &&
      (isNounLike(next) || next.pos === "DET" || next.pos === "ADJ")
    )
      return at;
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
