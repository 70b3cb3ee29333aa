import { TAG } from "../scan/tags.ts";
import type { UnitLook } from "../unit.ts";

/** What a block may look like, in the order of the features. */
export const LOOKS: readonly UnitLook[] = [
  "prose",
  "list-item",
  "short",
  "teaser-label",
  "furniture-label",
  "comments-label",
  "teaser",
  "promo",
  "date",
  "byline",
  "credit",
  "caption",
];
/** Elements that are one feature each. */
export const TAG_GROUPS: readonly (readonly number[])[] = [
  [TAG.p],
  [TAG.li, TAG.ul, TAG.ol],
  [TAG.h1],
  [TAG.h2],
  [TAG.h3],
  [TAG.h4, TAG.h5, TAG.h6],
  [TAG.td, TAG.th, TAG.tr, TAG.table],
  [TAG.blockquote],
  [TAG.figcaption, TAG.figure],
  [TAG.pre],
  [TAG.dt, TAG.dd, TAG.dl],
  [TAG.div],
  [TAG.section, TAG.article, TAG.main],
];
/** Shares of the page's paragraphs: for each, blocks are measured against the element that holds so much of them. */
export const SHARES = [0.9, 0.7, 0.5] as const;
/** Bits of `HINT` and `ANCESTOR`. */
export const HINT_BITS = 25;
export const ANCESTOR_BITS = 19;

/** Names of the features, in their order in a row. */
export const FEATURE_NAMES: readonly string[] = [
  ...[
    "words",
    "length",
    "linkShare",
    "boldShare",
    "linkCount",
    "images",
    "commas",
    "ends",
    "colon",
    "digits",
    "capitals",
    "shouts",
    "upper",
    "wordLength",
  ],
  ...LOOKS.map((look) => `look:${look}`),
  ...TAG_GROUPS.map((_, index) => `tag:${index}`),
  ...bits("own", HINT_BITS),
  ...bits("all", HINT_BITS),
  ...bits("up", ANCESTOR_BITS),
  ...["hidden", "depth", "index", "indexFromEnd", "wordsBefore", "pageWords", "blocks", "paragraphs"],
  ...SHARES.flatMap((share) => [`in${share}`, `deeper${share}`, `firstIn${share}`, `lastIn${share}`, `words${share}`]),
  ...["previous", "next"].flatMap((side) =>
    [1, 2].flatMap((far) =>
      ["words", "linkShare", "heading", "look", "sameParent", "sameKind", "gap"].map((name) => `${side}${far}:${name}`),
    ),
  ),
  ...[
    "wordsAround",
    "linksAround",
    "sinceHeading",
    "headingLook",
    "headingWords",
    "headingLevel",
    "sinceTitle",
    "isTitle",
    "titleOverlap",
    "sinceLabel",
    "labelKind",
  ],
  ...[
    "kindCount",
    "kindWords",
    "kindLinks",
    "siblings",
    "repeats",
    "articleBody",
    "paragraphsBefore",
    "paragraphsAfter",
    "lastParagraph",
  ],
];

function bits(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}:${index}`);
}
