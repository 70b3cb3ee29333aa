import type { Gazetteer } from "../../../src/text/gazetteer.ts";
import { type EditContext, QUOTE, type SentenceEdit } from "./sentence-edit.ts";

/** Who speaks in a sentence, as the generator's own patterns read it; the product's readers are not used here. */
export interface NamedSpeaker {
  readonly written: string;
  /** a person, a State, or the group of bodies and roles that may stand for one another */
  readonly sort: string;
  /** what tells it from others: surname, State, head noun */
  readonly key: string;
}

const PAST_CUE =
  "said|stated|noted|added|reported|claimed|announced|stressed|explained|emphasized|clarified|recalled|wrote|confirmed|admitted|suggested|told reporters|concluded|warned|specified|pointed out|believed";
const ANY_CUE = `${PAST_CUE}|says|notes|believes|writes|thinks|explains|adds|reports|claims|suggests|is sure|is confident`;
const PHRASE = '[^,:;“”"«»()]{3,70}?';
const ADVERB = "(?:also |later |earlier |previously |then )?";
const PLACES: readonly RegExp[] = [
  new RegExp(`^(${PHRASE}) ${ADVERB}(?:${ANY_CUE})(?= that |,|:)`),
  new RegExp(`(?<=[,”"] (?:[-–—] )?)(${PHRASE}) ${ADVERB}(?:${ANY_CUE})(?=[.,])`),
  new RegExp(`(?<=[,”"] (?:[-–—] )?(?:${ANY_CUE}) )(${PHRASE})(?=[.,])`),
  /(?<=^According to )([^,:;]{3,70}?)(?=, )/,
  /(?<=, according to )([^,:;]{3,70}?)(?=\.$)/,
  // "said the head of the mission, Ada Example"; "Ada Example, head of the mission, said"
  new RegExp(
    `(?<=[,”"] (?:[-–—] )?(?:${ANY_CUE}) [^“”".:;]{3,80}, )(\\p{Lu}\\p{Ll}[\\p{L}-]+ \\p{Lu}\\p{Ll}[\\p{L}-]+)(?=\\.$)`,
    "u",
  ),
  new RegExp(
    `(?<=^|[,”"] )(\\p{Lu}\\p{Ll}[\\p{L}-]+ \\p{Lu}\\p{Ll}[\\p{L}-]+)(?=, [^,“”".:;]{3,80}, (?:${ANY_CUE})\\b)`,
    "u",
  ),
];
/** Bodies and roles by what may stand for what: "the paper" and "the publication" are one, "the police" and "the court" are not. */
export const GROUPS: readonly (readonly [name: string, heads: RegExp])[] = [
  [
    "press",
    /\b(?:newspaper|publication|portal|agency|channel|magazine|website|outlet|media|journalists?|edition|newspapers)$/,
  ],
  ["police", /\b(?:police|investigators?|detectives?|security service)$/],
  ["court", /\b(?:court|judge|lawyers?|attorney|prosecutors?|prosecutor's office)$/],
  [
    "science",
    /\b(?:scientists?|researchers?|doctors?|physicians?|specialists?|psychologists?|biologists?|virologists?|professor|experts?|analysts?|economists?|forecasters?)$/,
  ],
  [
    "state",
    /\b(?:ministry|minister|government|authorities|officials?|department|administration|governor|mayor|president|ambassador|embassy|senator|deputy|politician|diplomat)$/i,
  ],
  ["company", /\b(?:company|bank|club|corporation|firm|developers?|manufacturer)$/],
  ["people", /\b(?:residents?|witnesses|victims?|passengers?|athletes?|players?|coach|actor|actress|singer)$/],
];
const NO_PERSON =
  /^(?:The|In|On|At|He|She|It|They|We|I|This|That|But|And|According|Earlier|Also|Ministry|Service|Committee|Agency|Bank|Court|Times|News|Post|University|Union|Federation|Region|House|Office|Center|Centre|Company|Group|Kremlin|State|Immunologist|Psychologist|Doctor|Prime|Minister|President|Foreign|Secretary|Association|Recall|Department|Council|Party|Moscow|Media|Life|Today|TV)$/;

/** A person named with what he or she does. */
const INTRODUCED =
  /\b(?:president|minister|governor|mayor|head|director|chairman|coach|player|singer|actor|actress|presenter|journalist|lawyer|expert|analyst|economist|doctor|professor|psychologist|deputy|senator|spokesman|spokeswoman|spokesperson|secretary|leader|specialist|representative|forecaster|politician|blogger|writer|champion|goalkeeper|virologist|immunologist|scientist) (\p{Lu}\p{Ll}[\p{L}-]+ \p{Lu}\p{Ll}[\p{L}-]+)/giu;

/** The words given to another speaker of the same sort whom the story has. */
export const MISATTRIBUTED: readonly SentenceEdit[] = [changeSpeaker];

function changeSpeaker(sentence: string, { origin, story, gazetteer, random }: EditContext): string | null {
  const found = findSpeaker(sentence, story, gazetteer);
  if (found === null || !isNamedIn(found, origin, gazetteer)) return null;
  const others = story
    .flatMap((line) => [findSpeaker(line, story, gazetteer), ...findIntroduced(line, gazetteer)])
    .filter(
      (other) => other !== null && isAnother(found, other, story) && !names(sentence, other) && !names(origin, other),
    );
  const other = random.pick(others);
  if (other === null) return null;
  const at = sentence.indexOf(found.written);
  const bare = at === 0 ? other.written.replace(/^the /, "The ") : other.written.replace(/^The /, "the ");
  return sentence.slice(0, at) + bare + sentence.slice(at + found.written.length);
}

export function findIntroduced(line: string, gazetteer: Gazetteer): NamedSpeaker[] {
  return [...line.matchAll(INTRODUCED)].flatMap(([, written = ""]) =>
    isPersonal(written.split(" "), gazetteer)
      ? [{ written, sort: "persons", key: written.split(" ").at(-1) ?? "" }]
      : [],
  );
}

function findSpeaker(sentence: string, story: readonly string[], gazetteer: Gazetteer): NamedSpeaker | null {
  for (const pattern of PLACES) {
    const match = pattern.exec(sentence);
    const written = match?.[1];
    if (match === null || written === undefined || QUOTE.test(written) || written.split(" ").length > 9) continue;
    const speaker = classify(written, gazetteer);
    // A single word is a surname where the story has the full name.
    const alone = speaker?.sort === "persons" && !written.includes(" ");
    if (speaker !== null && !(alone && !story.some((line) => isFullName(line, written)))) return speaker;
  }
  return null;
}

export function classify(written: string, gazetteer: Gazetteer): NamedSpeaker | null {
  if (
    /\b(?:that|who|which|when|while|after|because|is|are|was|were|has|have|had|and|or|but|as|report|data|reports|law|document|study|statement|information)\b/.test(
      written,
    )
  )
    return null;
  const [mention] = gazetteer.findMentions(written);
  if (mention !== undefined && mention.kind !== "demonym" && mention.span.end - mention.span.start === written.length)
    return { written, sort: "States", key: mention.state };
  const words = written.split(" ");
  const last = words.at(-1) ?? "";
  if (/^\p{Lu}\p{Ll}[\p{L}-]+$/u.test(last) && !NO_PERSON.test(last) && isPersonal(words, gazetteer))
    return { written, sort: "persons", key: last };
  const body = /^(.*?)(?= (?:of|for|in|at|from|on)\b|$)/.exec(written)?.[1] ?? written;
  const group = GROUPS.find(([, heads]) => heads.test(body));
  return group === undefined || !/^(?:[Tt]he|\p{Lu})/u.test(written)
    ? null
    : { written, sort: "bodies", key: group[0] };
}

/** "Ada Example", "Minister Ada Example", "Example": not a State, not one word of a longer name of an institution. */
function isPersonal(words: readonly string[], gazetteer: Gazetteer): boolean {
  const run = words.slice(words.findLastIndex((word) => !/^\p{Lu}\p{Ll}[\p{L}-]+$/u.test(word)) + 1);
  if (run.length > 3 || run.some((word) => NO_PERSON.test(word)) || gazetteer.findMentions(run.join(" ")).length > 0)
    return false;
  const before = words[words.length - run.length - 1];
  if (before !== undefined && /^(?:of|in|the|The|at|for|from)$/.test(before)) return false;
  return run.length >= 2 || words.length === 1;
}

function isFullName(line: string, surname: string): boolean {
  return new RegExp(`\\p{Lu}\\p{Ll}[\\p{L}-]+ ${surname}(?!\\p{L})`, "u").test(line);
}

function isAnother(a: NamedSpeaker, b: NamedSpeaker, story: readonly string[]): boolean {
  if (a.sort !== b.sort || a.key === b.key || a.written.includes(b.key) || b.written.includes(a.key)) return false;
  // A first name and a surname of one person, or two spellings of it.
  if (a.sort === "persons" && a.key.slice(0, 2) === b.key.slice(0, 2)) return false;
  return !story.some((line) => line.includes(`${a.key} ${b.key}`) || line.includes(`${b.key} ${a.key}`));
}

function isNamedIn(speaker: NamedSpeaker, line: string, gazetteer: Gazetteer): boolean {
  if (speaker.sort === "bodies") return true;
  return names(line, speaker) || gazetteer.findMentions(line).some(({ state }) => state === speaker.key);
}

function names(line: string, { key, sort, written }: NamedSpeaker): boolean {
  return line.includes(sort === "persons" ? key : written);
}
