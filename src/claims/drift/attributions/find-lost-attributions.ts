import type { Span } from "../../../model/span.ts";
import { logOdds } from "../../../text/log-odds.ts";
import { stemSet } from "../../stems.ts";
import { REPORTING } from "../data/reporting-words.ts";
import type { PairReader } from "../reader/pair-reader.ts";
import { printPair } from "../reader/print-pair.ts";
import { contentForms, coversMost } from "../speakers/side-statements.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "../unit-pair.ts";
import { BIAS, LOSS_WEIGHTS } from "../weights/loss-weights.ts";
import { type Candidate, describeLoss } from "./describe-loss.ts";
import { type Cue, findCues, findOutermost } from "./find-cues.ts";
import { ACCUSING, findAllCues } from "./find-kept-attributions.ts";
import { findStatedCue } from "./find-stated-cue.ts";
import type { LossFeatures } from "./loss-features.ts";
import { isNoSaying } from "./read-as-no-cue.ts";
import { restOf } from "./read-told.ts";

const REPORTING_STEMS = stemSet(REPORTING);

/** A cue that may be gone, with what speaks for it. */
export interface Loss extends Candidate {
  readonly features: LossFeatures;
}

/**
 * "says it has evidence" made "has evidence": the origin attributes, the appearance says the same in its own voice. Whether a cue's attribution is gone is a
 * logistic decision by what the cue is, by what in the appearance may answer it, and by what the reader makes of both.
 */
export function findLostAttributions(pair: UnitPair, reader: PairReader | null): UnitDrift[] {
  const [lost] = findLosses(pair)
    .map((loss) => ({ loss, score: weighLoss(loss, pair, reader) }))
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

/** How surely a cue's attribution is gone; above 0 it is told. */
function weighLoss({ cue, features }: Loss, { origin, appearance }: UnitPair, reader: PairReader | null): number {
  const print = () => printPair(origin, spanOfCue(cue), appearance);
  return reader?.weigh("loss", features, print) ?? logOdds(LOSS_WEIGHTS, features, BIAS);
}

export function spanOfCue({ start, written }: Cue): Span {
  return { start, end: start + written.length };
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
  const { origin } = pair;
  const candidates = findCandidates(origin);
  return candidates
    .filter(({ cue, rest }) => !isHearsay(cue) && !isNoSaying(origin, cue.start) && rest.some(({ told }) => told))
    .map((candidate) => ({ ...candidate, features: describeLoss(candidate, candidates, pair) }));
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
