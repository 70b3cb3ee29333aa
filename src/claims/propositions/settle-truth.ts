import type { Span } from "../../model/span.ts";
import { DENYING_BEFORE, FALSE_ADVERBS, FALSE_WORDS, SAYING, TRUE_WORDS } from "./data/truth-words.ts";
import type { Draft } from "./reading/reading.ts";
import { word } from "./symbols/clauses.ts";
import type { Sym } from "./symbols/symbols.ts";
import { turn } from "./turn-draft.ts";

/**
 * What a sentence asserts that calls something false: "it is not true that X has left", "the post says that X is a party, which is
 * wrong", "contrary to claims that X has signed, ...". What is called false is said the other way round; what cannot be is left out.
 */
export function settleTruth(symbols: readonly Sym[], drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length === 0) return drafts;
  const scope = findFalse(symbols);
  if (scope === null) return drafts;
  const isIn = ({ at }: Draft) => scope.start <= at && at < scope.end;
  const denied = drafts.filter(isIn);
  // Of two things that are false together either may hold
  const whole = new Set(denied.map(matterOf)).size === 1;
  return drafts.flatMap((draft) => (isIn(draft) ? (whole ? (refute(draft) ?? []) : []) : draft));
}

/** What a draft says but for whom it says it of. */
function matterOf({ content }: Draft): string {
  if (content.kind === "treaty-action") return `${content.kind} ${content.action}`;
  return content.kind === "withdrawal-step" ? `${content.kind} ${content.step}` : content.kind;
}

function refute(draft: Draft): Draft | null {
  const { content } = draft;
  if ((content.kind === "treaty-action" || content.kind === "withdrawal-step") && content.date !== null)
    return { ...draft, negated: !draft.negated };
  return turn(draft);
}

/** The characters of what the sentence calls false; null where it calls nothing so. */
function findFalse(symbols: readonly Sym[]): Span | null {
  for (const [at, symbol] of symbols.entries()) {
    if (symbol.kind !== "word") continue;
    if (FALSE_ADVERBS.has(symbol.lower)) {
      const said = [1, 2].find((step) => SAYING.test(word(symbols[at + step]) ?? ""));
      if (said !== undefined) return charactersOf(symbols, at + said + 1, endOfClaim(symbols, at + said + 1));
    } else if (symbol.lower === "contrary" && word(symbols[at + 1]) === "to") {
      const that = findThat(symbols, at);
      if (that > 0) return charactersOf(symbols, that + 1, nextMark(symbols, that));
    } else if (FALSE_WORDS.has(symbol.lower) || TRUE_WORDS.has(symbol.lower)) {
      const denied = [1, 2, 3].some((back) => DENYING_BEFORE.test(word(symbols[at - back]) ?? ""));
      if (denied !== TRUE_WORDS.has(symbol.lower)) continue;
      const scope = scopeOf(symbols, at);
      if (scope !== null) return scope;
    }
  }
  return null;
}

/** What a word such as "wrong" is said of: what "that" opens behind it, the sentence before "which is", or the clause that is its subject. */
function scopeOf(symbols: readonly Sym[], at: number): Span | null {
  const copula = [1, 2, 3, 4].find((back) => COPULA.test(word(symbols[at - back]) ?? ""));
  if (copula !== undefined && /^(?:which|this|that)$/.test(word(symbols[at - copula - 1]) ?? "")) {
    const comma = at - copula - 2;
    if (comma > 0 && symbols[comma]?.kind === "mark") return charactersOf(symbols, 0, comma);
  }
  const that = findThat(symbols, at);
  if (that > 0) return charactersOf(symbols, that + 1, endOfClaim(symbols, that + 1));
  const opened = symbols.findIndex((symbol) => word(symbol) === "that");
  const named = opened === 0 || CLAIM_NOUN.test(word(symbols[opened - 1]) ?? "");
  return copula !== undefined && opened >= 0 && opened < at - copula && named
    ? charactersOf(symbols, opened + 1, at - copula)
    : null;
}

const COPULA = /^(?:is|are|was|were|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t)$/;
const CLAIM_NOUN =
  /^(?:claim|statement|assertion|allegation|report|rumour|rumor|idea|notion|belief|view|story|suggestion|impression|assumption|argument|post|headline|news|word|line)s?$/;

/** Symbols from "wrong" to "that": "wrong is the widespread claim that", "not true to say that". */
const THAT_REACH = 6;

function findThat(symbols: readonly Sym[], at: number): number {
  for (let index = at + 1; index <= at + THAT_REACH; index++) {
    if (symbols[index]?.kind === "mark") return -1;
    if (word(symbols[index]) === "that") return index;
  }
  return -1;
}

/** Where what is said ends: at a mark behind which the sentence goes on in its own name ("; it has", ", but it has"). */
function endOfClaim(symbols: readonly Sym[], from: number): number {
  const end = symbols.findIndex(
    (symbol, at) =>
      at >= from &&
      symbol.kind === "mark" &&
      (symbol.text !== "," || GOES_ON.test(word(symbols[at + 1]) ?? "") || at === symbols.length - 1),
  );
  return end < 0 ? symbols.length : end;
}

const GOES_ON = /^(?:but|though|although|however|as|since|because|while|whereas|it|they|he|she|rather|instead|in)$/;

function nextMark(symbols: readonly Sym[], from: number): number {
  const mark = symbols.findIndex((symbol, at) => at > from && symbol.kind === "mark");
  return mark < 0 ? symbols.length : mark;
}

function charactersOf(symbols: readonly Sym[], from: number, to: number): Span | null {
  const [first, last] = [symbols[from], symbols[to - 1]];
  return first === undefined || last === undefined || to <= from ? null : { start: first.start, end: last.end };
}
