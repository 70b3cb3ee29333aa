import type { Draft, Reading } from "../reading/reading.ts";
import { word } from "../symbols/clauses.ts";

export type Votes = Extract<Draft["content"], { kind: "withdrawal-step" }>["votes"];

/** "68 of 100 in favour, 14 against", "by 81 votes to 1", "107 votes to none", "157-18"; null where nothing speaks of a vote ("1 to 2 weeks"). */
export function readVotes(
  reading: Reading,
): { votes: NonNullable<Votes>; spans: { start: number; end: number }[] } | null {
  if (!reading.symbols.some((symbol) => VOTING.test(word(symbol) ?? ""))) return null;
  let inFavour: number | null = null;
  let against: number | null = null;
  let of: number | null = null;
  const spans: { start: number; end: number }[] = [];
  reading.symbols.forEach((symbol, at) => {
    if (symbol.kind !== "number" || symbol.ordinal || symbol.value > 1500 || !Number.isInteger(symbol.value)) return;
    const next = [1, 2, 3, 4, 5].map((step) => word(reading.symbols[at + step]) ?? "");
    const span = { start: symbol.start, end: symbol.end };
    const before = word(reading.symbols[at - 1]) ?? "";
    if (
      inFavour !== null &&
      (next[0] === "against" ||
        (next[0] === "votes" && next[1] === "against") ||
        (before === "to" && spans.length === 1) ||
        OPPOSED.test(next.join(" ")))
    ) {
      against = symbol.value;
      spans.push(span);
    } else if (before === "of" && inFavour !== null && of === null && against === null) of = symbol.value;
    else if (before === "against" && inFavour !== null && against === null) {
      against = symbol.value;
      spans.push(span);
    } else if (inFavour === null && readsInFavour(reading, at, next)) {
      inFavour = symbol.value;
      spans.push(span);
      if (/^(votes? )?to (none|nil|zero)\b/.test(next.join(" "))) against = 0;
    }
  });
  return inFavour === null ? null : { votes: { inFavour, against, of }, spans };
}

/** What tells votes from a range. */
const VOTING =
  /^(?:vot\w*|ballots?|favou?r\w*|against|oppos\w*|back(?:s|ed|ing)?|support\w*|pass(?:es|ed|age)?|approv\w*|adopt\w*|reject\w*|carried|result|tally|deput\w*|lawmakers?|legislators?|members?|mps?|parliament\w*|yes|no|ayes?|noes|abst\w*)$/;

function readsInFavour(reading: Reading, at: number, next: readonly string[]): boolean {
  const window = next.join(" ");
  if (
    /^(votes? )?(in )?(favou?r|for)\b/.test(window) ||
    /^(mps?|lawmakers|deputies|members|legislators|votes) (voted )?(in favou?r|for|backed|supported)/.test(window)
  )
    return true;
  const before = word(reading.symbols[at - 1]) ?? "";
  if (/^(by|with|won|got|received|gained)$/.test(before) && BODIES.test(window)) return true;
  if (/^(backed|supported|approved) (it|the)\b/.test(window)) return true;
  if (/^votes? (to|against)/.test(window) || /^voted (in favou?r|for)/.test(window)) return true;
  const of = next[0] === "of" || (next[0] === "out" && next[1] === "of");
  if (of && /favou?r|for|support/.test(next.slice(1).join(" "))) return true;
  const second = reading.symbols[at + 1]?.kind === "number" ? reading.symbols[at + 1] : reading.symbols[at + 2];
  const dash = reading.text.slice(reading.symbols[at]?.end ?? 0, second?.start ?? 0);
  return second?.kind === "number" && (/^\s?[-–—]\s?$/.test(dash) || next[0] === "to");
}

/** "18 were opposed", "a dozen voted against" */
const OPPOSED = /^(?:were |was )?(?:opposed\b|(?:voted |voting )?against\b)/;
const BODIES = /^(?:votes?|mps?|lawmakers|deputies|members|legislators|voices)\b/;
