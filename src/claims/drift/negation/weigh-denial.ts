import { logOdds } from "../../../text/log-odds.ts";
import { NEGATORS } from "../../data/negators.ts";
import type { PairReader } from "../reader/pair-reader.ts";
import type { PrintedPair } from "../reader/print-pair.ts";
import { findMetWords } from "../texts/find-met-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { BIAS, DENIAL_WEIGHTS } from "../weights/denial-weights.ts";
import { chooseAnswer } from "./choose-answer.ts";
import { compareClauses } from "./compare-clauses.ts";
import { compareDenied } from "./compare-denied.ts";
import type { DenialFeatures } from "./denial-features.ts";
import { findOpposites } from "./find-opposites.ts";
import { findOtherWordings } from "./find-other-wordings.ts";
import { findStandIns } from "./find-stand-ins.ts";
import { locateDenial } from "./locate-denial.ts";
import { projectDenial } from "./project-denial.ts";
import { type Denial, isApart } from "./read-denials.ts";

/** More words of the other side that its own side has not count no more. */
const MOST_UNMET = 5;
const OF_ANY = /^(?:no|none|neither|nobody|nothing|nowhere|never)$/;
/** Words of number behind "not" with which it denies of any: "not one", "not a single", "not all". */
const ANY_BEHIND = /^(?:one|a|any|all)$/;
const OF_ALL =
  /^(?:all|every|everyone|everybody|everything|everywhere|each|both|always|whole|entire|entirely|fully|any|anyone|full|without)$/;

/**
 * How surely a negator of one side, which no negator of the other answers, is lost there; above 0 it is told. A logistic decision: what the words around it
 * have in common speaks for it, what may say the same in its place against.
 *
 * @param reader - null weighs the features alone
 * @param print - what the reader reads
 */
export function weighDenial(features: DenialFeatures, reader: PairReader | null, print: () => PrintedPair): number {
  return reader?.weigh("denial", features, print) ?? logOdds(DENIAL_WEIGHTS, features, BIAS);
}

/** The features of a negator, with what on either side nothing answers yet. */
export function describeDenial(
  denial: Denial,
  rich: UnitSide,
  extras: readonly Denial[],
  plain: UnitSide,
  others: readonly Denial[],
): DenialFeatures {
  const met = { rich: findMetWords(rich, plain), plain: findMetWords(plain, rich) };
  const answer = chooseAnswer(denial, rich, extras, plain, others, met);
  const [denied = ""] = denial.scope;
  const head = rich.forms.findIndex((form, at) => at > denial.from && form === denied);
  const word = rich.words[denial.from]?.word ?? "";
  const universal = saysOfAll(plain, rich);
  const ofAny = OF_ANY.test(word) || ANY_BEHIND.test(rich.words[denial.from + 1]?.word ?? "");
  const isDenier = answer.grade === "denier";
  const unmet = plain.words.filter(({ content }, at) => content && !met.plain[at]).length;
  const features = {
    ofVerb: denial.ofVerb,
    ofOther: !denial.ofVerb && met.rich[head] !== true,
    without: word === "without",
    isNot: word.endsWith("t") && word !== "without",
    clause: shareMet(rich, met.rich, denial),
    unmet: Math.min(MOST_UNMET, unmet) / MOST_UNMET,
    also: plain.words.some((other) => NEGATORS.has(other.word)),
    answered: answer.grade !== null,
    denierNear: isDenier && answer.near,
    denierFar: isDenier && !answer.near,
    operator: answer.operates,
    headLeft: answer.head === "left",
    doubledAnswered: answer.doubled && answer.grade !== null,
    more: answer.more,
    universal: universal && ofAny,
    doubledUniversal: universal && answer.doubled,
    ...locateDenial(denial, rich, plain, met.plain),
    ...findStandIns(rich, plain, met),
    ...findOpposites(denial, rich, plain),
    ...projectDenial(denial, rich, plain, met),
    ...compareDenied(denial, rich, plain, met),
    ...compareClauses(denial, rich, plain, met),
    ...findOtherWordings(denial, rich, extras, plain),
  };
  return Object.fromEntries(Object.entries(features).map(([name, value]) => [name, Number(value)])) as DenialFeatures;
}

/** Share of the content words of a denial's clause that the other side has. */
function shareMet(side: UnitSide, met: readonly boolean[], { from, to }: Denial): number {
  const clause = side.words.flatMap(({ content }, at) =>
    content && (at < from || at >= to) && !isApart(side, at, from) ? [at] : [],
  );
  return clause.length === 0 ? 0 : clause.filter((at) => met[at]).length / clause.length;
}

/** Whether a side says of all what the other does not. */
function saysOfAll({ words }: UnitSide, other: UnitSide): boolean {
  return words.some(({ word }) => OF_ALL.test(word) && !other.words.some((own) => own.word === word));
}
