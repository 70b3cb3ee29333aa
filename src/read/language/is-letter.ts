const LETTER = /\p{L}/u;
/** Per code unit: 0 not asked yet, 1 a letter, 2 none. */
const known = new Uint8Array(0x10000);

/** Whether a code unit is a letter of any script; a half of a surrogate pair is none. Each is asked of the pattern once. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  let answer = known[code];
  if (answer === 0) {
    answer = LETTER.test(String.fromCharCode(code)) ? 1 : 2;
    known[code] = answer;
  }
  return answer === 1;
}
