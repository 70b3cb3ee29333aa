import type { Draft, Reading } from "./reading/reading.ts";
import { clauseAt, isComma, word } from "./symbols/clauses.ts";

/**
 * Acts whose day the words tell by another event that no reader knows ("ratified it weeks before its elections", "left at the same time as
 * its neighbours"): on a day that nobody can know, so that no verdict says that they are right. Others as they are. Linear in the drafts.
 */
export function leaveDaysOpen(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.some(({ content }) => content.kind === "order")) return drafts;
  return drafts.map((draft) => {
    const { content } = draft;
    if (draft.negated || draft.modality !== "actual") return draft;
    if (content.kind !== "treaty-action" && content.kind !== "withdrawal-step") return draft;
    if (content.date !== null || content.rank !== null || !isTimedByAnother(reading, draft.at)) return draft;
    return { ...draft, content: { ...content, date: { kind: "unknown" } } };
  });
}

function isTimedByAnother({ symbols, clauses }: Reading, offset: number): boolean {
  const at = symbols.findIndex(({ start }) => start === offset);
  if (at < 0) return false;
  const { to } = clauseAt(clauses, at);
  if (isBesideOther(symbols, to)) return true;
  for (let index = at + 1; index < to; index++) {
    // ", half a year after its notice": told beside the act
    if (isComma(symbols[index])) return false;
    const lower = word(symbols[index]) ?? "";
    const [next, after] = [1, 2].map((step) => word(symbols[index + step]) ?? "");
    // "thirteen days after theirs": that of those spoken of, which another reading may tell
    if (COMPARES.has(lower) && next !== "theirs") return true;
    if (lower === "ahead" && next === "of") return true;
    if (lower === "same" && TIMES.has(next ?? "") && (after === "as" || after === "that")) return true;
  }
  return false;
}

/** "gave notice before X did": the clause behind tells when another did the same. */
function isBesideOther(symbols: Reading["symbols"], link: number): boolean {
  if (!["before", "after"].includes(word(symbols[link]) ?? "")) return false;
  const states = word(symbols[link + 1]) === "the" ? link + 2 : link + 1;
  return symbols[states]?.kind === "states" && /^(?:did|had|has|have)$/.test(word(symbols[states + 1]) ?? "");
}

const COMPARES = new Set("before after earlier later sooner".split(" "));
const TIMES = new Set("time day week month year moment".split(" "));
