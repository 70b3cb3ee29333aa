/**
 * Writes `src/claims/propositions/data/matter-weights.ts`: a logistic decision on the words of a sentence, whether it may speak of a treaty.
 *   node --conditions=source training/matter/train-matter.ts DATA
 * DATA has `polnear/train/text` and `wcxb-dev/ground-truth`, whose sentences are of anything else; what speaks of treaties are the project's own sentences.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { matterForms, namesTreaty } from "../../src/claims/propositions/may-speak-of-treaty.ts";
import { compileLexicon } from "../../src/claims/propositions/symbols/lexicon.ts";
import { readSymbols } from "../../src/claims/propositions/symbols/read-symbols.ts";
import { readTreatyFiles } from "../../src/input/package-files.ts";
import { loadRegister } from "../../src/record/record.ts";
import { Gazetteer } from "../../src/text/gazetteer.ts";
import { findSentences } from "../../src/text/sentences.ts";
import { parseLabelledPages } from "../../test/build/labelled-pages.ts";

/** Own sentences without a treaty's name that may be taken for others, as files left out of the training tell. */
const LOST = 0.03;
/** A word that fewer sentences hold has no weight. */
const MIN_SENTENCES = 4;
/** A smaller weight is left out. */
const MIN_WEIGHT = 0.05;
/** What holds weights small, a word. */
const RIDGE = 3;
const ROUNDS = 12;
const RATE = 0.3;
const FOLDS = 4;
/** A prime, so that one round takes each sample once and neighbours stand apart. */
const STRIDE = 7919;
/** Longer lines are no sentences. */
const MAX_LENGTH = 500;

interface Sample {
  readonly forms: readonly string[];
  readonly own: boolean;
  readonly named: boolean;
  readonly fold: number;
}
type Weights = ReadonlyMap<string, number>;

const [data] = process.argv.slice(2);
if (data === undefined) throw new Error("usage: train-matter.ts DATA");
const root = join(import.meta.dirname, "../..");
const { value: register } = loadRegister(readTreatyFiles());
const gazetteer = new Gazetteer(register.states, register.groups);
const vocabularies = register.treaties.map(({ id }) => register.findVocabulary(id)).filter((found) => found !== null);
const lexicon = compileLexicon(vocabularies);

/** How often the words of a stem stand in capitals where no sentence begins, less how often they do not: those above 0 are names. */
const nameness = new Map<string, number>();
const samples = [...readOwn(), ...readOthers(data)];
const own = samples.filter((sample) => sample.own);
console.log(`${own.length} own sentences, ${samples.length - own.length} others`);
const scores = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = train(samples.filter((sample) => sample.fold !== fold));
  return samples
    .filter((sample) => sample.fold === fold)
    .map((sample) => ({ sample, score: scoreOf(weights, sample) }));
}).flat();
const unnamed = scores.filter(({ sample }) => !sample.named);
const kept = unnamed.filter(({ sample }) => sample.own).map(({ score }) => score);
const bound = kept.toSorted((a, b) => a - b)[Math.floor(LOST * kept.length)] ?? 0;
const rejected = unnamed.filter(({ sample, score }) => !sample.own && score < bound).length;
const strangers = unnamed.filter(({ sample }) => !sample.own).length;
console.log(
  `left out and without a treaty's name: of ${kept.length} own sentences ${(100 * LOST).toFixed(1)} % are lost, of ${strangers} others ${((100 * rejected) / strangers).toFixed(1)} % are told`,
);
const weights = train(samples);
write(weights, bound);

/** Sentences of the labelled pages that may be looked at and of the claims of CHECK, each file in one fold. */
function readOwn(): Sample[] {
  const pages = join(root, "bench/accuracy/check-pages");
  const files = readdirSync(pages)
    .filter((name) => !name.startsWith("sealed"))
    .map((name) => join(pages, name));
  const fixtures = join(root, "src/check/fixtures");
  const texts = [join(fixtures, "pages.txt"), ...files].map((file) =>
    parseLabelledPages(readFileSync(file, "utf8")).flatMap(({ sentences }) =>
      sentences.flatMap(({ label, text }) => (label === "none" ? [] : text)),
    ),
  );
  const claims = readFileSync(join(fixtures, "claims.txt"), "utf8").split("\n");
  texts.push(claims.flatMap((line) => (line.startsWith("#") ? [] : (line.split("|")[1] ?? []))));
  return texts.flatMap((sentences, index) => sentences.map((text) => toSample(text, true, index % FOLDS)));
}

