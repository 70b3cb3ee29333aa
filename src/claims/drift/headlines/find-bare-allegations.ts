import { type Span, spanContains } from "../../../model/span.ts";
import type { AttributionRelation, Stance } from "../../../model/statement.ts";
import { stemSet } from "../../stems.ts";
import { findAllCues } from "../attributions/find-kept-attributions.ts";
import { ACTOR_WORDS } from "../data/actor-words.ts";
import { ACCUSING_WORDS, DISPUTING } from "../data/headline-words.ts";
import { REPORTING } from "../data/reporting-words.ts";
import { contentForms } from "../speakers/side-statements.ts";
import type { PairForms } from "../texts/match-names.ts";
import type { DriftText } from "../texts/read-text.ts";
import type { UnitSide } from "../unit-pair.ts";
import { countNamesOnce } from "./count-names-once.ts";
import type { Passage } from "./find-passages.ts";
import type { HeadlineDrift } from "./headline-drift.ts";
import type { ReadHeadline } from "./read-headline.ts";

const REPORTING_STEMS = stemSet(REPORTING);
const ACCUSING = stemSet(ACCUSING_WORDS);
const ACTORS: ReadonlySet<string> = new Set(ACTOR_WORDS);
/** Sentences at the beginning of a report in which it says who disputes what it tells. */
const LEAD = 6;
/** Words of a headline among which it names who did it. */
const OPENING = 3;

/** Those whose word is told without their name in honest headlines, unless it accuses somebody. */
const AUTHORITY =
  /\b(?:police|officials?|authorit(?:y|ies)|courts?|judges?|rescuers?|firefighters?|coroners?|statistics|agency|office|ministry|regulator)\b/iu;
/** "the agency reports": who passes it on holds nothing. */
const PASSING = /^reports?(?:ed)?$/iu;

/**
 * A headline that says in its own voice what the origin gives to somebody wherever it says it, where that is an accusation: the origin calls it one,
 * or says that it is disputed or was not confirmed. What nobody disputes is told without its source in honest headlines too.
 */
export function findBareAllegations(
  headline: ReadHeadline,
  passages: readonly Passage[],
  best: Passage,
  origin: DriftText,
): HeadlineDrift[] {
  const { attribution, text } = headline;
  if (attribution.speaker !== null || attribution.unsure || text.quotations.length > 0) return [];
  if (text.words.some(({ stem, name }) => !name && (REPORTING_STEMS.has(stem) || ACCUSING.has(stem)))) return [];
  const telling = passages.filter((passage) => !isDenial(passage));
  if (!telling.includes(best)) return [];
  for (const passage of telling) {
    const speakers = findSpeakers(passage);
    if (speakers === null || opensWith(passage.pair.appearance, passage.pair.names, speakers)) return [];
  }
  const isAllegation = telling.some(accuses) || (isDisputed(origin) && (isGivenTo(best) || namesDoer(headline)));
  return isAllegation ? [{ kind: "attribution-lost", passage: best }] : [];
}

/** Whether all that a sentence says of it is that somebody denies it. */
function isDenial({ pair: { origin }, headline }: Passage): boolean {
  return (
    headline === null && origin.statements.length > 0 && origin.statements.every(({ stance }) => stance === "denies")
  );
}

/** Forms of those to whom a place of the origin gives what the headline says; null where it gives it to nobody. */
function findSpeakers(passage: Passage): string[] | null {
  const { origin } = passage.pair;
  if (passage.headline !== null) {
    const { speaker, unsure } = passage.headline.attribution;
    const sources = findAllCues(origin, true).flatMap(({ source }) => source);
    return speaker !== null || unsure || accuses(passage) ? sources : null;
  }
  const told = tellingsOf(passage);
  return told.length === 0 ? null : told.flatMap(({ source }) => contentForms(origin, source));
}

/** The statements of a sentence that hold most of what it has of the headline. */
function tellingsOf({ pair }: Passage): readonly AttributionRelation[] {
  const { origin, appearance } = pair;
  const forms = new Set(appearance.words.filter(({ content }) => content).map((word) => pair.names.formOf(word)));
  const shared = origin.words.filter((word) => word.content && forms.has(pair.names.formOf(word)));
  return origin.statements.filter(({ negative, stance, content, cue }) => {
    if (negative || !TELLING.has(stance)) return false;
    if (cue.some(({ start, end }) => PASSING.test(origin.text.text.slice(start, end)))) return false;
    const inside = shared.filter((word) => content.some((span) => spanContains(span, word)));
    return inside.length >= MOST * shared.length;
  });
}

/** Least share of the words in common that are inside a statement's content where it says what the headline says. */
const MOST = 0.5;

/** Stances that hold a thing to be so. */
const TELLING: ReadonlySet<Stance> = new Set<Stance>(["asserts", "alleges", "concedes", "criticises", "believes"]);

/** Whether the headline opens with one of these: whoever does it in the headline says so in the origin. */
function opensWith({ words }: UnitSide, names: PairForms, speakers: readonly string[]): boolean {
  return countNamesOnce(words)
    .slice(0, OPENING)
    .some((word) => speakers.includes(names.formOf(word)));
}

/** Whether the origin's headline gives it to somebody whose word is not told as a fact. */
function isGivenTo({ headline }: Passage): boolean {
  const speaker = headline?.attribution.speaker ?? null;
  return speaker !== null && !AUTHORITY.test(speaker);
}

/** Whether a place of the origin calls it an accusation. */
function accuses(passage: Passage): boolean {
  if (passage.headline !== null) return passage.pair.origin.words.some(({ stem, name }) => !name && ACCUSING.has(stem));
  const { origin } = passage.pair;
  const isAccusing = ({ start, end }: Span) =>
    origin.words.some((word) => word.start >= start && word.end <= end && ACCUSING.has(word.stem));
  return tellingsOf(passage).some(({ stance, cue }) => stance === "alleges" || cue.some(isAccusing));
}

/** Whether the beginning of a report says that somebody disputes it or that nobody could confirm it. */
function isDisputed({ sentences, text }: DriftText): boolean {
  return sentences.slice(0, LEAD).some(({ span }) => DISPUTING.test(text.slice(span.start, span.end)));
}

/** Whether a headline opens with a name or a noun for people. */
function namesDoer({ text: { words } }: ReadHeadline): boolean {
  return countNamesOnce(words)
    .slice(0, OPENING)
    .some(({ name, word }) => name || ACTORS.has(word) || ACTORS.has(word.replace(/s$/u, "")));
}
