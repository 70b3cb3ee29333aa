import type { Token } from "../../text/tokens.ts";
import { ORGANISATION_NOUNS } from "../data/actor-words.ts";

/**
 * The words of a body whose name says what it is for: "Example Campaign to End Example", "Centre for Example Studies". Empty when the
 * phrase names none.
 */
export function findLongBody(tokens: readonly Token[]): readonly Token[] {
  for (const [at, noun] of tokens.entries()) {
    if (!opensPurpose(noun, tokens[at + 1])) continue;
    const to = endOfCapitals(tokens, at + 2);
    if (to === at + 2) continue;
    let from = at;
    while (from > 0 && isCapital(tokens[from - 1])) from--;
    return tokens.slice(from, to);
  }
  return [];
}

/** Whether a noun and the word behind it are the middle of such a name ("Campaign to"). */
export function opensPurpose(noun: Token, joint: Token | undefined): boolean {
  return ORGANISATION_NOUNS.has(noun.lower) && isCapital(noun) && joint !== undefined && PURPOSE.has(joint.lower);
}

const PURPOSE = new Set(["to", "for", "against", "on"]);

/** Behind the last capital word from `from` on; "and" and "the" may stand between two. */
function endOfCapitals(tokens: readonly Token[], from: number): number {
  let to = from;
  for (let at = from; at < tokens.length; at++) {
    if (isCapital(tokens[at])) to = at + 1;
    else if (!/^(?:and|the|of)$/.test(tokens[at]?.lower ?? "")) break;
  }
  return to;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}
