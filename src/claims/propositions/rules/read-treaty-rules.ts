import type { TreatyId } from "../../../model/treaty.ts";
import { findStem, stemSet, wordsBetween } from "../reading/find-words.ts";
import { isDisputed } from "../reading/is-disputed.ts";
import { type Draft, findTriggers, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import { speaksGenerally } from "../reading/speaks-generally.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { hasTrigger, word } from "../symbols/clauses.ts";
import { readWithdrawalRule } from "../withdrawal/read-withdrawal-rules.ts";
import { findMajority } from "./find-majority.ts";
import { readArticleRule } from "./read-article-rule.ts";
import { readClauseAnswer } from "./read-clause-answers.ts";
import { readExtensionRule } from "./read-extension-rule.ts";
import { readNormRule } from "./read-norm-rule.ts";
import { readReservations } from "./read-reservations.ts";
import { readThreshold } from "./read-threshold.ts";
import type { SaidRule } from "./said-rule.ts";

/**
 * Clauses of a treaty that no other kind holds: reservations (`allowed`, `excluded`), the depositary (`united-nations` or States),
 * amendments and extensions (a majority, `binds-all`, `binds-those-that-accept`, `possible`), the circumstances in which the
 * prohibitions hold (`exception`, `none`), release from a duty, expulsion, and what goes with withdrawal.
 */
export function readTreatyRules(reading: Reading): Draft[] {
  if (isHypothetical(reading) || isDisputed(reading)) return [];
  const found = [
    readReservations(reading),
    readDepositary(reading),
    readAmendment(reading),
    readExtensionRule(reading),
    readCircumstances(reading),
    readRelease(reading),
    readExpulsion(reading),
    readWithdrawalRule(reading),
    readClauseAnswer(reading),
    readThreshold(reading),
    readArticleRule(reading),
  ].filter((rule) => rule !== null);
  const norm = found.length === 0 ? readNormRule(reading) : null;
  return (norm === null ? found : [norm]).flatMap((rule) => {
    const treaty = treatyOfRule(reading, rule.at);
    return treaty === null ? [] : [toDraft(reading, rule, treaty)];
  });
}

/** "a majority would support it if a vote were held": what is imagined, and no rule. */
function isHypothetical({ symbols }: Reading): boolean {
  const has = (lower: string): boolean => symbols.some((symbol) => word(symbol) === lower);
  return has("would") && has("if");
}

function toDraft(reading: Reading, rule: SaidRule, treaty: TreatyId): Draft {
  return {
    content: {
      kind: "treaty-rule",
      topic: rule.topic,
      says: [...rule.says],
      states: [...(rule.states ?? [])],
      duty: rule.duty ?? null,
      period: rule.period ?? null,
    },
    treaty,
    negated: false,
    modality: "actual",
    at: reading.symbols[rule.at]?.start ?? reading.span.start,
    span: reading.span,
    fields: {
      topic: [spanOf(reading, rule.at, rule.at)],
      ...(rule.number === undefined ? {} : { number: [spanOf(reading, rule.number, rule.number)] }),
    },
    about: null,
    reader: "treaty-rule",
  };
}

/** "Unlike the treaty on X, this one allows ...": the treaty compared with is not the one spoken of. */
function treatyOfRule(reading: Reading, at: number): TreatyId | null {
  const { symbols, context } = reading;
  const one = symbols.some(
    (symbol, index) => symbol.kind === "number" && symbol.value === 1 && word(symbols[index - 1]) === "this",
  );
  if (one || symbols[at]?.kind === "treaty") return context.before ?? context.meant;
  return treatyFor(reading, at)?.treaty ?? null;
}

const DEPOSITARY = stemSet("depositary depository depositaries depositories");
const BEING = new Set("is was are were remains becomes became".split(" "));

/** "X acts as depositary", "Depositary: X", "the depositary of the treaty is X". */
function readDepositary(reading: Reading): SaidRule | null {
  const { symbols } = reading;
  const at = findStem(reading, DEPOSITARY);
  if (at < 0) return null;
  const before = wordsBetween(reading, at - 3, at).split(" ");
  const after = symbols.findIndex(
    (symbol, index) =>
      index > at &&
      index <= at + 5 &&
      ((symbol.kind === "mark" && symbol.text === ":") || BEING.has(word(symbol) ?? "")),
  );
  const named = before.includes("as") || before.some((lower) => BEING.has(lower));
  // "The Red Cross is the depositary", "depositary: NATO"
  if ((named || after >= 0) && ORGANISATION.test(reading.text.slice(reading.span.start, reading.span.end)))
    return { topic: "depositary", at, says: ["other"] };
  if (named) {
    const unitedNations = symbols.slice(0, at).some((symbol) => namesUnitedNations(symbol));
    const states = unitedNations ? [] : (subjectOf(reading, at, [])?.states ?? []);
    if (!unitedNations && states.length === 0) return null;
    return { topic: "depositary", at, says: [unitedNations ? "united-nations" : "states"], states };
  }
  if (after < 0) return null;
  const holder = symbols.slice(after + 1).find((symbol) => symbol.kind === "states" || namesUnitedNations(symbol));
  if (holder === undefined) return null;
  const states = holder.kind === "states" ? holder.states : [];
  return { topic: "depositary", at, says: [states.length === 0 ? "united-nations" : "states"], states };
}

/** Bodies that are no depositary of a treaty of the register. */
const ORGANISATION = /\b(Red Cross|NATO|OSCE|European (Union|Commission)|IAEA|OPCW|International Court|World Bank)\b/;

function namesUnitedNations(symbol: Reading["symbols"][number]): boolean {
  return (
    symbol.kind === "word" &&
    hasTrigger(symbol, "depositary") &&
    !DEPOSITARY.has(symbol.stem) &&
    symbol.stem !== "security"
  );
}

const ADOPT = stemSet("adopt pass need needs require approve take decide grant");

function readAmendment(reading: Reading): SaidRule | null {
  // Without "an" the word may also be the name of an amendment
  const at = reading.symbols.findIndex(
    ({ start, end }) => LENGTHS.has(end - start) && /^amendments?$/i.test(reading.text.slice(start, end)),
  );
  if (at < 0 || word(reading.symbols[at + 1]) === "to") return null;
  const says: string[] = [];
  const majority = findMajority(reading);
  if (majority !== null && findStem(reading, ADOPT) >= 0) says.push(majority);
  const binds = findStem(reading, BIND, at);
  const accepting = findStem(reading, ACCEPT, at);
  const everyone = reading.symbols.some((symbol) => ["all", "every", "everyone", "each"].includes(word(symbol) ?? ""));
  // "whether it accepted it or not", "even those that never accepted it"
  const whoever = /\b(whether|even|regardless|including) /.test(wordsBetween(reading, binds, accepting));
  if (binds >= 0 && accepting >= 0 && whoever)
    says.push(isNegated(reading, binds) ? "binds-those-that-accept" : "binds-all");
  else if (binds >= 0 && accepting >= 0) says.push("binds-those-that-accept");
  else if (binds >= 0 && everyone) says.push(isNegated(reading, binds) ? "binds-those-that-accept" : "binds-all");
  return says.length === 0 ? null : { topic: "amendment", at, says };
}

/** Characters of "amendment" and "amendments". */
const LENGTHS = new Set([9, 10]);

function isBody(symbol: Reading["symbols"][number]): boolean {
  return (
    symbol.kind === "meeting" || hasTrigger(symbol, "party") || ["meeting", "conference"].includes(word(symbol) ?? "")
  );
}

/** Symbols that a fronted circumstance takes: "in a grave national emergency". */
const FRONTED = 6;

const RULES = stemSet("prohibition ban rule obligation duty treaty convention it");
const HOLD = stemSet("apply hold valid bind respect observe cease lapse lift waive suspend");
const CASES = new Set("circumstance circumstances times conditions situation situations".split(" "));
const CIRCUMSTANCES = new Set(
  "war wartime defence defense defends defend invasion invaded attack attacked attacks emergency emergencies occupation occupied aggression threatened".split(
    " ",
  ),
);

/** "The ban does not apply to a State that defends itself", "the prohibition holds in war too"; what leaving means in war is another matter. */
function readCircumstances(reading: Reading): SaidRule | null {
  const { symbols } = reading;
  if (findTriggers(reading, "withdraw", "suspend").length > 0) return null;
  const always = symbols.findIndex(
    (symbol, index) => CASES.has(word(symbol) ?? "") && /^(all|any|every)$/.test(word(symbols[index - 1]) ?? ""),
  );
  const at =
    always >= 0
      ? always
      : symbols.findIndex(
          (symbol, index) => CIRCUMSTANCES.has(word(symbol) ?? "") && !OFFICE.test(word(symbols[index + 1]) ?? ""),
        );
  const owed = findTriggers(reading, "oblige").some((index) => word(symbols[index]) !== "must");
  if (at < 0 || owed) return null;
  // "In wartime the ban does not apply"
  const fronted = at < FRONTED && ["in", "during", "under"].includes(word(symbols[0]) ?? "");
  const hold = findStem(reading, HOLD, 0, fronted ? symbols.length : at);
  if (hold < 0) return null;
  const ruled = symbols
    .slice(0, hold)
    .some((symbol) => symbol.kind === "treaty" || (symbol.kind === "word" && RULES.has(symbol.stem)));
  if (!ruled || symbols.slice(0, hold).some((symbol) => symbol.kind === "states")) return null;
  const symbol = symbols[hold];
  const ends = symbol?.kind === "word" && !STANDS.has(symbol.stem);
  const only = wordsBetween(reading, hold - 1, hold + 3).includes("only");
  const denied = isNegated(reading, hold) || only;
  return { topic: "circumstances", at: hold, says: [denied === ends ? "none" : "exception"] };
}

/** "a defence ministry spokesman" */
const OFFICE = /^(minist|official|chief|committee|secretar|staff|department|force)/;

const STANDS = stemSet("apply hold valid bind respect observe");
const RELEASED = new Set("released relieved excused exempted exempt freed absolved dispensed".split(" "));
const DUTIES = stemSet("duty obligation requirement commitment deadline");

/** "X was released from the duty": no clause of these treaties frees one party from what binds all. */
function readRelease(reading: Reading): SaidRule | null {
  const at = reading.symbols.findIndex((symbol) => RELEASED.has(word(symbol) ?? ""));
  if (at < 0 || word(reading.symbols[at + 1]) !== "from" || isNegated(reading, at)) return null;
  if (findStem(reading, DUTIES, at, at + 6) < 0 || findTriggers(reading, "withdraw").length > 0) return null;
  const subject = subjectOf(reading, at, []);
  return subject === null ? null : { topic: "release", at, says: ["released"], states: subject.states };
}

const EXPEL = stemSet("expel expulsion");

function readExpulsion(reading: Reading): SaidRule | null {
  const thrown = reading.symbols.findIndex(
    (symbol, index) => word(symbol) === "thrown" && word(reading.symbols[index + 1]) === "out",
  );
  const at = thrown >= 0 && speaksGenerally(reading) ? thrown : findStem(reading, EXPEL);
  const named =
    (reading.context.implied && speaksGenerally(reading)) ||
    reading.symbols.some((symbol) => symbol.kind === "treaty" || isBody(symbol));
  if (at < 0 || !named) return null;
  if (reading.symbols.some((symbol) => hasTrigger(symbol, "accuse") || word(symbol) === "diplomats")) return null;
  const next = reading.symbols[at + 1];
  const subject = next?.kind === "states" ? next : subjectOf(reading, at, []);
  return {
    topic: "expulsion",
    at,
    says: [isNegated(reading, at) || word(reading.symbols[0]) === "nobody" ? "none" : "expelled"],
    states: subject === null ? [] : subject.states,
  };
}

const BIND = stemSet("bind apply force");
const ACCEPT = stemSet("accept ratify acceptance");
