// Packs the n-grams of eld (small set, 60 languages) into src/read/data/language-grams.json. Needs eld in node_modules.
//   node training/language/pack-grams.ts
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
// @ts-expect-error eld declares no types of its data
import { dictionary } from "../../node_modules/eld/src/dictionary.js";
// @ts-expect-error eld declares no types of its data
import { ngramsData } from "../../node_modules/eld/src/ngrams/small.js";

const root = resolve(import.meta.dirname, "../..");
const { version } = JSON.parse(readFileSync(resolve(root, "node_modules/eld/package.json"), "utf8"));

/** Byte that each character of eld's dictionary stands for; ASCII letters and quotes stand for themselves. */
const byteOf = new Map<string, number>();
for (const [byte, character] of (dictionary as string[]).entries()) if (character !== " ") byteOf.set(character, byte);

interface Gram {
  /** up to four bytes, the first in the lowest bits */
  readonly core: number;
  readonly scores: readonly (readonly [language: number, score: number])[];
}

// Groups by the spaces around: none, before, after, both.
const groups: Gram[][] = [[], [], [], []];
for (const [gram, scores] of Object.entries(ngramsData.ngrams as Record<string, Record<string, number>>)) {
  const before = gram.startsWith(" ") ? 1 : 0;
  const after = gram.endsWith(" ") ? 1 : 0;
  const bytes = [...gram.slice(before, gram.length - after)].map((character) => byteOf.get(character));
  if (bytes.length === 0 || bytes.length > 4 || bytes.includes(undefined)) throw new Error(`unexpected n-gram ${gram}`);
  const core = bytes.reduce<number>((sum, byte, at) => sum + (byte ?? 0) * 256 ** at, 0);
  groups[before + 2 * after]?.push({
    core,
    scores: Object.entries(scores).map(([language, score]) => [Number(language), score]),
  });
}

const packed = groups.map((group) => {
  const bytes: number[] = [];
  let last = 0;
  for (const { core, scores } of group.toSorted((a, b) => a.core - b.core)) {
    for (let step = core - last; ; step = Math.floor(step / 128)) {
      bytes.push((step % 128) + (step >= 128 ? 128 : 0));
      if (step < 128) break;
    }
    last = core;
    for (const [at, [language, score]] of scores.entries())
      bytes.push(language + (at === scores.length - 1 ? 64 : 0), score);
  }
  return { count: group.length, bytes: Buffer.from(bytes).toString("base64") };
});

writeFileSync(
  resolve(root, "src/read/data/language-grams.json"),
  `${JSON.stringify(
    {
      source: `n-grams of eld ${version} (small set, 60 languages) by Nito T.M., https://github.com/nitotm/efficient-language-detector-js, Apache-2.0; packed by training/language/pack-grams.ts`,
      languages: Object.values(ngramsData.languages).join(" "),
      groups: packed,
    },
    null,
    1,
  )}\n`,
);
