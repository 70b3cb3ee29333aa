import type { Tokens } from "./tokenize.ts";

/** What a token has to do with quotation marks. `role`: 1 opens, 2 closes, 3 and 4 the same for single marks, 0 none. */
export interface QuoteStates {
  readonly role: Uint8Array;
  /**
   * 0 outside, 1 inside double marks, 2 an opening and 3 a closing double mark, 4 after an opening mark that its paragraph
   * never closes, 5 inside single marks, 6 and 7 these marks
   */
  readonly state: Uint8Array;
  /** how many tokens the marks hold: 1 to 3, to 8, to 20, more (1 to 4); 0 outside */
  readonly length: Uint8Array;
}

const OPENING = "“„«「『‟";
const CLOSING = "”»」』";
const STRAIGHT = '"';
const SINGLE = "'‘’‚‹›`";
const CLOSED_BY: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "»": "«",
  "「": "」",
  "『": "』",
};
/** Two single marks for a double one, as wires that know no double marks write. */
const DOUBLED: Readonly<Record<string, string>> = { "''": STRAIGHT, "``": "“" };
const WORD = /[\p{L}\p{N}]/u;

const INSIDE = 1;
const OPENS = 2;
const CLOSES = 3;
const UNCLOSED = 4;
const INSIDE_SINGLE = 5;
const OPENS_SINGLE = 6;
const CLOSES_SINGLE = 7;

/**
 * Reads the quotation marks of a text, each paragraph by itself, of any style. Linear.
 *
 * An apostrophe inside a word is part of its token and never reaches this; a single mark that only ends a word ("the
 * voters' mood") opens nothing.
 */
export function readQuotes(text: string, tokens: Tokens): QuoteStates {
  const count = tokens.start.length;
  const states = { role: new Uint8Array(count), state: new Uint8Array(count), length: new Uint8Array(count) };
  for (let paragraph = 0; paragraph < tokens.paragraphs.length; paragraph++) {
    readParagraph(
      text,
      tokens,
      tokens.paragraphs[paragraph] as number,
      tokens.paragraphs[paragraph + 1] ?? count,
      states,
    );
  }
  return states;
}

function readParagraph(text: string, tokens: Tokens, first: number, last: number, states: QuoteStates): void {
  const { role, state } = states;
  let opened = -1;
  let closer = "";
  let single = -1;
  for (let at = first; at < last; at++) {
    const start = tokens.start[at] as number;
    const end = tokens.end[at] as number;
    if (end - start > 2 || tokens.name[at] !== null) continue;
    const written = text.slice(start, end);
    const mark = DOUBLED[written] ?? written;
    const isSingle = SINGLE.includes(mark);
    if (mark.length > 1) continue;
    if (!isSingle && mark !== STRAIGHT && !OPENING.includes(mark) && !CLOSING.includes(mark)) continue;
    const joinsBefore = at > first && tokens.end[at - 1] === start;
    const joinsAfter = at + 1 < last && tokens.start[at + 1] === end;
    if (isSingle) {
      if (single >= 0 && joinsBefore && !(joinsAfter && startsWord(text, end))) {
        close(states, single, at, INSIDE_SINGLE, OPENS_SINGLE, CLOSES_SINGLE);
        role[single] = 3;
        role[at] = 4;
        single = -1;
      } else if (joinsAfter && (!joinsBefore || (single < 0 && !endsWord(text, start)))) single = at;
      continue;
    }
    if (closesQuote(mark, opened >= 0, closer, joinsBefore, joinsAfter)) {
      role[at] = 2;
      if (opened >= 0) close(states, opened, at, INSIDE, OPENS, CLOSES);
      else state[at] = CLOSES;
      opened = -1;
    } else {
      if (opened < 0) {
        opened = at;
        closer = CLOSED_BY[mark] ?? mark;
      }
      role[at] = 1;
      state[at] = OPENS;
    }
  }
  if (opened >= 0) for (let at = opened + 1; at < last; at++) if (state[at] === 0) state[at] = UNCLOSED;
}

function closesQuote(
  mark: string,
  isOpen: boolean,
  closer: string,
  joinsBefore: boolean,
  joinsAfter: boolean,
): boolean {
  if (isOpen) {
    if (mark === STRAIGHT) return joinsBefore || !joinsAfter;
    return mark === "“" ? closer.includes(mark) : CLOSING.includes(mark) || closer.includes(mark);
  }
  if (mark === STRAIGHT || mark === "»") return joinsBefore && !joinsAfter;
  return CLOSING.includes(mark);
}

function close(states: QuoteStates, from: number, to: number, inside: number, opens: number, closes: number): void {
  const { state, length } = states;
  const held = to - from - 1;
  const bucket = held <= 3 ? 1 : held <= 8 ? 2 : held <= 20 ? 3 : 4;
  state[from] = opens;
  state[to] = closes;
  for (let at = from; at <= to; at++) {
    if (at !== from && at !== to && (state[at] === 0 || inside === INSIDE)) state[at] = inside;
    if (inside === INSIDE || length[at] === 0) length[at] = bucket;
  }
}

function startsWord(text: string, at: number): boolean {
  return WORD.test(String.fromCodePoint(text.codePointAt(at) ?? 32));
}

function endsWord(text: string, at: number): boolean {
  const low = text.charCodeAt(at - 1);
  const from = low >= 0xdc00 && low <= 0xdfff ? at - 2 : at - 1;
  return from >= 0 && WORD.test(String.fromCodePoint(text.codePointAt(from) ?? 32));
}
