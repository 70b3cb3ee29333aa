// Accuracy of the attribution tagger and linker on PolNeAR dev, by the measures of the evaluation data's
// score/attribution/score.py.
//   node --conditions=source bench/accuracy/statements.ts [--gold gold.dev.jsonl] [--model FILE] [--predictions FILE] [--joined]
// The data is found as test/acceptance finds it. --predictions writes what score.py itself reads. --joined measures the whole
// stage, tagger and rules; statements that say that nothing was said are left out, PolNeAR has none.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { ArticleId } from "../../src/model/article.ts";
import type { Span } from "../../src/model/span.ts";
import { parseStates } from "../../src/record/parse-states.ts";
import { attribute } from "../../src/statements/attribute.ts";
import {
  LEAST_SCORE,
  parseModel,
  type TaggedAttribution,
  tagAttributions,
} from "../../src/statements/tagger/tag-attributions.ts";
import { Gazetteer } from "../../src/text/gazetteer.ts";
import { findDataFolder } from "../../test/acceptance/data-folder.ts";
import { type Offsets, type ScoredAttribution, type ScoredDocument, scoreAttributions } from "./statements-score.ts";

const root = resolve(import.meta.dirname, "../..");
const { values: options } = parseArgs({
  options: {
    gold: { type: "string", default: "gold.dev.jsonl" },
    model: { type: "string", default: resolve(root, "models/attribution/model.bin") },
    predictions: { type: "string" },
    joined: { type: "boolean", default: false },
  },
});

interface GoldLine {
  readonly doc: string;
  readonly text: string;
  readonly attributions: readonly ScoredAttribution[];
}

const folder = findDataFolder();
if (folder === null) {
  console.log("the evaluation data is absent: nothing was measured");
  process.exit(0);
}
const model = parseModel(readFileSync(options.model));
const gazetteer = new Gazetteer(parseStates(readFileSync(resolve(root, "treaties/states.csv"), "utf8")).value);
function read(text: string): readonly Pick<TaggedAttribution, "source" | "cue" | "content">[] {
  if (!options.joined) {
    return tagAttributions(text, model, gazetteer.findMentions(text)).filter(({ score }) => score >= LEAST_SCORE);
  }
  const article = {
    id: ArticleId.parse("bench#0"),
    text,
    language: "en",
    published: null,
    dateline: null,
    credits: [],
  };
  const { value } = attribute(article, { gazetteer, captured: null, attributionModel: model });
  return value.filter(({ negative, nestedIn }) => !negative && nestedIn === null);
}

const offsetsOf = (spans: readonly Span[]): Offsets[] => spans.map(({ start, end }): Offsets => [start, end]);
const documents: ScoredDocument[] = [];
const lines: string[] = [];
for (const line of readFileSync(resolve(folder, "data/polnear", options.gold), "utf8")
  .trim()
  .split("\n")) {
  const gold = JSON.parse(line) as GoldLine;
  const text = readFileSync(resolve(folder, "data/polnear", gold.text), "utf8");
  const predicted = read(text).map(({ source, cue, content }) => ({
    source: offsetsOf(source),
    cue: offsetsOf(cue),
    content: offsetsOf(content),
  }));
  documents.push({ text, gold: gold.attributions, predicted });
  lines.push(JSON.stringify({ doc: gold.doc.replace(/#.*$/u, ""), attributions: predicted }));
}
if (options.predictions !== undefined) writeFileSync(options.predictions, `${lines.join("\n")}\n`);
console.log(`${model.name}, ${documents.length} documents of ${options.gold}`);
for (const [measure, { precision, recall, f1 }] of scoreAttributions(documents)) {
  const percent = (value: number): string => (value * 100).toFixed(1).padStart(5);
  console.log(`${measure.padEnd(16)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`);
}
