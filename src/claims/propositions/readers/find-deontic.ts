import { clauseAt, word } from "../clauses.ts";
import { isNegated, type Reading } from "../reading.ts";
import { stemSet, wordsBetween } from "./find-words.ts";

/** What words say that a rule does with something: asks for it, leaves it open, allows or forbids it, has a clause on it or none. */
export type Deontic = "required" | "not-required" | "permitted" | "forbidden" | "present" | "absent";

const FORBID = stemSet(
  "forbid forbidden prohibit ban bar outlaw exclude preclude illegal unlawful impossible prevent stop",
);
const PERMIT = stemSet(
  "allow permit let free lawful legal possible entitle admissible authorise authorize right compatible",
);
const REQUIRE = stemSet(
  "must shall oblige obligation require requirement need duty bound commit undertake mandatory compulsory",
);
const LEAVE = stemSet("voluntary optional discretion");
const HAVE = stemSet("has have had set contain provide foresee include establish create lack know there envisage");
const NOBODY =
  /\b(nothing|nobody|none|no one|no (party|state|country|member|government|clause|article|rule|provision))\b/;

/**
 * What the words from one symbol to another (not included) say of what they are about, by their first strong word; "may" and "can" count
 * where no other word does. Null where they say nothing of the kind. Linear.
 */
export function findDeontic(reading: Reading, from: number, to: number): Deontic | null {
  let weak: Deontic | null = null;
  for (let at = from; at < to; at++) {
    const symbol = reading.symbols[at];
    if (symbol?.kind !== "word") continue;
    const strong = readStrong(reading, at);
    if (strong !== null) return strong;
    weak ??= readWeak(reading, at);
  }
  return weak;
}

function readStrong(reading: Reading, at: number): Deontic | null {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word") return null;
  const next = word(reading.symbols[at + 1]) ?? "";
  if (symbol.lower === "cannot") return "forbidden";
  if (["may", "can", "must", "shall"].includes(symbol.lower) && ["not", "never"].includes(next)) return "forbidden";
  if (["may", "can"].includes(symbol.lower) && isDenied(reading, at)) return "forbidden";
  if (symbol.stem === "ned" || symbol.lower.startsWith("need"))
    return next === "not" || next === "no" ? "not-required" : isDenied(reading, at) ? "not-required" : "required";
  if (/^(has|have|had|is|are)$/.test(symbol.lower) && next === "to")
    return isDenied(reading, at) ? "not-required" : "required";
  if (FORBID.has(symbol.stem)) return isDenied(reading, at) ? "permitted" : "forbidden";
  if (LEAVE.has(symbol.stem)) return isDenied(reading, at) ? "required" : "not-required";
  if (REQUIRE.has(symbol.stem)) return isDenied(reading, at) ? "not-required" : "required";
  if (PERMIT.has(symbol.stem)) return isDenied(reading, at) ? "forbidden" : "permitted";
  return null;
}

/** "may", "can", "has a clause on", "there is no". */
function readWeak(reading: Reading, at: number): Deontic | null {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word") return null;
  if (symbol.lower === "may" || symbol.lower === "can") return "permitted";
  if (symbol.lower === "without" || symbol.stem === "lack") return "absent";
  if (!HAVE.has(symbol.stem)) return null;
  const behind = [1, 2].map((step) => word(reading.symbols[at + step]) ?? "");
  return isDenied(reading, at) || behind.includes("no") || behind.includes("nothing") ? "absent" : "present";
}

function isDenied(reading: Reading, at: number): boolean {
  const { from } = clauseAt(reading.clauses, at);
  const comma = reading.symbols.findLastIndex(
    (symbol, index) => index > from && index < at && symbol.kind === "mark" && symbol.text === ",",
  );
  // "If no answer comes, the treaty obliges X": what is denied is the condition
  if (comma > 0 && CONDITION.has(word(reading.symbols[from]) ?? ""))
    return DENIAL.test(wordsBetween(reading, comma + 1, at));
  return isNegated(reading, at) || NOBODY.test(wordsBetween(reading, from, at));
}

const CONDITION = new Set("if when unless once while".split(" "));
const DENIAL = /\b(not|never|no|nothing|nobody|none|neither|nor)\b/;
