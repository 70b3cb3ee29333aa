import { injectPair } from "../../bench/accuracy/drift/inject-pair.ts";
import { choosePairs, loadWrittenPairs } from "../../bench/accuracy/drift/load-written-pairs.ts";
import { openPart } from "../../bench/accuracy/drift/open-part.ts";
import { lineSpan } from "../../bench/accuracy/drift/version-pairs.ts";
import { alignSentences } from "../../src/claims/drift/align-sentences.ts";
import { DENIAL_WEIGHTS } from "../../src/claims/drift/data/denial-weights.ts";
import type { DenialFeatures } from "../../src/claims/drift/negation/denial-features.ts";
import { isToldOtherwise } from "../../src/claims/drift/negation/find-other-wordings.ts";
import { matchDenials } from "../../src/claims/drift/negation/match-denials.ts";
import { type Denial, readDenials } from "../../src/claims/drift/negation/read-denials.ts";
import { describeDenial } from "../../src/claims/drift/negation/weigh-denial.ts";
import { PairForms } from "../../src/claims/drift/texts/match-names.ts";
import { pairUnit, type ReadStatements, type UnitPair, type UnitSide } from "../../src/claims/drift/unit-pair.ts";
import { spansOverlap } from "../../src/model/span.ts";
import { SeededRandom } from "../../test/build/seeded-random.ts";
import type { Row } from "./fit-weights.ts";

const SEED = 41;
/** The features, in the order in which a row has them. */
export const NAMES = Object.keys(DENIAL_WEIGHTS) as (keyof DenialFeatures)[];

/** The sentences of a part of the stories, as they are and edited. */
export function readRows(part: string): Row[] {
  const { stories, pairs, gazetteer, reader } = openPart(part, 1, ["A", "B"]);
  const random = new SeededRandom(SEED);
  return pairs.flatMap((pair) => {
    const origin = reader.readVersion(pair.origin);
    const untouched = unitsOf(origin, reader.readVersion(pair.appearance)).map((unit) => rowOf([unit], false));
    const foreign = random.pick(stories.filter(({ id }) => id !== pair.story))?.versions.get("A") ?? [];
    const edited = injectPair(pair, foreign, gazetteer, random)
      .filter(({ kind }) => kind === "negation-changed")
      .map(({ appearance, line }) => {
        const place = lineSpan(appearance, line);
        const units = unitsOf(origin, reader.read(appearance));
        return rowOf(
          units.filter((unit) => unit.appearance.spans.some((span) => spansOverlap(span, place))),
          true,
        );
      });
    return [...untouched, ...edited];
  });
}

/** The even half of the written pairs, by another hand; those with another drift deny as much as their origin. */
export function readPassages(): Row[] {
  const { reader } = openPart("written-open", 1, []);
  return choosePairs(loadWrittenPairs(), { part: "even", from: 1 }).flatMap(({ kind, origin, appearance }) => {
    const edited = kind === "negation-changed";
    const units = unitsOf(reader.read([origin]), reader.read([appearance]));
    return edited ? [rowOf(units, true)] : units.map((unit) => rowOf([unit], false));
  });
}

function unitsOf(origin: ReadStatements, appearance: ReadStatements): UnitPair[] {
  const names = new PairForms(origin.text, appearance.text);
  return alignSentences(origin.text, appearance.text, names, [])
    .filter((unit) => unit.origin.length > 0 && unit.appearance.length > 0)
    .map((unit) => pairUnit(unit, origin, appearance, names));
}

function rowOf(units: readonly UnitPair[], edited: boolean): Row {
  const negators = units.flatMap(({ origin, appearance }) => {
    const left = matchDenials(origin, readDenials(origin), appearance, readDenials(appearance));
    return [
      ...describe(origin, left.origin, appearance, left.appearance),
      ...describe(appearance, left.appearance, origin, left.origin),
    ];
  });
  return { edited, negators };
}

function describe(rich: UnitSide, extras: readonly Denial[], plain: UnitSide, others: readonly Denial[]): number[][] {
  return extras
    .filter((denial) => denial.grade === "negator" && !isToldOtherwise(denial, rich, extras, plain, others))
    .map((denial) => {
      const features = describeDenial(denial, rich, extras, plain, others);
      return [1, ...NAMES.map((name) => features[name])];
    });
}
