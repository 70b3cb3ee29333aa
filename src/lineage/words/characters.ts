/** What a code unit is to the reader of words. */
export const SEPARATOR = 0;
/** a letter that is no capital, or a digit of another script */
export const LETTER = 1;
/** a capital or title-case letter */
export const CAPITAL_LETTER = 2;
/** 0 to 9 */
export const DIGIT = 3;
/** an ideograph or kana: a word of its own */
export const IDEOGRAPH_CHARACTER = 4;
/** an apostrophe, straight or curly, or an accent typed for one: joins letters */
export const APOSTROPHE = 5;
/** comma or full stop: joins digits */
export const POINT = 6;

/** Code unit → what it is. */
export const KINDS = new Uint8Array(0x10000);
/** Code unit → lower case without diacritics; 0 for what is no letter or digit. */
export const FOLDED = new Uint16Array(0x10000);
/** The same for terms: letters that transliterations exchange (y, j, i; w, v) are one. */
export const FOLDED_TERM = new Uint16Array(0x10000);

fillTables();

function fillTables(): void {
  const word = /[\p{L}\p{N}]/u;
  for (let code = 0; code < 0x10000; code++) {
    // Surrogates are no letters here: news is not written in the scripts of the other planes.
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCharCode(code);
    if (!word.test(character)) continue;
    // Above U+2000 there is no letter with case or diacritics worth folding.
    const plain = code < 0x2000 ? character.toLowerCase().normalize("NFD").charCodeAt(0) : code;
    FOLDED[code] = plain;
    FOLDED_TERM[code] = plain === 0x79 || plain === 0x6a ? 0x69 : plain === 0x77 ? 0x76 : plain;
    if (code >= 0x30 && code <= 0x39) KINDS[code] = DIGIT;
    else if (isIdeograph(code)) KINDS[code] = IDEOGRAPH_CHARACTER;
    else KINDS[code] = character === character.toLowerCase() ? LETTER : CAPITAL_LETTER;
  }
  for (const code of [0x27, 0x2019, 0x2bc, 0x60, 0xb4]) {
    KINDS[code] = APOSTROPHE;
    FOLDED[code] = 0;
    FOLDED_TERM[code] = 0;
  }
  KINDS[0x2c] = POINT;
  KINDS[0x2e] = POINT;
}

function isIdeograph(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}
