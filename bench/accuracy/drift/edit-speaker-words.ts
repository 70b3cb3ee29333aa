import type { State } from "../../../src/model/state.ts";
import { classify, findIntroduced, GROUPS, type NamedSpeaker } from "./edit-speaker.ts";
import { capitalise, type EditContext, escapePattern, QUOTE, type SentenceEdit } from "./sentence-edit.ts";

const CUE =
  "(?:said|stated|noted|added|reported|claimed|announced|stressed|explained|emphasi[sz]ed|clarified|recalled|wrote|confirmed|admitted|acknowledged|conceded|suggested|concluded|warned|specified|pointed out|believed|declared|insisted|argued|alleged|asserted|complained|predicted|estimated|denied|replied|answered|told (?:reporters|journalists|parliament|lawmakers|the press|the court|state television|state media))";
const ADVERB = "(?:also |later |earlier |previously |then |has |have |had )?";
const PHRASE = '[^,:;“”"«»()]{3,70}?';
const OPENING = "(?:On \\w+ |Earlier |Later |However, |But |Meanwhile, )?";
/** Where a sentence names who speaks; the phrase stands in group 1. */
const PLACES: readonly RegExp[] = [
  new RegExp(`^${OPENING}(${PHRASE}) ${ADVERB}${CUE}\\b`, "d"),
  new RegExp(`(?<=[,”"] (?:[-–—] )?)(${PHRASE}) ${ADVERB}${CUE}(?=[.,]| on )`, "d"),
  new RegExp(`(?<=[,”"] (?:[-–—] )?${CUE} )(${PHRASE})(?=[.,]| on )`, "d"),
  /(?<=^(?:According to|As reported by|In the words of|By the words of|In the opinion of) )([^,:;]{3,70}?)(?=, )/d,
  /(?<=, (?:according to|as reported by|in the words of|in the opinion of) )([^,:;]{3,70}?)(?=\.$)/d,
];

/** Fields of government, each with the words that stand before or behind the office. */
const FIELDS =
  "foreign defence interior finance health justice education energy agriculture transport culture economy environment labour trade".split(
    " ",
  );
const WRITTEN_FIELDS: Readonly<Record<string, string>> = {
  defense: "defence",
  economic: "economy",
  labor: "labour",
  "foreign affairs": "foreign",
};
const FIELD = [...FIELDS, ...Object.keys(WRITTEN_FIELDS)].join("|");
const OFFICE = "ministry|minister|department|secretary|committee|commission";
const FIELD_BEFORE = new RegExp(`\\b(${FIELD})(?= (?:${OFFICE})\\b)`, "i");
const FIELD_BEHIND = new RegExp(`(?<=\\b(?:${OFFICE}) (?:of|for) )(?:the )?(${FIELD})\\b`, "i");

/** For each group of bodies another one that is certainly none of it. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  press: ["the police", "the court", "the hospital", "residents"],
  police: ["the newspaper", "the hospital", "the company", "the trade union", "residents"],
  court: ["the newspaper", "the hospital", "the company", "the trade union", "residents"],
  science: ["the police", "the court", "the ministry", "the company", "the opposition"],
  state: ["the newspaper", "the hospital", "the company", "residents", "the opposition", "the trade union"],
  company: ["the police", "the court", "the ministry", "residents", "the hospital"],
  people: ["the police", "the court", "the ministry", "the company", "the newspaper"],
};

/** Persons whom no story knows; all are invented. */
const STRANGERS =
  `Marta Iven, Paul Oder, Tomas Brel, Ines Calder, Joren Vask, Dario Menk, Lena Hassk, Olumide Fakorede, Nasreen Qadri, Hiroki Tamashiro, Beatriz Lusardo,
Anselm Grubmayr, Yusra Belhadj, Kofi Ansomah, Ruta Vaikaite, Gareth Pendrill, Mirela Stoichkan, Zhao Peirong, Lakshmi Varadan, Esteban Quirarte,
Freya Thorsund, Ivo Marchetti, Samira Dawoud, Callum Ferrers`.split(/,\s*/u);

