import type { TreatyId } from "../../../model/treaty.ts";
import type { Reading } from "../reading/reading.ts";
import { clauseAt, isComma, word } from "../symbols/clauses.ts";
import { stemWord } from "../symbols/stem-word.ts";

/** End of what the verb governs: lists run over commas, but not over a new clause about something else. */
export function tailEnd(reading: Reading, at: number): number {
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
    if (isComma(symbol)) return index;
  }
  return to;
}

/** The acts of the treaty that the words from `at` to `to` name, each once. */
export function readActs(
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

/** What the acts concern: the first object behind the verb, or the one before a passive. */
export function readObjects(
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
      const described = findDescribed(reading, index, treaty);
      if (described !== null) return { name: described, at: index };
      const all = isAllOf(reading, index);
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
    if (object?.kind === "object") return { name: findDescribed(reading, index, treaty) ?? object.object, at: index };
  }
  return { name: null, at: null };
}

/** "all mines", "every kind of mine", "mines of all types". */
function isAllOf({ symbols }: Reading, noun: number): boolean {
  if (ALL.has(word(symbols[noun - 1]) ?? "")) return true;
  const of = word(symbols[noun - 1]) === "of" ? noun - 2 : word(symbols[noun + 1]) === "of" ? noun + 3 : -1;
  return KINDS.test(word(symbols[of]) ?? "") && ALL.has(word(symbols[of - 1]) ?? "");
}

const ALL = new Set("all any every each".split(" "));
const KINDS = /^(kind|type|sort|class|categor|form|variet)(y|ies|es|s)?$/;

/** "mines that vehicles set off", "mines made to be detonated by command": the object that what follows the wider noun describes. */
export function findDescribed({ symbols, context }: Reading, noun: number, treaty: TreatyId): string | null {
  const objects = context.lexicon.vocabularies.get(treaty)?.objects ?? [];
  let opened = false;
  for (let at = noun + 1; at < Math.min(symbols.length, noun + 14); at++) {
    const symbol = symbols[at];
    if (symbol?.kind === "mark") return null;
    if (symbol?.kind !== "word") continue;
    opened ||= DESCRIBES.has(symbol.lower);
    const found = objects.find(({ described }) => described.some((word) => stemWord(word) === symbol.stem));
    if (opened && found !== undefined) return found.name;
  }
  return null;
}

const DESCRIBES = new Set(
  "that which made designed meant intended detonated triggered activated exploded set against fired aimed laid".split(
    " ",
  ),
);

/** "under it", "by it": the treaty, where the sentence names none. */
export function isUnderIt({ symbols }: Reading, at: number): boolean {
  return (
    word(symbols[at]) === "it" &&
    ["under", "by"].includes(word(symbols[at - 1]) ?? "") &&
    !symbols.some((symbol) => symbol.kind === "treaty")
  );
}
