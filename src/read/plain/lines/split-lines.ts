/** A line of plain text without the white space around it; lines of white space alone are not kept. */
export interface Line {
  /** in the page's text */
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly blankBefore: boolean;
}

/** Lines of a text in order, at most `limit` of them; `\n`, `\r\n` and `\r` end a line, and so do the Unicode separators. */
export function splitLines(text: string, limit: number): { readonly lines: readonly Line[]; readonly capped: boolean } {
  const lines: Line[] = [];
  let start = 0;
  let number = 0;
  let blank = true;
  while (start <= text.length) {
    let end = start;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from) {
      if (lines.length >= limit) return { lines, capped: true };
      lines.push({ start: from, end: to, number, blankBefore: blank });
      blank = false;
    } else blank = true;
    number++;
    start = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
  return { lines, capped: false };
}

function isBreak(code: number): boolean {
  return (
    code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 12 || code === 11 || code === 0x85
  );
}

function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 160 ||
    code === 0xfeff ||
    code === 0x200b ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x3000
  );
}
