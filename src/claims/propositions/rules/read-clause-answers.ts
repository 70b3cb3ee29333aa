import type { RuleTopic } from "../../../model/proposition.ts";
import { findStem, stemSet, wordsBetween } from "../reading/find-words.ts";
import { findTriggers, type Reading } from "../reading/reading.ts";
import { word } from "../symbols/clauses.ts";
import { readMissionRule } from "./read-mission-rule.ts";
import type { SaidRule } from "./said-rule.ts";

/**
 * Clauses to which the words give one of a few answers: how long the treaty lasts, whether it is still open for signature, whether breaches
 * are punished, whether parties help each other, how many weapons may be kept for training, in which languages it is written, whom it
 * binds, and how a fact-finding mission works.
 */
export function readClauseAnswer(reading: Reading): SaidRule | null {
  const { symbols, context } = reading;
  const treaty = symbols.some(({ kind }) => kind === "treaty");
  if (!treaty && !context.implied) return null;
  const mission = readMissionRule(reading);
  if (mission !== null) return mission;
  if (symbols.some(({ kind }) => kind === "states")) return null;
  for (const { topic, about, answer } of TOPICS) {
    const at = findStem(reading, about);
    const said = at < 0 ? null : answer(wordsOf(reading), reading);
    if (said !== null) return { topic, at, says: [said] };
  }
  return null;
}

function wordsOf(reading: Reading): string {
  return (
    wordsBetween(reading, 0, reading.symbols.length)
      .replaceAll("<treaty>", "treaty")
      // "not merely to deplore them" denies nothing
      .replace(/\bnot (merely|only|just|simply)\b/g, "")
  );
}

interface Topic {
  readonly topic: RuleTopic;
  /** one of these must be said */
  readonly about: ReadonlySet<string>;
  readonly answer: (words: string, reading: Reading) => string | null;
}

const DENIES = /\b(no|not|nobody|never|neither|nor|nothing|without|cannot|nowhere)\b/;
const MUST =
  /\b(must|shall|has to|have to|had to|obliges?|obliged|requires?|required|asks?|asked|expected|is to|are to|duty|bound to|need to)\b/;

const AT_HOME =
  /\b(laws?|crimes?|criminal\w*|penal|punishable|national|home|domestic|persons?|individuals?|soldiers?|citizens?|whoever|anyone|courts?|prison|jail|must|oblige\w*|require\w*)\b/;

