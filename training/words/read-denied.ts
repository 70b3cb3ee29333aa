import { STOP_WORDS } from "../../src/claims/data/stop-words.ts";

/** Words of a definition behind which stands what it denies: "lacking", "refuse to", "free from". */
const DENYING =
  /^(?:not|never|no|nobody|nothing|none|nor|without|lack|lacks|lacking|lacked|absence|absent|fails?|failing|failure|refus(?:e|es|ing|al)|prevent(?:s|ing|ion)?|stop(?:s|ping)?|ceas(?:e|ing)|ends?|ending|avoid(?:ing)?|refrain(?:ing)?|abstain|depriv(?:e|ed|ing)|remov(?:e|ed|ing)|loss|los(?:e|ing|t)|deny(?:ing)?|denial|reject(?:ing)?|exclud(?:e|ed|ing)|opposite|contrary|unable|inability|void|devoid|impossible|forbid(?:ding)?|prohibit(?:ing)?|withhold|abandon|contradict|insufficient|incapable|deficient|little|few|hardly|reluctant|unwilling|against|opposed?|shortage|escape)$/;
/** Those that deny only before a certain word. */
const DENYING_BEFORE: Readonly<Record<string, RegExp>> = {
  keep: /^(?:from|out|away)$/,
  give: /^up$/,
  free: /^(?:from|of)$/,
  freed: /^(?:from|of)$/,
  hard: /^to$/,
  difficult: /^to$/,
};
/** Words behind it that it denies. */
const DENIED = 4;

/** Words that any definition has. */
const OF_ANY_DEFINITION =
  /^(?:(?:some|any|every)(?:thing|one|body)|especially|usually|often|persons?|people|things?|other|one|ones|etc|being|certain|particular|having|used|using|without|kind|type|especial|regarded|considered|made|make)$/;

/** The content words that a definition of WordNet denies: "failing to speak" denies speaking. */
export function readDenied(gloss: string): string[] {
  const [definition = ""] = gloss.split('; "');
  return definition
    .replace(/\([^)]*\)/g, " ")
    .toLowerCase()
    .split(/[;,:]/)
    .flatMap((clause) => {
      const words = clause.match(/[a-z']+/g) ?? [];
      return words.flatMap((word, at) =>
        isDenying(word, words[at + 1] ?? "")
          ? words
              .slice(at + 1)
              .filter((other) => /^[a-z]{3,}$/.test(other) && !STOP_WORDS.has(other) && !OF_ANY_DEFINITION.test(other))
              .slice(0, DENIED)
          : [],
      );
    });
}

function isDenying(word: string, next: string): boolean {
  if (word === "not" && /^(?:only|necessarily|yet)$/.test(next)) return false;
  return DENYING.test(word) || DENYING_BEFORE[word]?.test(next) === true;
}
