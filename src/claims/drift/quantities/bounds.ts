import type { Quantity } from "../numbers/quantity.ts";
import { quoteSpan, sentenceAt, type UnitDrift, type UnitSide } from "../unit-pair.ts";

/** What a number is said to be a limit of: of what is not more, or not less, than it. */
type Limit = "less than" | "more than";

const UNDER =
  /^(?:.* )?(?:under|below|almost|nearly|up to|at most|at the most|short of|as (?:many|much|long|high|far) as|(?:less|fewer|lower) than|(?:maximum|ceiling|cap|limit)(?: of)?)$/;
const OVER =
  /^(?:.* )?(?:over|above|at least|at the least|exceeding|exceeds|exceeded|upwards of|excess of|(?:more|greater|higher) than|(?:minimum|floor)(?: of)?)$/;
/** The same behind a number, and what it counts. */
const UNDER_BEHIND =
  /^(?:\S+ )?(?:or (?:less|fewer|lower|under|below|shorter|younger|earlier)|at (?:the )?(?:most|maximum|outside)|maximum)\b/;
const OVER_BEHIND =
  /^(?:\S+ )?(?:(?:or|and) (?:more|over|above|higher|longer|older|later|upwards?)|at (?:the )?(?:least|minimum)|minimum)\b/;
/** What denies a bound, beside it or from afar: "at no time let less than". */
const DENYING =
  /^(?:not?|never|none|nobody|nothing|neither|nor|without|cannot|hardly|barely|\p{L}+n['’]t|only|prohibit\p{L}*|forbid\p{L}*|forbade|bann?\p{L}*|fail\p{L}*|refus\p{L}*|unless|until|if)$/u;
/** Words before a number that say whether it is less or more, and behind it. */
const [BOUND, BEHIND] = [3, 4];
const HALF = 0.5;

/** "just under half" made "more than half". */
export function findChangedBounds(origin: UnitSide, appearance: UnitSide): UnitDrift[] {
  for (const was of origin.quantities) {
    if (was.kind !== "number" || (was.loose && was.value !== HALF)) continue;
    const answers = appearance.quantities.filter((is) => isSame(was, is));
    const [is] = answers;
    if (is === undefined || answers.length > 1) continue;
    if (origin.quantities.filter(({ value }) => value === was.value).length > 1) continue;
    const [before, after] = [boundOf(origin, was), boundOf(appearance, is)];
    if (before === null || after === null || before === after) continue;
    return [
      {
        kind: "number-or-date-changed",
        origin: [sentenceAt(origin, was.span.start)],
        appearance: [sentenceAt(appearance, is.span.start)],
        sentence: `The origin has ${before} “${quoteSpan(origin.text, was.span)}”, this copy has ${after} it.`,
      },
    ];
  }
  return [];
}

/** The same number, or a part and its percents. */
function isSame(was: Quantity, is: Quantity): boolean {
  if (is.kind !== was.kind) return false;
  if (is.value === was.value) return true;
  // "less than half of it" is "down by more than 50 percent".
  const [part, percent] = was.value < is.value ? [was, is] : [is, was];
  return part.value < 1 && part.value !== HALF && part.others.includes(percent.value);
}

/** Whether a number is said to be a limit from above or from below; null where nothing says so, or where something denies it. */
export function boundOf(side: UnitSide, { span }: Quantity): Limit | null {
  const { words } = side;
  const at = words.findIndex(({ start }) => start >= span.start);
  const behind = words.findIndex(({ start }) => start >= span.end);
  const before = wordsOf(words.slice(Math.max(0, at - BOUND), at));
  const after = behind < 0 ? "" : wordsOf(words.slice(behind, behind + BEHIND));
  const found = UNDER.test(before) ? "less than" : OVER.test(before) ? "more than" : null;
  // "not more than" is a negation, not a bound.
  if (found !== null) return clauseBefore(side, at).some(({ word }) => DENYING.test(word)) ? null : found;
  return UNDER_BEHIND.test(after) ? "less than" : OVER_BEHIND.test(after) ? "more than" : null;
}

/** The words before a place, back to the last mark. */
function clauseBefore({ words, text }: UnitSide, at: number): UnitSide["words"] {
  const isMark = (index: number) => /[,;:–—]/.test(text.text.slice(words[index - 1]?.end, words[index]?.start));
  let from = at - 1;
  while (from > 0 && !isMark(from)) from--;
  return words.slice(Math.max(0, from), at);
}

function wordsOf(words: readonly { readonly word: string }[]): string {
  return words.map(({ word }) => word).join(" ");
}
