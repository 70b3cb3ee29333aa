import type { TreatyId } from "../../../model/treaty.ts";
import { wordsBetween } from "../reading/find-words.ts";
import { type Draft, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { word } from "../symbols/clauses.ts";
import { findDescribed, readActs } from "./read-scope.ts";

type Scope = Extract<Draft["content"], { kind: "prohibition-scope" }>;

/** "Mines of that sort are exempt", "fall outside the treaty", "an exception for those that ...", "the use of such mines is allowed". */
export function readExemptions(reading: Reading): Draft[] {
  const { symbols, context } = reading;
  if (symbols.some(({ kind }) => kind === "states")) return [];
  if (!context.implied && !symbols.some(({ kind }) => kind === "treaty")) return [];
  const found = findExempt(reading) ?? findAllowed(reading);
  if (found === null) return [];
  const treaty = treatyFor(reading, found.at)?.treaty ?? null;
  const object = treaty === null ? null : findObject(reading, found.from, found.to, treaty);
  if (treaty === null || object === null) return [];
  const acts = found.acts ? readActs(reading, Math.max(0, found.from - 1), found.to, treaty, object.at) : NO_ACTS;
  if (found.acts && acts.keys.length === 0) return [];
  const content: Scope = {
    kind: "prohibition-scope",
    acts: acts.keys,
    object: object.name,
    binds: "unsaid",
    states: [],
    exhaustive: false,
    total: false,
  };
  return [
    {
      content,
      treaty,
      negated: !found.denied,
      modality: "actual",
      at: symbols[found.at]?.start ?? reading.span.start,
      span: reading.span,
      fields: { object: [spanOf(reading, object.at, object.at)] },
      about: null,
      reader: "exemption",
    },
  ];
}

const NO_ACTS = { keys: [], spans: [] };

interface Found {
  readonly at: number;
  /** where what is exempt or allowed stands */
  readonly from: number;
  readonly to: number;
  readonly denied: boolean;
  /** acts are allowed, and not things exempt */
  readonly acts: boolean;
}

function findExempt(reading: Reading): Found | null {
  const { symbols } = reading;
  for (const [at, symbol] of symbols.entries()) {
    const lower = word(symbol) ?? "";
    const before = word(symbols[at - 1]) ?? "";
    if ((lower === "not" || lower === "never") && NOT_TOUCHED.test(wordsBetween(reading, at, at + 3)))
      return { at, from: 0, to: symbols.length, denied: false, acts: false };
    if (OPENS_UNTOUCHED.test(lower) && UNTOUCHED.test(wordsBetween(reading, at, at + 7)))
      return { at, from: 0, to: at, denied: isNegated(reading, at), acts: false };
    if (/^exempt(ed)?$/.test(lower)) return { at, from: 0, to: at, denied: isNegated(reading, at), acts: false };
    if (
      lower === "outside" &&
      /^(fall|falls|lie|lies|are|is)$/.test(before) &&
      symbols.slice(at, at + 4).some(({ kind }) => kind === "treaty")
    )
      return { at, from: 0, to: at, denied: isNegated(reading, at), acts: false };
    if (/^(affected|touched|concerned|covered)$/.test(lower) && /^(not|never|is|are)$/.test(before))
      return { at, from: 0, to: at, denied: !isNegated(reading, at), acts: false };
    if (/^exceptions?$/.test(lower) && [1, 2, 3].some((step) => word(symbols[at + step]) === "for"))
      return { at, from: at, to: symbols.length, denied: isNegated(reading, at) || before === "no", acts: false };
  }
  return null;
}

/** What is said of things that a treaty does not touch. */
const UNTOUCHED =
  /^(escapes?|untouched|unaffected|spared|fair game|out of (its )?(scope|reach)|(beyond|outside) (the |its )?(scope|reach|remit)|left alone|(none|no part) of (the )?<treaty>( s)? (business|concern)|none of its (business|concern)|nothing to do with|(another|a different) matter|no concern of|not its (business|concern))\b/;

/** The first words of these phrases. */
const OPENS_UNTOUCHED =
  /^(?:escapes?|untouched|unaffected|spared|fair|out|beyond|outside|left|none|no|nothing|another|a|not)\b/;

/** "What it does not touch are ..." */
const NOT_TOUCHED = /^(not|never) (touch|affect|reach|deal with|care about)\b/;

/** "The use of such mines is allowed": said of acts that stand before. */
function findAllowed(reading: Reading): Found | null {
  const { symbols } = reading;
  const at = symbols.findIndex(
    (symbol, index) =>
      /^(allowed|permitted|legal|lawful)$/.test(word(symbol) ?? "") &&
      word(symbols[index + 1]) !== "to" &&
      [1, 2].some((back) => /^(is|are|remains?)$/.test(word(symbols[index - back]) ?? "")),
  );
  return at < 0 ? null : { at, from: 0, to: at, denied: isNegated(reading, at), acts: true };
}

/** The named weapon, as what follows it describes it; "those that ..." is one too. */
function findObject(reading: Reading, from: number, to: number, treaty: TreatyId): { name: string; at: number } | null {
  for (let at = from; at < to; at++) {
    const symbol = reading.symbols[at];
    if (symbol?.kind !== "word") continue;
    const tag = symbol.tags.find((found) => found.kind === "object" && found.treaty === treaty);
    const described =
      tag !== undefined || symbol.lower === "those" || /^devices?$/.test(symbol.lower)
        ? findDescribed(reading, at, treaty)
        : null;
    if (described !== null) return { name: described, at };
    // "those with fewer than ten submunitions that meet conditions": some of them, told by more than the register holds
    const some = /^(that|which|with|whose|where)$/.test(word(reading.symbols[at + symbol.objectLength]) ?? "");
    if (tag?.kind === "object") return some ? null : { name: tag.object, at };
  }
  return null;
}
