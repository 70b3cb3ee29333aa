import { parseArgs } from "node:util";
import { isShort, measurePair, type PairMeasures } from "../../src/lineage/align/measure-pair.ts";
import { isDerived, typeDerivation } from "../../src/lineage/align/type-derivation.ts";
import { CandidateIndex } from "../../src/lineage/index/candidate-index.ts";
import { pickRareTerms } from "../../src/lineage/index/rare-terms.ts";
import { traceLineage } from "../../src/lineage/trace.ts";
import { printText, type TextPrint } from "../../src/lineage/words/text-print.ts";
import type { ArticleId } from "../../src/model/article.ts";
import { findSentences } from "../../src/text/sentences.ts";
import { SeededRandom } from "../../test/build/seeded-random.ts";
import { toArticle } from "../../test/fixtures/lineage/reports.ts";
import { readBodies, readDistractors, readEvents, readTranslations, requireDataFolder } from "./lineage-data.ts";
import { shortenText } from "./lineage-shorten.ts";

// Are shortened rewrites linked to their report? A report is a person's version of a WMT story; its rewrite keeps a share of the sentences of another
// version, some joined and moved, with up to two paragraphs of another story. Hidden among other texts; same-event pairs of BASIL, shortened in the
// same way, must not be linked. Stories of odd number are looked at by no one: thresholds and rules were chosen on the even ones.
// node --conditions=source bench/accuracy/lineage-shortened.ts [--half even|odd] [--distractors 4600] [--errors]

const { values } = parseArgs({
  options: {
    half: { type: "string", default: "odd" },
    distractors: { type: "string", default: "4600" },
    errors: { type: "boolean", default: false },
  },
});
const HALF = values.half === "even" ? 0 : 1;

/** Shorter stories are headlines and captions. */
const SHORTEST = { sentences: 8, words: 100 };
const SHARES = [1, 0.7, 0.5, 0.35];
/** A report is shortened to no fewer sentences. */
const FEWEST = 4;
/** What a same-event article is shortened to, and what its counterpart is when it is no longer than a wire report. */
const EVENT_LENGTHS = [3, 4, 6, 8, 12];
const WIRE_LENGTH = 12;
const LENGTHS = [
  [4, 5],
  [6, 8],
  [9, 15],
  [16, 99],
] as const;

interface Sample {
  readonly name: string;
  readonly group: string;
  readonly kept: number;
  readonly added: number;
  readonly origin: TextPrint;
  readonly rewrite: TextPrint;
  /** story of the paragraphs that were added */
  readonly foreign: string;
}

interface Verdict {
  readonly sample: Sample;
  readonly candidate: boolean;
  readonly linked: boolean;
  readonly type: string;
}

const data = requireDataFolder();
const rewrites = makeRewrites();
const negatives = [...makeSameEvent(), ...makeSameBackground()];
const distractors = [
  ...readEvents(data).map((article) => article.text),
  ...readBodies(data).values(),
  ...readDistractors(data),
]
  .slice(0, Number(values.distractors))
  .map(printText);
console.log(
  `${values.half} stories: ${rewrites.length} rewrites, ${distractors.length} distractors, ${negatives.length} independent pairs`,
);

const verdicts = SHARES.flatMap((share) => judgeRewrites(rewrites.filter(({ group }) => group.endsWith(` ${share}`))));
for (const share of SHARES) {
  report(
    `kept ${(share * 100).toFixed(0)}%`,
    verdicts.filter(({ sample }) => sample.group.endsWith(` ${share}`)),
  );
}
for (const [least, most] of LENGTHS) {
  report(
    `${least}-${most} sentences`,
    verdicts.filter(({ sample }) => sample.kept >= least && sample.kept <= most),
  );
}
for (const added of [0, 1, 2]) {
  report(
    `4-8 sentences, ${added} paragraphs added`,
    verdicts.filter(({ sample }) => sample.added === added && sample.kept <= 8),
  );
}
for (const kind of ["human", "machine"]) {
  report(
    `4-8 sentences, ${kind} version`,
    verdicts.filter(({ sample }) => sample.group.startsWith(kind) && sample.kept <= 8),
  );
}
for (const share of SHARES) traceFamilies(share);
for (const group of new Set(negatives.map((sample) => sample.group))) {
  const judged = negatives.filter((sample) => sample.group === group);
  const wrong = judged.filter((sample) => {
    const { measures } = measurePair(sample.origin, sample.rewrite);
    const derived = isDerived(measures, wordsOfShorter(sample));
    if (derived) showError("false", sample, measures);
    return derived;
  });
  console.log(`${group}: ${((100 * wrong.length) / judged.length).toFixed(2)}% false of ${judged.length} pairs`);
}

