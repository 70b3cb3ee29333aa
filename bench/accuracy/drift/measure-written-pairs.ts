// Drift on pairs of passages written for it, each re-worded version with one drift or none.
//   node --conditions=source bench/accuracy/drift/measure-written-pairs.ts [even|odd|all] [--from ID] [--json] [--errors]
// The pairs are those of every written-pairs*.tsv here; --from leaves out the ids before ID (601 and 901 begin a file).
// --errors lists what was missed and what was told wrongly, of the even half alone: the odd half is for totals, so that it stays unseen.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { detectDrift, parsePairReader } from "../../../src/claims/drift/detect-drift.ts";
import type { Article } from "../../../src/model/article.ts";
import { type Drift, DriftKind } from "../../../src/model/claim.ts";
import type { CorpusArticle, TracedCorpus } from "../../../src/model/corpus.ts";
import type { Span } from "../../../src/model/span.ts";
import { spansOverlap } from "../../../src/model/span.ts";
import { parseStates } from "../../../src/record/parse-states.ts";
import { attribute, parseAttributionModel } from "../../../src/statements/attribute.ts";
import { Gazetteer } from "../../../src/text/gazetteer.ts";
import { buildArticle, buildCorpus, buildCorpusArticle, buildDerivation } from "../../../test/build/corpus.ts";
import { loadVocabularies } from "./load-vocabularies.ts";
import { choosePairs, loadWrittenPairs, type PairChoice, type WrittenPair } from "./load-written-pairs.ts";

interface Tally {
  edits: number;
  found: number;
  /** alarms of the kind that touch no sentence with an edit of the kind, on any pair */
  wrong: number;
}

const AGENCY = "Northwire";
const PARTS: readonly PairChoice["part"][] = ["even", "odd", "all"];

const root = join(import.meta.dirname, "../../..");
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    from: { type: "string", default: "1" },
    json: { type: "boolean", default: false },
    errors: { type: "boolean", default: false },
  },
});
const [partName = "even"] = positionals;
const part =
  PARTS.find((name) => name === partName) ?? fail(`unknown part "${partName}"; expected one of ${PARTS.join(", ")}`);
if (!/^[1-9]\d*$/.test(options.from)) fail(`--from "${options.from}" is no id; expected a whole number from 1`);
if (options.errors && part !== "even")
  fail(`--errors is for the even half alone; of "${part}" only totals are shown, so that the odd half stays unseen`);

const gazetteer = new Gazetteer(parseStates(readFileSync(join(root, "treaties/states.csv"), "utf8")).value);
const vocabularies = loadVocabularies();
const attributionModel = parseAttributionModel(readFileSync(join(root, "models/attribution/model.bin")));
const pairReader = parsePairReader(readFileSync(join(root, "models/pairs/model.bin")));
const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

const pairs = choosePairs(loadWrittenPairs(), { part, from: Number(options.from) });
if (pairs.length === 0) fail(`no pair with an id from ${options.from} on; the written-pairs*.tsv files end before it`);
const tallies = new Map<DriftKind, Tally>(DriftKind.options.map((kind) => [kind, { edits: 0, found: 0, wrong: 0 }]));
const untouched = { pairs: 0, alarmed: 0, alarms: new Map<DriftKind, number>() };
for (const pair of pairs) score(pair, comparePair(pair));
if (options.json) printJson();
else printTable();

/** Two articles of one family, the first of them the agency's own text, worked out as the pipeline does. */
function comparePair({ origin, appearance }: WrittenPair): readonly Drift[] {
  const reference = buildArticle("origin#0", origin);
  const by = reference.by;
  const credit = { text: `(${AGENCY})`, agency: AGENCY, place: "line", evidence: [], by } as const;
  const articles = [read({ ...reference, credits: [credit] }), read(buildArticle("copy#0", appearance))] as const;
  const [first, second] = articles.map(({ article }) => article) as [Article, Article];
  const corpus: TracedCorpus = buildCorpus(articles, [[first.id, second.id]], [buildDerivation(second, first, [])]);
  const families = corpus.lineage.families.map((family) => ({
    ...family,
    origin: { ...family.origin, name: AGENCY, how: "credit" as const },
  }));
  return detectDrift({ ...corpus, lineage: { ...corpus.lineage, families } }, { gazetteer, vocabularies, pairReader })
    .value;
}

