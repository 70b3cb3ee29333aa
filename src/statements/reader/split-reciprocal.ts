import type { Span } from "../../model/span.ts";
import type { Reading } from "./reading.ts";

/**
 * "Both sides accused each other of …" are two statements: one of each member. Where the source names two ("A and B"), each keeps its own
 * characters; otherwise both keep the source and differ in `share`.
 */
export function splitReciprocal(text: string, reading: Reading): Reading[] {
  const [source] = reading.source;
  const [content] = reading.content;
  if (source === undefined || content === undefined || reading.source.length > 1) return [reading];
  const subject = text.slice(source.start, source.end);
  const words = text.slice(content.start, content.end);
  const mutual =
    /^(?:that\s+)?(?:each other|one another)\b/i.test(words) ||
    (/^(?:each|either|every)\b/i.test(subject) && /^the other\b/i.test(words));
  if (!mutual) return [reading];
  const members = splitMembers(text, source);
  if (members.length === 2)
    return members.map((member) => ({ ...reading, source: [member], rule: `${reading.rule}-reciprocal` }));
  return [0, 1].map((share) => ({ ...reading, share, rule: `${reading.rule}-reciprocal` }));
}

/** The two members of "A and B"; none when the phrase is not of that form. */
function splitMembers(text: string, source: Span): Span[] {
  const phrase = text.slice(source.start, source.end);
  const and = /\sand\s/i.exec(phrase);
  if (and === null) return [];
  const from = /^both\s/i.exec(phrase)?.[0].length ?? 0;
  const first = phrase.slice(from, and.index).trim();
  const second = phrase.slice(and.index + and[0].length).trim();
  if (first === "" || second === "") return [];
  const start = source.start + phrase.indexOf(first, from);
  return [
    { start, end: start + first.length },
    { start: source.end - second.length, end: source.end },
  ];
}