/** The rewrites of one share among the distractors, as the product finds and verifies them. */
function judgeRewrites(samples: readonly Sample[]): Verdict[] {
  const prints = [...new Set([...distractors, ...samples.flatMap(({ origin, rewrite }) => [origin, rewrite])])];
  const index = new CandidateIndex(prints.length);
  index.add(
    prints.map((print, rank) => ({
      text: print.text,
      rare: pickRareTerms(print.words, print.wordWeights),
      short: isShort(print),
      rank,
    })),
  );
  const numbers = new Map(prints.map((print, number) => [print, number]));
  const found = new Set<string>();
  const sampleOf = new Map(samples.map((sample) => [sample.rewrite, sample]));
  const storyOf = new Map(samples.flatMap(({ name, origin, rewrite }) => [[origin, name] as const, [rewrite, name]]));
  const astray = { foreign: 0, other: 0 };
  let looked = 0;
  index.visitPairs((a, b) => {
    looked++;
    const [one, other] = [prints[a], prints[b]];
    if (one === undefined || other === undefined) return;
    found.add(`${a} ${b}`);
    const sample = sampleOf.get(one) ?? sampleOf.get(other);
    if (sample === undefined || storyOf.get(one) === storyOf.get(other)) return;
    const { measures } = measurePair(one, other);
    if (!isDerived(measures, Math.min(one.words.count, other.words.count))) return;
    const partner = sampleOf.get(one) === undefined ? one : other;
    const shares = [sample.foreign, sampleOf.get(other)?.foreign].some(
      (story) => story === storyOf.get(partner) || story === sample.name,
    );
    astray[shares ? "foreign" : "other"]++;
    showError("astray", sample, measures);
  });
  console.log(
    `kept ${100 * Number(samples[0]?.group.split(" ")[1])}%: ${(looked / prints.length).toFixed(2)} candidates a document; ` +
      `links to the story of an added paragraph: ${astray.foreign}, to any other: ${astray.other}`,
  );
  return samples.map((sample) => {
    const places = [numbers.get(sample.origin) ?? 0, numbers.get(sample.rewrite) ?? 0].sort((a, b) => a - b);
    const candidate = found.has(places.join(" "));
    const { measures } = measurePair(sample.origin, sample.rewrite);
    const linked = candidate && isDerived(measures, wordsOfShorter(sample));
    if (!linked) showError(candidate ? "missed" : "no candidate", sample, measures);
    return { sample, candidate, linked, type: typeDerivation(measures, true) };
  });
}

/** Stories of the half that are reports, with their versions. */
function readStories() {
  return readTranslations(data)
    .filter((_, number) => number % 2 === HALF)
    .map(({ id, versions }) => ({
      id,
      versions: versions.map(({ kind, text }) => ({ kind, sentences: text.split("\n") })),
      origin: printText(versions[0]?.text ?? ""),
    }))
    .filter(
      ({ versions, origin }) =>
        (versions[0]?.sentences.length ?? 0) >= SHORTEST.sentences && origin.words.count >= SHORTEST.words,
    );
}

function makeRewrites(): Sample[] {
  const stories = readStories();
  return stories.flatMap(({ id, versions, origin }, number) => {
    const others = versions.slice(1);
    const machines = others.filter(({ kind }) => kind === "hyp");
    const chosen = [others.find(({ kind }) => kind === "ref"), machines[number % machines.length]];
    const foreign = stories[(number + 1) % stories.length];
    return chosen.flatMap((version, kind) =>
      SHARES.flatMap((share, step) => {
        const kept = Math.max(FEWEST, Math.round(share * (version?.sentences.length ?? 0)));
        if (version === undefined) return [];
        const chance = new SeededRandom(number * 1009 + kind * 101 + step);
        const added = pickParagraphs(foreign?.versions.at(-1)?.sentences ?? [], (number + step) % 3, chance);
        return [
          {
            name: id,
            group: `${kind === 0 ? "human" : "machine"} ${share}`,
            kept,
            added: added.length,
            origin,
            rewrite: printText(shortenText(version.sentences, { kept, added }, chance)),
            foreign: foreign?.id ?? "",
          },
        ];
      }),
    );
  });
}

