import { CUE, capitalise, QUOTE, type SentenceEdit } from "./sentence-edit.ts";

const CUES = new RegExp(`\\b(?:${CUE}|according|told|wrote|opinion|view|words|announcing|saying|noting|adding)\\b`);
/** Says that it is so, not who says so: dropping it loses no attribution. */
const IMPERSONAL =
  /\b(?:[Ii]t (?:is|was) (?:also )?(?:noted|stressed|added|emphasized|clarified|stated)|should be (?:noted|added|emphasized|stressed))\b/;

/** The words that name the speaker and the cue, left out; what was said stands on. */
export const DROPPED_ATTRIBUTION: readonly SentenceEdit[] = (
  [
    (sentence) => tidy(sentence, new RegExp(`^[^,:;]{3,70}?\\b(?:${CUE}) that (.*)$`).exec(sentence)?.[1]),
    (sentence) => tidy(sentence, /^According to [^,]+, (.*)$/.exec(sentence)?.[1]),
    (sentence) =>
      tidy(
        sentence,
        stopped(
          new RegExp(`^(.{25,}), (?:according to [^,]{3,50}|[^,]{3,50} (?:${CUE})|(?:${CUE}) [^,]{3,50})\\.$`).exec(
            sentence,
          )?.[1],
        ),
      ),
  ] satisfies SentenceEdit[]
).map(
  (edit): SentenceEdit =>
    (sentence, context) =>
      CUES.test(context.origin) ? edit(sentence) : null,
);

/** Reported speech set as a quotation: after a colon, before the speaker, or inside the sentence. */
export const QUOTED_REPORT: readonly SentenceEdit[] = [
  (sentence, { origin }) => {
    const [lead, rest] = readReport(sentence, origin);
    return lead === undefined || rest === undefined ? null : `${lead}: “${capitalise(rest)}.”`;
  },
  (sentence, { origin }) => {
    const [lead, rest] = readReport(sentence, origin);
    if (lead === undefined || rest === undefined || !isPlain(lead)) return null;
    return `“${capitalise(rest)},” ${decapitalise(lead)}.`;
  },
  (sentence, { origin }) => {
    const [lead, rest] = readReport(sentence, origin);
    return lead === undefined || rest === undefined ? null : `${lead} that “${rest}.”`;
  },
];

function readReport(sentence: string, origin: string): (string | undefined)[] {
  if (QUOTE.test(sentence) || QUOTE.test(origin) || IMPERSONAL.test(sentence)) return [];
  return (new RegExp(`^(.{3,90}?\\b(?:${CUE})) that (.{30,}?)\\.$`).exec(sentence) ?? []).slice(1);
}

/** Speaker and cue alone, which may stand behind a quotation. */
function isPlain(lead: string): boolean {
  return !/,|^(?:In|At|On|Earlier|Then|Also|Later|However|But|And|Recently|Previously|First)\b|\b(?:was|were|is|are|has|have|been|it)\b/.test(
    lead,
  );
}

/** A leading "The", pronoun or adverb loses its capital inside a sentence; a name keeps it. */
function decapitalise(text: string): string {
  return text.replace(/^(?:The|He|She|It|They|An?|Experts|Scientists|Doctors|Police|Analysts|Researchers)\b/, (word) =>
    word.toLowerCase(),
  );
}

function stopped(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${text}.`;
}

/** Null where what is left is no sentence or names its speaker still. */
function tidy(sentence: string, rest: string | undefined): string | null {
  if (rest === undefined || QUOTE.test(sentence) || IMPERSONAL.test(sentence)) return null;
  if (rest.split(" ").length < 5 || CUES.test(rest)) return null;
  // "According to the envoy, head of the mission Ada Example, ...": the comma closed an apposition.
  const opening = /^([^,]{1,60}), /.exec(rest)?.[1];
  if (
    opening !== undefined &&
    !/(?<!\p{L})(?:is|are|was|were|has|have|had|will|[a-z]+ed|[a-z]+s|in|on|by|after|since|if|when|today|now)(?!\p{L})/u.test(
      opening,
    )
  )
    return null;
  return capitalise(rest.replace(/ [-–—]\.$/, ".").trim());
}
