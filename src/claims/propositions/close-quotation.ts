import type { Span } from "../../model/span.ts";

/** A span that breaks off before the closing mark of a quotation which it opens, with that mark. */
export function closeQuotation(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  const curly = count(inside, "“") > count(inside, "”");
  if (!curly && count(inside, '"') % 2 === 0) return { start, end };
  const mark = /^[,.!?]?/.exec(text.slice(end, end + 1))?.[0].length ?? 0;
  return text[end + mark] === (curly ? "”" : '"') ? { start, end: end + mark + 1 } : { start, end };
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
