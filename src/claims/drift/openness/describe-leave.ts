import { stemSet } from "../../stems.ts";
import { BOUNDING, GRANTING, PERMITTED_DEEDS } from "../data/open-words.ts";
import type { UnitSide } from "../unit-pair.ts";
import { headBehind } from "./describe-answers.ts";
import type { OpeningFeatures } from "./opening-features.ts";
import { readOpenWords } from "./pair-open-words.ts";
import type { Mark } from "./read-marks.ts";

const PERMITTED_DEED_STEMS = stemSet(PERMITTED_DEEDS);
const GRANTING_STEMS = stemSet(GRANTING);
const BOUNDING_STEMS = stemSet(BOUNDING);
const MODAL = /^(?:may|might|could|can)$/;

/** Whether a modal verb gives leave, or tells who is able, rather than what may come: "stroke patients may use the pool". */
export function describeLeave(
  mark: Mark,
  soft: UnitSide,
  firm: UnitSide,
  future: number,
): Pick<
  OpeningFeatures,
  "leaveDeed" | "leaveDeedNoWill" | "leaveGiven" | "leaveGivenHere" | "leaveGranted" | "leaveBounded"
> {
  const isModal = soft.words.slice(mark.from, mark.to).some(({ word }) => MODAL.test(word));
  const isOfDeed = isModal && PERMITTED_DEED_STEMS.has(soft.words[headBehind(soft, mark)]?.stem ?? "");
  const gives = (side: UnitSide) => readOpenWords(side).some(({ sort }) => sort === "permitted");
  const has = (stems: ReadonlySet<string>) => firm.words.some(({ stem }) => stems.has(stem));
  return {
    leaveDeed: Number(isOfDeed),
    leaveDeedNoWill: Number(isOfDeed) * (1 - future),
    leaveGiven: Number(isModal && gives(firm)),
    leaveGivenHere: Number(isModal && gives(soft)),
    leaveGranted: Number(isModal && has(GRANTING_STEMS)),
    leaveBounded: Number(isModal && has(BOUNDING_STEMS)),
  };
}
