// Writes what the second look learns from besides the lines' features: settled.f32 and the names in settled.json, from lines.tsv, lines.f32 and the first look's guesses.f32 of train.py.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { LINE_FEATURES } from "../../src/read/plain/features/line-features.ts";
import { GUESS_FEATURES, readGuesses } from "../../src/read/plain/features/line-guesses.ts";
import { LINE_CLASSES } from "../../src/read/plain/line-model.ts";

const [folder = "."] = process.argv.slice(2);
const groups = readFileSync(resolve(folder, "lines.tsv"), "utf8").trimEnd().split("\n").slice(1).map((line) => line.split("\t")[0]);
const rows = readFloats("lines.f32");
const chances = readFloats("guesses.f32");
const parts: Uint8Array[] = [];
for (let start = 0; start < groups.length; ) {
  let end = start + 1;
  while (groups[end] === groups[start]) end++;
  const guesses = readGuesses(
    rows.subarray(start * LINE_FEATURES.length, end * LINE_FEATURES.length),
    chances.subarray(start * LINE_CLASSES.length, end * LINE_CLASSES.length),
  );
  parts.push(new Uint8Array(guesses.buffer, guesses.byteOffset, guesses.byteLength));
  start = end;
}
writeFileSync(resolve(folder, "settled.json"), JSON.stringify(GUESS_FEATURES));
writeFileSync(resolve(folder, "settled.f32"), Buffer.concat(parts));

function readFloats(name: string): Float32Array {
  const bytes = readFileSync(resolve(folder, name));
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}
