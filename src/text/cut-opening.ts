/** The beginning of a text, and how many words and marks it holds. */
export interface Opening {
  readonly text: string;
  readonly tokens: number;
}

/**
 * A text up to its first `most` words and marks; the whole text when it has no more. A cut falls between two of them. A word is a run of letters
 * and digits; in scripts without spaces each letter counts. Linear.
 */
export function cutOpening(text: string, most: number): Opening {
  let tokens = 0;
  let inWord = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const word = isWordUnit(code);
    if (code > 32 && code !== 0xa0 && !(word && inWord)) {
      if (tokens === most) return { text: text.slice(0, index), tokens };
      tokens++;
      // A surrogate pair is one.
      if (code >= 0xd800 && code < 0xdc00) index++;
    }
    inWord = word;
  }
  return { text, tokens };
}

/** Letters of scripts with spaces, roughly: Latin to Ethiopic and beyond, without the general punctuation. */
function isWordUnit(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return (code >= 0xc0 && code < 0x2000) || (code >= 0x2c00 && code < 0x2e00) || (code >= 0xac00 && code < 0xd7b0);
}
