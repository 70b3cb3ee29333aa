import { ACTOR_WORDS } from "../data/actor-words.ts";

/** "dockers", "economists": those who do it for a living. */
const DOER = /(?:ists?|ians?|ers|ors|men)$/;
const ACTORS: ReadonlySet<string> = new Set(ACTOR_WORDS);

/** Whether a folded word is for a person or a body. */
export function isActorWord(word: string): boolean {
  return (
    DOER.test(word) || ACTORS.has(word) || ACTORS.has(word.replace(/s$/, "")) || ACTORS.has(word.replace(/ies$/, "y"))
  );
}