const TOPICS: readonly Topic[] = [
  {
    topic: "duration",
    about: stemSet(
      "duration indefinite indefinitely expire expiry last end run lapse permanent forever limit perpetual perpetuity",
    ),
    answer: (words, reading) => {
      if (
        /\b(unlimited|indefinite|indefinitely|without limit|in perpetuity|perpetual|permanent(?! members?\b)|forever|for ever|no (end|expiry|final) date|no end)\b/.test(
          words,
        )
      )
        return subjectIsTreaty(reading) ? (/\bnot\b/.test(words) ? "limited" : "unlimited") : null;
      const until = /\b(expires?|ends?|lapses?|runs out)( only)? (in |on )?<date>/.test(words);
      const years = /\b(expires?|lasts?|ends?|runs?|lapses?)( only)?( after| for| out after)? <number> years\b/.test(
        words,
      );
      return (years || until) && subjectIsTreaty(reading) ? "limited" : null;
    },
  },
  {
    topic: "signature",
    about: stemSet("sign signature"),
    answer: (words, reading) => {
      // "the law still needs the signature of the president"
      if (findTriggers(reading, "law", "decree", "parliament", "president").length > 0) return null;
      if (/\b(closed for signature|too late to sign|no longer (be signed|open for signature|sign))\b/.test(words))
        return "closed";
      const open = /\b(sign it|sign the treaty|sign treaty|be signed|for signature)\b/.test(words);
      return open && /\b(still|remains?|is open|are open)\b/.test(words) ? "open" : null;
    },
  },
  {
    topic: "penalties",
    about: stemSet("punish punishable penal penalty criminal crime criminalise criminalize offence offense prosecute"),
    answer: (words) => {
      // "no penalty awaits a State": what becomes of the State, and not of those who break the law at home
      if (/\b(states?|members?|part(y|ies)|countr(y|ies)|governments?)\b/.test(words) && !AT_HOME.test(words))
        return null;
      if (
        !/\b(violations?|breach\w*|breaks?|broken|offenders?|culprits?|perpetrators?|wrongdoers?|violators?|law|laws|act|acts|prohibit\w*|banned|whoever|anyone|treaty)\b/.test(
          words,
        )
      )
        return null;
      if (DENIES.test(words)) return "not-required";
      return MUST.test(words) ? "required" : null;
    },
  },
  {
    topic: "assistance",
    about: stemSet("help assist support assistance"),
    answer: (words) => {
      if (!/\b(victims?|survivors?|clear\w*|demin\w*|others|each other|programmes?)\b/.test(words)) return null;
      if (
        /\b(in a position to|able to|that can|who can|means|afford|rich|wealthy|wealthier|richer)\b/.test(words) &&
        MUST.test(words)
      )
        return DENIES.test(words) ? null : "asked-of-the-able";
      return /\b(no duty|not oblige\w*|not required|nobody has to|need not|no obligation)\b/.test(words)
        ? "not-asked"
        : null;
    },
  },
  {
    topic: "retained",
    about: stemSet("train training instruct instruction exercise"),
    answer: (words, reading) => {
      if (!/\b(keep|kept|retain\w*|hold|held)\b/.test(words)) return null;
      if (
        /\b(no (figure|number|limit|ceiling)|absolutely necessary|as few as|not say how many|smallest number|minimum)\b/.test(
          words,
        )
      )
        return "no-figure";
      const counted = reading.symbols.some(
        (symbol, at) =>
          symbol.kind === "number" &&
          !symbol.ordinal &&
          symbol.value >= 2 &&
          !/^(years?|days|months)$/.test(word(reading.symbols[at + 1]) ?? ""),
      );
      return counted &&
        /\b(may|can|allow\w*|permit\w*|up to|at most|at least|no more than|limit\w*|caps?|capped|ceiling|maximum)\b/.test(
          words,
        )
        ? "figure"
        : null;
    },
  },
  {
    topic: "retained",
    about: stemSet("figure number ceiling limit"),
    answer: (words) =>
      /\bhow many\b/.test(words) && /\b(kept|keep|retain\w*)\b/.test(words) && DENIES.test(words) ? "no-figure" : null,
  },
  {
    topic: "languages",
    about: stemSet("language authentic text"),
    answer: (words, reading) => {
      if (!/\b(languages?|authentic)\b/.test(words) || !/\b(treaty|it|its|text|texts|authentic)\b/.test(words))
        return null;
      const count = reading.symbols.find(
        (symbol, at) =>
          symbol.kind === "number" &&
          /^(languages?|versions|official|equally|authentic)$/.test(word(reading.symbols[at + 1]) ?? ""),
      );
      return count?.kind === "number"
        ? String(count.value)
        : /\bonly\b/.test(words) && /\b(english|french)\b/.test(words)
          ? "1"
          : null;
    },
  },
  {
    topic: "addressees",
    about: stemSet("bind bound apply oblige party group join accede rebel militia insurgent guerrilla"),
    answer: (words) => {
      const groups = /\b(armed groups?|rebels?|militias?|non state|guerrillas?|insurgents?)\b/.test(words);
      if (
        /\bonly (states|governments|countries)( \w+)? (can|may|are able to) (join|sign|accede|ratify|become|be)\b/.test(
          words,
        )
      )
        return "states";
      if (!groups || /\b(deed|commitment)\b/.test(words)) return null;
      if (
        !/\b(bind\w*|bound|apply|applies|oblige\w*|(a|itself|also|too|become|becoming) (part(y|ies)|members?)|parties to|join\w*|accede\w*|sign)\b/.test(
          words,
        )
      )
        return null;
      return DENIES.test(words) || /\bonly (states|governments|countries)\b/.test(words) ? "states" : "groups-too";
    },
  },
];

/** "The convention expires after": the treaty opens the sentence, "under it" aside. */
function subjectIsTreaty(reading: Reading): boolean {
  const { symbols } = reading;
  // "under the treaty an extension may last ten years"
  const opens = /^(?:under|in|within|by|with|according)$/.test(word(symbols[0]) ?? "");
  if (!opens && symbols.slice(0, 3).some(({ kind }) => kind === "treaty")) return true;
  const words = wordsBetween(reading, 0, symbols.length);
  return (
    /^(it|both|its (duration|life|validity))\b/.test(words) ||
    /<treaty> (should|would|will|shall|must|is to|was to) (last|be|run|remain)\b/.test(words)
  );
}
