/** The entries of a word list written with `|` between entries; line breaks separate too, white space around is dropped. */
export function parseList(text: string): string[] {
  return text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
