import { openPart } from "../../bench/accuracy/drift/open-part.ts";
import { lineSpan } from "../../bench/accuracy/drift/version-pairs.ts";
import { type EditedUnits, unitsAt } from "../edited-units.ts";

const VERBS =
  "insist(?:s|ed)|warn(?:s|ed)|argue[sd]|admit(?:s|ted)|confirm(?:s|ed)|believe[ds]?|estimate[sd]|fear(?:s|ed)?|hope[sd]?|expect(?:s|ed)?|complain(?:s|ed)|maintain(?:s|ed)|concede[sd]|acknowledge[sd]|predict(?:s|ed)|conclude[sd]|found|finds|suspect(?:s|ed)?|allege[sd]|assert(?:s|ed)|contend(?:s|ed)|calculate[sd]?|think|thinks|thought|testif(?:ies|ied)|recall(?:s|ed)|declare[sd]|affirm(?:s|ed)|holds?|held|writes?|wrote|told [^,]{3,30}|informed [^,]{3,30}|assure[sd] [^,]{3,30}";
const STANDPOINTS = "opinion|view|words|estimate|account|assessment|judgement|judgment|version|report|statement|eyes";
const PLACES: readonly RegExp[] = [
  new RegExp(`^[^,:;]{3,70}? (?<!(?:is|are|was|were|been|be|became) )(?:${VERBS}) that (.{25,})$`, "u"),
  new RegExp(
    `^(.{25,}), (?:[^,]{3,50} (?<!(?:is|are|was|were|been|be|became) )(?:${VERBS})|(?:${VERBS}) [^,]{3,50})\\.$`,
    "u",
  ),
  new RegExp(`^(?:In|By) (?:the )?(?:${STANDPOINTS}) of [^,]{3,60}, (.{25,})$`, "u"),
  new RegExp(`^(?:In|By) [^,]{3,50}['’]s? (?:${STANDPOINTS}), (.{25,})$`, "u"),
];
const QUOTE = /["“”„«»]/u;

/**
 * The sentences of a part without their attribution by words that the generator of bench/accuracy/drift knows none of: verbs of thought and judgement,
 * standpoints. What it takes out is said by a few verbs, and a decision trained on it alone would learn that no other is ever lost.
 */
export function dropAttributions(part: string): EditedUnits[] {
  const { pairs, reader } = openPart(part, 1, ["A", "B"]);
  return pairs.flatMap((pair) => {
    const origin = reader.readVersion(pair.origin);
    return pair.appearance.flatMap((sentence, line) => {
      const told = dropFrom(sentence);
      if (told === null) return [];
      const edited = pair.appearance.with(line, told);
      return [
        { edit: "attribution-lost" as const, units: unitsAt(origin, reader.read(edited), lineSpan(edited, line)) },
      ];
    });
  });
}

function dropFrom(sentence: string): string | null {
  if (QUOTE.test(sentence)) return null;
  for (const place of PLACES) {
    const told = place.exec(sentence)?.[1];
    if (told !== undefined) return `${told.charAt(0).toUpperCase()}${told.slice(1)}${/[.!?]$/u.test(told) ? "" : "."}`;
  }
  return null;
}
