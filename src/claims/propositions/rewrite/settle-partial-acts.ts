import type { Trigger } from "../data/trigger-words.ts";
import { hasTrigger, word } from "../symbols/clauses.ts";
import type { Sym } from "../symbols/symbols.ts";
import { wordSymbol } from "../symbols/word-symbol.ts";

/**
 * A sentence that tells of an act by how far it went, in plain words: "never got beyond signing" as "only signed", "stopped short of
 * ratifying" and "still awaits ratification" as "did not ratify". Others as they are. Linear.
 */
export function settlePartialActs(symbols: readonly Sym[]): readonly Sym[] {
  if (!symbols.some((symbol) => hasTrigger(symbol, "sign", ...CONSENTS))) return symbols;
  for (let at = 0; at < symbols.length; at++) {
    const settled = readLimit(symbols, at) ?? readShort(symbols, at);
    if (settled !== null) return settled;
  }
  return symbols;
}

const CONSENTS = ["ratify", "accede", "join"] as const satisfies readonly Trigger[];

/** "never gone beyond signing", "got no further than a signature", "stopped at signing" */
function readLimit(symbols: readonly Sym[], at: number): readonly Sym[] | null {
  const verb = symbols[at];
  if (verb?.kind !== "word" || !(GO.has(verb.lower) || STOP.has(verb.lower))) return null;
  const behind = [1, 2, 3].map((step) => word(symbols[at + step]) ?? "").join(" ");
  const limit = LIMITS.find(([verbs, words]) => verbs.has(verb.lower) && behind.startsWith(words));
  if (limit === undefined) return null;
  const [, words, denied] = limit;
  const act = skipSmall(symbols, at + 1 + words.trim().split(" ").length);
  if (!hasTrigger(symbols[act], "sign")) return null;
  const not = [at - 1, at - 2].find((index) => ["not", "never"].includes(word(symbols[index]) ?? ""));
  if (denied && not === undefined) return null;
  const before = symbols.slice(0, at).filter((_, index) => !denied || index !== not);
  return [
    ...before,
    wordSymbol(verb, "only"),
    wordSymbol(symbols[act] ?? verb, "signed", ["sign"]),
    ...symbols.slice(act + 1),
  ];
}

const GO = new Set("go goes went gone got get gets gotten move moved progressed advanced".split(" "));
const STOP = new Set("stop stops stopped stuck".split(" "));

/** Verbs, the words behind them, and whether the verb must be denied. */
const LIMITS: readonly (readonly [ReadonlySet<string>, string, boolean])[] = [
  [GO, "beyond ", true],
  [GO, "past ", true],
  [GO, "further than", true],
  [GO, "no further than", false],
  [STOP, "at ", false],
  [STOP, "with ", false],
];

/** "stopped short of ratifying", "still awaits ratification", "lacks its ratification" */
function readShort(symbols: readonly Sym[], at: number): readonly Sym[] | null {
  const verb = symbols[at];
  const short =
    word(verb) === "short" &&
    word(symbols[at + 1]) === "of" &&
    /^(?:stop|fall|fell|stay)/.test(word(symbols[at - 1]) ?? "");
  const awaits = AWAITS.has(word(verb) ?? "");
  if (verb === undefined || !(short || awaits)) return null;
  const act = skipSmall(symbols, short ? at + 2 : at + 1);
  const meant = CONSENTS.find((trigger) => hasTrigger(symbols[act], trigger));
  if (meant === undefined) return null;
  const from = short ? at - 1 : at;
  const form = meant === "ratify" ? "ratified" : meant === "accede" ? "acceded" : "joined";
  return [
    ...symbols.slice(0, from),
    wordSymbol(verb, "has"),
    wordSymbol(verb, "not"),
    wordSymbol(symbols[act] ?? verb, form, [meant]),
    ...symbols.slice(act + 1),
  ];
}

const AWAITS = new Set("awaits awaited lacks lacked".split(" "));

function skipSmall(symbols: readonly Sym[], from: number): number {
  let at = from;
  while (SMALL.has(word(symbols[at]) ?? "")) at++;
  return at;
}

const SMALL = new Set("a an the its their his her mere formal".split(" "));
