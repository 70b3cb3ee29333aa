import { MONTHS, WEEKDAYS } from "../../text/date-words.ts";
import { stemWord } from "../stems.ts";
import { RELATIONS } from "./data/relation-words.ts";
import { CERTAIN_REPORTING, REPORTING } from "./data/reporting-words.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "./unit-pair.ts";

/** Words of relation on each side of an actor that tell its part. */
const WINDOW = 2;
/** Words between an actor and the last word that may tell its part. */
const REACH = 9;
/** Weight of having the same part in another relation ("beat", "outplayed"). */
const ANY_RELATION = 0.5;
/** How much better the crossed reading must fit than the straight one; chosen on translations of one story. */
const MARGIN = 0.9;

const RELATION_STEMS: ReadonlySet<string> = new Set([...RELATIONS, ...REPORTING].map(stemWord));

const SPEECH_STEMS: ReadonlySet<string> = new Set(CERTAIN_REPORTING.map(stemWord));

/** Adjectives written like names. */
const NO_ACTORS: ReadonlySet<string> = new Set(
  "european western eastern northern southern african asian arab islamic christian orthodox catholic soviet internet god".split(
    " ",
  ),
);

const PASSIVE_AUXILIARIES: ReadonlySet<string> = new Set("is are was were be been being gets got".split(" "));
const AGENT: ReadonlySet<string> = new Set(["by", "from"]);
const TARGET: ReadonlySet<string> = new Set(["against", "at", "on", "toward", "towards", "to"]);

/**
 * Two actors that changed places: what stood around the first now stands around the second, and the reverse. A passive sentence is
 * turned before it is compared, so "X accused Y" and "Y was accused by X" are alike.
 */
export function findSwappedRoles({ origin, appearance }: UnitPair): UnitDrift[] {
  const there = new Set(actorIndexes(appearance).map((index) => appearance.forms[index]));
  const actors = [...new Set(actorIndexes(origin).map((index) => origin.forms[index] ?? ""))].filter((form) =>
    there.has(form),
  );
  if (actors.length < 2) return [];
  const before = new Map(actors.map((actor) => [actor, readParts(origin, actor)]));
  const after = new Map(actors.map((actor) => [actor, readParts(appearance, actor)]));
  for (const [index, first] of actors.entries()) {
    for (const second of actors.slice(index + 1)) {
      const [a, b, c, d] = [before.get(first), before.get(second), after.get(first), after.get(second)];
      if (a === undefined || b === undefined || c === undefined || d === undefined) continue;
      const straight = overlap(a, c) + overlap(b, d);
      const crossedFirst = overlap(a, d);
      const crossedSecond = overlap(b, c);
      const crossed = crossedFirst + crossedSecond;
      // One actor's crossed part is enough between States: they are told apart with certainty.
      const states = first.startsWith("@") && second.startsWith("@");
      const sure = Math.min(crossedFirst, crossedSecond) > 0 || (states && straight === 0 && crossed >= 1);
      if (crossed - straight < MARGIN || !sure) continue;
      return [describe(origin, appearance, first, second)];
    }
  }
  return [];
}

/** Where actors stand: names, a run of them by its last word ("Ada Example" is "Example"). */
function actorIndexes({ words, text }: UnitSide): number[] {
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    const joined = next?.name && next.state === word.state && text.text.slice(word.end, next.start) === " ";
    return word.name && !joined && !isPlaceOrDay(words, index) ? [index] : [];
  });
}

/** "in Baltiysk", "on Saturday": no actor. */
function isPlaceOrDay(words: UnitSide["words"], index: number): boolean {
  if (
    NO_ACTORS.has(words[index]?.word ?? "") ||
    WEEKDAYS.has(words[index]?.word ?? "") ||
    MONTHS.has(words[index]?.word ?? "")
  )
    return true;
  let first = index;
  while (words[first - 1]?.name) first--;
  // "Officials in Peru" act for it.
  if (/^(?:officials|diplomats|authorities|leaders|government|sources|ministers)$/.test(words[first - 2]?.word ?? ""))
    return false;
  return /^(?:in|at|near|outside|inside|within|around|across)$/.test(words[first - 1]?.word ?? "");
}