function read(article: Article): CorpusArticle {
  return buildCorpusArticle(article, {
    statements: attribute(article, { gazetteer, captured: null, attributionModel }).value,
  });
}

function score(pair: WrittenPair, drifts: readonly Drift[]): void {
  const right = drifts.filter((drift) => drift.kind === pair.kind && touchesEdit(pair, drift));
  const wrong = drifts.filter((drift) => !right.includes(drift));
  for (const { kind } of wrong) tallyOf(kind).wrong++;
  if (pair.kind === null) {
    untouched.pairs++;
    if (drifts.length > 0) untouched.alarmed++;
    for (const { kind } of drifts) untouched.alarms.set(kind, (untouched.alarms.get(kind) ?? 0) + 1);
  } else {
    tallyOf(pair.kind).edits++;
    if (right.length > 0) tallyOf(pair.kind).found++;
  }
  if (!options.errors) return;
  if (pair.kind !== null && right.length === 0) printError(`MISSED ${pair.kind}`, pair);
  for (const { kind, sentence } of wrong) printError(`WRONG ${kind}`, pair, sentence);
}

/** Whether an alarm lies in a sentence, of either side, that holds words of the edit. */
function touchesEdit({ origin, appearance, originWords, appearanceWords }: WrittenPair, drift: Drift): boolean {
  return (
    touches(growToSentences(origin, originWords), drift.origin?.spans ?? []) ||
    touches(growToSentences(appearance, appearanceWords), drift.appearance?.spans ?? [])
  );
}

function touches(places: readonly Span[], spans: readonly Span[]): boolean {
  return places.some((place) => spans.some((span) => spansOverlap(place, span)));
}

function growToSentences(text: string, spans: readonly Span[]): Span[] {
  return [...sentences.segment(text)]
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }))
    .filter((sentence) => spans.some((span) => spansOverlap(sentence, span)));
}

function tallyOf(kind: DriftKind): Tally {
  const tally = tallies.get(kind);
  if (tally === undefined) throw new Error(`no tally for ${kind}`);
  return tally;
}

/** Null where nothing was counted. */
function share(count: number, of: number): number | null {
  return of === 0 ? null : count / of;
}

function printJson(): void {
  const kinds = [...tallies].map(([kind, tally]) => ({
    kind,
    ...tally,
    precision: share(tally.found, tally.found + tally.wrong),
    recall: share(tally.found, tally.edits),
  }));
  const alarms = Object.fromEntries(untouched.alarms);
  const none = { ...untouched, alarms, share: share(untouched.alarmed, untouched.pairs) };
  console.log(JSON.stringify({ part, from: Number(options.from), kinds, untouched: none }, null, 2));
}

function printTable(): void {
  console.log("kind\tedits\tP\tR");
  for (const [kind, { edits, found, wrong }] of tallies)
    console.log(`${kind.padEnd(24)}\t${edits}\t${format(share(found, found + wrong))}\t${format(share(found, edits))}`);
  const alarms = [...untouched.alarms].map(([kind, count]) => `${kind} ${count}`).join(", ");
  console.log(
    `untouched pairs with an alarm: ${untouched.alarmed} of ${untouched.pairs} (${format(share(untouched.alarmed, untouched.pairs))})${alarms && `; alarms: ${alarms}`}`,
  );
}

function format(value: number | null): string {
  return value === null ? "-" : value.toFixed(3);
}

function printError(what: string, { id, origin, appearance }: WrittenPair, sentence = ""): void {
  console.log(`${what} (pair ${id})\n  O ${origin}\n  C ${appearance}${sentence && `\n  = ${sentence}`}`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
