import { findFacing, type Link, readLinks } from "./links.ts";
import type { SideSentences } from "./side-sentences.ts";

/** The links, and those of two sentences that have little in common but face each other alone, between the same neighbours. */
export function pairFacing(links: readonly Link[], origin: SideSentences, appearance: SideSentences): Link[] {
  const [left, right] = readLinks(links, origin.told.length, appearance.told.length);
  const more = origin.told.flatMap((told, a): Link[] => {
    if (left.toOther.has(a)) return [];
    const [b, other] = findFacing(a, left);
    if (b === undefined || other !== undefined) return [];
    const [facing, more] = findFacing(b, right);
    const shares = (appearance.answers[b]?.leaveOpen(told).length ?? 0) < told.length;
    return shares && facing === a && more === undefined ? [{ a, b, score: 0 }] : [];
  });
  return [...links, ...more];
}
