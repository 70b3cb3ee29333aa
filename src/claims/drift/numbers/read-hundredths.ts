import type { StemmedWord } from "../../stems.ts";
import { CURRENCIES } from "../data/currencies.ts";
import { countOf } from "./count-words.ts";
import type { Share } from "./read-shares.ts";
import { readSpelledNumber } from "./read-spelled.ts";

/** "two dollars and fifty cents", "2 euros 30", "one metre fifty": a number with hundredths behind its unit; null where none starts at the index. */
export function readWithHundredths(words: readonly StemmedWord[], at: number, to: number): Share | null {
  const whole = /^\d{1,4}$/.test(words[at]?.word ?? "")
    ? { value: Number(words[at]?.word), next: at + 1 }
    : readSpelledNumber(words, at, to);
  if (whole === null || whole.next >= to) return null;
  const { stem = "", word: unit = "" } = words[whole.next] ?? {};
  if (!CURRENCIES.has(stem) && !/^met(?:re|er)s?$/.test(unit)) return null;
  const word = (ahead: number) => (whole.next + ahead < to ? (words[whole.next + ahead]?.word ?? "") : "");
  const joined = word(1) === "and" ? 2 : 1;
  const hundredths = /^\d$/.test(word(joined)) ? null : countOf(word(joined));
  if (hundredths === null || hundredths < 1 || hundredths > 99) return null;
  const named = HUNDREDTHS.test(word(joined + 1));
  // "paid two dollars, 30 times"
  if (!named && (joined === 2 || words[whole.next + joined + 1]?.content === true)) return null;
  return { value: whole.value + hundredths / 100, others: [], next: whole.next + joined + (named ? 2 : 1) };
}

const HUNDREDTHS = /^(?:cents?|pence|penny|kopecks?|kopeks?|centimes?|centimet(?:re|er)s?|cm)$/;
