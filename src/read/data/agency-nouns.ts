import { parseList } from "./parse-list.ts";
import { SECTION_NAMES } from "./sections.ts";

/** Words by which a name says that it is a news agency's or a newsroom's, lower case. Source: names of the agencies in agencies.ts and of newsrooms. */
const AGENCY_NOUNS: ReadonlySet<string> = new Set(
  parseList(`
  wire | newswire | wires | news | press | agency | agence | presse | agentur | nachrichten | agencia | agência | agenzia | agentura | agencja | prasowa | ajansı | agentstvo | prensa | stampa | pers | ajans | haber | berita
  агентство | агенція | агенция | новости | новини
`),
);

/** Words that make the name of a section or a box of what follows them, lower case. */
const NO_NAMES: ReadonlySet<string> = new Set(
  parseList(
    "breaking | latest | more | top | other | related | all | good | bad | fake | big | live | our | the | in | recent | press | news",
  ),
);

/** What the last words of a desk's byline are, lower case. */
const DESKS: ReadonlySet<string> = new Set(
  parseList(
    "desk | staff | newsroom | bureau | team | reporters | correspondents | writers | editors | redaktion | redacción | redazione | rédaction | redação | redakcja",
  ),
);

/** A name of two to four words in capitals or with capitals, one of which says that it is an agency's: "Example Wire", "NORTHERN NEWS AGENCY". */
export function isAgencyName(text: string): boolean {
  const words = text.split(" ");
  if (words.length < 2 || words.length > 4) return false;
  // "World News" and "Latest News" are sections.
  if (SECTION_NAMES.has(words[0] ?? "") || NO_NAMES.has(words[0]?.toLowerCase() ?? "")) return false;
  return (
    words.every((word) => /^\p{Lu}[\p{L}\p{M}'’-]*$/u.test(word)) &&
    words.some((word) => AGENCY_NOUNS.has(word.toLowerCase()))
  );
}

/**
 * The agency in a desk's byline: "By the Example Wire treaty desk" names Example Wire, in the offsets of the text; a span without length for
 * a desk of no agency ("By our staff"). Null for what is no desk's byline.
 */
export function findDesk(text: string): { readonly start: number; readonly end: number } | null {
  const opening = /^(?:by|von|par|por|di)\s(?:(?:the|our|der|die|la|il|el)\s)?/iu.exec(text.slice(0, 20));
  const words = text.slice(opening?.[0].length ?? 0).split(" ");
  if (opening === null || words.length > 7 || !DESKS.has(words.at(-1)?.toLowerCase() ?? "")) return null;
  const { length: start } = opening[0];
  for (let count = Math.min(4, words.length - 1); count >= 2; count--) {
    const name = words.slice(0, count).join(" ");
    if (isAgencyName(name) && AGENCY_NOUNS.has(words[count - 1]?.toLowerCase() ?? ""))
      return { start, end: start + name.length };
  }
  return { start, end: start };
}
