import { stemSet } from "../reading/find-words.ts";
import { clauseSpan, type Draft, findTriggers, isNegated, type Reading } from "../reading/reading.ts";
import { speaksGenerally } from "../reading/speaks-generally.ts";
import { type Deontic, findDeontic } from "../rules/find-deontic.ts";
import { word } from "../symbols/clauses.ts";

/** The treaty as such allows a suspension or not; no State takes a step. */
export function suspensionRule(
  reading: Reading,
  at: number,
  treaty: NonNullable<Draft["treaty"]>,
  allowed: boolean,
): Draft {
  return {
    content: { kind: "suspension", states: [], step: "unspecified", date: null, votes: null, allowed },
    treaty,
    negated: false,
    modality: "actual",
    at: reading.symbols[at]?.start ?? 0,
    span: clauseSpan(reading, at),
    fields: {},
    about: null,
    reader: "suspension",
  };
}

/** "The treaty allows suspension", "there is no provision for suspension"; null when the words say nothing of it. */
export function readAllowed(reading: Reading, at: number): boolean | null {
  const general = reading.symbols.every(({ kind }) => kind !== "states");
  const said = general ? findDeontic(reading, at) : null;
  if (said !== null && SAID.has(said)) return SAID.get(said) ?? null;
  const nearest = (found: readonly number[]): number | null =>
    found
      .filter((index) => index !== at && Math.abs(index - at) < 12)
      .sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? null;
  const permit = nearest(findTriggers(reading, "permit"));
  const ban = nearest(findTriggers(reading, "ban"));
  const provide = nearest(
    reading.symbols.flatMap((symbol, index) => (symbol.kind === "word" && PROVIDES.has(symbol.stem) ? [index] : [])),
  );
  if (permit !== null) return !isNegated(reading, permit) && !isOfNothing(reading, permit);
  if (ban !== null) return isNegated(reading, ban);
  if (provide !== null) return !isNegated(reading, provide);
  // "a party under attack may suspend it", "it can be suspended"
  const passive = word(reading.symbols[at - 1]) === "be";
  const modal = word(reading.symbols[passive ? at - 2 : at - 1]) ?? "";
  if ((passive || speaksGenerally(reading)) && /^(may|can|cannot|not)$/.test(modal))
    return (modal === "may" || modal === "can") && !isNobody(reading, at);
  return null;
}

const SAID: ReadonlyMap<Deontic, boolean> = new Map([
  ["permitted", true],
  ["present", true],
  ["forbidden", false],
  ["absent", false],
]);

/** "contains nothing that permits it", "has no article that would allow it" */
function isOfNothing({ symbols }: Reading, at: number): boolean {
  const link = [1, 2, 3].find((back) => /^(?:that|which)$/.test(word(symbols[at - back]) ?? ""));
  if (link === undefined) return false;
  return [1, 2, 3].some((back) => /^(?:nothing|no|nowhere)$/.test(word(symbols[at - link - back]) ?? ""));
}

/** "nobody may suspend it", "no party can" */
function isNobody({ symbols }: Reading, at: number): boolean {
  return symbols.slice(0, at).some((symbol) => /^(no|nobody|none|neither)$/.test(word(symbol) ?? ""));
}

const PROVIDES = stemSet(
  "provision provide clause mechanism possible foresee foreseen envisage possibility right entitle footing basis ground",
);
