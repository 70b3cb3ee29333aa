import { isInClauseOf } from "../strength/firmness.ts";
import type { UnitSide } from "../unit-pair.ts";
import type { OpeningFeatures } from "./opening-features.ts";
import type { Mark } from "./read-marks.ts";

const OPEN_ADVERB = /^(?:possibly|perhaps|maybe|probably|potentially|likely)$/;
const BEING = /^(?:is|are|was|were|has|have|had|will|would|shall)$/;
/** Words before a modal verb among which stands what it hangs on. */
const BACK = 8;

/** Which word leaves a thing open, and where it stands. */
export function describeMark(
  mark: Mark,
  soft: UnitSide,
): Pick<
  OpeningFeatures,
  | "modal"
  | "could"
  | "possible"
  | "perfect"
  | "adverb"
  | "heldAdverb"
  | "held"
  | "heldNoun"
  | "expected"
  | "purpose"
  | "concession"
  | "bounded"
> {
  const words = soft.words.slice(mark.from, mark.to);
  const { word = "" } = words[0] ?? {};
  const modal = words.some((part) => /^(?:may|might|could)$/.test(part.word));
  const next = soft.words[mark.to]?.word ?? "";
  return {
    modal: Number(modal),
    could: Number(word === "could"),
    possible: Number(words.some((part) => part.word === "possible")),
    perfect: Number(modal && next === "have" && soft.words[mark.to + 1]?.word !== "to"),
    adverb: Number(mark.adverb || OPEN_ADVERB.test(word)),
    heldAdverb: Number(mark.adverb && mark.held),
    held: Number(mark.held && !mark.adverb),
    heldNoun: Number(isHeldNoun(mark, soft)),
    expected: Number(mark.level === 2 && !mark.held),
    purpose: Number(
      modal && isInClauseOf(soft, mark.from, /^(?:so|that|what|which|who|something|order|before|until|when)$/, BACK),
    ),
    concession: Number(
      modal && isInClauseOf(soft, mark.from, /^(?:as|though|although|however|whatever|matter|while)$/, BACK),
    ),
    bounded: Number(
      modal &&
        soft.words
          .slice(Math.max(0, mark.from - BACK), mark.to + BACK)
          .some((other) => /^(?:only|nobody|no|none|except|solely|unless)$/.test(other.word)),
    ),
  };
}

/** "the suspected leader", not "is suspected of". */
function isHeldNoun({ from, to, held, adverb }: Mark, { words }: UnitSide): boolean {
  if (!held || adverb || to - from > 1) return false;
  return words[to]?.content === true && !BEING.test(words[from - 1]?.word ?? "");
}
