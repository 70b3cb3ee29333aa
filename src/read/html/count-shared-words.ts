/** Words of so many letters at most say nothing. */
const MAX_IGNORED = 2;

/**
 * How many different words of three letters or more a text has, and how many of them are among the given ones, in lower case.
 * A word is a run of letters and digits. Linear; text of ASCII alone, which is most of it, is read without a pattern.
 */
export function countSharedWords(
  text: string,
  words: ReadonlySet<string>,
): { readonly own: number; readonly shared: number } {
  const lower = text.toLowerCase();
  const own = new Set<string>();
  let from = 0;
  for (let index = 0; index <= lower.length; index++) {
    const code = index < lower.length ? lower.charCodeAt(index) : 32;
    if (code >= 128) {
      own.clear();
      for (const word of lower.split(/[^\p{L}\p{N}]+/u)) if (word.length > MAX_IGNORED) own.add(word);
      break;
    }
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) continue;
    if (index - from > MAX_IGNORED) own.add(lower.slice(from, index));
    from = index + 1;
  }
  let shared = 0;
  for (const word of own) if (words.has(word)) shared++;
  return { own: own.size, shared };
}
