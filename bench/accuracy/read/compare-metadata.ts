/** Whether two titles are the same but for case, quotation marks, dashes and white space. */
export function sameTitle(ours: string, truth: string | null): boolean {
  return truth !== null && fold(ours) === fold(truth);
}

/** Whether the names of a byline are those of the truth: every word of one is in the other, titles and order aside. */
export function sameAuthors(ours: readonly string[], truth: string | null): boolean {
  if (truth === null || ours.length === 0) return false;
  const wanted = new Set(
    fold(truth.replace(/\b(?:and|und|et|y|with)\b/gu, " "))
      .split(" ")
      .filter((word) => word.length > 1),
  );
  const found = new Set(
    fold(ours.join(" "))
      .split(" ")
      .filter((word) => word.length > 1),
  );
  let shared = 0;
  for (const word of found) if (wanted.has(word)) shared++;
  return shared > 0 && shared >= 0.6 * Math.max(found.size, wanted.size);
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
