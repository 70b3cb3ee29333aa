import { documentKindLength } from "../../data/document-kinds.ts";
import { isMastheadName, PAPER_KIND_PATTERN } from "../../data/press-nouns.ts";
import { trimMarks } from "../../read-shape.ts";

/** A running head's volume and number. */
const FOLIO =
  /,?\s(?:vol|volume|no|nr|issue|number|ausgabe|heft|jahrgang|númer[oa]|numero|numéro|nº|n°|№|выпуск|випуск)\.?\s?\d/iu;
/** What a paper is, before its name in quotation marks: the newspaper "Harbour Lamp". */
const QUOTED = new RegExp(`^${PAPER_KIND_PATTERN} ["«“„»]([^"«»“”„]{2,50})["»”“«]$`, "iu");

/** What a paper calls its own: "The Harbour Gazette's Monday briefing". */
const OWNER_OF = /^(\p{Lu}.{2,50})['’]s \p{L}/u;

/** What stands before the number of an issue, and behind a remark in brackets: "[Archive] Harbour Review, no. 12" is the Harbour Review. */
export function withoutFolio(text: string): string {
  const from = documentKindLength(text);
  const whole = text.slice(from);
  return /\d/.test(whole) ? whole.slice(0, FOLIO.exec(whole)?.index) : whole;
}

/** A name without the marks around it, and without what it says of itself before a name in quotation marks. */
export function withoutMarks(text: string): string {
  const name = trimMarks(text, " ,–—-|•·:*#[]<>+=~_");
  const owner = OWNER_OF.exec(name)?.[1] ?? "";
  return QUOTED.exec(name)?.[1] ?? (isMastheadName(owner) ? owner : name);
}