function readOthers(folder: string): Sample[] {
  const news = join(folder, "polnear/train/text");
  const pages = join(folder, "wcxb-dev/ground-truth");
  const texts = [
    ...readdirSync(news)
      .toSorted()
      .map((name) => readFileSync(join(news, name), "utf8")),
    ...readdirSync(pages)
      .toSorted()
      .map((name) => mainContent(readFileSync(join(pages, name), "utf8"))),
  ];
  return texts.flatMap((text, index) =>
    text.split(/\n+/).flatMap((line) =>
      findSentences(line)
        .map(({ start, end }) => line.slice(start, end))
        .filter((sentence) => sentence.length <= MAX_LENGTH && sentence.includes(" "))
        .map((sentence) => toSample(sentence, false, index % FOLDS)),
    ),
  );
}

function mainContent(json: string): string {
  const page = JSON.parse(json) as { readonly ground_truth: { readonly main_content: string | null } };
  return page.ground_truth.main_content ?? "";
}

function toSample(text: string, isOwn: boolean, fold: number): Sample {
  const symbols = readSymbols(text, { start: 0, end: text.length }, { gazetteer, lexicon, codes: false });
  for (const symbol of symbols.slice(1))
    if (symbol.kind === "word")
      nameness.set(symbol.stem, (nameness.get(symbol.stem) ?? 0) + (symbol.text === symbol.lower ? -1 : 1));
  return { forms: matterForms(symbols), own: isOwn, named: namesTreaty(symbols), fold };
}

/** Whether a form may have a weight: no word that is most often a name, and none that may be a State's ("polish"). */
function isNoName(form: string): boolean {
  const written = `${form.charAt(0).toUpperCase()}${form.slice(1)}`;
  return /^#?[a-z-]+$/.test(form) && (nameness.get(form) ?? 0) <= 0 && gazetteer.findMentions(written).length === 0;
}

/** Stochastic descent with a step for each word (AdaGrad), both sides of the same weight; the order is fixed, so that each run gives the same. */
function train(all: readonly Sample[]): Weights {
  const counts = new Map<string, number>();
  for (const { forms } of all) for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const words = [...counts.keys()].filter((form) => (counts.get(form) ?? 0) >= MIN_SENTENCES && isNoName(form));
  const known = new Map(words.map((form, at) => [form, at + 1]));
  const weights = new Float64Array(known.size + 1);
  const times = [all.length, ...[...known.keys()].map((form) => counts.get(form) ?? 1)];
  const squares = new Float64Array(known.size + 1).fill(1e-8);
  const rows = all.map(({ forms, own: positive }) => ({
    places: [0, ...forms.flatMap((form) => known.get(form) ?? [])],
    positive,
  }));
  const share = rows.filter(({ positive }) => positive).length / rows.length;
  for (let round = 0; round < ROUNDS; round++)
    for (let index = 0; index < rows.length; index++) {
      const row = rows[(index * STRIDE + round) % rows.length];
      if (row === undefined) continue;
      const score = row.places.reduce((sum, place) => sum + (weights[place] ?? 0), 0);
      const error = (Number(row.positive) - 1 / (1 + Math.exp(-score))) / (2 * (row.positive ? share : 1 - share));
      for (const place of row.places) {
        const slope = error - (RIDGE * (weights[place] ?? 0)) / (times[place] ?? 1);
        squares[place] = (squares[place] ?? 0) + slope * slope;
        weights[place] = (weights[place] ?? 0) + (RATE * slope) / Math.sqrt(squares[place] ?? 1);
      }
    }
  return new Map([["", weights[0] ?? 0], ...[...known].map(([form, at]) => [form, weights[at] ?? 0] as const)]);
}

function scoreOf(model: Weights, { forms }: Sample): number {
  return forms.reduce((sum, form) => sum + (model.get(form) ?? 0), model.get("") ?? 0);
}

function write(model: Weights, zero: number): void {
  const words = [...model]
    .filter(([form, weight]) => form !== "" && Math.abs(weight) >= MIN_WEIGHT)
    .map(([form, weight]) => `${form} ${Math.round(100 * weight)}`)
    .toSorted();
  console.log(`${words.length} words`);
  writeFileSync(
    join(root, "src/claims/propositions/data/matter-weights.ts"),
    `/** Hundredths by which each form of a sentence (\`matterForms\`) speaks for a treaty. Made by training/matter/train-matter.ts, whose README says of what. */
const WEIGHTS = \`
${wrap(words)}
\`;

export const BIAS = ${((model.get("") ?? 0) - zero).toFixed(2)};
export const MATTER_WEIGHTS: ReadonlyMap<string, number> = new Map(
  WEIGHTS.trim()
    .split("\\n")
    .flatMap((line) => line.split(","))
    .map((entry) => {
      const [form = "", weight] = entry.split(" ");
      return [form, Number(weight) / 100] as const;
    }),
);
`,
  );
}

/** Lines no longer than others of the code. */
function wrap(words: readonly string[]): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length > 150) lines.push(word);
    else lines[lines.length - 1] = `${last},${word}`;
  }
  return lines.join("\n");
}
