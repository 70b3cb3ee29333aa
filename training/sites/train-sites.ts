/**
 * Writes `src/read/data/site-weights.ts`: a logistic decision on which of the names that a page of plain text prints is its site's. Learned from real pages as
 * scrapes have them, with their address and without, and pages made like scrapes.
 *   node --conditions=source training/sites/train-sites.ts [wcxb folder] [PolNeAR train/text folder]
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SITE_WEIGHTS } from "../../src/read/data/site-weights.ts";
import { measureSites, type SiteFeatures } from "../../src/read/site/site-features.ts";
import { foldName, readSiteNames } from "../../src/read/site/site-names.ts";
import { dot, fitLogistic, type Sample } from "../logistic.ts";
import { readLabelledPages, readMadePages, readScrapedPages, type SitePage } from "./site-pages.ts";

const [folder = "../shared/data/wcxb-dev", newsFolder = "../shared/data/polnear/train/text"] = process.argv.slice(2);
const MADE = 400;
const SEED = 4242;
const RIDGE = 1;
const STEPS = 15;
/** Sums from which the best name may be the site's. */
const LEAST = [-3, -2, -1.5, -1, 0];
const NAMES = Object.keys(SITE_WEIGHTS) as (keyof SiteFeatures)[];
/** A labelled page counts for so many others: they alone are of papers, agencies and channels in every form. */
const WEIGHT = 5;
const OPEN = "abdefijknop".split("").map((letter) => `open-${letter}`);

/** A page's names with their features; of those that are neither the site's name nor another, but a part of it, nothing is learned. */
interface Row {
  readonly named: boolean;
  readonly names: readonly { readonly x: readonly number[]; readonly sought: boolean | null }[];
}

const scraped = readScrapedPages(folder, "tuning");
const made = readMadePages(newsFolder, MADE, SEED);
const learned = sample([...scraped, ...scraped.map(withoutAddress), ...made].map(toRow), 1);
const labelled = new Map(OPEN.map((file) => [file, readLabelled(file)] as const));
const weights = trainWithout(null);
const unseen = readScrapedPages(folder, "validation");
report("real pages not learned from", unseen.map(toRow));
report("the same without their address", unseen.map(withoutAddress).map(toRow));
const leftOut = [...labelled].map(([file, rows]) => ({ file, rows, weights: trainWithout(file) }));
for (const { file, rows, weights: own } of leftOut) report(file, rows, own);
reportAll(leftOut);
write();

function readLabelled(file: string): Row[] {
  return readLabelledPages(join(import.meta.dirname, `../../bench/accuracy/read/scrapes/${file}.txt`)).map(toRow);
}

/** The weights learned from all labelled files but the one given. */
function trainWithout(file: string | null): number[] {
  const others = OPEN.filter((other) => other !== file).flatMap((other) => labelled.get(other) ?? []);
  return train([...learned, ...sample(others, WEIGHT)]);
}

function withoutAddress(page: SitePage): SitePage {
  return { ...page, url: null };
}

function toRow({ units, url, site }: SitePage): Row {
  const names = readSiteNames(units);
  const features = measureSites(units, url, names);
  const wanted = site === null ? null : joined(foldName(site));
  return {
    named: site !== null,
    names: names.map(({ folded }, at) => ({
      x: [1, ...NAMES.map((name) => features[at]?.[name] ?? 0)],
      sought: wanted === null ? false : isSought(joined(folded), wanted),
    })),
  };
}

function isSought(own: string, wanted: string): boolean | null {
  if (own === wanted) return true;
  return own.includes(wanted) || (own.length > 3 && wanted.includes(own)) ? null : false;
}

function joined(folded: string): string {
  return folded.replaceAll(" ", "");
}

function sample(rows: readonly Row[], weight: number): Sample[] {
  return rows.flatMap(({ names }) =>
    names.flatMap(({ x, sought }): Sample[] => (sought === null ? [] : [{ x, sought, weight }])),
  );
}

function train(samples: readonly Sample[]): number[] {
  return fitLogistic(
    Array.from({ length: NAMES.length + 1 }, () => 0),
    samples,
    { ridge: RIDGE, steps: STEPS },
  );
}

/** What weights find in pages. */
interface Tally {
  readonly wanted: number;
  /** whether the best name is the right one, for each page that is given one, by the lowest sum at which it is */
  readonly best: readonly (readonly boolean[])[];
}

function tally(rows: readonly Row[], own: readonly number[]): Tally {
  const rated = rows.map(
    ({ names }) =>
      names.map(({ x, sought }) => ({ sought, sum: dot(own, x) })).toSorted((a, b) => b.sum - a.sum)[0] ?? null,
  );
  return {
    wanted: rows.filter(({ named }) => named).length,
    best: LEAST.map((least) =>
      rated.flatMap((first) => (first !== null && first.sum >= least ? [first.sought === true] : [])),
    ),
  };
}

/** Prints precision and recall by the lowest sum of weights that makes the best name the site's. */
function print(label: string, { wanted, best }: Tally): void {
  const line = best.map((given, at) => {
    const right = given.filter(Boolean).length;
    return `${LEAST[at]}: ${(right / given.length).toFixed(3)} / ${(right / wanted).toFixed(3)}`;
  });
  console.log(`${label} (${wanted} named), P / R from  ${line.join("   ")}`);
}

function report(label: string, rows: readonly Row[], own: readonly number[] = weights): void {
  print(label, tally(rows, own));
}

/** All labelled files, each by the weights learned without it. */
function reportAll(files: readonly { readonly rows: readonly Row[]; readonly weights: readonly number[] }[]): void {
  const tallies = files.map(({ rows, weights: own }) => tally(rows, own));
  print("labelled files, each left out", {
    wanted: tallies.reduce((sum, { wanted }) => sum + wanted, 0),
    best: LEAST.map((_, at) => tallies.flatMap(({ best }) => best[at] ?? [])),
  });
}

function write(): void {
  const [bias = 0, ...rest] = weights;
  const lines = NAMES.map((name, at) => `  ${name}: ${Number((rest[at] ?? 0).toFixed(2))},`);
  writeFileSync(
    join(import.meta.dirname, "../../src/read/data/site-weights.ts"),
    `import type { SiteFeatures } from "../site/site-features.ts";

/**
 * What each feature of a name adds to its being the site's. Trained by training/sites/train-sites.ts on the tuning half of WCXB (the name that a page's head
 * declares) and pages made like scrapes of PolNeAR's training set.
 */
export const SITE_BIAS = ${Number(bias.toFixed(2))};
export const SITE_WEIGHTS: SiteFeatures = {
${lines.join("\n")}
};
`,
  );
}
