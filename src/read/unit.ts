import type { SegmentKind } from "../model/article.ts";
import type { TextMap } from "../model/text-map.ts";

/** A run of the page that is labelled as a whole: a line of plain text, a part cut out of one, or a block of HTML. */
export interface Unit {
  /** in the page's text */
  readonly start: number;
  readonly end: number;
  /** the characters as read: entities decoded, white space collapsed for HTML */
  readonly text: string;
  /** from `text` to the page's text; null when they are the same characters */
  readonly map: TextMap | null;
  /** number of the line or block; parts of one line share it */
  readonly line: number;
  /** an empty line stands before it */
  readonly blankBefore: boolean;
  /** what it looks like on its own */
  readonly look: UnitLook;
  /** bits of `SIGN`, at least those of its text; `SIGN.wide` leaves everything open */
  readonly signs: number;
}

/**
 * What a unit looks like by itself, before its neighbours are asked:
 * `prose` (ends a sentence, or long), `list-item`, `short` (nothing known), the labels of a box, and the kinds that its own words give away. A
 * `furniture-label` may still be a sub-heading; `furniture`, of plain text alone, never is.
 */
export type UnitLook =
  | "prose"
  | "list-item"
  | "short"
  | "teaser-label"
  | "furniture-label"
  | "furniture"
  | "comments-label"
  | "teaser"
  | "promo"
  | "date"
  | "byline"
  | "credit"
  | "caption";

/** A unit with its final kind, its article, and the run it belongs to: neighbours of one run become one segment. */
export interface LabelledUnit {
  readonly unit: Unit;
  kind: SegmentKind;
  article: number | null;
  run: number;
}
