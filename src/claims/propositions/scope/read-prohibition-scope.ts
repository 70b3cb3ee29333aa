import type { StateCode } from "../../../model/state.ts";
import { isDisputed } from "../reading/is-disputed.ts";
import { modalityAt } from "../reading/modality.ts";
import { type Draft, findTriggers, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { clauseAt, hasTrigger, word } from "../symbols/clauses.ts";
import { readDeonticScope } from "./read-deontic-scope.ts";
import { readExemptions } from "./read-exemption.ts";
import { mentionsLeaving, readClassification, readNorms } from "./read-norms.ts";
import { isUnderIt, readActs, readObjects, tailEnd } from "./read-scope.ts";

/** "The treaty bans the production and use of X", "prohibits its parties from ...", "allows ...". */
export function readProhibitionScope(reading: Reading): Draft[] {
  if (isDisputed(reading)) return [];
  const bans = findTriggers(reading, "ban").flatMap((at) => readAt(reading, at, true));
  if (bans.length > 0) return bans;
  const norms = [...readNorms(reading), ...readClassification(reading), ...readExemptions(reading)];
  if (norms.length > 0) return norms;
  const permits = findTriggers(reading, "permit", "cover").flatMap((at) => readAt(reading, at, false));
  return permits.length > 0 ? permits : readDeonticScope(reading);
}

/** "X is prohibited by the treaty from ...": the States whose acts it bars; null when the words are no such passive. */
function passiveSubject(reading: Reading, at: number): readonly StateCode[] | null {
  const denied = ["not", "never", "now", "still", "also", "thus"].includes(word(reading.symbols[at - 1]) ?? "");
  const be = ["is", "are", "was", "were", "remains"].includes(word(reading.symbols[denied ? at - 2 : at - 1]) ?? "");
  const participle = /(ed|den|red)$/.test(word(reading.symbols[at]) ?? "");
  const clause = clauseAt(reading.clauses, at);
  const rest = reading.symbols.slice(at, clause.to);
  const ruled = reading.context.implied || rest.some((part) => part.kind === "treaty");
  if (
    !be ||
    !participle ||
    !rest.some((part, index) => word(part) === "from" || (index === 1 && word(part) === "to")) ||
    !ruled
  )
    return null;
  const subject = subjectOf(reading, at, []);
  return subject === null || subject.how !== "direct" ? null : subject.states;
}

function readAt(reading: Reading, at: number, bans: boolean): Draft[] {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word") return [];
  const treaty = treatyFor(reading, at);
  if (treaty === null || (!treatyIsSubject(reading, at) && passiveSubject(reading, at) === null)) return [];
  const tail = tailEnd(reading, at);
  const found = readObjects(reading, at, tail, treaty.treaty);
  const named = readActs(reading, at, tail, treaty.treaty, found.at);
  // "bans all mines": of a treaty that only restricts their use, that it bans using them
  const restricts = reading.context.lexicon.vocabularies.get(treaty.treaty)?.acts.use?.standing === "restricted";
  const acts = bans && named.keys.length === 0 && restricts ? { ...named, keys: ["use"] } : named;
  if (acts.keys.length === 0 && found.name === null) return [];
  // "allows a State to make reservations": what is made is no object of the treaty
  if (!bans && found.name === null && !reading.symbols.some((part) => ["them", "such"].includes(word(part) ?? "")))
    return [];
  if (modalityAt(reading, at) !== "actual" || mentionsLeaving(reading, at, tail)) return [];
  const bound = passiveSubject(reading, at);
  const binds = bound === null ? readBinds(reading, at, tail) : { binds: "unsaid" as const, states: bound };
  // "allows no transfer", "lets nobody keep"
  const none = reading.symbols
    .slice(at + 1, at + 4)
    .some((part) => /^(no|nobody|none|neither)$/.test(word(part) ?? ""));
  const negated = isNegated(reading, at) !== (!bans && none);
  const exhaustive = reading.symbols.slice(Math.max(0, at - 1), tail).some((part) => word(part) === "only");
  const cover = hasTrigger(symbol, "cover") && !hasTrigger(symbol, "permit");
  return [
    {
      content: {
        kind: "prohibition-scope",
        acts: acts.keys,
        object: found.name,
        binds: binds.binds,
        states: binds.states,
        exhaustive,
        total: isTotal(reading, at, tail, acts.spans[0]?.start) || (found.name?.startsWith("all ") ?? false),
      },
      treaty: treaty.treaty,
      negated: bans || cover ? negated : !negated,
      modality: "actual",
      at: symbol.start,
      span: spanOf(reading, Math.max(clauseAt(reading.clauses, at).from, 0), tail - 1),
      fields: {
        acts: acts.spans,
        ...(found.at === null ? {} : { object: [spanOf(reading, found.at, found.at)] }),
      },
      about: null,
      reader: "prohibition-scope",
    },
  ];
}

/** "bans all use", "prohibits any transfer", "completely bans": no case of the first act is left free. */
function isTotal(reading: Reading, at: number, tail: number, act: number | undefined): boolean {
  const first = reading.symbols.findIndex((symbol) => symbol.start === act);
  const outright = reading.symbols.slice(at, tail).some((symbol) => OUTRIGHT.has(word(symbol) ?? ""));
  if (outright) return true;
  const before = [reading.symbols[at - 1], first > 0 && first < tail ? reading.symbols[first - 1] : undefined];
  return before.some((symbol) => TOTAL.has(word(symbol) ?? ""));
}

const OUTRIGHT = new Set("outright completely entirely altogether".split(" "));
const TOTAL = new Set("all any every every completely entirely totally fully outright".split(" "));

/** The treaty stands left of the verb in its clause or just before a relative or participle, or "under the treaty" frames it. */
function treatyIsSubject(reading: Reading, at: number): boolean {
  const clause = clauseAt(reading.clauses, at);
  const symbol = reading.symbols[at];
  for (let index = at - 1; index >= clause.from; index--) {
    if (reading.symbols[index]?.kind === "treaty")
      return !statesBetween(reading, index, at) || isFramed(reading, index);
    if (reading.symbols[index]?.kind === "states" && !possessive(reading, index)) return false;
  }
  const word0 = symbol?.kind === "word" ? symbol.lower : "";
  if (
    clause.link === "which" ||
    clause.link === "that" ||
    clause.link === "-ing" ||
    clause.link === "and" ||
    clause.link === ":" ||
    clause.link === "—"
  )
    return lastIsTreaty(reading, clause.from);
  if (/ing$/.test(word0) && lastIsTreaty(reading, at)) return true;
  if (reading.symbols.some((_, index) => isUnderIt(reading, index))) return reading.context.treaty !== null;
  if (isBarePassive(reading, at)) return true;
  const it = reading.symbols.slice(clause.from, at).some((part) => word(part) === "it");
  if (it && reading.symbols.slice(0, clause.from).every((part) => part.kind !== "states"))
    return reading.context.treaty !== null;
  return (
    reading.symbols
      .slice(at, clause.to)
      .some(
        (part, index) =>
          part.kind === "treaty" && ["by", "under"].includes(word(reading.symbols[at + index - 1]) ?? ""),
      ) ||
    reading.symbols
      .slice(at, clause.to)
      .some(
        (part, index) =>
          part.kind === "treaty" && ["by", "under"].includes(word(reading.symbols[at + index - 2]) ?? ""),
      )
  );
}

/** "Missiles of that sort were also banned": a passive in a text on one treaty that names no State and no body at home. */
function isBarePassive(reading: Reading, at: number): boolean {
  const { symbols, context } = reading;
  if (
    !context.implied ||
    !/^(banned|prohibited|forbidden|outlawed|covered|allowed|permitted)$/.test(word(symbols[at]) ?? "")
  )
    return false;
  if (symbols.some(({ kind }) => kind === "states" || kind === "other-treaty") || word(symbols[at + 1]) === "from")
    return false;
  return [1, 2, 3].some((back) => ["is", "are", "was", "were"].includes(word(symbols[at - back]) ?? ""));
}

function possessive(reading: Reading, at: number): boolean {
  const symbol = reading.symbols[at];
  return symbol?.kind === "states" && symbol.possessive;
}

function statesBetween(reading: Reading, from: number, to: number): boolean {
  return reading.symbols.slice(from + 1, to).some((symbol) => symbol.kind === "states");
}

/** "Under the Convention, X is barred from ..." */
function isFramed(reading: Reading, treaty: number): boolean {
  return (
    ["under", "by"].includes(word(reading.symbols[treaty - 1]) ?? word(reading.symbols[treaty - 2]) ?? "") ||
    ["under", "by"].includes(word(reading.symbols[treaty - 2]) ?? "")
  );
}

/** The last thing named before is the treaty: "withdrawing from the treaty, which prohibits ...". */
function lastIsTreaty(reading: Reading, before: number): boolean {
  for (let index = before - 1; index >= Math.max(0, before - 9); index--) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "treaty") return true;
    if (symbol?.kind === "states") return false;
  }
  return false;
}

function readBinds(
  reading: Reading,
  at: number,
  to: number,
): {
  binds: "parties" | "signatories" | "all" | "unsaid";
  states: readonly never[] | Extract<Draft["content"], { kind: "prohibition-scope" }>["states"];
} {
  for (let index = at + 1; index < Math.min(to, at + 8); index++) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "states") return { binds: "unsaid", states: symbol.states };
    if (symbol?.kind !== "word") continue;
    if (hasTrigger(symbol, "signatory")) return { binds: "signatories", states: [] };
    if (hasTrigger(symbol, "party") && symbol.stem !== "part") return { binds: "parties", states: [] };
    const every = ["all", "every", "any"].includes(word(reading.symbols[index - 1]) ?? "");
    if (every && /^(countries|states|nations|country|state|nation)$/.test(symbol.lower))
      return { binds: "all", states: [] };
    if (symbol.lower === "everyone" || symbol.lower === "worldwide") return { binds: "all", states: [] };
  }
  return { binds: "unsaid", states: [] };
}
