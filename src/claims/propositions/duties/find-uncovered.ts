import type { TreatyId } from "../../../model/treaty.ts";
import { type Draft, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import { word } from "../symbols/clauses.ts";

/** A thing that words name of a treaty, and the symbols that its name takes. */
interface NamedThing {
  readonly name: string;
  readonly at: number;
}

/** "Tank mines must be removed": a duty said of what the treaty does not cover, where the words name nothing that it does. */
export function findUncovered(reading: Reading, treaty: TreatyId): NamedThing | null {
  const objects = reading.symbols.flatMap((symbol, at) => {
    const tag =
      symbol.kind === "word" ? symbol.tags.find((each) => each.kind === "object" && each.treaty === treaty) : undefined;
    return tag?.kind === "object"
      ? [{ name: tag.object, covered: tag.covered, at, end: at + (symbol.kind === "word" ? symbol.objectLength : 1) }]
      : [];
  });
  const [first] = objects.filter(({ covered }) => !covered);
  // "anti-tank mines": the last word alone names what is covered
  const others = objects.filter(
    ({ covered, at }) => covered && first !== undefined && (at < first.at || at >= first.end),
  );
  return first === undefined || others.length > 0 ? null : first;
}

/** The same as a claim on what the treaty covers. */
export function toUncovered(reading: Reading, at: number, treaty: TreatyId, { name, at: noun }: NamedThing): Draft {
  return {
    content: {
      kind: "prohibition-scope",
      acts: [],
      object: name,
      binds: "unsaid",
      states: [],
      exhaustive: false,
      total: false,
    },
    treaty,
    negated: isNegated(reading, at) || /^n(eed|ot)$/.test(word(reading.symbols[at + 1]) ?? ""),
    modality: "actual",
    at: reading.symbols[at]?.start ?? reading.span.start,
    span: reading.span,
    fields: { object: [spanOf(reading, noun, noun)] },
    about: null,
    reader: "obligation",
  };
}
