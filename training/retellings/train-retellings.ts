/**
 * Writes `src/lineage/data/retelling-weights.ts`: a logistic decision on what two texts share, whether one report is behind both. Articles retold from an agency's
 * report and wordings of one story, whole and shortened, descend from it; reports of the same event and subject by others, and stories that share a background
 * passage, do not.
 */
import { openStories } from "../../bench/accuracy/drift/open-part.ts";
import { DESCENDED, loadEvents } from "../../bench/accuracy/lineage-retold/load-events.ts";
import { shortenText } from "../../bench/accuracy/lineage-shorten.ts";
import { measurePair } from "../../src/lineage/align/measure-pair.ts";
import { describeRetelling, type RetellingFeatures } from "../../src/lineage/align/retelling-features.ts";
import { RETELLING_WEIGHTS } from "../../src/lineage/data/retelling-weights.ts";
import { printText } from "../../src/lineage/words/text-print.ts";
import { findSentences } from "../../src/text/sentences.ts";
import { SeededRandom } from "../../test/build/seeded-random.ts";
import { PARTS } from "../edited-units.ts";
import { dot, fitLogistic, type Sample } from "../logistic.ts";
import { writeWeights } from "../write-weights.ts";

const NAMES = Object.keys(RETELLING_WEIGHTS) as (keyof RetellingFeatures)[];
/** Events of which some articles descend from one report, and such as three reporters covered by themselves. */
const EVENTS = ["open.txt", "open-2.txt", "briefings.txt"];
/** There are ten times as many pairs of stories, which tell less of what independent reports look like. */
const EVENT_WEIGHT = 8;
/** Share of the independent pairs of events left out that may be taken for one report's: where the bias lies. */
const FALSE = 0.02;
const FOLDS = 4;
/** What newsrooms leave of a report. */
const SHARES = [1, 0.7, 0.5, 0.35];
const FEWEST = 4;

const events = EVENTS.flatMap(readEvents);
const stories = PARTS.flatMap(readStories);
const leftOut = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = fit(events.filter((_, number) => number % FOLDS !== fold));
  return events
    .filter((_, number) => number % FOLDS === fold)
    .flatMap((rows) => rows.map((row) => ({ row, score: dot(weights, row.x) })));
}).flat();
const independent = leftOut.filter(({ row }) => !row.sought).map(({ score }) => score);
const bound = independent.toSorted((a, b) => b - a)[Math.floor(FALSE * independent.length)] ?? 0;
const fitted = fit(events);
const weights = fitted.with(0, (fitted[0] ?? 0) - bound);
describe(
  "events left out",
  leftOut.map(({ row, score }) => ({ row, score: score - bound })),
);
describe(
  "stories",
  stories.map((row) => ({ row, score: dot(weights, row.x) })),
);
writeWeights(
  {
    file: "lineage/data/retelling-weights.ts",
    name: "RETELLING_WEIGHTS",
    type: "RetellingFeatures",
    from: "../align/retelling-features.ts",
  },
  NAMES,
  weights,
  [
    "What each measure of two texts adds to one report being behind both. Trained by training/retellings/train-retellings.ts on own events of which some articles",
    "descend from one report and some do not (bench/accuracy/lineage-retold) and the project's own stories in three wordings (PARTS of training/edited-units.ts);",
    `the bias is set so that ${100 * FALSE} % of the independent pairs of events left out are taken for one report's.`,
  ],
);

/** Weights, the bias first, from events and all stories. */
function fit(from: readonly (readonly Sample[])[]): number[] {
  const weighed = from.flat().map((row) => ({ ...row, weight: EVENT_WEIGHT }));
  return fitLogistic([0, ...NAMES.map(() => 0)], [...weighed, ...stories], { ridge: 0.5, steps: 25 });
}

function describe(what: string, rows: readonly { readonly row: Sample; readonly score: number }[]): void {
  const told = [true, false].map((sought) => {
    const own = rows.filter(({ row }) => row.sought === sought);
    const found = own.filter(({ score }) => score > 0).length;
    return `${sought ? "of one report" : "independent"} ${found} of ${own.length} (${((100 * found) / own.length).toFixed(2)} %)`;
  });
  console.log(`${what}, taken for one report's: ${told.join(", ")}`);
}

/** By event: all pairs of its articles, and each with the others as newsrooms shorten them. */
function readEvents(file: string): Sample[][] {
  const articlesOf = Map.groupBy(loadEvents(file), ({ event }) => event);
  return [...articlesOf.values()].map((articles, number) => {
    const random = new SeededRandom(number);
    return articles.flatMap((one, index) =>
      articles.flatMap((other, place) => {
        if (index === place) return [];
        const descended = [one, other].every(({ role }) => DESCENDED.includes(role));
        const sentences = findSentences(other.text).map(({ start, end }) => other.text.slice(start, end));
        const cut = SHARES.slice(1).map((share) => {
          const kept = Math.max(FEWEST, Math.round(share * sentences.length));
          return sampleOf([one.text], [shortenText(sentences, { kept, added: [] }, random)], descended);
        });
        return index < place ? [sampleOf([one.text], [other.text], descended), ...cut] : cut;
      }),
    );
  });
}

/** Three wordings of each story, whole and as newsrooms shorten them, and what only shares a passage with it. */
function readStories(part: string): Sample[] {
  const versionsOf = openStories(part).stories.map(({ versions }) => versions);
  return versionsOf.flatMap((versions, number) => {
    const random = new SeededRandom(number);
    const [a = [], b = [], c = []] = ["A", "B", "C"].map((name) => versions.get(name));
    const next = versionsOf[(number + 1) % versionsOf.length]?.get("A") ?? [];
    const third = versionsOf[(number + 2) % versionsOf.length];
    const paragraph = next.slice(2, 4).join(" ");
    const shortened = SHARES.flatMap((share, step) => {
      const kept = Math.max(FEWEST, Math.round(share * a.length));
      const text = shortenText(step % 2 === 0 ? c : b, { kept, added: step === 0 ? [] : [paragraph] }, random);
      return [sampleOf(a, [text], true), sampleOf(next, [text], false)];
    });
    const background = (version: string) => (third?.get(version) ?? []).slice(5, 8);
    const apart = [3, 5].flatMap((own) =>
      ["A", "B"].map((version) =>
        sampleOf([...a.slice(0, own), ...background("A")], [...next.slice(0, own), ...background(version)], false),
      ),
    );
    return [sampleOf(a, b, true), sampleOf(a, c, true), sampleOf(b, c, true), ...shortened, ...apart];
  });
}

function sampleOf(a: readonly string[], b: readonly string[], sought: boolean): Sample {
  const { measures } = measurePair(printText(a.join("\n")), printText(b.join("\n")));
  const features = describeRetelling(measures);
  return { x: [1, ...NAMES.map((name) => features[name])], sought, weight: 1 };
}
