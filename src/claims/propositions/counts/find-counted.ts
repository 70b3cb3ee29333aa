import type { Reading } from "../reading/reading.ts";
import { clauseAt, hasTrigger, isOne, word } from "../symbols/clauses.ts";

/** Nouns for States that are counted. */
export const STATE_NOUNS = new Set(
  "countries states nations governments members parties signatories territories country state nation signatory member party".split(
    " ",
  ),
);

/** The noun that a number counts. */
export interface CountedNoun {
  readonly at: number;
  readonly kind: "states" | "parties" | "signatories" | "bare";
}

/** The noun that the number counts, within four symbols; `bare` for "the number of parties stands at 165". */
export function findNoun(reading: Reading, at: number): CountedNoun | null {
  let states: CountedNoun | null = null;
  for (let index = at + 1; index <= at + 5; index++) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "mark") break;
    if (symbol?.kind !== "word") {
      if (symbol?.kind === "treaty" || symbol?.kind === "date") break;
      continue;
    }
    if (isVoteFor(reading, index)) return null;
    if (/^(million|percent|per|mines|landmines|votes|soldiers|people|years|months|days|mp|mps|km)$/.test(symbol.lower))
      return null;
    if (hasTrigger(symbol, "signatory")) return { at: index, kind: "signatories" };
    if (symbol.stem === "party" || hasTrigger(symbol, "party")) {
      if (symbol.stem === "member" && states !== null) return states;
      return { at: index, kind: "parties" };
    }
    if (STATE_NOUNS.has(symbol.lower)) states ??= { at: index, kind: "states" };
    else if (states !== null) break;
    // "fourteen ministers from states that left"
    else if (ENDS_COUNTED.has(symbol.lower)) break;
  }
  if (states !== null) return states;
  return countNounBefore(reading, at);
}

/** What stands behind a counted noun and not before it. */
const ENDS_COUNTED = new Set(
  "of have has had are were did from in for with by to on at against between among".split(" "),
);

/** "66 members in favour and 14 against" */
function isVoteFor({ symbols }: Reading, noun: number): boolean {
  const [next, after] = [word(symbols[noun + 1]) ?? "", word(symbols[noun + 2]) ?? ""];
  return next === "against" || (next === "in" && /^favou?r$/.test(after));
}

function countNounBefore(reading: Reading, at: number): CountedNoun | null {
  const clause = clauseAt(reading.clauses, at);
  for (let index = at - 1; index >= 0; index--) {
    const symbol = reading.symbols[index];
    if (symbol?.kind !== "word") continue;
    // "the number of states that have ratified or acceded to 133"
    if (STATE_NOUNS.has(symbol.lower) && word(reading.symbols[index - 2]) === "number" && isTotal(reading, at))
      return { at: index, kind: kindOf(symbol) };
    if (index < clause.from) continue;
    const counted =
      ["number", "total", "membership", "count"].includes(word(reading.symbols[index - 2]) ?? "") ||
      symbol.lower === "membership";
    if (hasTrigger(symbol, "signatory") && counted) return { at: index, kind: "signatories" };
    if (hasTrigger(symbol, "party") && counted) return { at: index, kind: "parties" };
  }
  return null;
}

/** "14 of 100", "one of the two NATO member States", "none of the five that left": no count of a treaty's States. */
export function isPartOfMore(reading: Reading, at: number): boolean {
  const [of, part] = word(reading.symbols[at - 1]) === "the" ? [at - 2, at - 3] : [at - 1, at - 2];
  // "one of 164 parties" counts them all
  const whole = of === at - 1 && isOne(reading.symbols[part]);
  if (word(reading.symbols[of]) === "of" && PARTS.has(word(reading.symbols[part]) ?? "")) return !whole;
  if (word(reading.symbols[of]) === "of" && reading.symbols[part]?.kind === "number") return !whole;
  // "four out of five", "one in five"
  if (word(reading.symbols[at - 1]) === "of" && word(reading.symbols[at - 2]) === "out") return true;
  if (word(reading.symbols[at - 1]) === "in" && reading.symbols[at - 2]?.kind === "number") return true;
  if (word(reading.symbols[at + 1]) === "out" && word(reading.symbols[at + 2]) === "of") return true;
  if (word(reading.symbols[at + 1]) === "in" && isOutOf(reading.symbols, at + 2)) return true;
  // "Of the ten members of the group, six are parties"
  if (of === 0 && word(reading.symbols[0]) === "of") return true;
  // "the other 132 signatories", "44 countries must ratify": those left, or wanted
  if (OTHERS.has(word(reading.symbols[at - 1]) ?? "")) return true;
  // "among them are 133 that have only signed"
  if (word(reading.symbols[at - 2]) === "them" && word(reading.symbols[at - 3]) === "among") return true;
  const next = word(reading.symbols[at + 1]);
  const after = reading.symbols[at + 2];
  return next === "of" && (after?.kind === "number" || reading.symbols[at + 3]?.kind === "number");
}

/** "in five countries", "in every five": the whole of a share. */
function isOutOf(symbols: Reading["symbols"], at: number): boolean {
  const number = word(symbols[at]) === "every" ? symbols[at + 1] : symbols[at];
  return number?.kind === "number" && !number.ordinal && number.value <= 100;
}

const OTHERS = new Set("other remaining further additional".split(" "));
const PARTS = new Set("none all most some many few each one two three half".split(" "));

function kindOf(noun: Reading["symbols"][number]): CountedNoun["kind"] {
  if (hasTrigger(noun, "signatory")) return "signatories";
  return hasTrigger(noun, "party") ? "parties" : "states";
}

/** "rose to 133", "stands at 133" */
function isTotal({ symbols }: Reading, at: number): boolean {
  return ["to", "at", "is", "was", "now"].includes(word(symbols[at - 1]) ?? "");
}
