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
const NAMES = Object.keys(SITE_WEIGHTS) as (keyof SiteFeatures)[];
const OPEN = ["open-a", "open-b", "open-d", "open-e", "open-f"].map((file) =>
  join(import.meta.dirname, `../../bench/accuracy/read/scrapes/${file}.txt`),
);

/** A page's names with their features; of those that are neither the site's name nor another, but a part of it, nothing is learned. */
interface Row {
  readonly named: boolean;
  readonly names: readonly { readonly x: readonly number[]; readonly sought: boolean | null }[];
}

const scraped = readScrapedPages(folder, "tuning");
const made = readMadePages(newsFolder, MADE, SEED);
const weights = train([...scraped, ...scraped.map(withoutAddress), ...made].map(toRow));
const unseen = readScrapedPages(folder, "validation");
report("real pages not learned from", unseen.map(toRow));
report("the same without their address", unseen.map(withoutAddress).map(toRow));
for (const file of OPEN) report(file.slice(file.lastIndexOf("/") + 1), readLabelledPages(file).map(toRow));
write();

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

function train(rows: readonly Row[]): number[] {
  const samples = rows.flatMap(({ names }) =>
    names.flatMap(({ x, sought }): Sample[] => (sought === null ? [] : [{ x, sought, weight: 1 }])),
  );
  return fitLogistic(
    Array.from({ length: NAMES.length + 1 }, () => 0),
    samples,
    { ridge: RIDGE, steps: STEPS },
  );
}

/** Prints precision and recall by the lowest sum of weights that makes the best name the site's. */
function report(label: string, rows: readonly Row[]): void {
  const wanted = rows.filter(({ named }) => named).length;
  const line = [-1, -0.5, 0, 0.5, 1].map((least) => {
    const best = rows.flatMap(({ names }) => {
      const rated = names.map(({ x, sought }) => ({ sought, sum: dot(weights, x) })).toSorted((a, b) => b.sum - a.sum);
      return rated[0] !== undefined && rated[0].sum >= least ? [rated[0].sought === true] : [];
    });
    const right = best.filter(Boolean).length;
    return `${least}: ${(right / best.length).toFixed(3)} / ${(right / wanted).toFixed(3)}`;
  });
  console.log(`${label} (${wanted} named), P / R from  ${line.join("   ")}`);
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
