import { NEGATORS } from "../data/negators.ts";
import { stemWord } from "../stems.ts";
import {
  HEDGES,
  PLANNED,
  POSSIBLE,
  SETTLED,
  STAGES,
  STRICT_HEDGES,
  STRONG_REPORT,
  UNABLE,
  UNDONE,
  UNWILLING,
  VOUCHING,
  WEAK_REPORT,
} from "./data/strength-words.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "./unit-pair.ts";

const POSSIBLE_WORDS: ReadonlySet<string> = new Set(POSSIBLE);
const HEDGE_STEMS = stems(HEDGES);
const STRICT_STEMS = stems(STRICT_HEDGES);
const PLANNED_STEMS = stems(PLANNED);
const SETTLED_STEMS = stems(SETTLED);
const STAGE_OF: ReadonlyMap<string, number> = new Map(
  STAGES.flatMap((words, stage) => words.map((word): [string, number] => [stemWord(word), stage])),
);
const UNDONE_STEMS = stems(UNDONE);
const WEAK_STEMS = stems(WEAK_REPORT);
const STRONG_STEMS = stems(STRONG_REPORT);
const VOUCHING_STEMS = stems(VOUCHING);
const UNABLE_STEMS = stems(UNABLE);
const UNWILLING_STEMS = stems(UNWILLING);

const EXPECTING_STEMS = stems("expect plan schedule due forecast predict likely suppose".split(" "));
const EVIDENTIAL = /^(?:allegedly|reportedly|purportedly|supposedly)$/;
const EVIDENCE_STEMS = stems(
  "allege report claim suppose suspect accuse purport apparent apparently seem presume rumour rumor may might could possible believe accord".split(
    " ",
  ),
);

/** Words after a stage word within which its deed stands. */
const REACH = 6;

/** A reading of one side as firmer than the other, by the indexes of the words that say so; -1 where the lack of a word says it. */
interface Firmness {
  readonly soft: number;
  readonly firm: number;
}

/** Where one side holds a thing more firmly than the other: possibility made fact, a plan made a deed, a claim made proof, inability made refusal. */
export function findStrengthChanges({ origin, appearance }: UnitPair): UnitDrift[] {
  for (const detect of [
    comparePossibility,
    compareExpectation,
    compareEvidence,
    compareFuture,
    compareStages,
    comparePlans,
    compareReports,
    compareAbility,
  ]) {
    const hardened = detect(origin, appearance);
    if (hardened !== null) return [describe("hardened", origin, appearance, hardened.soft, hardened.firm)];
    const softened = detect(appearance, origin);
    if (softened !== null) return [describe("softened", origin, appearance, softened.firm, softened.soft)];
  }
  return [];
}

function comparePossibility(soft: UnitSide, firm: UnitSide): Firmness | null {
  const index = soft.words.findIndex(
    ({ word, written }, at) =>
      POSSIBLE_WORDS.has(word) &&
      !/^May$/.test(written) &&
      !NEGATORS.has(soft.words[at + 1]?.word ?? "") &&
      !isMere(soft, at),
  );
  if (index < 0 || firm.counts.has(soft.forms[index] ?? "")) return null;
  const counterpart = findCounterpart(soft, firm, index);
  if (counterpart < 0 ? hasOwn(firm, soft, HEDGE_STEMS) : answersHedge(firm, soft, counterpart)) return null;
  if (isHedgedTwice(soft, firm, index)) return null;
  return { soft: index, firm: counterpart };
}

/** A hedge of the firm side's own in the clause of what the other side hedges, or an uncertain one anywhere. */
function answersHedge(firm: UnitSide, soft: UnitSide, counterpart: number): boolean {
  const [from, to] = clauseAround(firm, counterpart);
  return firm.words.some(
    ({ stem }, index) =>
      (STRICT_STEMS.has(stem) || (index >= from && index <= to && HEDGE_STEMS.has(stem))) &&
      !soft.counts.has(firm.forms[index] ?? ""),
  );
}

/** "could also see possible storms" beside "storms are possible": the firm side has the other hedge of the clause. */
function isHedgedTwice(soft: UnitSide, firm: UnitSide, index: number): boolean {
  const [from, to] = clauseAround(soft, index);
  return soft.words.some(
    ({ stem }, at) =>
      at !== index && at >= from && at <= to && STRICT_STEMS.has(stem) && firm.counts.has(soft.forms[at] ?? ""),
  );
}

