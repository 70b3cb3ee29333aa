import type { TextPrint } from "../words/text-print.ts";
import { BETWEEN_ANCHORS } from "./align-sentences.ts";

/** Share of the different numbers of one text that the other has, the larger of both; by Laplace's rule of succession, for one number alone tells little. */
export function shareNumbers({ facts: { numbers: a } }: TextPrint, { facts: { numbers: b } }: TextPrint): number {
  return (countKnown(a, b) + 1) / (Math.min(a.length, b.length) + 2);
}

/**
 * Names, figures and quotations of a text that the other does not have.
 *
 * Whoever tells a report anew brings next to none; a reporter who was there himself brings whom he met, what he counted and what was said to him.
 *
 * @param closest - how close each sentence of `text` comes to any of `other`
 */
export function countOwn(text: TextPrint, other: TextPrint, closest: Float64Array): number {
  const { names, figures } = text.facts;
  const brought =
    names.length - countKnown(names, other.terms) + figures.length - countKnown(figures, other.facts.numbers);
  const quotes = text.quotes.filter(({ firstWord, endWord }) =>
    text.sentences.every(
      (sentence, index) =>
        sentence.endWord <= firstWord || sentence.firstWord >= endWord || (closest[index] ?? 0) < BETWEEN_ANCHORS,
    ),
  );
  return brought + quotes.length;
}

/** How many terms of the one list stand in the other; both ascending. */
function countKnown(a: Int32Array, b: Int32Array): number {
  let known = 0;
  for (let ofA = 0, ofB = 0; ofA < a.length && ofB < b.length; ) {
    const difference = (a[ofA] ?? 0) - (b[ofB] ?? 0);
    if (difference === 0) known++;
    if (difference <= 0) ofA++;
    if (difference >= 0) ofB++;
  }
  return known;
}
