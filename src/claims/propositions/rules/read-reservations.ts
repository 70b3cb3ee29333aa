import { findStem, stemSet, wordsBetween } from "../reading/find-words.ts";
import { modalityAt } from "../reading/modality.ts";
import { isNegated, type Reading } from "../reading/reading.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { word } from "../symbols/clauses.ts";
import { type Deontic, findDeontic } from "./find-deontic.ts";
import type { SaidRule } from "./said-rule.ts";

const RESERVATION = stemSet("reservation");

/** "excludes reservations", "nobody may make reservations" (`excluded`, `allowed`), "X attached a reservation to its instrument" (`made`, `not-made`). */
export function readReservations(reading: Reading): SaidRule | null {
  const { symbols } = reading;
  const at = findStem(reading, RESERVATION);
  // "had reservations about the treaty"
  if (at < 0 || /^(about|over|regarding|in|on|towards?)$/.test(word(symbols[at + 1]) ?? "")) return null;
  return readMade(reading, at) ?? readAllowed(reading, at);
}

function readAllowed(reading: Reading, at: number): SaidRule | null {
  if (subjectOf(reading, at, [])?.how === "direct") return null;
  const said = findDeontic(reading, at);
  const answer = said === null ? undefined : ANSWERS[said];
  const none = ["no", "any", "without"].includes(word(reading.symbols[at - 1]) ?? "");
  if (answer !== undefined) return { topic: "reservations", at, says: [answer] };
  // "It accepts reservations", "reservations may be lodged"
  const allowing = findStem(reading, ALLOW);
  if (allowing < 0) return null;
  const denied = isNegated(reading, allowing) || (none && word(reading.symbols[at - 1]) !== "any");
  return { topic: "reservations", at, says: [denied ? "excluded" : "allowed"] };
}

const ANSWERS: Readonly<Partial<Record<Deontic, string>>> = {
  permitted: "allowed",
  present: "allowed",
  forbidden: "excluded",
  absent: "excluded",
};
const ALLOW = stemSet("admit accept enter formulate attach lodge subject");
const MAKES =
  /^(enter|attach|lodge|append|formulate|register|file|deposit|add|make|made|join|ratif|accede|sign)(s|ed|ied|d)?$/;

/** "entered a reservation", "joined with a reservation", "without a reservation": an act of a State. */
function readMade(reading: Reading, at: number): SaidRule | null {
  const { symbols } = reading;
  const verb = symbols.findLastIndex(
    (symbol, index) => index < at && index >= at - MADE_REACH && MAKES.test(word(symbol) ?? ""),
  );
  if (
    verb < 0 ||
    modalityAt(reading, verb) !== "actual" ||
    /\b(may|can|must|shall|to)$/.test(wordsBetween(reading, verb - 2, verb))
  )
    return null;
  const joins = /^(join|ratif|accede|sign)/.test(word(symbols[verb]) ?? "");
  const beside = wordsBetween(reading, verb + 1, at);
  if (joins && !/\b(with|without|under|subject to)\b/.test(beside)) return null;
  const subject = subjectOf(reading, verb, ["by"]);
  if (subject === null || subject.states.length === 0) return null;
  const none = /\b(no|without|any)\b/.test(beside) || isNegated(reading, verb);
  return { topic: "reservations", at, says: [none ? "not-made" : "made"], states: subject.states };
}

/** Symbols from the verb to what is made: "attached to its instrument a far-reaching reservation". */
const MADE_REACH = 8;
