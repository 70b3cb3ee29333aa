import { NEGATORS } from "../../data/negators.ts";
import { stemSet, stemWord } from "../../stems.ts";
import {
  HEDGES,
  IRREGULAR_PASTS,
  PERMITTED,
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
} from "../data/strength-words.ts";
import { mayStandFor } from "../texts/related-words.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "../unit-pair.ts";
import {
  compareBelief,
  compareCertainty,
  compareDecisions,
  compareDemands,
  compareHopes,
  compareTraits,
  isBeyondDoubt,
} from "./compare-certainty.ts";
import { compareForce } from "./compare-force.ts";
import { compareGroups } from "./compare-groups.ts";
import { compareInPlace } from "./compare-in-place.ts";
import { type Firmness, isMere, isOfDanger, isOwn } from "./firmness.ts";

const POSSIBLE_WORDS: ReadonlySet<string> = new Set(POSSIBLE);
const HEDGE_STEMS = stemSet(HEDGES);
const STRICT_STEMS = stemSet(STRICT_HEDGES);
const PLANNED_STEMS = stemSet(PLANNED);
const SETTLED_STEMS = stemSet(SETTLED);
const STAGE_OF: ReadonlyMap<string, number> = new Map(
  STAGES.flatMap((words, stage) => words.map((word): [string, number] => [stemWord(word), stage])),
);
const PERMITTED_STEMS = stemSet(PERMITTED);
const UNDONE_STEMS = stemSet(UNDONE);
const WEAK_STEMS = stemSet(WEAK_REPORT);
const STRONG_STEMS = stemSet(STRONG_REPORT);
const VOUCHING_STEMS = stemSet(VOUCHING);
const UNABLE_STEMS = stemSet(UNABLE);
const UNWILLING_STEMS = stemSet(UNWILLING);

/** Ability, which is no doubt. */
const ABLE_STEMS = stemSet("can able capable ability capability enable allow opportunity".split(" "));
/** What is proposed when no deed is. */
const IDEA_STEMS = stemSet("hypothesis hypothesise hypothesize idea theory way option version solution".split(" "));
const EXPECTING_STEMS = stemSet(
  "expect plan schedule due forecast predict likely suppose assume presume believe hope".split(" "),
);
const DENIED = /^(?:not|no)$/;
/** What the speaker goes by, beside how sure he is. */
const SEEN = /^(?:apparently|presumably|probably)$/;
const SEEING = /^(?:evidently|clearly|obviously|visibly|surely)$/;
const EVIDENTIAL = /^(?:allegedly|reportedly|purportedly|supposedly)$/;
/** "it was reported that", "is supposed to" */
const HEARD = /^(?:reported|alleged|supposed|presumed|rumou?red|purported)$/;
const EVIDENCE_STEMS = stemSet(
  "allege report claim suppose supposedly allegedly reportedly presumably suspect accuse purport apparent apparently seem presume rumour rumor may might could possible believe accord".split(
    " ",
  ),
);

/** Words after a stage word within which its deed stands. */
const REACH = 6;

