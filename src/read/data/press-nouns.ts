import { parseList } from "./parse-list.ts";
import { SECTION_NAMES } from "./sections.ts";

/** Last words of the names of papers and stations that are no surnames, lower case. Source: names of papers and stations. */
const PRESS_NOUNS: ReadonlySet<string> = new Set(
  parseList(`
  gazette | times | tribune | herald | courier | chronicle | telegraph | observer | bulletin | dispatch | examiner | inquirer | enquirer | daily | weekly | online | newspaper | broadcasting | broadcaster
  radio | television | tv | review | sentinel | express | standard | today | zeitung | rundschau | tageblatt | anzeiger | kurier | gazeta | wiadomości | dnevnik | avis | blad | lehti | sanomat | ziņas | žinios
`),
);

/** Last words of the names of papers that are surnames or other words too, lower case. Source: as above. */
const MASTHEAD_ENDS: ReadonlySet<string> = new Set(
  parseList(`
  lantern | clarion | bugle | intelligencer | pioneer | colonist | picayune | statesman | spectator | freeman | freepress | patriot | searchlight | vindicator | outlook | insider | lookout | magazine | quarterly | monthly | fortnightly
  argus | advertiser | advocate | banner | beacon | citizen | democrat | echo | eagle | globe | guardian | independent | journal | leader | ledger | mail | mercury | messenger | mirror | monitor | news | post | press | reporter | record | register | republican
  star | sun | voice | witness | abendblatt | abendzeitung | allgemeine | blatt | bote | merkur | morgenpost | nachrichten | presse | tagblatt | volksblatt | volksstimme | dagblad | courant | nieuwsblad | noviny | deník | vestnik | novosti | vesti | glas | novine
  postimees | aftonbladet | dagbladet | tidende | tidning | tidningen | posten | bladet | vestnesis | avīze | laikraštis | uutiset | вестник | вісник | вести | вісті | газета | голос | дневник | звезда | известия | новости | новини | правда | хроника | экспресс
`),
);

/** First words of the names of papers in languages that put the noun first, lower case. Source: as above. */
const MASTHEAD_OPENINGS: ReadonlySet<string> = new Set(
  parseList(`
  corriere | gazzetta | giornale | messaggero | stampa | correo | diario | heraldo | mercurio | noticias | periódico | prensa | tiempo | vanguardia | correio | diário | folha | gazeta | jornal | notícias | dépêche | gazette | journal | nouvelles | progrès
  radio | rádio | rádió | télévision | televisión | televisão | agence | agencia | agência | agenzia | agentur | nachrichtenagentur | agencja | agentura | радио | радіо | агентство | телеканал
  voix | télégramme | dziennik | głos | kurier | вестник | вісник | вести | вісті | газета | голос | звезда | известия | новости | новини | правда
`),
);

/** What a paper says that it is, before its name in quotation marks: the newspaper "Harbour Lamp". Source: as above. */
export const PAPER_KIND_PATTERN = `(?:the )?(?:(?:daily|weekly|monthly|quarterly|online|national|regional|local) )?(?:${parseList(`
  newspaper | paper | magazine | journal | weekly | daily | monthly | quarterly | bulletin | newsletter | review | agency | news agency | portal | website | channel | radio
  zeitung | zeitschrift | magazin | nachrichtenagentur | revue | quotidien | agence | periódico | diario | revista | agencia | quotidiano | giornale | rivista | agenzia | gazeta | dziennik | tygodnik | agencja | noviny | deník
  газета | журнал | портал | агентство | издание | видання | телеканал | канал | радио | радіо | тижневик
`).join("|")})`;

/** Words that open the names of papers and say nothing, lower case. */
const ARTICLES: ReadonlySet<string> = new Set(
  parseList("the | la | le | les | el | los | il | lo | o | a | os | der | die | das | de | het"),
);

/** Words that open a button, a box or a section, lower case. */
const BOX_OPENINGS: ReadonlySet<string> = new Set(
  parseList(
    "share | comment | follow | print | email | save | read | view | watch | listen | next | previous | latest | more | breaking | top | all | related | other | this | your | my | our | search | submit | send | blog | new | recent | sponsored | live | good | daily | local | world",
  ),
);

/** Whether a name is a paper's or a station's and no person's: "The Harbour Post", "Isthmus Daily". */
export function isPressName(name: string): boolean {
  const words = name.split(/\s+/);
  return (words.length > 1 && words[0] === "The") || PRESS_NOUNS.has(words.at(-1)?.toLowerCase() ?? "");
}

/**
 * Whether words that stand where a page prints names of papers are one: two words at least of which the last is what papers call themselves, or the first in
 * languages that put it there ("Harbour Ledger", "Diario de la Bahía"). Asked of a person's byline it would take surnames for papers.
 */
export function isMastheadName(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  if (words.length < 2 || words.length > 6 || BOX_OPENINGS.has(words[0] ?? "") || SECTION_NAMES.has(words[0] ?? ""))
    return false;
  const last = words.at(-1) ?? "";
  const first = words.find((word) => !ARTICLES.has(word)) ?? "";
  return PRESS_NOUNS.has(last) || MASTHEAD_ENDS.has(last) || MASTHEAD_OPENINGS.has(first);
}
