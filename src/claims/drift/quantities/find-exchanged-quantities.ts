import type { Quantity } from "../numbers/quantity.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitPair, type UnitSide } from "../unit-pair.ts";

/** A quantity and the name it is given to. */
interface Given {
  readonly name: string;
  readonly written: string;
  readonly quantity: Quantity;
}

/**
 * "Peru ratified in 1998, Chad in 1999" made "Chad ratified in 1998 and Peru in 1999": each side gives the same two quantities to the same
 * two names, the other way round. Read only where a side holds two States, or nothing but two names, and two quantities of a kind: in turns or,
 * before "respectively", one after the other.
 */
export function findExchangedQuantities({ origin, appearance }: UnitPair): UnitDrift[] {
  const [was, is] = [readTwo(origin), readTwo(appearance)];
  // "135 cases in Murmansk" and "in Murmansk 135 cases": which name a quantity belongs to is sure only in the same order.
  if (was === null || is === null || was.namesFirst !== is.namesFirst) return [];
  const [first, second] = was.given;
  const answers = (given: Given, other: Given, name: string): boolean =>
    given.name === name && given.quantity.kind === other.quantity.kind && given.quantity.value === other.quantity.value;
  const exchanged =
    is.given.some((given) => answers(given, first, second.name)) &&
    is.given.some((given) => answers(given, second, first.name));
  if (!exchanged) return [];
  const quote = ({ quantity }: Given): string => quoteSpan(origin.text, quantity.span);
  return [
    {
      kind: "number-or-date-changed",
      origin: [sentenceAt(origin, first.quantity.span.start)],
      appearance: [sentenceAt(appearance, is.given[0].quantity.span.start)],
      sentence: `The origin gives “${quote(first)}” to ${first.written} and “${quote(second)}” to ${second.written}; this copy has them the other way round.`,
    },
  ];
}

/** The two names and quantities of a side; null where it has more, fewer, or an order that does not say which belongs to which. */
function readTwo(side: UnitSide): { readonly namesFirst: boolean; readonly given: readonly [Given, Given] } | null {
  const quantities = side.quantities.filter(({ loose }) => !loose);
  const [one, two] = quantities;
  if (one === undefined || two === undefined || quantities.length !== 2) return null;
  // "out of the seven of Juba four" is "four of Juba's seven".
  if ([one, two].some(({ from }) => /^(?:of|from|among|out)$/.test(side.text.words[from - 1]?.word ?? ""))) return null;
  // A year and a number of years are not exchanged.
  if (one.kind !== two.kind || one.value === two.value || (one.length === null) !== (two.length === null)) return null;
  const all = readNames(side);
  const states = all.filter(({ isState }) => isState);
  const names = states.length === 2 ? states : all;
  const [first, second] = names;
  if (first === undefined || second === undefined || names.length !== 2 || first.name === second.name) return null;
  const namesFirst =
    (first.end <= one.span.start && one.span.end <= second.start && second.end <= two.span.start) ||
    (second.end <= one.span.start && side.words.some(({ word }) => word === "respectively"));
  const quantitiesFirst = one.span.end <= first.start && first.end <= two.span.start && two.span.end <= second.start;
  if (!namesFirst && !quantitiesFirst) return null;
  return {
    namesFirst,
    given: [
      { ...first, quantity: one },
      { ...second, quantity: two },
    ],
  };
}

interface Name {
  readonly name: string;
  readonly written: string;
  readonly isState: boolean;
  readonly start: number;
  readonly end: number;
}

/** The names of a side in order; the words of one name are one. */
function readNames({ words, forms, text }: UnitSide): Name[] {
  const names: Name[] = [];
  for (const [index, word] of words.entries()) {
    if (!word.name && word.state === null) continue;
    const before = names.at(-1);
    const form = forms[index] ?? "";
    const isSame = before !== undefined && /^[ -]$/.test(text.text.slice(before.end, word.start));
    if (isSame)
      names[names.length - 1] = {
        ...before,
        name: before.name === form ? form : `${before.name} ${form}`,
        written: text.text.slice(before.start, word.end),
        isState: before.isState && word.state !== null,
        end: word.end,
      };
    else
      names.push({ name: form, written: word.written, isState: word.state !== null, start: word.start, end: word.end });
  }
  return names;
}
