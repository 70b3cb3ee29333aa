import { logOdds } from "../../../text/log-odds.ts";
import { stemSet } from "../../stems.ts";
import { BIAS, LOSS_WEIGHTS } from "../data/loss-weights.ts";
import { AMBIGUOUS_REPORTING, REPORTING } from "../data/reporting-words.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "../unit-pair.ts";
import { type Candidate, describeLoss } from "./describe-loss.ts";
import { type Cue, findCues, findOutermost } from "./find-cues.ts";
import { ACCUSING, findAllCues } from "./find-kept-attributions.ts";
import { findStatedCue } from "./find-stated-cue.ts";
import type { LossFeatures } from "./loss-features.ts";
import { isNoSaying } from "./read-as-no-cue.ts";
import { restOf } from "./read-told.ts";
import { contentForms, coversMost } from "./side-statements.ts";

const REPORTING_STEMS = stemSet(REPORTING);
const AMBIGUOUS_STEMS = stemSet(AMBIGUOUS_REPORTING);

/** Share of what is told, and likeness of the sentences, one of which a copy has that still tells it: an attribution is not lost with what it attributes. */
const [HARDLY, ALIKE] = [0.1, 0.4];

/** A cue that may be gone, with what speaks for it. */
export interface Loss extends Candidate {
  readonly features: LossFeatures;
}

/**
 * "says it has evidence" made "has evidence": the origin attributes, the appearance says the same in its own voice. Whether a cue's attribution is gone is a
 * logistic decision by what the cue is and by what in the appearance may answer it.
 */
export function findLostAttributions(pair: UnitPair): UnitDrift[] {
  const [lost] = findLosses(pair)
    .map((loss) => ({ loss, score: logOdds(LOSS_WEIGHTS, loss.features, BIAS) }))
    .filter(({ loss, score }) => score > 0 || isBareAccusation(loss))
    .sort((a, b) => b.score - a.score);
  if (lost === undefined) return [];
  const { cue } = lost.loss;
  const from = sentenceAt(pair.origin, cue.start);
  const to = sentenceAt(pair.appearance, pair.appearance.words[0]?.start ?? 0);
  return [
    {
      kind: "attribution-lost",
      origin: [from],
      appearance: [to],
      sentence: `The origin attributes this (“${cue.written}”); this copy says it in its own voice: “${quoteSpan(pair.appearance.text, to)}”.`,
    },
  ];
}

/** An accusation told as a fact: too rare in the stories that the weights are trained on. */
function isBareAccusation({ cue, outermost, features }: Loss): boolean {
  const { kept, namedAlike, namedUnquoted, attributed, nearby } = features;
  return (
    outermost && ACCUSING.test(cue.written) && kept === 1 && namedAlike <= namedUnquoted && attributed + nearby === 0
  );
}

/** Every cue of the origin that may be gone. */
export function findLosses(pair: UnitPair): Loss[] {
  const { origin, appearance } = pair;
  const candidates = findCandidates(origin);
  return candidates
    .filter(
      ({ cue, rest }) =>
        !isHearsay(cue) &&
        !isUnsaid(cue, origin) &&
        !isNoSaying(origin, cue.start) &&
        !isRepeated(cue, origin, appearance) &&
        rest.some(({ told }) => told),
    )
    .map((candidate) => ({ ...candidate, features: describeLoss(candidate, candidates, pair) }))
    .filter(({ features }) => features.keptShare >= HARDLY || features.similarity >= ALIKE);
}

function findCandidates(origin: UnitSide): Candidate[] {
  const cues = findAllCues(origin);
  const words = new Set(findCues(origin).map(({ start }) => start));
  const outermost = findOutermost(cues, origin) ?? findStatedCue(origin);
  const known = [...cues.filter(({ start }) => start !== outermost?.start), ...(outermost === null ? [] : [outermost])];
  const others = findUnknownCues(origin).filter(({ start }) => !known.some((cue) => cue.start === start));
  return [
    ...known.map((cue) => ({ cue, sort: words.has(cue.start) ? ("word" as const) : ("phrase" as const) })),
    ...others.map((cue) => ({ cue, sort: "unknown" as const })),
  ].map(({ cue, sort }) => ({
    cue,
    sort,
    outermost: cue.start === outermost?.start,
    rest: restOf(origin, cue, cues),
  }));
}

/** What STATEMENTS reads as the cue of most of the sentence, whatever word it is. */
function findUnknownCues(side: UnitSide): Cue[] {
  return side.statements.flatMap((statement) => {
    const source = contentForms(side, statement.source);
    if (source.length === 0 || !coversMost(side, statement)) return [];
    const head = side.words.find(
      ({ content, start, end }) => content && statement.cue.some((span) => span.start <= start && end <= span.end),
    );
    return head === undefined || head.word === "according" || !REPORTING_STEMS.has(head.stem)
      ? []
      : [{ start: head.start, written: head.written, source }];
  });
}

/** "it is alleged", "according to what is alleged": where nobody is said to say so, what goes is a doubt. */
function isHearsay({ written, source }: Cue): boolean {
  return source.length > 0 ? source.every((form) => form === "alleg") : DOUBTING.test(written);
}

const DOUBTING = /^(?:alleged|believed|supposed|suspected|presumed|assumed|thought|expected|expects)$/;

/** "did not say whether", "declined to comment": what nobody said. */
function isUnsaid({ start }: Cue, { words }: UnitSide): boolean {
  const index = words.findIndex((word) => word.start === start);
  return words
    .slice(Math.max(0, index - 2), index)
    .some(({ word }) => /^(?:not|never|declin(?:e|es|ed|ing)|refus(?:e|es|ed|ing))$/.test(word));
}

/** The copy has the cue's own verb, one that not only reports, as often as the origin: "called it long". */
function isRepeated({ start }: Cue, origin: UnitSide, appearance: UnitSide): boolean {
  const stem = origin.words.find((word) => word.start === start)?.stem;
  const count = ({ words }: UnitSide) => words.filter((word) => word.stem === stem && !word.quoted).length;
  return stem !== undefined && AMBIGUOUS_STEMS.has(stem) && count(appearance) >= Math.max(1, count(origin));
}
