const LETTER = /\p{L}/u;
const NUMBER = /\p{N}/u;
const KIND = { unasked: 0, letter: 1, number: 2, other: 3 } as const;
/** Per code unit; each is asked of the patterns once. */
const kinds = new Uint8Array(0x10000);

/** Whether a code unit is a letter of any script; a half of a surrogate pair is none. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return kindOf(code) === KIND.letter;
}

/** Whether a code unit is a letter or a digit of any script; a half of a surrogate pair is neither. */
export function isLetterOrNumber(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return kindOf(code) <= KIND.number;
}

function kindOf(code: number): number {
  const known = kinds[code] ?? KIND.other;
  if (known !== KIND.unasked) return known;
  const character = String.fromCharCode(code);
  const kind = LETTER.test(character) ? KIND.letter : NUMBER.test(character) ? KIND.number : KIND.other;
  kinds[code] = kind;
  return kind;
}

/** Han, kana, Thai, Lao, Khmer and Burmese letters, whose words stand without spaces. */
export function isUnspacedLetter(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff)
  );
}
