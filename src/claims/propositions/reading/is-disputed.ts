import { word } from "../symbols/clauses.ts";
import { wordsBetween } from "./find-words.ts";
import type { Reading } from "./reading.ts";

/** "Some lawyers hold that ..., others ...", "scholars disagree": a rule that is told as some people's view is no rule told. */
export function isDisputed(reading: Reading): boolean {
  if (!reading.symbols.some((symbol) => WHO.has(word(symbol) ?? ""))) return false;
  const words = wordsBetween(reading, 0, reading.symbols.length);
  return SOME_HOLD.test(words) || DIFFER.test(words);
}

const WHO = new Set(
  "lawyers jurists scholars experts academics professors specialists commentators analysts observers diplomats people critics campaigners politicians lawmakers generals officers".split(
    " ",
  ),
);
const PEOPLE = `(?:${[...WHO].join("|")})`;
const SOME_HOLD = new RegExp(
  `\\b(?:some|several|a few|other|many)(?: \\w+)? ${PEOPLE}(?: in <states>)? (?:hold|argue|contend|maintain|believe|think|insist|claim|take the view|would say|read)\\b`,
);
const DIFFER = new RegExp(`\\b${PEOPLE}(?: have)? (?:disagree|differ|quarrel|dispute|are divided|are split)\\b`);
