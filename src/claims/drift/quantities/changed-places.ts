import { sentenceAt, type UnitDrift, type UnitSide } from "../unit-pair.ts";

/** Words for a place in a row, and for how many times as much. They count where the same word follows, or where each side has one alone. */
const PLACES: readonly ReadonlyMap<string, number>[] = [
  new Map([
    ["first", 1],
    ["second", 2],
    ["third", 3],
    ["last", -1],
  ]),
  new Map([
    ["halved", 0.5],
    ["doubled", 2],
    ["tripled", 3],
    ["trebled", 3],
    ["quadrupled", 4],
  ]),
];

/** "the third ballot" made "the second ballot", "doubled" made "tripled". */
export function findChangedPlaces(origin: UnitSide, appearance: UnitSide): UnitDrift[] {
  return PLACES.flatMap((places, row) => {
    const [was, ...others] = placesOf(origin, places);
    const [is, ...rest] = placesOf(appearance, places);
    if (was === undefined || is === undefined || others.length > 0 || rest.length > 0) return [];
    const [before, after] = [origin.words[was], appearance.words[is]];
    if (before === undefined || after === undefined || places.get(before.word) === places.get(after.word)) return [];
    const isSame = origin.forms[was + 1] === appearance.forms[is + 1] && origin.words[was + 1]?.content === true;
    if (row === 0 && (!isSame || mayBeLast(before.word, origin, after.word, appearance))) return [];
    return [
      {
        kind: "number-or-date-changed" as const,
        origin: [sentenceAt(origin, before.start)],
        appearance: [sentenceAt(appearance, after.start)],
        sentence: `The origin has “${before.written}”, this copy has “${after.written}”.`,
      },
    ];
  });
}

/** "the first winner since 2009" is "the last winner was in 2009"; the second of two is the last. */
function mayBeLast(was: string, origin: UnitSide, is: string, appearance: UnitSide): boolean {
  if ([was, is].includes("last") && ![was, is].includes("first")) return true;
  const [first, other] = was === "first" ? [origin, is] : [appearance, was];
  return (
    [was, is].includes("first") && other === "last" && first.words.some(({ word }) => /^(?:since|from)$/.test(word))
  );
}

function placesOf({ words }: UnitSide, places: ReadonlyMap<string, number>): number[] {
  return words.flatMap(({ word }, index) => (places.has(word) ? [index] : []));
}
