import { measurePair, type PairMeasures } from "../../src/lineage/align/measure-pair.ts";
import { isDerived, likenessOf, THRESHOLDS } from "../../src/lineage/align/type-derivation.ts";
import { printText } from "../../src/lineage/words/text-print.ts";
import { readEvents, readTranslations, requireDataFolder } from "./lineage-data.ts";

// Derived or independent: re-translations of one story (WMT) against three outlets at one event (BASIL). Two-fold by story: the likeness threshold is
// chosen on one half and measured on the other; then the threshold that the product ships, on everything.
// node --conditions=source bench/accuracy/lineage-derived.ts

/** Shorter versions are headlines and posts. */
const SHORTEST = 60;

/** F1 within this of the best is as good; of such thresholds the highest is taken, because a false link costs more than a missed one. */
const AS_GOOD = 0.002;

interface Sample {
  readonly fold: number;
  readonly derived: boolean;
  readonly words: number;
  readonly measures: PairMeasures;
}

const data = requireDataFolder();
const samples: Sample[] = [];
readTranslations(data).forEach((story, number) => {
  const [first, ...others] = story.versions.map((version) => printText(version.text));
  if (first === undefined || first.words.count < SHORTEST) return;
  for (const other of others) samples.push(makeSample(first, other, number % 2, true));
});
const events = Map.groupBy(readEvents(data), (article) => article.story);
[...events.keys()].sort().forEach((story, number) => {
  const prints = (events.get(story) ?? []).map((article) => printText(article.text));
  prints.forEach((one, index) => {
    for (const other of prints.slice(index + 1)) samples.push(makeSample(one, other, number % 2, false));
  });
});

const verdicts: (readonly [Sample, boolean])[] = [];
for (const fold of [0, 1]) {
  const threshold = chooseThreshold(samples.filter((sample) => sample.fold !== fold));
  console.log(`fold ${fold}: threshold ${threshold.toFixed(3)} from the other half`);
  for (const sample of samples.filter((one) => one.fold === fold)) verdicts.push([sample, decide(sample, threshold)]);
}
report("two-fold", verdicts);
report(
  `shipped threshold ${THRESHOLDS.likeness}`,
  samples.map((sample) => [sample, isDerived(sample.measures, sample.words)] as const),
);

function makeSample(
  a: ReturnType<typeof printText>,
  b: ReturnType<typeof printText>,
  fold: number,
  derived: boolean,
): Sample {
  return { fold, derived, words: Math.min(a.words.count, b.words.count), measures: measurePair(a, b).measures };
}

function chooseThreshold(from: readonly Sample[]): number {
  const tried: { readonly threshold: number; readonly f1: number }[] = [];
  for (let threshold = 0.3; threshold < 0.95; threshold += 0.005) {
    const scored = score(from.map((sample) => [sample, decide(sample, threshold)] as const));
    if (scored.falseShare <= 0.015) tried.push({ threshold, f1: scored.f1 });
  }
  const best = Math.max(...tried.map(({ f1 }) => f1));
  return tried.findLast(({ f1 }) => f1 >= best - AS_GOOD)?.threshold ?? 1;
}

function decide(sample: Sample, threshold: number): boolean {
  const { coverage, verbatim } = sample.measures;
  const { copied } = THRESHOLDS;
  return likenessOf(sample.measures) >= threshold || (coverage >= copied.coverage && verbatim >= copied.verbatim);
}

function score(pairs: readonly (readonly [Sample, boolean])[]) {
  const count = (derived: boolean, said: boolean) =>
    pairs.filter(([sample, verdict]) => sample.derived === derived && verdict === said).length;
  const [right, wrong, missed] = [count(true, true), count(false, true), count(true, false)];
  return {
    f1: (2 * right) / Math.max(1, 2 * right + wrong + missed),
    recall: right / Math.max(1, right + missed),
    falseShare: wrong / Math.max(1, wrong + count(false, false)),
    derived: right + missed,
    independent: wrong + count(false, false),
  };
}

function report(name: string, pairs: readonly (readonly [Sample, boolean])[]): void {
  const { f1, recall, falseShare, derived, independent } = score(pairs);
  console.log(
    `${name}: F1 ${f1.toFixed(4)}, recall ${recall.toFixed(4)} of ${derived} re-translations, ` +
      `${(falseShare * 100).toFixed(2)}% false on ${independent} same-event pairs`,
  );
}