/** "is expected to reach" beside "will reach". */
function compareExpectation(soft: UnitSide, firm: UnitSide): Firmness | null {
  const expected = soft.words.findIndex(({ word }) => word === "expected");
  const future = firm.words.findIndex(({ word }) => word === "will" && !soft.counts.has(word));
  if (expected < 0 || future < 0 || hedgesClause(firm, soft, future)) return null;
  if (firm.words.some(({ stem }) => EXPECTING_STEMS.has(stem))) return null;
  return { soft: expected, firm: future };
}

/** "may", "can" beside "will": the future of the firm side must be its own. */
function compareFuture(soft: UnitSide, firm: UnitSide): Firmness | null {
  const modal = soft.words.findIndex(
    ({ word }, at) => /^(?:may|might|could|can)$/.test(word) && !NEGATORS.has(soft.words[at + 1]?.word ?? ""),
  );
  const future = firm.words.findIndex(({ word }) => /^(?:will|shall|must|would)$/.test(word) && !soft.counts.has(word));
  if (modal < 0 || future < 0 || hedgesClause(firm, soft, future)) return null;
  if (firm.counts.has(soft.forms[modal] ?? "")) return null;
  return { soft: modal, firm: future };
}

/** "allegedly", "reportedly": said to be so by others; only another word of report or doubt answers it. */
function compareEvidence(soft: UnitSide, firm: UnitSide): Firmness | null {
  const index = soft.words.findIndex(({ word }) => EVIDENTIAL.test(word));
  if (index < 0 || hasOwn(firm, soft, EVIDENCE_STEMS) || firm.words.some(({ word }) => EVIDENTIAL.test(word)))
    return null;
  return { soft: index, firm: findCounterpart(soft, firm, index) };
}

/** "plans to buy" beside "has decided to buy". */
function comparePlans(soft: UnitSide, firm: UnitSide): Firmness | null {
  const planned = soft.words.findIndex(({ stem }, at) => PLANNED_STEMS.has(stem) && governs(soft, at));
  const settled = firm.words.findIndex(
    ({ stem, word }, at) => SETTLED_STEMS.has(stem) && word !== stem && governs(firm, at),
  );
  if (planned < 0 || settled < 0) return null;
  if (soft.words.some(({ stem }) => SETTLED_STEMS.has(stem)) || firm.words.some(({ stem }) => PLANNED_STEMS.has(stem)))
    return null;
  return { soft: planned, firm: settled };
}

/** "intends to give", "considers giving", "approved the": a verb of planning or deciding, not "the beginning of". */
function governs({ words }: UnitSide, index: number): boolean {
  const next = words[index + 1]?.word ?? "";
  return next !== "of" && words[index - 1]?.word !== "the" && words[index - 1]?.word !== "to";
}

/** The words of the clause around one, first and last. */
function clauseAround({ words, text }: UnitSide, index: number): [from: number, to: number] {
  const ends = (a: number, b: number) => /[,;:.]/.test(text.text.slice(words[a]?.end ?? 0, words[b]?.start ?? 0));
  let [from, to] = [index, index];
  while (from > 0 && !ends(from - 1, from)) from--;
  while (to < words.length - 1 && !ends(to, to + 1)) to++;
  return [from, to];
}

/** Whether the clause around a word of the firm side has a hedge that the soft side has not; another clause may have its own. */
function hedgesClause(firm: UnitSide, soft: UnitSide, index: number): boolean {
  const { words } = firm;
  const [from, to] = clauseAround(firm, index);
  return words
    .slice(from, to + 1)
    .some(({ stem }, offset) => STRICT_STEMS.has(stem) && !soft.counts.has(firm.forms[from + offset] ?? ""));
}

/** Whether a side has one of these words that the other has not. */
function hasOwn(side: UnitSide, other: UnitSide, stems: ReadonlySet<string>): boolean {
  return side.words.some(({ stem }, index) => stems.has(stem) && !other.counts.has(side.forms[index] ?? ""));
}

/** "as soon as possible", "possible solutions": an adjective that leaves the sentence as firm as it is. */
function isMere({ words }: UnitSide, index: number): boolean {
  const [next = "", third = ""] = [words[index + 1]?.word, words[index + 2]?.word];
  if (words[index]?.word === "could")
    return next === "see" || (next === "be" && /^(?:seen|heard)$/.test(third)) || third === "seen";
  if (words[index]?.word !== "possible") return false;
  // "it is possible to buy": ability, not doubt
  if (next === "to") return true;
  return !/^(?:that|it)$/.test(words[index + 1]?.word ?? "") && !/^(?:is|be)$/.test(words[index - 1]?.word ?? "");
}

