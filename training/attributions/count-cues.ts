/**
 * Writes `src/claims/drift/data/cue-odds.ts`: how much oftener than any word a word is one of those by which a news text gives something to somebody, in the articles
 * of PolNeAR (train).
 *
 * node --conditions=source training/attributions/count-cues.ts [DATA]: DATA has `polnear/`
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../../src/claims/drift/texts/read-text.ts";
import { TreatyNames } from "../../src/claims/drift/texts/treaty-names.ts";
import { parseStates } from "../../src/record/parse-states.ts";
import { Gazetteer } from "../../src/text/gazetteer.ts";

const ROOT = join(import.meta.dirname, "../..");
/** Fewest occurrences of a word, least odds that are kept, in steps of a half, and words of no evidence that each is given beside its own. */
const [FEWEST, LEAST, STEP, PRIOR] = [15, 0.75, 0.5, 6];
const [folder = join(process.env.ONRECORD_ACCEPTANCE_DATA ?? "../shared", "data")] = process.argv.slice(2);

interface GoldArticle {
  readonly text: string;
  readonly attributions: readonly { readonly cue: readonly (readonly [start: number, end: number])[] }[];
}

const gazetteer = new Gazetteer(parseStates(readFileSync(join(ROOT, "treaties/states.csv"), "utf8")).value);
const treaties = new TreatyNames([]);
const counts = new Map<string, { readonly all: number; readonly cues: number }>();
const lines = readFileSync(join(folder, "polnear/gold.train.jsonl"), "utf8").trim().split("\n");
for (const line of lines) {
  const { text: file, attributions }: GoldArticle = JSON.parse(line);
  const text = readFileSync(join(folder, "polnear", file), "utf8");
  const cues = attributions.flatMap(({ cue }) => cue);
  for (const { word, content, name, state, start } of readText(text, gazetteer, null, treaties).words) {
    if (!content || name || state !== null) continue;
    const { all, cues: of } = counts.get(word) ?? { all: 0, cues: 0 };
    const isCue = cues.some(([from, to]) => from <= start && start < to);
    counts.set(word, { all: all + 1, cues: of + Number(isCue) });
  }
}
const total = counts.values().reduce((sum, { all, cues }) => ({ all: sum.all + all, cues: sum.cues + cues }), {
  all: 0,
  cues: 0,
});
const odds = (share: number) => Math.log(share / (1 - share));
const usual = total.cues / total.all;
const steps = new Map<number, string[]>();
for (const [word, { all, cues }] of counts) {
  const more = odds((cues + PRIOR * usual) / (all + PRIOR)) - odds(usual);
  if (all < FEWEST || more < LEAST) continue;
  const step = Math.round(more / STEP) * STEP;
  steps.set(step, [...(steps.get(step) ?? []), word]);
}
const table = [...steps].sort(([a], [b]) => b - a).map(([step, words]) => `  [${step}, "${words.sort().join(" ")}"],`);
writeFileSync(
  join(ROOT, "src/claims/drift/data/cue-odds.ts"),
  `/**
 * How much likelier than any content word a word is one by which a news text gives something to somebody: log odds. Counted by training/attributions/count-cues.ts in
 * the articles of PolNeAR (train).
 */
export const CUE_ODDS: readonly (readonly [odds: number, words: string])[] = [
${table.join("\n")}
];
`,
);
console.log(`${counts.size} words, ${[...steps.values()].flat().length} kept`);
