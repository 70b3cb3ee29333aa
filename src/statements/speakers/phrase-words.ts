import type { Token } from "../../text/tokens.ts";
import { DOCUMENT_NOUNS, GROUP_NOUNS, ORGANISATION_NOUNS, ROLE_NOUNS, TITLES } from "../data/actor-words.ts";

/** Whether a word says what office or rank somebody has. */
export function isRole(token: Token): boolean {
  return ROLE_NOUNS.has(token.lower) || TITLES.has(token.lower);
}

/** Whether a word is one of a body's, a text's or a group's, or stands in their names. */
export function isBody(token: Token): boolean {
  return (
    ORGANISATION_NOUNS.has(token.lower) ||
    DOCUMENT_NOUNS.has(token.lower) ||
    GROUP_NOUNS.has(token.lower) ||
    /^(?:foreign|defence|defense|interior|prime|national|united|european|international|general|state|federal|supreme|deputy|special|human|rights|former|ex|new|several|many|some|most|all|other|two|three|top|senior|acting|then|current|late|chief|vice|affairs|security|justice|finance|trade|economy|energy|health|education|environment|transport|culture)$/.test(
      token.lower,
    )
  );
}

/** A noun without the ending of its plural. */
export function singular(word: string): string {
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
