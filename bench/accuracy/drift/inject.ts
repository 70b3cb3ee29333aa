import type { DriftKind } from "../../../src/model/claim.ts";
import type { SeededRandom } from "../../../test/build/seeded-random.ts";

/** One edit of one sentence: the sentence rewritten, or null when the kind does not apply to it. */
export type SentenceEdit = (sentence: string, origin: string, random: SeededRandom) => string | null;

const CUE =
  "said|says|stated|noted|added|reported|reports|claimed|announced|stressed|explained|believes|emphasized|clarified";
const QUOTE = /["“”«»]/;
const WEEKDAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
const MONTHS = "January|February|April|June|July|August|September|October|November|December";
const SMALL = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty";
const STRANGERS = [
  "Viktor Halloran",
  "Elena Marsh",
  "Tomas Bergqvist",
  "Nadia Okafor",
  "Ruslan Petrenko",
  "Ingrid Falk",
  "Pavel Dunaev",
];
const ACTS =
  `accused|blamed|attacked|urged|told|condemned|defeated|beat|supports|supported|invited|invaded|criticised|criticized|threatened|warned|asked|sued|banned|
helped|backed|informed|replaced|called|thanked|praised|accuses|blames|urges|warns|asks|tells|helps`.replace(/\n/g, "");

/** The edits of each kind that rewrite a single sentence; "added" and "dropped" work on the whole text. */
export const SENTENCE_EDITS: Readonly<Record<Exclude<DriftKind, "added" | "dropped">, readonly SentenceEdit[]>> = {
  "number-or-date-changed": [changeDigits, changeWord(SMALL), changeWord(WEEKDAYS), changeWord(MONTHS)],
  "negation-changed": [removeNegation, insertNegation],
  hardened: [
    replaceOne(/\b(?:may|might|could)\b(?! not)/, "will"),
    replaceOne(/ (?:probably|possibly|allegedly|reportedly|perhaps|likely)\b(?! to)/, ""),
    replaceOne(/\b(?:plans|intends|is planning|is considering) (?:to|\w+ing)\b/, "has decided to"),
    replaceOne(/\b(?:claims|claimed|alleges|alleged|suggests|suggested) that\b/, "proved that"),
    replaceOne(/\b(?:cannot|can't|can not)\b/, "will not"),
  ],
  softened: [
    replaceOne(/\bwill(?= \w+)(?! not)/, "may"),
    replaceOne(/\b(?:was|were)(?= \w+(?:ed|en)\b)/, (found) => `${found} allegedly`),
    replaceOne(/\b(?:is|are)(?= (?:a|an|the|\w+ed|\w+ing)\b)/, "may be"),
    replaceOne(/\b(?:confirmed|proved|admitted|acknowledged)\b/, "claimed"),
  ],
  "attribution-lost": [dropAttribution],
  "speaker-changed": [changeSpeaker],
  "roles-swapped": [swapActors],
  "paraphrase-in-quotes": [quoteReport],
};

function replaceOne(pattern: RegExp, by: string | ((found: string) => string)): SentenceEdit {
  return (sentence) => {
    const match = pattern.exec(sentence);
    if (match === null || QUOTE.test(match[0])) return null;
    const replacement = typeof by === "string" ? by : by(match[0]);
    return sentence.slice(0, match.index) + replacement + sentence.slice(match.index + match[0].length);
  };
}

function changeDigits(sentence: string, _origin: string, random: SeededRandom): string | null {
  const found = random.pick([...sentence.matchAll(/(?<![\d.,:\p{L}#-])\d{1,7}(?![\d:\p{L}]|[.,]\d)/gu)]);
  if (found === null) return null;
  const value = Number(found[0]);
  if (value < 2) return null;
  const step = 1 + random.below(Math.max(2, Math.floor(value / 2)));
  const changed =
    value >= 1900 && value < 2100 ? value + 1 + random.below(9) : value + (random.below(2) === 0 ? step : -step);
  if (changed < 2 || changed === value) return null;
  return sentence.slice(0, found.index) + String(changed) + sentence.slice(found.index + found[0].length);
}

function changeWord(words: string): SentenceEdit {
  const choices = words.split("|");
  return (sentence, _origin, random) => {
    const found = random.pick([...sentence.matchAll(new RegExp(`\\b(?:${words})\\b`, "g"))]);
    if (found === null) return null;
    const other = choices[(choices.indexOf(found[0]) + 1 + random.below(choices.length - 1)) % choices.length] ?? "";
    return sentence.slice(0, found.index) + other + sentence.slice(found.index + found[0].length);
  };
}

function removeNegation(sentence: string): string | null {
  const match =
    /\b(is|are|was|were|will|can|could|should|has|have|had|does|do|did|would)(?: not|n['’]t) (?!only|just)/.exec(
      sentence,
    );
  if (match === null) return sentence.includes("cannot ") ? sentence.replace("cannot ", "can ") : null;
  return `${sentence.slice(0, match.index)}${match[1]} ${sentence.slice(match.index + match[0].length)}`;
}

function insertNegation(sentence: string): string | null {
  const match =
    /\b(is|are|was|were|will|can|could|should|has been|have been|had been|would) (?!not\b|no\b|never\b|also|only)/.exec(
      sentence,
    );
  if (match === null || /\b(?:not|never|no|nobody|nothing|without)\b|n['’]t\b/.test(sentence)) return null;
  const place = match[1]?.endsWith(" been") ? match[1].replace(" been", " not been") : `${match[1]} not`;
  return `${sentence.slice(0, match.index)}${place} ${sentence.slice(match.index + match[0].length)}`;
}

function dropAttribution(sentence: string): string | null {
  if (QUOTE.test(sentence)) return null;
  const rest =
    new RegExp(`^.{3,90}?\\b(?:${CUE}) that (.*)$`).exec(sentence)?.[1] ??
    /^According to [^,]+, (.*)$/.exec(sentence)?.[1] ??
    (() => {
      const head = new RegExp(`^(.{25,}),[^,]* (?:${CUE})(?: [^,.]*)?\\.$`).exec(sentence)?.[1];
      return head === undefined ? undefined : `${head}.`;
    })();
  if (rest === undefined || rest.split(" ").length < 5 || new RegExp(`\\b(?:${CUE}|according)\\b`).test(rest))
    return null;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function changeSpeaker(sentence: string, origin: string, random: SeededRandom): string | null {
  const name = "\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,1}";
  const match =
    new RegExp(`(${name}) (?:${CUE})\\b`, "u").exec(sentence) ??
    new RegExp(`\\b(?:${CUE}) (${name})(?=[,. ])`, "u").exec(sentence);
  const speaker = match?.[1];
  const surname = speaker?.split(" ").at(-1);
  if (match === null || speaker === undefined || surname === undefined || !origin.includes(surname)) return null;
  const before = sentence.slice(0, sentence.indexOf(speaker));
  if (
    /(?:\b(?:the|The|of|and|an?|in) |[.\p{Lu}\p{L}]-?|\p{Lu}[\p{L}]+ )$/u.test(before) ||
    /^Psycholog|^Kyiv|^Kiev|^Moscow|^Berlin|^Israel/.test(speaker)
  )
    return null;
  if (/Ministry|Service|News|Agency|Bank|Committee|The |He|She|It|They/.test(speaker)) return null;
  const stranger = random.pick(STRANGERS);
  return stranger === null ? null : sentence.replace(speaker, stranger);
}

function swapActors(sentence: string, origin: string): string | null {
  const name = "\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2}";
  const match = new RegExp(`(${name}) (?:\\w+ ){0,2}?(?:${ACTS}) (?:\\w+ ){0,2}?(${name})`, "u").exec(sentence);
  const [, first, second] = match ?? [];
  if (first === undefined || second === undefined || first === second) return null;
  // A name cut in two, an adjective or a date would make no sentence of it.
  const odd = new RegExp(`(?:${WEEKDAYS}|${MONTHS}|The|In|On|At|He|She|It)\\b|(?:an|ese|ish|ern)$`);
  const glued = [first, second].some((actor) =>
    new RegExp(`${actor}['’-]|${actor} \\p{Lu}|\\p{Lu}[\\p{L}-]+ ${actor}`, "u").test(sentence),
  );
  if (glued || odd.test(first) || odd.test(second)) return null;
  if (![first, second].every((actor) => origin.includes(actor.split(" ").at(-1) ?? actor))) return null;
  return sentence
    .split(new RegExp(`(${first}|${second})`))
    .map((part) => (part === first ? second : part === second ? first : part))
    .join("");
}

function quoteReport(sentence: string, origin: string): string | null {
  if (QUOTE.test(sentence) || QUOTE.test(origin)) return null;
  const match = new RegExp(`^(.{3,90}?\\b(?:${CUE})) that (.{30,}?)\\.$`).exec(sentence);
  const [, lead, rest] = match ?? [];
  if (lead === undefined || rest === undefined) return null;
  return `${lead}: “${rest.charAt(0).toUpperCase()}${rest.slice(1)}.”`;
}
