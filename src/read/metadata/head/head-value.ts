import type { Span } from "../../../model/span.ts";
import { normaliseMetaName } from "../../data/metadata-names.ts";
import type { HtmlScan } from "../../scan/html-scan.ts";
import { TAG } from "../../scan/tags.ts";

/** A value of the page's head with where it stands and which rule read it. */
export interface HeadValue {
  readonly value: string;
  readonly span: Span;
  readonly rule: string;
}

/** Values of `meta` elements by their names in the form of {@link normaliseMetaName}. */
export type Metas = ReadonlyMap<string, readonly { readonly value: string; readonly span: Span }[]>;

/** The values that a page's `meta` elements give to a name, property or itemprop. */
export function collectMetas(scan: HtmlScan): Metas {
  const metas = new Map<string, { value: string; span: Span }[]>();
  for (const { tag, attributes } of scan.metas) {
    const content = attributes.get("content");
    if (tag !== TAG.meta || content === undefined || content.value.trim() === "") continue;
    for (const key of ["property", "name", "itemprop"]) {
      const name = normaliseMetaName(attributes.get(key)?.value ?? "");
      if (name === "") continue;
      const list = metas.get(name) ?? [];
      list.push({ value: content.value.trim(), span: { start: content.start, end: content.end } });
      metas.set(name, list);
    }
  }
  return metas;
}

/** The values of `meta` elements of some names, those of the first name first. */
export function readMetas(metas: Metas, names: readonly string[]): HeadValue[] {
  return names.flatMap((name) => (metas.get(name) ?? []).map((found) => ({ ...found, rule: "meta" })));
}

/** Where a value of JSON-LD stands in its script; the whole script when it is written with escapes. */
export function locate(html: string, script: Span, value: string): Span {
  if (value === "") return script;
  const at = html.slice(script.start, script.end).indexOf(value);
  return at < 0 ? script : { start: script.start + at, end: script.start + at + value.length };
}
