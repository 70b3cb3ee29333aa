import { collapseSpace } from "./collapse-space.ts";
import type { GrowingInts } from "./growing-ints.ts";

/** The text of a scan's segments from one index to another, white space collapsed and trimmed, as blocks have it. */
export function textOf(html: string, segments: GrowingInts, from: number, to: number): string {
  if (to - from === 3 && segments.at(from + 2) < 0)
    return collapseSpace(html, segments.at(from), segments.at(from + 1));
  let raw = "";
  for (let at = from; at < to; at += 3) {
    const codepoint = segments.at(at + 2);
    raw += codepoint < 0 ? html.slice(segments.at(at), segments.at(at + 1)) : String.fromCodePoint(codepoint);
  }
  return collapseSpace(raw, 0, raw.length);
}