/** A speaker and its place in the sentence. */
interface Place {
  readonly written: string;
  readonly start: number;
}

/** The words given to a speaker who differs by one word of what he, she or it is called: the field of an office, the State, the sort of body, the person. */
export const MISATTRIBUTED_BY_WORD: readonly SentenceEdit[] = [
  (sentence, context) => change(sentence, context, changeField),
  (sentence, context) => change(sentence, context, changeState),
  (sentence, context) => change(sentence, context, changeBody),
  (sentence, context) => change(sentence, context, changePerson),
];

function change(
  sentence: string,
  context: EditContext,
  edit: (written: string, context: EditContext, sentence: string) => string | null,
): string | null {
  const place = findPlace(sentence);
  if (place === null) return null;
  const other = edit(place.written, context, sentence);
  if (other === null || other === place.written) return null;
  const opens = place.start === 0;
  const inner = /^(?:The|An?|One) /.test(other) && !opens ? other.charAt(0).toLowerCase() + other.slice(1) : other;
  return (
    sentence.slice(0, place.start) +
    (opens ? capitalise(inner) : inner) +
    sentence.slice(place.start + place.written.length)
  );
}

function findPlace(sentence: string): Place | null {
  for (const pattern of PLACES) {
    const match = pattern.exec(sentence);
    const [written, start] = [match?.[1], match?.indices?.[1]?.[0]];
    if (written === undefined || start === undefined || QUOTE.test(written) || written.split(" ").length > 9) continue;
    if (
      /\b(?:that|who|which|when|while|after|because|is|are|was|were|has|have|had|no|to|and|or|but|as|not|would|will)\b/.test(
        written,
      )
    )
      continue;
    // "said the head of the mission, Ada Example": the name says who that is.
    if (/^, (?:\p{Lu}[\p{L}'’-]+ ){1,2}\p{Lu}/u.test(`${sentence.slice(start + written.length)} `)) continue;
    return { written, start };
  }
  return null;
}

function changeField(written: string, { origin, random }: EditContext): string | null {
  const match = FIELD_BEFORE.exec(written) ?? FIELD_BEHIND.exec(written);
  const field = match?.[1];
  if (match === null || field === undefined || isNamed(written)) return null;
  const own = WRITTEN_FIELDS[field.toLowerCase()] ?? field.toLowerCase();
  if (!new RegExp(`\\b${own.slice(0, 5)}`, "i").test(origin)) return null;
  const other = random.pick(FIELDS.filter((name) => name !== own && !areNear(name, own)));
  if (other === null) return null;
  const at = match.index + match[0].length - field.length;
  return written.slice(0, at) + (/^\p{Lu}/u.test(field) ? capitalise(other) : other) + written.slice(at + field.length);
}

/** "Foreign Minister Ada Example" is who she is, whatever she is called beside her name. */
function isNamed(written: string): boolean {
  const bare = written.replace(
    new RegExp(`\\b(?:${FIELD}|${OFFICE}|ministry|spokesman|spokeswoman|president|prime)\\b`, "giu"),
    "|",
  );
  return /\p{Lu}\p{Ll}[\p{L}-]+ \p{Lu}\p{Ll}[\p{L}-]+$/u.test(bare);
}

/** Economy, finance and trade may be one office's. */
function areNear(a: string, b: string): boolean {
  return [a, b].every((field) => /^(?:finance|economy|trade)$/.test(field));
}

function changeState(written: string, context: EditContext, sentence: string): string | null {
  const { origin, story, gazetteer, random } = context;
  const [mention] = gazetteer.findMentions(written);
  if (
    mention === undefined ||
    mention.kind === "metonym" ||
    written.charAt(mention.span.end) === "." ||
    isNamed(written) ||
    /organi[sz]ation|union/i.test(written)
  )
    return null;
  const known = [sentence, origin].flatMap((line) => gazetteer.findMentions(line).map(({ state }) => state));
  if (!gazetteer.findMentions(origin).some(({ state }) => state === mention.state)) return null;
  const others = story
    .flatMap((line) => gazetteer.findMentions(line).map(({ state }) => gazetteer.findByCode(state)))
    // "the United States" wants an article that a phrase may lack.
    .filter((state): state is State => state !== null && !known.includes(state.code) && !/^United|s$/.test(state.name));
  const other = random.pick(others);
  const old = written.slice(mention.span.start, mention.span.end);
  const name = other === null ? undefined : nameOf(other, mention.kind, old);
  if (name === undefined) return null;
  const lead = written.slice(0, mention.span.start);
  return withArticle(lead, name) + name + written.slice(mention.span.end);
}

/** "an Omani officer" made "a Peruvian officer". */
function withArticle(lead: string, name: string): string {
  return lead.replace(/\b([Aa])n? $/, /^[AEIO]/.test(name) ? "$1n " : "$1 ");
}

function nameOf(state: State, kind: string, old: string): string | undefined {
  if (kind === "capital") return state.capitals[0];
  if (kind === "name") return state.name;
  const plural = old.endsWith("s");
  return state.demonyms.find((demonym) => demonym.endsWith("s") === plural);
}

function changeBody(
  written: string,
  { origin, story, gazetteer, random }: EditContext,
  sentence: string,
): string | null {
  const speaker = classify(written, gazetteer);
  if (speaker?.sort !== "bodies" || !standsFor(speaker, origin)) return null;
  const heads = GROUPS.find(([name]) => name === speaker.key)?.[1];
  const isFree = (other: string) =>
    !sentence.includes(other) && !origin.includes(other) && heads?.test(other) === false;
  const own = story.flatMap((line) => {
    const place = findPlace(line);
    const other = place === null ? null : classify(place.written, gazetteer);
    return other !== null && other.sort === "bodies" && other.key !== speaker.key ? [other.written] : [];
  });
  return random.pick([...own, ...(OTHERS[speaker.key] ?? [])].filter(isFree));
}

/** Whether the origin has a body of the sort too. */
function standsFor({ key }: NamedSpeaker, origin: string): boolean {
  const heads = GROUPS.find(([name]) => name === key)?.[1];
  return heads !== undefined && origin.split(/[^\p{L}'’]+/u).some((word) => heads.test(word));
}

function changePerson(
  written: string,
  { origin, story, gazetteer, random }: EditContext,
  sentence: string,
): string | null {
  const speaker = classify(written, gazetteer);
  if (speaker?.sort !== "persons" || !origin.includes(speaker.key)) return null;
  const full = written.split(" ").length > 1;
  if (!full && !story.some((line) => isFullName(line, written))) return null;
  const others = story
    .flatMap((line) => findIntroduced(line, gazetteer))
    .filter(
      ({ key, written: other }) =>
        key.slice(0, 2) !== speaker.key.slice(0, 2) &&
        !written.includes(key) &&
        !story.some((line) => line.includes(`${other} ${speaker.key}`)) &&
        !sentence.includes(key) &&
        !origin.includes(key),
    );
  // A new name is put in as often as one that the story has.
  const known = random.below(2) === 0 ? random.pick(others)?.written : undefined;
  return known ?? random.pick(STRANGERS.filter((name) => !sharesInitials(name, speaker.key)));
}

/** Two spellings of one name begin alike. */
function sharesInitials(name: string, key: string): boolean {
  return name.split(" ").some((part) => part.slice(0, 2) === key.slice(0, 2));
}

function isFullName(line: string, surname: string): boolean {
  return new RegExp(`\\p{Lu}\\p{Ll}[\\p{L}-]+ ${escapePattern(surname)}(?!\\p{L})`, "u").test(line);
}
