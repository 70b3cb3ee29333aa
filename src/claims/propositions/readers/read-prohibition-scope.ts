import type { StateCode } from "../../../model/state.ts";
import type { TreatyId } from "../../../model/treaty.ts";
import { clauseAt, hasTrigger, word } from "../clauses.ts";
import {
  type Draft,
  findTriggers,
  isNegated,
  modalityAt,
  type Reading,
  spanOf,
  subjectOf,
  treatyFor,
} from "../reading.ts";

/** "The treaty bans the production and use of X", "prohibits its parties from ...", "allows ...". */
export function readProhibitionScope(reading: Reading): Draft[] {
  const bans = findTriggers(reading, "ban").flatMap((at) => readAt(reading, at, true));
  if (bans.length > 0) return bans;
  const norms = readNorms(reading);
  return norms.length > 0
    ? norms
    : findTriggers(reading, "permit", "cover").flatMap((at) => readAt(reading, at, false));
}

/** "X is prohibited by the treaty from ...": the States whose acts it bars; null when the words are no such passive. */
function passiveSubject(reading: Reading, at: number): readonly StateCode[] | null {
  const be = ["is", "are", "was", "were", "remains"].includes(word(reading.symbols[at - 1]) ?? "");
  const participle = /(ed|den|red)$/.test(word(reading.symbols[at]) ?? "");
  const clause = clauseAt(reading.clauses, at);
  const rest = reading.symbols.slice(at, clause.to);
  if (!be || !participle || !rest.some((part) => word(part) === "from") || !rest.some((part) => part.kind === "treaty"))
    return null;
  const subject = subjectOf(reading, at, []);
  return subject === null || subject.how !== "direct" ? null : subject.states;
}

/** "As a party to the treaty, X may not use mines": a rule said of States, where the sentence names the treaty. */
function readNorms(reading: Reading): Draft[] {
  const named = reading.symbols.some((symbol) => symbol.kind === "treaty");
  const at = reading.symbols.findIndex((symbol, index) => {
    const before = word(reading.symbols[index - 1]) ?? "";
    return word(symbol) === "cannot" || (word(symbol) === "not" && ["may", "must", "can"].includes(before));
  });
  const symbol = reading.symbols[at];
  if (!named || symbol === undefined) return [];
  const treaty = treatyFor(reading, at);
  const subject = subjectOf(reading, at, []);
  if (treaty === null || subject === null || subject.institution !== null) return [];
  const tail = tailEnd(reading, at);
  const found = readObjects(reading, at, tail, treaty.treaty);
  const acts = readActs(reading, at, tail, treaty.treaty, found.at);
  if (acts.keys.length === 0 || found.name === null || mentionsLeaving(reading, at, tail)) return [];
  return [
    {
      content: {
        kind: "prohibition-scope",
        acts: acts.keys,
        object: found.name,
        binds: "unsaid",
        states: [...subject.states],
        exhaustive: false,
      },
      treaty: treaty.treaty,
      negated: false,
      modality: "actual",
      at: symbol.start,
      span: reading.span,
      fields: { acts: acts.spans, states: [spanOf(reading, subject.at, subject.at)] },
      about: null,
      reader: "norm",
    },
  ];
}

function readAt(reading: Reading, at: number, bans: boolean): Draft[] {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word") return [];
  const treaty = treatyFor(reading, at);
  if (treaty === null || (!treatyIsSubject(reading, at) && passiveSubject(reading, at) === null)) return [];
  const tail = tailEnd(reading, at);
  const found = readObjects(reading, at, tail, treaty.treaty);
  const acts = readActs(reading, at, tail, treaty.treaty, found.at);
  if (acts.keys.length === 0 && found.name === null) return [];
  if (modalityAt(reading, at) !== "actual" || mentionsLeaving(reading, at, tail)) return [];
  const bound = passiveSubject(reading, at);
  const binds = bound === null ? readBinds(reading, at, tail) : { binds: "unsaid" as const, states: bound };
  const negated = isNegated(reading, at);
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

/** End of what the verb governs: lists run over commas, but not over a new clause about something else. */
function tailEnd(reading: Reading, at: number): number {
  for (let index = at + 1; index < reading.symbols.length; index++) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "mark" && symbol.text !== ",") return index;
    if (symbol?.kind === "word" && ["say", "said", "says", "added"].includes(symbol.lower))
      return lastComma(reading, at, index);
    if (
      symbol?.kind === "word" &&
      [
        "but",
        "which",
        "because",
        "while",
        "although",
        "after",
        "before",
        "following",
        "citing",
        "saying",
        "due",
        "since",
      ].includes(symbol.lower)
    )
      return index;
  }
  return reading.symbols.length;
}

/** "bans the use of mines, and officials say ...": what comes after the comma is another matter. */
function lastComma(reading: Reading, from: number, to: number): number {
  for (let index = to - 1; index > from; index--) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "mark" && symbol.text === ",") return index;
  }
  return to;
}

function readActs(
  reading: Reading,
  at: number,
  to: number,
  treaty: TreatyId,
  object: number | null,
): { keys: string[]; spans: { start: number; end: number }[] } {
  const keys: string[] = [];
  const spans: { start: number; end: number }[] = [];
  const first = reading.symbols[at];
  for (let index = at + (first?.kind === "word" ? first.triggerLength : 1); index < to; index++) {
    const symbol = reading.symbols[index];
    if (symbol?.kind !== "word" || index === object) continue;
    const act = symbol.tags.find((tag) => tag.kind === "act" && tag.treaty === treaty);
    const isObject = symbol.tags.some((tag) => tag.kind === "object" && tag.treaty === treaty);
    if (act?.kind !== "act" || keys.includes(act.act) || (isObject && symbol.stem === "min")) continue;
    keys.push(act.act);
    spans.push({ start: symbol.start, end: symbol.end });
  }
  return { keys, spans };
}

function readObjects(
  reading: Reading,
  at: number,
  to: number,
  treaty: TreatyId,
): { name: string | null; at: number | null } {
  for (let index = at + 1; index < to; index++) {
    const symbol = reading.symbols[index];
    if (symbol?.kind !== "word") continue;
    const object = symbol.tags.find((tag) => tag.kind === "object" && tag.treaty === treaty);
    if (object?.kind === "object") {
      const all = ["all", "any", "every"].includes(word(reading.symbols[index - 1]) ?? "");
      return { name: all ? `all ${object.object}` : object.object, at: index };
    }
  }
  // "Anti-vehicle mines are not banned by the treaty": the object stands before a passive
  const clause = clauseAt(reading.clauses, at);
  const passive = /ed$|den$/.test(word(reading.symbols[at]) ?? "");
  for (let index = at - 1; passive && index >= clause.from; index--) {
    const symbol = reading.symbols[index];
    const object =
      symbol?.kind === "word" ? symbol.tags.find((tag) => tag.kind === "object" && tag.treaty === treaty) : undefined;
    if (object?.kind === "object") return { name: object.object, at: index };
  }
  return { name: null, at: null };
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

/** "forbids leaving the treaty in wartime" is about withdrawal, not about weapons. */
function mentionsLeaving(reading: Reading, at: number, to: number): boolean {
  return reading.symbols.slice(at, to).some((symbol) => hasTrigger(symbol, "withdraw", "suspend"));
}
