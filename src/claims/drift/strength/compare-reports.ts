import { NEGATORS } from "../../data/negators.ts";
import { stemSet } from "../../stems.ts";
import { STRONG_REPORT, UNABLE, UNWILLING, VOUCHING, WEAK_REPORT } from "../data/strength-words.ts";
import { isActorWord } from "../texts/is-actor-word.ts";
import type { UnitSide } from "../unit-pair.ts";
import type { Firmness } from "./firmness.ts";

const WEAK_STEMS = stemSet(WEAK_REPORT);
const STRONG_STEMS = stemSet(STRONG_REPORT);
const VOUCHING_STEMS = stemSet(VOUCHING);
const SAYING_STEMS = stemSet(["say", "state", "report", "note", "write", "add"]);
const PROVING = /^(?:prove[sdn]?|establish(?:e[sd])?|demonstrate[sd]?)$/;
const UNABLE_STEMS = stemSet(UNABLE);
const UNWILLING_STEMS = stemSet(UNWILLING);

/** Words beside a verb among which stands what is claimed. */
const NEAR = 4;

/** "claims that" beside "confirmed that"; "says that" beside "proved that". */
export function compareReports(soft: UnitSide, firm: UnitSide): Firmness | null {
  const strong = firm.words.findIndex(({ stem }, at) => STRONG_STEMS.has(stem) && vouches(firm, at));
  if (strong < 0) return null;
  const proves = PROVING.test(firm.words[strong]?.word ?? "") && firm.words[strong + 1]?.word === "that";
  const weak = soft.words.findIndex(
    ({ stem }, at) => (WEAK_STEMS.has(stem) && !isOfResponsibility(soft, at)) || (proves && SAYING_STEMS.has(stem)),
  );
  if (weak < 0) return null;
  if (soft.words.some(({ stem }) => VOUCHING_STEMS.has(stem)) || firm.words.some(({ stem }) => WEAK_STEMS.has(stem)))
    return null;
  return { soft: weak, firm: strong };
}

/** "claimed responsibility", "responsibility was claimed": takes a deed upon oneself. */
function isOfResponsibility({ words }: UnitSide, index: number): boolean {
  return words.slice(Math.max(0, index - NEAR), index + NEAR).some(({ word }) => word === "responsibility");
}

/** Words of report that vouch do so with what is reported: not "must be established between", "admitted to hospital", "proved to be", "confirmed cases". */
function vouches({ words }: UnitSide, index: number): boolean {
  const { word = "" } = words[index] ?? {};
  const next = words[index + 1]?.word ?? "";
  if ([1, 2].some((back) => NEGATORS.has(words[index - back]?.word ?? ""))) return false;
  if (/^establish/.test(word))
    return [1, 2, 3].some((ahead) => /^(?:that|how|who|whether)$/.test(words[index + ahead]?.word ?? ""));
  if (/^(?:admit|prove)/.test(word)) return !/^(?:to|into)$/.test(next);
  return !(word === "confirmed" && /^(?:cases?|infections?|deaths?)$/.test(next));
}

/** "cannot come" beside "refuses to come". */
export function compareAbility(soft: UnitSide, firm: UnitSide): Firmness | null {
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
        [at - 3, at - 2, at - 1, at + 1].some((near) => NEGATORS.has(words[near]?.word ?? ""))),
  );
}

/** Who can be unwilling: "the door would not open" tells that it could not. */
function isWilled(subject: UnitSide["words"][number] | undefined): boolean {
  return (
    subject !== undefined &&
    (subject.name || isActorWord(subject.word) || /^(?:i|he|she|we|they|you|who|it)$/.test(subject.word))
  );
}

function findUnwillingness({ words }: UnitSide): number {
  return words.findIndex(
    ({ word, stem }, at) =>
      UNWILLING_STEMS.has(stem) ||
      ((/^(?:won't|wouldn't)$/.test(word) || (/^(?:will|would)$/.test(word) && words[at + 1]?.word === "not")) &&
        isWilled(words[at - 1])),
  );
}