/** The first word of the other side that answers a word standing after `index`. */
function findCounterpart(from: UnitSide, to: UnitSide, index: number): number {
  for (let at = index + 1; at < Math.min(index + REACH, from.words.length); at++) {
    const counterpart = from.words[at]?.content ? to.forms.indexOf(from.forms[at] ?? "") : -1;
    if (counterpart >= 0) return counterpart;
  }
  return -1;
}

/** "announced its withdrawal" beside "withdrew"; "is considering withdrawing" beside "will withdraw". */
function compareStages(soft: UnitSide, firm: UnitSide): Firmness | null {
  for (const [index, { stem }] of soft.words.entries()) {
    const stage = STAGE_OF.get(stem);
    if (stage === undefined) continue;
    for (let at = index + 1; at < Math.min(index + REACH, soft.words.length); at++) {
      const deed = soft.words[at];
      if (deed === undefined || /^(?:when|while|after|because|as|if|who|which|whose|where|and|but)$/.test(deed.word))
        break;
      if (!deed.content || deed.name || STAGE_OF.has(deed.stem)) continue;
      const counterpart = firm.forms.indexOf(soft.forms[at] ?? "");
      if (counterpart >= 0 && isDone(firm, counterpart) && firm.words[counterpart]?.word !== deed.word)
        return { soft: index, firm: counterpart };
    }
  }
  return null;
}

/** A past tense that no word nearby leaves undone. */
function isDone({ words }: UnitSide, index: number): boolean {
  const word = words[index]?.word ?? "";
  const past = (word.endsWith("ed") && word !== stemWord(word)) || PAST_FORMS.has(word);
  return past && !words.some(({ stem }) => UNDONE_STEMS.has(stem));
}

const PAST_FORMS: ReadonlySet<string> = new Set(
  "withdrew left quit joined struck went came began broke built bought brought chose cut dealt drew drove fell fought found flew gave got grew held kept led lost made met paid ran rose saw sent shot showed spent stole took threw won wrote became".split(
    " ",
  ),
);

function compareReports(soft: UnitSide, firm: UnitSide): Firmness | null {
  const weak = soft.words.findIndex(({ stem }) => WEAK_STEMS.has(stem));
  const strong = firm.words.findIndex(({ stem }) => STRONG_STEMS.has(stem));
  if (weak < 0 || strong < 0) return null;
  if (soft.words.some(({ stem }) => VOUCHING_STEMS.has(stem)) || firm.words.some(({ stem }) => WEAK_STEMS.has(stem)))
    return null;
  return { soft: weak, firm: strong };
}

function compareAbility(soft: UnitSide, firm: UnitSide): Firmness | null {
  const unable = findInability(soft);
  const unwilling = findUnwillingness(firm);
  if (unable < 0 || unwilling < 0 || findInability(firm) >= 0 || findUnwillingness(soft) >= 0) return null;
  return { soft: unable, firm: unwilling };
}

function findInability({ words }: UnitSide): number {
  return words.findIndex(
    ({ word, stem }, at) =>
      UNABLE_STEMS.has(stem) ||
      UNABLE.includes(word) ||
      (/^(?:can|could|able)$/.test(word) &&
        [at - 2, at - 1, at + 1].some((near) => NEGATORS.has(words[near]?.word ?? ""))),
  );
}

function findUnwillingness({ words }: UnitSide): number {
  return words.findIndex(
    ({ word, stem }, at) =>
      UNWILLING_STEMS.has(stem) || (/^(?:will|would)$/.test(word) && words[at + 1]?.word === "not"),
  );
}

function describe(
  kind: "hardened" | "softened",
  origin: UnitSide,
  appearance: UnitSide,
  originWord: number,
  appearanceWord: number,
): UnitDrift {
  const from = sentenceAt(origin, origin.words[originWord]?.start ?? 0);
  const to = sentenceAt(appearance, appearance.words[appearanceWord]?.start ?? 0);
  const [was, is] = [origin.words[originWord]?.written, appearance.words[appearanceWord]?.written];
  const held = kind === "hardened" ? "more firmly" : "less firmly";
  const words =
    was !== undefined && is !== undefined
      ? `“${was}” there, “${is}” here`
      : was !== undefined
        ? `“${was}” there, without it here`
        : `“${is}” here, without it there`;
  return {
    kind,
    origin: [from],
    appearance: [to],
    sentence: `This copy says it ${held} than the origin (${words}): “${quoteSpan(appearance.text, to)}”.`,
  };
}

function stems(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(stemWord));
}
