import { printLine } from "./print.ts";

/** Two texts beside each other with a mark between them. */
export interface SideBySideRow {
  /** two characters */
  readonly mark: string;
  readonly left: string;
  readonly right: string;
}

/** Characters of a column. Two of them and the mark fit a terminal of 100. */
const COLUMN = 47;

/** Prints rows in two columns of wrapped text. Columns are counted in UTF-16 units: wide characters may push the right one out. */
export async function printSideBySide(left: string, right: string, rows: readonly SideBySideRow[]): Promise<void> {
  await printRow({ mark: "  ", left, right });
  await printLine(`${"─".repeat(COLUMN)}    ${"─".repeat(COLUMN)}`);
  for (const row of rows) await printRow(row);
}

async function printRow({ mark, left, right }: SideBySideRow): Promise<void> {
  const a = wrap(left);
  const b = wrap(right);
  for (let index = 0; index < Math.max(a.length, b.length, 1); index++) {
    const between = index === 0 ? mark : "  ";
    await printLine(`${(a[index] ?? "").padEnd(COLUMN)} ${between} ${b[index] ?? ""}`.trimEnd());
  }
}

/** Lines of at most {@link COLUMN} characters, broken at blanks; control characters of a page must not reach the terminal. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  for (const word of text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ").split(/\s+/u)) {
    for (let rest = word; rest !== ""; rest = rest.slice(COLUMN)) {
      const part = rest.slice(0, COLUMN);
      if (line === "") line = part;
      else if (line.length + 1 + part.length <= COLUMN) line += ` ${part}`;
      else {
        lines.push(line);
        line = part;
      }
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}
