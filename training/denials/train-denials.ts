/**
 * Writes `src/claims/drift/data/denial-weights.ts`: a logistic decision on the features of negators that no negator of the other wording answers. Those of
 * wordings that nobody edited are not lost; those of wordings into which the generator of bench/accuracy/drift put a negator, or out of which it took one, are.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { injectPair } from "../../bench/accuracy/drift/inject-pair.ts";
import { choosePairs, loadWrittenPairs } from "../../bench/accuracy/drift/load-written-pairs.ts";
import { openPart } from "../../bench/accuracy/drift/open-part.ts";
import { lineSpan } from "../../bench/accuracy/drift/version-pairs.ts";
import { alignSentences } from "../../src/claims/drift/align-sentences.ts";
import { DENIAL_WEIGHTS } from "../../src/claims/drift/data/denial-weights.ts";
import { isToldOtherwise } from "../../src/claims/drift/negation/find-other-wordings.ts";
import { matchDenials } from "../../src/claims/drift/negation/match-denials.ts";
import { type Denial, readDenials } from "../../src/claims/drift/negation/read-denials.ts";
import type { DenialFeatures } from "../../src/claims/drift/negation/denial-features.ts";
import { describeDenial } from "../../src/claims/drift/negation/weigh-denial.ts";
import { PairForms } from "../../src/claims/drift/texts/match-names.ts";
import { pairUnit, type ReadStatements, type UnitPair, type UnitSide } from "../../src/claims/drift/unit-pair.ts";
import { spansOverlap } from "../../src/model/span.ts";
import { SeededRandom } from "../../test/build/seeded-random.ts";

const PARTS = ["written-open", "written-opened", "written-open-2", "written-opened-2"];
const SEED = 41;
/** Share of untouched sentences that may be told of: where the bias lies. */
const ALARMS = 0.007;
const RIDGE = 2;
const ROUNDS = 4;
const STEPS = 12;
const NAMES = Object.keys(DENIAL_WEIGHTS) as (keyof DenialFeatures)[];

/** The negators of one sentence, edited or not, each by its features. */
interface Row {
  readonly edited: boolean;
  readonly negators: readonly (readonly number[])[];
}

const parts = new Map(PARTS.map((part) => [part, readRows(part)]));
const passages = readPassages();
for (const out of [PARTS.slice(0, 2), PARTS.slice(2)]) {
  const kept = [...PARTS.filter((part) => !out.includes(part)).flatMap((part) => parts.get(part) ?? []), ...passages];
  report(`without ${out.join(", ")}, on them`, train(kept), out.flatMap((part) => parts.get(part) ?? []));
}
const rows = [...parts.values(), passages].flat();
const weights = train(rows);
report("all, on all", weights, rows);
write(weights);

function readRows(part: string): Row[] {
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
function readPassages(): Row[] {
  const { reader } = openPart(PARTS[0] ?? "", 1, []);
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

/** Newton's method; of an edited sentence only the negator that looks most lost counts as lost. The bias is set by {@link ALARMS}. */
function train(rows: readonly Row[]): number[] {
  let weights = new Array<number>(NAMES.length + 1).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const samples = rows.flatMap(({ edited, negators }) => {
      if (!edited) return negators.map((x) => ({ x, lost: 0 }));
      const best = negators.toSorted((a, b) => dot(weights, b) - dot(weights, a))[0];
      return best === undefined ? [] : [{ x: best, lost: 1 }];
    });
    for (let step = 0; step < STEPS; step++) weights = improve(weights, samples);
  }
  const untouched = rows.filter(({ edited }) => !edited).map((row) => scoreOf(weights, row));
  const bound = untouched.toSorted((a, b) => b - a)[Math.floor(ALARMS * untouched.length)] ?? 0;
  return weights.with(0, (weights[0] ?? 0) - bound);
}

function improve(
  weights: readonly number[],
  samples: readonly { readonly x: readonly number[]; readonly lost: number }[],
): number[] {
  const size = weights.length;
  const slope = weights.map((weight, i) => (i === 0 ? 0 : -RIDGE * weight));
  const curve = weights.map((_, i) => weights.map((_, j) => (i === j ? (i === 0 ? 1e-6 : RIDGE) : 0)));
  for (const { x, lost } of samples) {
    const p = 1 / (1 + Math.exp(-dot(weights, x)));
    for (let i = 0; i < size; i++) {
      slope[i] = (slope[i] ?? 0) + (lost - p) * (x[i] ?? 0);
      const row = curve[i] ?? [];
      for (let j = 0; j < size; j++) row[j] = (row[j] ?? 0) + Math.max(1e-6, p * (1 - p)) * (x[i] ?? 0) * (x[j] ?? 0);
    }
  }
  const step = solve(curve, slope);
  return weights.map((weight, i) => weight + (step[i] ?? 0));
}

/** Gauss and Jordan, with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows.slice(i).reduce((best, row, at) => {
      return Math.abs(row[i] ?? 0) > Math.abs(rows[best]?.[i] ?? 0) ? i + at : best;
    }, i);
    [rows[i], rows[pivot]] = [rows[pivot] ?? [], rows[i] ?? []];
    const top = rows[i] ?? [];
    for (const [at, row] of rows.entries()) {
      if (at === i) continue;
      const share = (row[i] ?? 0) / (top[i] ?? 1);
      for (let j = i; j < row.length; j++) row[j] = (row[j] ?? 0) - share * (top[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}

function dot(weights: readonly number[], x: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (x[i] ?? 0), 0);
}

function scoreOf(weights: readonly number[], { negators }: Row): number {
  return Math.max(-99, ...negators.map((x) => dot(weights, x)));
}

function report(what: string, weights: readonly number[], rows: readonly Row[]): void {
  const share = (edited: boolean) => {
    const own = rows.filter((row) => row.edited === edited);
    const told = own.filter((row) => scoreOf(weights, row) > 0).length;
    return `${told} of ${own.length} (${((100 * told) / own.length).toFixed(2)} %)`;
  };
  console.log(`${what}: edits told ${share(true)}, untouched sentences told of ${share(false)}`);
}

function write(weights: readonly number[]): void {
  const lines = NAMES.map((name, i) => `  ${name}: ${Number((weights[i + 1] ?? 0).toFixed(2))},`);
  writeFileSync(
    join(import.meta.dirname, "../../src/claims/drift/data/denial-weights.ts"),
    `import type { DenialFeatures } from "../negation/denial-features.ts";

/**
 * What each feature of a negator adds to its being lost on the other side. Trained by training/denials/train-denials.ts on the project's own stories in three
 * wordings (${PARTS.join(", ")}) and the even half of the written pairs; the bias is set so that the negators of ${(100 * ALARMS).toFixed(1)} % of the sentences that nobody edited are told.
 */
export const BIAS = ${(weights[0] ?? 0).toFixed(2)};
export const DENIAL_WEIGHTS: DenialFeatures = {
${lines.join("\n")}
};
`,
  );
}
