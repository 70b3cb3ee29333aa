import { HINT } from "../data/class-words.ts";
import { isAuthorPath } from "./author-path.ts";
import { ATTRIBUTE, type KeptAttributes } from "./kept-attributes.ts";
import { NO_VALUE, RepeatedValues } from "./repeated-values.ts";
import { isMetaTag, TAG } from "./tags.ts";

/** Attributes of so many characters at most are asked for what they say. */
const MAX_REL = 60;
const MAX_HREF = 200;
const MAX_STYLE = 300;
const HIDING_STYLE = /display\s?:\s?none|visibility\s?:\s?hidden/i;
const HINT_ATTRIBUTES = [ATTRIBUTE.id, ATTRIBUTE.role, ATTRIBUTE.itemprop, ATTRIBUTE["data-testid"]] as const;

/** Reads what the attributes of one element after another say of it. */
export class ElementReader {
  /** of the class of the element read last: elements of one class share it */
  classHash = NO_VALUE;
  readonly #html: string;
  readonly #attributes: KeptAttributes;
  readonly #values: RepeatedValues;

  /** @param attributes - those of the element that is read, whichever that is */
  constructor(html: string, attributes: KeptAttributes) {
    this.#html = html;
    this.#attributes = attributes;
    this.#values = new RepeatedValues(html);
  }

  /** What its class, id and kin, and a link's address, say of an element: bits of `HINT`. */
  readHints(tag: number): number {
    const attributes = this.#attributes;
    let hints = tag === TAG.a ? this.#hintsOfLink() : 0;
    this.classHash = NO_VALUE;
    if (attributes.has(ATTRIBUTE.class)) {
      hints |= this.#hintsOf(ATTRIBUTE.class);
      this.classHash = this.#values.hash;
    }
    for (const attribute of HINT_ATTRIBUTES) if (attributes.has(attribute)) hints |= this.#hintsOf(attribute);
    return hints;
  }

  /** Whether the element says that it is not shown. */
  isHidden(): boolean {
    const attributes = this.#attributes;
    return (
      attributes.has(ATTRIBUTE.hidden) ||
      (attributes.has(ATTRIBUTE.style) && HIDING_STYLE.test(attributes.valueOf(ATTRIBUTE.style).slice(0, MAX_STYLE)))
    );
  }

  #hintsOf(attribute: number): number {
    const attributes = this.#attributes;
    return this.#values.hintsOf(attributes.startOf(attribute), attributes.endOf(attribute));
  }

  /** A link marked or addressed as a person's page is a byline; one marked as a tag is a tag. */
  #hintsOfLink(): number {
    const attributes = this.#attributes;
    const rel = attributes.has(ATTRIBUTE.rel) ? attributes.valueOf(ATTRIBUTE.rel).slice(0, MAX_REL) : "";
    let hints = 0;
    if (rel !== "" && /\bauthor\b/i.test(rel)) hints |= HINT.byline;
    if (rel !== "" && /\btag\b/i.test(rel)) hints |= HINT.tags;
    if (attributes.has(ATTRIBUTE.href)) {
      const start = attributes.startOf(ATTRIBUTE.href);
      if (isAuthorPath(this.#html, start, Math.min(attributes.endOf(ATTRIBUTE.href), start + MAX_HREF)))
        hints |= HINT.byline;
    }
    return hints;
  }
}

/**
 * Whether metadata is read from an element. One of any name may give a property a value for machines (`<span itemprop="datePublished"
 * content="2025-07-09">`); of links, most of them to style sheets, the canonical address alone counts.
 */
export function bearsMetadata(tag: number, attributes: KeptAttributes): boolean {
  if (tag === TAG.link) return /canonical/i.test(attributes.valueOf(ATTRIBUTE.rel));
  if (isMetaTag(tag)) return true;
  // Elements of a site's own name give an instant as `time` does ("relative-time"); of a passage put in or taken out it is none of the page's.
  if (attributes.has(ATTRIBUTE.datetime)) return tag !== TAG.ins && tag !== TAG.del;
  return (
    attributes.has(ATTRIBUTE.content) && (attributes.has(ATTRIBUTE.itemprop) || attributes.has(ATTRIBUTE.property))
  );
}
