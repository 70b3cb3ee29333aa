import type { Unit } from "../../unit.ts";

/** A part of a unit, which stands where its characters stand. */
export function cutUnit(unit: Unit, start: number, end: number): Unit {
  const text = unit.text.slice(start, end);
  const own = { ...unit, text, blankBefore: start === 0 && unit.blankBefore };
  if (unit.map === null) return { ...own, start: unit.start + start, end: unit.start + end };
  const map = unit.map.flatMap((piece) => {
    const from = Math.max(start, piece.article);
    const to = Math.min(end, piece.article + piece.length);
    if (from >= to) return [];
    return {
      ...piece,
      article: from - start,
      page: piece.page + from - piece.article,
      length: to - from,
      pageLength: to - from,
    };
  });
  const last = map.at(-1);
  return {
    ...own,
    map,
    start: map[0]?.page ?? unit.start,
    end: last === undefined ? unit.end : last.page + last.pageLength,
  };
}