/** Families of the reports with their rewrites of one share, as the product traces them. */
function traceFamilies(share: number): void {
  const samples = rewrites.filter(({ group }) => group.endsWith(` ${share}`));
  const idOf = new Map(
    [...new Set(samples.flatMap(({ origin, rewrite }) => [origin, rewrite]))].map((print, number) => [
      print,
      `${number}`,
    ]),
  );
  const { families } = traceLineage([...idOf].map(([{ text }, id]) => toArticle({ id, text }))).value;
  const familyOf = new Map(families.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  const find = (print: TextPrint) => familyOf.get(`${idOf.get(print)}#0` as ArticleId) ?? "";
  const joined = samples.filter(({ origin, rewrite }) => find(origin) === find(rewrite));
  const storiesOf = Map.groupBy(
    samples.flatMap(({ name, origin, rewrite }) => [origin, rewrite].map((print) => [find(print), name] as const)),
    ([family]) => family,
  );
  const mixed = [...storiesOf.values()].filter((members) => new Set(members.map(([, name]) => name)).size > 1);
  console.log(
    `kept ${(share * 100).toFixed(0)}%, whole stage: ${(joined.length / samples.length).toFixed(3)} of the rewrites are in the family of their report; ` +
      `${mixed.length} families hold two stories`,
  );
}

/** Openings of two stories, with one background passage of a third in both: in the same words or in another translation. */
function makeSameBackground(): Sample[] {
  const stories = readStories();
  return stories.flatMap(({ id, versions }, number) => {
    const [next, third] = [stories[(number + 1) % stories.length], stories[(number + 2) % stories.length]];
    return [true, false].flatMap((same) =>
      [4, 6].map((kept, step) => {
        const length = 2 + step;
        const first = new SeededRandom(number * 31 + step).below(SHORTEST.sentences - length);
        const [one, other] = [third?.versions[0], same ? third?.versions[0] : third?.versions.at(-1)].map((version) =>
          (version?.sentences ?? []).slice(first, first + length),
        );
        const write = (sentences: readonly string[] | undefined, background: readonly string[] | undefined) =>
          printText([...(sentences ?? []).slice(0, kept), ...(background ?? [])].join("\n"));
        return {
          name: id,
          group: `${length} background sentences after ${kept}, ${same ? "same words" : "another translation"}`,
          kept,
          added: length,
          origin: write(versions[0]?.sentences, one),
          rewrite: write(next?.versions[0]?.sentences, other),
          foreign: third?.id ?? "",
        };
      }),
    );
  });
}

/** Two outlets at one event: the one shortened, the other whole or cut to the length of a wire report. */
function makeSameEvent(): Sample[] {
  const events = Map.groupBy(readEvents(data), (article) => article.story);
  const stories = [...events.keys()].sort().filter((_, number) => number % 2 === HALF);
  return stories.flatMap((story, number) => {
    const articles = (events.get(story) ?? []).map(({ text }) => listSentences(text));
    const foreign = listSentences(events.get(stories[(number + 1) % stories.length] ?? "")?.[0]?.text ?? "");
    return articles.flatMap((one, index) =>
      articles.flatMap((other, place) => {
        if (index === place) return [];
        return EVENT_LENGTHS.flatMap((kept, step) => {
          const chance = new SeededRandom(number * 1009 + index * 101 + place * 11 + step);
          const added = pickParagraphs(foreign, (number + step) % 3, chance);
          const rewrite = printText(shortenText(one, { kept: Math.min(kept, one.length), added }, chance));
          return [other.length, WIRE_LENGTH].map((length) => ({
            name: story,
            group: `same event, ${kept} sentences against ${length === WIRE_LENGTH ? "the first 12" : "all"}`,
            kept,
            added: added.length,
            origin: printText(other.slice(0, length).join("\n")),
            rewrite,
            foreign: "",
          }));
        });
      }),
    );
  });
}

/** Paragraphs of two sentences each from anywhere in a text. */
function pickParagraphs(sentences: readonly string[], count: number, chance: SeededRandom): string[] {
  return Array.from({ length: count }, () => {
    const first = chance.below(Math.max(1, sentences.length - 1));
    return sentences.slice(first, first + 2).join(" ");
  });
}

function listSentences(text: string): string[] {
  return findSentences(text).map(({ start, end }) => text.slice(start, end));
}

function wordsOfShorter({ origin, rewrite }: Sample): number {
  return Math.min(origin.words.count, rewrite.words.count);
}

function report(name: string, judged: readonly Verdict[]): void {
  const share = (chosen: readonly Verdict[]) => (chosen.length / Math.max(1, judged.length)).toFixed(3);
  const linked = judged.filter((verdict) => verdict.linked);
  const types = [...Map.groupBy(linked, ({ type }) => type)]
    .map(([type, of]) => `${type} ${((100 * of.length) / linked.length).toFixed(0)}%`)
    .sort();
  console.log(
    `${name}: candidates ${share(judged.filter(({ candidate }) => candidate))}, linked ${share(linked)} of ${judged.length}; ${types.join(", ")}`,
  );
}

function showError(kind: string, { name, group, kept, added }: Sample, measures: PairMeasures): void {
  if (!values.errors) return;
  const rounded = JSON.stringify(measures, (_, value) =>
    typeof value === "number" ? Math.round(value * 100) / 100 : value,
  );
  console.log(`${kind} ${name} ${group} kept ${kept} added ${added} ${rounded}`);
}
