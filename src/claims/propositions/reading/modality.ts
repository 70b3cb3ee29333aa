import type { Modality } from "../../../model/proposition.ts";
import { FUTURE, PLANNED_STEMS, POSSIBLE } from "../data/grammar-words.ts";
import { clauseAt, word } from "../symbols/clauses.ts";
import type { Reading } from "./reading.ts";

/** How the words give the verb or noun at `at`: as fact, possibility, plan or under a condition. */
export function modalityAt(reading: Reading, at: number): Modality {
  const clause = clauseAt(reading.clauses, at);
  if (clause.link === "if" || clause.link === "unless") return "conditional";
  if (isAwaited(reading, at)) return "planned";
  for (let index = at - 1, steps = 0; index >= clause.from && steps < 8; index--, steps++) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "mark" && symbol.text !== ",") break;
    if (symbol?.kind !== "word") continue;
    // "pressed X to sign", "still has to sign": what somebody is to do
    if (symbol.lower === "to" && index === at - 1 && reading.symbols[index - 1]?.kind === "states") return "possible";
    if (symbol.lower === "to" && index === at - 1 && isDue(reading, index - 1)) return "planned";
    // "is to be put to a vote"
    const toBe = symbol.lower === "to" && word(reading.symbols[index + 1]) === "be";
    if (toBe && BE.has(word(reading.symbols[index - 1]) ?? "")) return "planned";
    if (POSSIBLE.has(symbol.lower)) return "possible";
    // "Were X to accede, it would be bound": under a condition
    if (symbol.lower === "would" && reading.clauses[0]?.link === "if") return "conditional";
    if (FUTURE.has(symbol.lower) || PLANNED_STEMS.has(symbol.stem)) return "planned";
  }
  return "actual";
}

/** "has to sign", "needs to ratify", "has still to join" */
function isDue({ symbols }: Reading, at: number): boolean {
  const lower = word(symbols[at]) ?? "";
  return DUE.has(["still", "first"].includes(lower) ? (word(symbols[at - 1]) ?? "") : lower);
}

const BE = new Set("is are was were".split(" "));
const DUE = new Set("has have needs need".split(" "));

/** "as soon as it leaves", "once X ratifies", "until its withdrawal takes effect": a present tense that tells what is still to come. */
function isAwaited(reading: Reading, at: number): boolean {
  if (!isPresentAct(reading.symbols, at)) return false;
  const back = reading.symbols.slice(Math.max(0, at - AWAITED), at).reverse();
  return back.some((symbol, steps) => (steps < 4 ? AWAITING : LIMITS).has(word(symbol) ?? ""));
}

/** "leaves", "they ratify": not an infinitive, nor a past tense. */
function isPresentAct(symbols: Reading["symbols"], at: number): boolean {
  const lower = word(symbols[at]) ?? "";
  if (PRESENT_ACTS.has(lower)) return true;
  return PRESENT_ACTS.has(`${lower}s`.replace(/ys$/, "ies")) && PLURAL_SUBJECTS.has(word(symbols[at - 1]) ?? "");
}

const PLURAL_SUBJECTS = new Set("they we you states countries parties members signatories governments".split(" "));
const PRESENT_ACTS = new Set(
  "leaves signs withdraws exits quits pulls joins ratifies accedes becomes ceases takes enters comes goes arrives reaches lands".split(
    " ",
  ),
);
const AWAITING = new Set("soon once until when after before".split(" "));
/** The same where more words may stand between: "until the day on which the withdrawal of X takes effect". */
const LIMITS = new Set(["until", "till", "before"]);
const AWAITED = 10;
