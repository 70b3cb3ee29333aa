import { stemSet, stemWord } from "../../stems.ts";
import { ACTOR_WORDS } from "../data/actor-words.ts";
import { HEADLINE_CUES } from "../data/headline-words.ts";
import { INSTITUTION_WORDS } from "../data/institution-words.ts";

/** A headline as who says it and what is said. */
export interface AttributedHeadline {
  readonly attribution: {
    /** null where the form names nobody */
    readonly speaker: string | null;
    readonly verb: string;
    /** the form may give it to somebody or name a topic only: "Peru: 20 hurt in blast" */
    readonly unsure: boolean;
  };
  readonly said: string;
}

const CUES = stemSet(HEADLINE_CUES);
const SPEAKERS: ReadonlySet<string> = new Set([...ACTOR_WORDS, ...INSTITUTION_WORDS]);
const DOCUMENT =
  /(?:^|\s)(?:report|study|survey|poll|inquiry|probe|audit|watchdog|monitors?|sources?|media|data|analysts?|UN|NGOs?)$/iu;
/** Most words of a speaker in a headline. */
const LONGEST = 7;
/** Fewest words of what is said. */
const SHORTEST = 2;

/**
 * Takes a headline apart by its form: "X: …", "…, X says", "…, says X", "… – X", "X says …". What only may be a speaker ("Peru: …", "… – Northwire") is
 * left standing and marked as unsure.
 */
export function splitAttribution(headline: string): AttributedHeadline {
  return (
    readClosing(headline) ??
    readOpening(headline) ??
    readColon(headline) ??
    readSays(headline) ?? { attribution: NOBODY, said: headline }
  );
}

const NOBODY = { speaker: null, verb: "", unsure: false };

/** "Votes were bought, opposition says", "…, says the opposition", "…, according to the opposition". */
function readClosing(headline: string): AttributedHeadline | null {
  const comma = headline.lastIndexOf(", ");
  if (comma < 0) return null;
  const [said, tail] = [headline.slice(0, comma), headline.slice(comma + 2).replace(/[.?]$/u, "")];
  const words = tail.split(" ");
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (countWords(said) < SHORTEST || words.length > LONGEST) return null;
  if (/^according to /iu.test(tail)) return give(tail.slice("according to ".length), "says", said);
  if (words.length > 1 && isCue(last)) {
    // "farmers told": who says it is not told
    if (/^told$/iu.test(last)) return { attribution: { speaker: null, verb: "", unsure: true }, said };
    return give(words.slice(0, -1).join(" "), last, said);
  }
  return words.length > 1 && isCue(first) ? give(words.slice(1).join(" "), first, said) : null;
}

/** "According to the opposition, votes were bought". */
function readOpening(headline: string): AttributedHeadline | null {
  const match = /^according to ([^,]+), (.+)$/iu.exec(headline);
  return match === null ? null : give(match[1] ?? "", "says", match[2] ?? "");
}

/** "Monitors: army used mines", "Army used mines – monitors", "Peru: 20 hurt". */
function readColon(headline: string): AttributedHeadline | null {
  const colon = /^([^:“”]{2,60}): (.+)$/u.exec(headline);
  const [speaker, said] = colon === null ? splitAtDash(headline) : [colon[1], colon[2]];
  if (speaker === undefined || said === undefined || countWords(said) < SHORTEST || countWords(speaker) > LONGEST)
    return null;
  if (isSpeaker(speaker)) return give(speaker, "says", said);
  return { attribution: { speaker: null, verb: "", unsure: true }, said: colon === null ? said : headline };
}

/** Behind the last dash and before it. */
function splitAtDash(headline: string): readonly (string | undefined)[] {
  const at = Math.max(...DASHES.map((dash) => headline.lastIndexOf(dash)));
  const tail = headline.slice(at + DASH_LENGTH);
  return at > 0 && /^[^“”]{2,60}$/u.test(tail) ? [tail, headline.slice(0, at)] : [];
}

const DASHES = [" - ", " – ", " — ", " | "];
const DASH_LENGTH = 3;

/** "Slovakia says depot blast was accident", "Rebels 'shelled hospital'" aside. */
function readSays(headline: string): AttributedHeadline | null {
  const words = headline.split(" ");
  const at = words.findIndex(
    (word, index) =>
      index > 0 &&
      index < LONGEST &&
      /^(?:says|said|claims|claimed|alleges|alleged|insists|believes|fears|warns|warned)$/u.test(word),
  );
  if (at < 1 || words.length - at <= SHORTEST) return null;
  const before = words.slice(0, at).join(" ");
  if (/[,;:“”]/u.test(before)) return null;
  const said = words
    .slice(at + 1)
    .join(" ")
    .replace(/^that /u, "");
  return give(before, words[at] ?? "says", said);
}

function give(speaker: string, verb: string, said: string): AttributedHeadline {
  return { attribution: { speaker: speaker.replace(/^the /iu, ""), verb: verb.toLowerCase(), unsure: false }, said };
}

/** A person or body by its noun, or a document; "Envoy meets students" is a sentence of its own. */
function isSpeaker(phrase: string): boolean {
  const inner = phrase.split(" ").slice(1, -1);
  if (inner.some((word) => /[^s'’]s$/u.test(word) && /^\p{Ll}/u.test(word))) return false;
  const last = (phrase.split(" ").at(-1) ?? "").replace(/['’]s$/u, "").toLowerCase();
  return (
    DOCUMENT.test(phrase) ||
    [last, last.replace(/s$/u, ""), last.replace(/ies$/u, "y")].some((word) => SPEAKERS.has(word))
  );
}

function isCue(word: string): boolean {
  return /^\p{Ll}+(?:s|ed|aid|old)$/u.test(word) && CUES.has(stemWord(word));
}

function countWords(text: string): number {
  return text.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