/** The words of relation around an actor and its part in each, with weight: the nearer, the more. */
function readParts(side: UnitSide, actor: string): Map<string, number> {
  const parts = new Map<string, number>();
  for (const index of actorIndexes(side)) {
    if (side.forms[index] !== actor) continue;
    for (const step of [-1, 1] as const) addParts(side, index, step, actor, parts);
  }
  return parts;
}

function addParts(side: UnitSide, index: number, step: 1 | -1, actor: string, parts: Map<string, number>): void {
  const marker = side.words[index - 1]?.word ?? "";
  let met = 0;
  for (let at = index + step; met < WINDOW && Math.abs(at - index) <= REACH; at += step) {
    const word = side.words[at];
    if (word === undefined || side.forms[at] === actor || crossesSentence(side, at, index)) break;
    if (word.name) break;
    if (!RELATION_STEMS.has(word.stem)) continue;
    const role = roleOf(side, at, step, marker);
    if (role === null) continue;
    met++;
    const part = `${role} ${word.stem}`;
    parts.set(part, Math.max(parts.get(part) ?? 0, 1 / met));
    if (role === "agent" && SPEECH_STEMS.has(word.stem))
      parts.set("speaker", Math.max(parts.get("speaker") ?? 0, 1 / met));
    parts.set(role, Math.max(parts.get(role) ?? 0, ANY_RELATION / met));
  }
}

/** The part that a word of relation gives an actor; null where it tells nothing. */
function roleOf(side: UnitSide, at: number, step: 1 | -1, marker: string): "agent" | "target" | null {
  const word = side.words[at]?.word ?? "";
  if (step === -1 && word === "according") return "agent";
  if (NOMINAL.test(side.words[at - 1]?.word ?? "")) {
    // "received the thanks of Peru", "the accusations that Peru made"
    if (step === 1) return null;
    if (/^(?:of|by|from|that)$/.test(marker)) return "agent";
  }
  if (step === 1) return isPassive(side, at) ? "target" : "agent";
  if (TARGET.has(marker)) return "target";
  return AGENT.has(marker) || isPassive(side, at) ? "agent" : "target";
}

const NOMINAL = /^(?:the|a|an|its|their|his|her|this|any|no)$/;

function crossesSentence({ text, words }: UnitSide, a: number, b: number): boolean {
  const [low, high] = [words[Math.min(a, b)]?.end ?? 0, words[Math.max(a, b)]?.start ?? 0];
  return /[.!?;]\s|\n/.test(text.text.slice(low, high));
}

/** "was accused", "has been repeatedly denied": a participle with a form of "be" close before. */
function isPassive({ words }: UnitSide, index: number): boolean {
  const word = words[index]?.word ?? "";
  if (!/(?:ed|en|wn|ld|ght|ung|ut|ade)$/.test(word)) return false;
  const agentFollows = [1, 2].some((ahead) => words[index + ahead]?.word === "by");
  return agentFollows || [1, 2, 3].some((back) => PASSIVE_AUXILIARIES.has(words[index - back]?.word ?? ""));
}

function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [part, weight] of a) sum += Math.min(weight, b.get(part) ?? 0);
  return sum;
}

function describe(origin: UnitSide, appearance: UnitSide, first: string, second: string): UnitDrift {
  const writtenOf = (form: string) => origin.words[origin.forms.indexOf(form)]?.written ?? form;
  const from = sentenceAt(origin, origin.words[origin.forms.indexOf(first)]?.start ?? 0);
  const to = sentenceAt(appearance, appearance.words[appearance.forms.indexOf(first)]?.start ?? 0);
  return {
    kind: "roles-swapped",
    origin: [from],
    appearance: [to],
    sentence: `${writtenOf(first)} and ${writtenOf(second)} changed places: the origin has “${quoteSpan(origin.text, from)}”, this copy “${quoteSpan(appearance.text, to)}”.`,
  };
}
