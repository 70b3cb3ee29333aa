// Speed of the attribution tagger: tokens a second on one core, from text to linked spans, names of States included.
//   node --conditions=source bench/speed/statements.ts [--file TEXT]... [--rounds 5]
// Without --file it reads the articles of PolNeAR dev. CPU time is counted, so that other load matters little.
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseStates } from "../../src/record/parse-states.ts";
import { parseModel, tagAttributions } from "../../src/statements/tagger/tag-attributions.ts";
import { tokenize } from "../../src/statements/tagger/tokenize.ts";
import { Gazetteer } from "../../src/text/gazetteer.ts";
import { findDataFolder } from "../../test/acceptance/data-folder.ts";

const root = resolve(import.meta.dirname, "../..");
const { values: options } = parseArgs({
  options: {
    file: { type: "string", multiple: true },
    rounds: { type: "string", default: "5" },
    model: { type: "string", default: resolve(root, "models/attribution/model.bin") },
  },
});
const texts = (options.file ?? findTexts()).map((file) => readFileSync(file, "utf8"));
const model = parseModel(readFileSync(options.model));
const gazetteer = new Gazetteer(parseStates(readFileSync(resolve(root, "treaties/states.csv"), "utf8")).value);
const tokens = texts.reduce((sum, text) => sum + tokenize(text, []).start.length, 0);
console.log(`${model.name}, ${texts.length} texts, ${tokens} tokens`);
for (let round = 1; round <= Number(options.rounds); round++) {
  const began = secondsOfCpu();
  const names = texts.map((text) => gazetteer.findMentions(text));
  const named = secondsOfCpu();
  let found = 0;
  for (const [index, text] of texts.entries()) found += tagAttributions(text, model, names[index]).length;
  const ended = secondsOfCpu();
  const perSecond = (from: number): string => Math.round(tokens / (ended - from)).toLocaleString("en");
  console.log(
    `round ${round}: ${perSecond(began)} tokens/s, ${perSecond(named)} without finding names, ${found} attributions`,
  );
}
console.log(`memory ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`);

function secondsOfCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function findTexts(): string[] {
  const folder = findDataFolder();
  if (folder === null) throw new Error("the evaluation data is absent: give --file");
  const texts = resolve(folder, "data/polnear/dev/text");
  return readdirSync(texts).map((name) => resolve(texts, name));
}