/** Where one side holds a thing more firmly than the other: possibility made fact, a plan made a deed, a claim made proof, inability made refusal. */
export function findStrengthChanges({ origin, appearance }: UnitPair): UnitDrift[] {
  for (const detect of [
    compareInPlace,
    compareGroups,
    comparePossibility,
    compareExpectation,
    compareEvidence,
    compareFuture,
    compareStages,
    comparePlans,
    compareReports,
    compareAbility,
    compareCertainty,
    compareBelief,
    compareTraits,
    compareHopes,
    compareDemands,
    compareDecisions,
    compareForce,
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
      !DENIED.test(soft.words[at + 1]?.word ?? "") &&
      !isMere(soft, at) &&
      !isOfDanger(soft, at),
  );
  if (index < 0 || !isOwn(soft, firm, index) || deniesSame(firm, soft.words[index]?.word ?? "")) return null;
  const counterpart = findCounterpart(soft, firm, index);
  // "will probably act", "is capable of acting": that somebody can is no doubt whether they do.
  const doubted = !/^(?:may|might|could|possible)$/.test(soft.words[index]?.word ?? "");
  if (!doubted && hasOwn(firm, soft, PERMITTED_STEMS)) return null;
  if (SEEN.test(soft.words[index]?.word ?? "") && firm.words.some(({ word }) => SEEING.test(word))) return null;
  if (counterpart < 0 ? hasOwnHedge(firm, soft, doubted) : answersHedge(firm, soft, counterpart, doubted)) return null;
  if (EVIDENTIAL.test(soft.words[index]?.word ?? "") && firm.words.some(({ word }) => HEARD.test(word))) return null;
  if (isHedgedTwice(soft, firm, index) || isPastAbility(soft, index, firm, counterpart)) return null;
  return { soft: index, firm: counterpart };
}

/** "could be saved" beside "was saved" tells what came about. */
function isPastAbility(soft: UnitSide, could: number, firm: UnitSide, counterpart: number): boolean {
  if (soft.words[could]?.word !== "could" || soft.words[could + 1]?.word === "have") return false;
  const [from, to] = counterpart < 0 ? [0, firm.words.length - 1] : clauseAround(firm, counterpart);
  const clause = firm.words.slice(from, to + 1);
  if (clause.some(({ word }) => /^(?:is|are|will|would|has|have)$/.test(word))) return false;
  return clause.some(({ word, name }) => !name && (/^(?:was|were|had|did)$/.test(word) || isPastForm(word)));
}

/** A hedge of the firm side's own in the clause of what the other side hedges, or an uncertain one anywhere. */
function answersHedge(firm: UnitSide, soft: UnitSide, counterpart: number, doubted: boolean): boolean {
  const [from, to] = clauseAround(firm, counterpart);
  return firm.words.some(
    ({ stem }, index) =>
      (STRICT_STEMS.has(stem) || (index >= from && index <= to && HEDGE_STEMS.has(stem))) &&
      hedges(firm, soft, index, doubted),
  );
}

/** "couldn't believe" beside "could believe" is denied, not firmer. */
function deniesSame(firm: UnitSide, modal: string): boolean {
  return firm.words.some(({ word }) => word.startsWith(modal) && /n['’]?t$/.test(word) && NEGATORS.has(word));
}

function hasOwnHedge(firm: UnitSide, soft: UnitSide, doubted: boolean): boolean {
  return firm.words.some(({ stem }, index) => HEDGE_STEMS.has(stem) && hedges(firm, soft, index, doubted));
}

/** Whether a hedge of the firm side is its own and answers one of the other: not "would" for "will", nor ability for doubt. */
function hedges(firm: UnitSide, soft: UnitSide, index: number, doubted: boolean): boolean {
  const { word = "", stem = "" } = firm.words[index] ?? {};
  if (isBeyondDoubt(firm, index) || (doubted && ABLE_STEMS.has(stem)) || (word === "would" && soft.counts.has("will")))
    return false;
  if (!STRICT_STEMS.has(stem) && soft.words.some((other) => mayStandFor(other.stem, stem))) return false;
  return isOwn(firm, soft, index) && !(isMere(firm, index) && !isPossibleTo(firm, index));
}

/** "could also see possible storms" beside "storms are possible": the firm side has the other hedge of the clause. */
function isHedgedTwice(soft: UnitSide, firm: UnitSide, index: number): boolean {
  const [from, to] = clauseAround(soft, index);
  return soft.words.some(
    ({ stem }, at) =>
      at !== index &&
      at >= from &&
      at <= to &&
      STRICT_STEMS.has(stem) &&
      !ABLE_STEMS.has(stem) &&
      firm.counts.has(soft.forms[at] ?? ""),
  );
}

/** "is expected to reach" beside "will reach". */
function compareExpectation(soft: UnitSide, firm: UnitSide): Firmness | null {
  const expected = soft.words.findIndex(({ word }) => word === "expected");
  // "it is expected that it will" beside "it will"
  const reported = soft.words[expected + 1]?.word === "that";
  const future = firm.words.findIndex(({ word }) => word === "will" && (reported || !soft.counts.has(word)));
  if (expected < 0 || future < 0 || hedgesClause(firm, soft, future)) return null;
  // "the plan" that both speak of expects nothing
  if (firm.words.some(({ stem, word }, at) => EXPECTING_STEMS.has(stem) && (word !== "plan" || isOwn(firm, soft, at))))
    return null;
  return { soft: expected, firm: future };
}

/** "may", "could" beside "will"; "can" beside the "will" of the same verb. The future of the firm side must be its own. */
function compareFuture(soft: UnitSide, firm: UnitSide): Firmness | null {
  const future = firm.words.findIndex(
    ({ word }, at) => /^(?:will|shall|must|would)$/.test(word) && !soft.counts.has(word) && !isOfDanger(firm, at),
  );
  const modal = soft.words.findIndex(
    ({ word }, at) =>
      !isMere(soft, at) &&
      NEGATORS.has(soft.words[at + 1]?.word ?? "") === NEGATORS.has(firm.words[future + 1]?.word ?? "") &&
      (/^(?:may|might|could)$/.test(word) || (word === "can" && governsSame(soft, at, firm, future))),
  );
  if (modal < 0 || future < 0 || hedgesClause(firm, soft, future)) return null;
  if (firm.counts.has(soft.forms[modal] ?? "") || hasOwn(firm, soft, PERMITTED_STEMS)) return null;
  return { soft: modal, firm: future };
}

/** Whether two modal verbs stand before the same words; "you can" offers a thing. */
function governsSame(soft: UnitSide, can: number, firm: UnitSide, will: number): boolean {
  if (will < 0 || /^(?:you|we|one)$/.test(soft.words[can - 1]?.word ?? "")) return false;
  const next = nextContent(firm, will);
  return nextContent(soft, can).some((form) => next.includes(form));
}

function nextContent({ words, forms }: UnitSide, index: number): string[] {
  const next: string[] = [];
  for (let at = index + 1; at < words.length && next.length < 2; at++)
    if (words[at]?.content) next.push(forms[at] ?? "");
  return next;
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
    ({ stem, word }, at) =>
      SETTLED_STEMS.has(stem) &&
      word !== stem &&
      governs(firm, at) &&
      (!/^(?:beg[au]n|start(?:ed|s)|sign(?:ed|s)|order(?:ed|s))$/.test(word) ||
        /^to$|ing$/.test(firm.words[at + 1]?.word ?? "")),
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
  // "…, possibly, …" stands between commas and belongs to the clause.
  const isHedge = (at: number) => STRICT_STEMS.has(words[at]?.stem ?? "");
  while (from > 0 && (!ends(from - 1, from) || isHedge(from - 1))) from--;
  while (to < words.length - 1 && (!ends(to, to + 1) || isHedge(to + 1))) to++;
  return [from, to];
}

/** Whether the clause around a word of the firm side has a hedge that the soft side has not; another clause may have its own. */
function hedgesClause(firm: UnitSide, soft: UnitSide, index: number): boolean {
  const { words } = firm;
  const [from, to] = clauseAround(firm, index);
  return words
    .slice(from, to + 1)
    .some(({ stem }, offset) => STRICT_STEMS.has(stem) && isOwn(firm, soft, from + offset));
}

/** Whether a side has one of these words that the other has not. */
function hasOwn(side: UnitSide, other: UnitSide, stems: ReadonlySet<string>): boolean {
  return side.words.some(({ stem }, index) => stems.has(stem) && isOwn(side, other, index));
}

/** "It is not possible to buy" answers "could buy". */
function isPossibleTo({ words }: UnitSide, index: number): boolean {
  return (
    words[index]?.word === "possible" &&
    (words[index + 1]?.word === "to" || /^(?:is|be|not)$/.test(words[index - 1]?.word ?? ""))
  );
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
      if (!deed.content || deed.name || STAGE_OF.has(deed.stem) || IDEA_STEMS.has(deed.stem)) continue;
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
  // "are updated" is no past
  if (
    /^(?:is|are|be|being)$/.test(words[index - 1]?.word ?? "") ||
    /^(?:is|are|be)$/.test(words[index - 2]?.word ?? "")
  )
    return false;
  return isPastForm(word) && !words.some(({ stem }) => UNDONE_STEMS.has(stem));
}

function isPastForm(word: string): boolean {
  return (word.endsWith("ed") && word !== stemWord(word)) || PAST_FORMS.has(word);
}

const PAST_FORMS: ReadonlySet<string> = new Set(IRREGULAR_PASTS);

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
