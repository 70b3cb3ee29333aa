import { stemSet } from "../reading/find-words.ts";
import type { Reading } from "../reading/reading.ts";
import { speaksGenerally } from "../reading/speaks-generally.ts";
import { type Subject, subjectOf } from "../reading/subject-of.ts";
import { clauseAt, hasTrigger, word } from "../symbols/clauses.ts";
import { isRestricting } from "../symbols/near-symbols.ts";
import type { Sym } from "../symbols/symbols.ts";
import { isNounOfLeaving } from "./find-step.ts";

/** Who takes the step: the owner of the leaving, else the subject of the step's verb. */
export function stepSubject(reading: Reading, leaving: number, step: number): Subject | null {
  const clause = clauseAt(reading.clauses, leaving);
  for (let index = leaving - 1; index >= Math.max(clause.from, leaving - 4); index--) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "states") {
      if (symbol.possessive || symbol.via === "demonym")
        return { states: symbol.states, at: index, institution: null, how: "direct" };
      break;
    }
    if (symbol?.kind === "mark") break;
  }
  const object = reading.symbols[leaving + 1];
  if (object?.kind === "states" && word(reading.symbols[leaving + 2]) === "from")
    return { states: object.states, at: leaving + 1, institution: null, how: "direct" };
  const noun = word(reading.symbols[leaving]);
  if (noun !== null && isNounOfLeaving(reading, leaving)) {
    for (let index = leaving + 1; index <= leaving + 4; index++) {
      const symbol = reading.symbols[index];
      const before = word(reading.symbols[index - 1]);
      if (symbol?.kind === "states" && (before === "of" || before === "by"))
        return { states: symbol.states, at: index, institution: null, how: "direct" };
    }
  }
  if (speaksGenerally(reading)) return null;
  const direct = subjectOf(reading, leaving);
  if (direct !== null && isViewOfOthers(reading, direct, leaving)) return null;
  return (
    direct ??
    subjectOf(reading, step) ??
    onlyStates(reading, leaving) ??
    spokenOfBefore(reading, leaving) ??
    ownInstitution(reading)
  );
}

/**
 * "X urged Y not to leave", "X regrets the decision of five countries to leave", "X has soldiers in countries that have given notice": Y is asked,
 * X speaks of others, and neither has taken a step. "X defends its decision" is its own, and "X is one of the countries that" counts it in.
 */
function isViewOfOthers(reading: Reading, subject: Subject, leaving: number): boolean {
  if (subject.how !== "direct" || subject.at >= leaving) return false;
  const { symbols } = reading;
  const asked = [1, 2, 3].some((back) => URGING.has(stemOf(symbols[subject.at - back])));
  if (asked && symbols.slice(subject.at, leaving).some((symbol) => word(symbol) === "to")) return true;
  const between = symbols.slice(subject.at + 1, leaving);
  const relative = between.findLastIndex((symbol) => ["that", "which", "who"].includes(word(symbol) ?? ""));
  const before = between.slice(0, Math.max(0, relative));
  if (isRestricting(symbols, subject.at, leaving) && !before.some((symbol) => COUNTS_IN.has(word(symbol) ?? "")))
    return true;
  if (between.some((symbol) => ["its", "their", "his", "her"].includes(word(symbol) ?? ""))) return false;
  return between.some((symbol, index) => VIEWS.has(stemOf(symbol)) || ownedByOthers(between, index));
}

/** "the decision of five states": whose it is stands behind it, without a name. */
function ownedByOthers(between: Reading["symbols"], at: number): boolean {
  if (!["of", "by"].includes(word(between[at]) ?? "")) return false;
  return between
    .slice(at + 1, at + 4)
    .some((symbol) => /^(countries|states|nations|neighbou?rs|members|parties|others)$/.test(word(symbol) ?? ""));
}

function stemOf(symbol: Sym | undefined): string {
  return symbol?.kind === "word" ? symbol.stem : "";
}

const URGING = stemSet("urge ask call press warn implore beg plead encourage persuade appeal want");
const COUNTS_IN = new Set(
  "one of among join joins joined joining like other is becomes became including follows followed".split(" "),
);
const VIEWS = stemSet(
  "regret deplore condemn criticise criticize welcome oppose lament protest slam applaud praise mourn question reject",
);

/** "The withdrawal took effect on ...": the leaving of whom the sentence before spoke of, where this one names nobody. */
function spokenOfBefore(reading: Reading, leaving: number): Subject | null {
  const definite = [1, 2].some((back) => ["the", "this", "that"].includes(word(reading.symbols[leaving - back]) ?? ""));
  const states = reading.context.lastStates;
  if (!definite || !isNounOfLeaving(reading, leaving) || states.length === 0) return null;
  // "one of the withdrawals": not only that of the State spoken of
  if (states.length === 1 && /s$/.test(word(reading.symbols[leaving]) ?? "")) return null;
  if (reading.symbols.some((symbol) => symbol.kind === "states")) return null;
  return { states, at: leaving, institution: null, how: "context" };
}

/** "The president signed a decree on leaving": of the State spoken of, where the sentence names none. */
function ownInstitution({ symbols, context }: Reading): Subject | null {
  const at = symbols.findIndex((symbol) => hasTrigger(symbol, "president", "parliament"));
  const states = context.lastStates;
  if (at < 0 || states.length !== 1 || symbols.some((symbol) => symbol.kind === "states")) return null;
  return { states, at, institution: null, how: "context" };
}

/** The one State or list of States of the sentence, where no other is named ("Riga: parliament votes to quit the treaty"). */
function onlyStates(reading: Reading, at: number): Subject | null {
  const named = reading.symbols.flatMap((symbol, index) => (symbol.kind === "states" ? [{ symbol, index }] : []));
  const [only] = named;
  if (only === undefined || named.length !== 1 || only.index > at) return null;
  if (isRestricting(reading.symbols, only.index, at)) return null;
  return { states: only.symbol.states, at: only.index, institution: null, how: "direct" };
}
