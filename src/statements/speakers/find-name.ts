import type { StateMention } from "../../text/gazetteer.ts";
import type { Token } from "../../text/tokens.ts";
import { GROUP_NOUNS, PRONOUNS, ROLE_NOUNS } from "../data/actor-words.ts";
import { findLongBody } from "./find-long-body.ts";
import { isBody, isRole, singular } from "./phrase-words.ts";

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december)$/;

/**
 * The personal name in a phrase: a run of capitalised words that are no State, body or role, after a title or role, or of two words and
 * more, or alone.
 */
export function findName(tokens: readonly Token[], states: readonly StateMention[]): Token[] | null {
  const body = findLongBody(tokens);
  let run: Token[] = [];
  const runs: Token[][] = [];
  for (const [index, token] of tokens.entries()) {
    const inState = states.some(({ span }) => span.start <= token.start && token.start < span.end);
    const joined =
      (run.length > 0 && /^(?:-|de|van|von|der|al|el|bin|ibn|da|di|la|le|du)$/.test(token.text)) ||
      (/^(?:al|el)$/.test(token.text) && tokens[index + 1]?.text === "-") ||
      // "Dong-hyuk"
      (run.length > 1 && run.at(-1)?.text === "-" && run.at(-1)?.end === token.start && token.pos !== "NUM");
    const capital =
      /^\p{Lu}/u.test(token.text) &&
      !CALENDAR.test(token.lower) &&
      (token.pos === "PROPN" ||
        token.pos === "NOUN" ||
        token.pos === "ADJ" ||
        token.pos === "X" ||
        token.pos === "VERB" ||
        /^\p{Lu}\.?$/u.test(token.text));
    if (!inState && !isRole(token) && (joined || (capital && !isBody(token) && !body.includes(token)))) run.push(token);
    else {
      if (run.length > 0) runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  // a capital at the start of a sentence makes no name: one of the words must be tagged as one
  const named = runs.filter((each) => each.some((token) => token.pos === "PROPN" && !PRONOUNS[token.lower]));
  const full = named.find((each) => each.filter(({ text }) => text !== "-").length > 1);
  // "Governor Anna Beispiel of Batken"
  const last = named.length > 1 && full !== undefined && isPlace(named.at(-1), tokens) ? full : named.at(-1);
  if (last === undefined) return null;
  if (last.length === 1 && (GROUP_NOUNS.has(last[0]?.lower ?? "") || ROLE_NOUNS.has(singular(last[0]?.lower ?? ""))))
    return null;
  const before = tokens[tokens.indexOf(last[0] as Token) - 1];
  const after = tokens[tokens.indexOf(last.at(-1) as Token) + 1];
  if (after !== undefined && (isBody(after) || ROLE_NOUNS.has(after.lower))) return null;
  // "Flour millers", "Genetic testing"
  if (last.length === 1 && after?.pos === "NOUN" && /^\p{Ll}/u.test(after.text)) return null;
  if (after !== undefined && /^['’]s?$/u.test(after.text)) return null;
  // "the Veterans Meeting", "the Survivors' Meeting": a capital word behind those of a body's name is its last
  if (last.length === 1 && before !== undefined && endsBodyWord(before, tokens)) return null;
  // "the head of Example Bank Anna Beispiel": the last two words are the name
  const ofBody =
    before !== undefined &&
    /^(?:of|for)$/.test(before.lower) &&
    last.length > 2 &&
    tokens.some((token) => ROLE_NOUNS.has(token.lower));
  if (ofBody) return last.slice(-2);
  if (before !== undefined && /^(?:of|for|in|at|from|the|and|on|a)$/.test(before.lower)) return null;
  if (last.some((token) => /^\p{Lu}{2,}$/u.test(token.text)) && !last.some((token) => /\p{Ll}/u.test(token.text)))
    return null;
  return last.filter((token) => token.text !== "-" || last.length > 1);
}

/** Whether a run of capital words says where or of what somebody is. */
function isPlace(run: readonly Token[] | undefined, tokens: readonly Token[]): boolean {
  const before = run?.[0] === undefined ? undefined : tokens[tokens.indexOf(run[0]) - 1];
  return before !== undefined && /^(?:of|for|in|at|from)$/.test(before.lower);
}

/** Whether a word, or the one before its bare apostrophe, is a group's and written as part of a name. */
function endsBodyWord(token: Token, tokens: readonly Token[]): boolean {
  const word = /^['’]$/u.test(token.text) ? tokens[tokens.indexOf(token) - 1] : token;
  return word !== undefined && /^\p{Lu}/u.test(word.text) && GROUP_NOUNS.has(word.lower);
}
