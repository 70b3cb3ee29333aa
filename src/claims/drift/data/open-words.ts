import { HEDGES_ABOUT, PERMITTED } from "./strength-words.ts";

/** What a word that leaves a thing open is about; "closed" says that it cannot be. */
export const OPEN_SORTS = [
  "possible",
  "able",
  "expected",
  "believed",
  "accused",
  "reported",
  "risky",
  "permitted",
  "planned",
  "feared",
  "closed",
] as const;
export type OpenSort = (typeof OPEN_SORTS)[number];

/**
 * Words of every part of speech that leave a thing open in some sense, by what they are about; a word of two rows is of the later one. Compared by stem.
 * Source: own compilation after the chapters of grammars of English on modality.
 */
export const OPEN_WORDS: readonly (readonly [OpenSort, readonly string[]])[] = [
  ["reported", split("report say state accord tell assert contend maintain declare insist")],
  ["planned", [...HEDGES_ABOUT.intention, ...split("prepare schedule ready promise pledge hope")]],
  ["feared", [...HEDGES_ABOUT.fear, ...split("warn warning")]],
  [
    "permitted",
    [
      ...HEDGES_ABOUT.permission,
      ...PERMITTED,
      ...split("open available free admit accessible option choice lend loan license licence consent"),
    ],
  ],
  ["risky", HEDGES_ABOUT.risk],
  ["able", split("can able capable ability capability capacity power position manage opportunity enough")],
  [
    "believed",
    [
      ...HEDGES_ABOUT.belief,
      ...HEDGES_ABOUT.appearance,
      ...split("apparent apparently seemingly suggest suggestion indicate indication sign"),
    ],
  ],
  [
    "accused",
    [...HEDGES_ABOUT.accusation, ...split("allegedly reportedly purportedly supposedly rumour rumor unconfirmed")],
  ],
  [
    "expected",
    split(
      "expect expectation expected anticipate anticipation forecast predict prediction foresee await awaited due should likely likelihood probable probably probability presumably prospect outlook",
    ),
  ],
  [
    "possible",
    split(
      "may might could possible possibly possibility perhaps maybe potential potentially chance conceivable conceivably imaginable thinkable theoretically hypothetically speculate speculation",
    ),
  ],
];

/** What people do or not by leave of another: behind "may" such a verb may be permitted as well as possible. Base forms, compared by stem. */
export const PERMITTED_DEEDS = split(
  `enter use keep leave stay remain visit travel drive ride park fish hunt swim bathe build sell buy trade export import carry wear bring apply appeal vote stand
watch look attend enrol marry work own hold possess have receive borrow rent open operate smoke drink eat light burn film photograph publish speak wait rebook
book cancel choose return claim ask request submit file charge play sail fly land dock cross pass move walk go come take exchange change switch swap continue
resume participate join compete contest challenge extend renew withdraw transfer send pay deduct collect pick sit run serve meet see call contact print copy
download touch feed plant cut fell harvest dig drill extract`,
);

/** Say that a thing is granted, or bounded, of which another wording says that it may be done. */
export const GRANTING = split(
  "agree approve vote decide grant lend loan accept resolve rule promise guarantee offer invite admit clear",
);
export const BOUNDING = split(
  "limit restrict cap ban bar prohibit forbid maximum most longest only must hand obligatory compulsory oblige duty no nobody none unless without",
);

function split(words: string): string[] {
  return words.split(/\s+/u);
}
