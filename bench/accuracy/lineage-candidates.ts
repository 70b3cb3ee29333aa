import { isShort } from "../../src/lineage/align/measure-pair.ts";
import { CandidateIndex } from "../../src/lineage/index/candidate-index.ts";
import { pickRareTerms } from "../../src/lineage/index/rare-terms.ts";
import { printText, type TextPrint } from "../../src/lineage/words/text-print.ts";
import { readBodies, readDistractors, readEvents, readTranslations, requireDataFolder } from "./lineage-data.ts";

// Are re-translations found among thousands of other texts, and how many pairs are looked at for it?
// node --conditions=source bench/accuracy/lineage-candidates.ts

/** Shorter versions are headlines and captions, not reports. */
const SHORTEST = 100;

const data = requireDataFolder();
const distractors = [
  ...readEvents(data).map((article) => article.text),
  ...readBodies(data).values(),
  ...readDistractors(data),
].map(printText);
const stories = readTranslations(data)
  .map((story) => story.versions.map((version) => ({ kind: version.kind, print: printText(version.text) })))
  .filter((versions) => (versions[0]?.print.words.count ?? 0) >= SHORTEST);
console.log(`${distractors.length} distractors, ${stories.length} stories of at least ${SHORTEST} words`);

for (const kind of ["hyp", "ref"] as const) {
  const pairs: (readonly [TextPrint, TextPrint])[] = [];
  for (const versions of stories) {
    const [first, ...others] = versions;
    const other = others.filter((version) => version.kind === kind);
    // One machine version a story, another system each time; all human ones.
    const chosen = kind === "hyp" ? other.slice(pairs.length % Math.max(1, other.length)).slice(0, 1) : other;
    for (const version of chosen) if (first !== undefined) pairs.push([first.print, version.print]);
  }
  const prints = [...distractors, ...pairs.flat()];
  const index = new CandidateIndex(prints.length);
  index.add(
    prints.map((print, number) => ({
      text: print.text,
      rare: pickRareTerms(print.words, print.wordWeights),
      short: isShort(print),
      rank: number,
    })),
  );
  const found = new Set<string>();
  index.visitPairs((a, b) => found.add(`${a} ${b}`));
  const hits = pairs.filter((_, number) => {
    const at = distractors.length + number * 2;
    return found.has(`${at} ${at + 1}`);
  });
  console.log(
    `${kind === "hyp" ? "machine" : "human"} re-translation: recall ${(hits.length / pairs.length).toFixed(4)} of ${pairs.length}, ` +
      `${(found.size / prints.length).toFixed(2)} candidates a document, ${(index.byteLength / 2 ** 20).toFixed(1)} MiB of arrays`,
  );
}
