import type { Span } from "../../../model/span.ts";

const CLOSING: Readonly<Record<string, string>> = { "“": "”", "„": "“”", "«": "»", '"': '"', "‟": "”" };

/**
 * Passages in double quotation marks, marks included, in order. A mark left open reaches to the end of its paragraph and a closing mark
 * without an opening one back to its start: a quotation of several paragraphs is marked at the first and the last. Single marks
 * are left alone: they are apostrophes too. Linear.
 */
export function findQuotations(text: string): Span[] {
  const found: Span[] = [];
  let paragraph = 0;
  for (const line of text.split("\n")) {
    found.push(...findInParagraph(text, paragraph, paragraph + line.length));
    paragraph += line.length + 1;
  }
  return found;
}

function findInParagraph(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  let open = -1;
  let closing = "";
  for (let index = from; index < to; index++) {
    const character = text.charAt(index);
    if (open >= 0) {
      if (!closing.includes(character)) continue;
      found.push({ start: open, end: index + 1 });
      open = -1;
    } else if (closes(text, index, from, to)) {
      if (found.length === 0) found.push({ start: from, end: index + 1 });
    } else {
      const ends = CLOSING[character];
      if (ends === undefined || isInchMark(text, index)) continue;
      open = index;
      closing = ends;
    }
  }
  if (open >= 0) found.push({ start: open, end: to });
  return found;
}

/** A closing mark that nothing opened: ” or », or a straight one behind a word and before a space or the end. */
function closes(text: string, index: number, from: number, to: number): boolean {
  const character = text.charAt(index);
  if (character === "”" || character === "»") return true;
  return (
    character === '"' &&
    index > from &&
    /[\p{L}.,!?…]/u.test(text.charAt(index - 1)) &&
    (index + 1 >= to || /[\s,.;:]/.test(text.charAt(index + 1)))
  );
}

function isInchMark(text: string, index: number): boolean {
  return text.charAt(index) === '"' && /\d/.test(text.charAt(index - 1));
}
