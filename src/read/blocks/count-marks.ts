/** Marks of a text's beginning. */
export interface Marks {
  readonly commas: number;
  readonly digits: number;
  readonly capitals: number;
  /** a small letter of a to z stands in it */
  readonly small: boolean;
}

/** Commas, digits and capitals of a text's first `to` characters, in one pass. */
export function countMarks(text: string, to: number): Marks {
  let small = false;
  let commas = 0;
  let digits = 0;
  let capitals = 0;
  for (let index = 0; index < to; index++) {
    const code = text.charCodeAt(index);
    if (code >= 97 && code <= 122) small = true;
    else if (code === 44) commas++;
    else if (code >= 48 && code <= 57) digits++;
    else if (code >= 65 && code <= 90) capitals++;
    else if (code >= 0xc0 && code < 0x590) {
      const character = text.charAt(index);
      if (character !== character.toLowerCase()) capitals++;
    }
  }
  return { commas, digits, capitals, small };
}
