import { DEONTIC_WORDS } from "../data/deontic-words.ts";
import type { Reading } from "../reading/reading.ts";
import { isVerbLike, word } from "../symbols/clauses.ts";
import { indexPhrases, phrasesAt } from "../symbols/phrase-index.ts";

/** A word by which a rule speaks. */
export interface Operator {
  readonly kind: keyof typeof DEONTIC_WORDS;
  readonly at: number;
  readonly length: number;
}

const OPERATORS = indexPhrases(DEONTIC_WORDS);

/** The word of allowing, forbidding, asking or having that starts at a symbol; null where none does, or where it is only part of a name. */
export function operatorAt(reading: Reading, at: number): Operator | null {
  const { symbols } = reading;
  const lower = word(symbols[at]);
  if (lower === null) return null;
  const next = word(symbols[at + 1]) ?? "";
  const before = word(symbols[at - 1]) ?? "";
  const operator = (kind: Operator["kind"], length = 1): Operator => ({ kind, at, length });
  // "may have been laid": what perhaps was
  if (MODALS.has(lower))
    return next === "have" || next === "well" || TRIES.has(next) || isSomebodys(symbols, at) || isCompared(symbols, at)
      ? null
      : operator("permit");
  if (/^(has|have|had|having|is|are)$/.test(lower) && next === "to")
    return word(symbols[at + 2]) === "do" ? null : operator("require", 2);
  // "there was no fighting that day" tells no rule
  if (lower === "there" && /^(is|are)$/.test(before)) return operator("have");
  if (lower === "there") return /^(is|are|exists?)$/.test(next) ? operator("have", 2) : null;
  // "is a breach", and not "the breach of the deadline"
  if (/^(breach|violation)$/.test(lower)) return /^(a|no|any|clear|serious)$/.test(before) ? operator("forbid") : null;
  if (lower === "fine") return /^(is|are|be|perfectly|quite)$/.test(before) ? operator("permit") : null;
  if (lower === "call" || lower === "calls" || lower === "called")
    return next === "for" && (/^(is|are|be)$/.test(before) || symbols[at - 1]?.kind === "treaty")
      ? operator("require", 2)
      : null;
  if (lower === "takes" || lower === "costs")
    return /^(a|an|the|no|more|only|nothing)$/.test(next) ? operator("require") : null;
  if (KEEPS.test(lower) && symbols.slice(at + 1, at + FROM_REACH).some((symbol) => word(symbol) === "from"))
    return operator("forbid");
  const [found] = phrasesAt(OPERATORS, symbols, at);
  if (found === undefined) return null;
  const kind = found.name;
  // "the ban", "the core prohibitions", "the clearance duty": what is spoken of, and not what is said of it
  if (NOUNS.test(lower) && isNamed(symbols, at) && !/^(on|of|against|to)$/.test(next)) return null;
  // "more than they need"
  if (/^needs?$/.test(lower) && (symbols[at + 1]?.kind !== "word" || before === "in" || PRONOUNS.has(before)))
    return null;
  if (lower !== "bound" && BEFORE_VERB.has(lower) && found.length === 1 && next !== "to") return null;
  // "is bound by the treaty to impose"
  if (lower === "bound" && next === "by" && symbols.slice(at + 2, at + 6).some((symbol) => word(symbol) === "to"))
    return operator("require");
  if (lower === "bound" && !isToDo(symbols, at + 2)) return null;
  if (kind === "have" && (!isOfText(reading, at) || GOVERNS.has(before))) return null;
  // "commit genocide": a deed; "commits its parties", "is committed to"
  if (
    lower === "commit" &&
    !/^(?:to|itself|themselves|it|them|parties|members|states|each|every|any|all|the|a)$/.test(next)
  )
    return null;
  if (found.length === 1 && kind === "have" && /^ha(ve|s|d|ving)$/.test(lower))
    return HOLDS.test(next) ? operator(kind) : null;
  // "must", and not "a must"
  return lower === "condition" && !/^(on|a|the)$/.test(before) ? null : operator(kind, found.length);
}

/** "under cover of training", "in the name of", "on offer": a noun, and not what a text does. */
const GOVERNS = new Set("the a an under in on of by for with its their".split(" "));

/** "faster than they can be removed": a measure, and no leave. */
export function isCompared(symbols: Reading["symbols"], at: number): boolean {
  return [1, 2, 3].some((back) => word(symbols[at - back]) === "than");
}

/** "somebody may lay one": what may happen, and no leave. */
export function isSomebodys(symbols: Reading["symbols"], at: number): boolean {
  return /^some(?:body|one|thing)$/.test(word(symbols[at - 1]) ?? "");
}

/** "could try to": what somebody might do. */
const TRIES = new Set("try attempt seek want choose one".split(" "));
const MODALS = new Set("may can cannot could might".split(" "));
/** "stops a State from keeping": symbols up to the "from". */
const FROM_REACH = 7;
const KEEPS = /^(stop|keep|prevent|hinder|dissuade|deter|restrain|discourage)(s|ped|ed|red|ing|ping)?$/;
const PRONOUNS = new Set("they it we you".split(" "));
const NOUNS = /^(bans?|prohibitions?|dut(y|ies)|obligations?|requirements?|commitments?|undertakings?)$/;
const NAMING = new Set("the this these its their that those said".split(" "));

/** "the", "its" up to two words before. */
function isNamed(symbols: Reading["symbols"], at: number): boolean {
  return [1, 2, 3].some(
    (back) =>
      NAMING.has(word(symbols[at - back]) ?? "") &&
      symbols.slice(at - back + 1, at).every((symbol) => symbol.kind === "word" && !isVerbLike(symbol)),
  );
}

const BEFORE_VERB = new Set("bound able free open".split(" "));
const HOLDS = /^(a|an|no|any|the|its|neither|nothing|only|one)$/;

/** "the treaty contains", "it knows no": what a text does; a house has windows too. */
function isOfText({ symbols }: Reading, at: number): boolean {
  // "is nowhere foreseen"
  if (/^(is|are|not|never|nowhere)$/.test(word(symbols[at - 1]) ?? "")) return true;
  return symbols.slice(0, at).some((symbol) => symbol.kind === "treaty" || TEXTS.test(word(symbol) ?? ""));
}

const TEXTS =
  /^(it|text|texts|articles?|clauses?|provisions?|rules?|part(y|ies)|members?|states?|signator(y|ies)|which|ban|law|nobody|nothing|nowhere)$/;

/** "bound to destroy", and not "bound to the treaty". */
function isToDo(symbols: Reading["symbols"], at: number): boolean {
  return symbols[at]?.kind === "word" && !/^(the|it|its|this|that|a)$/.test(word(symbols[at]) ?? "");
}
