import { trimMarks } from "../read-shape.ts";
import { parseList } from "./parse-list.ts";

/** What a text is or how it may be used, as papers, agencies and press offices print it over one, lower case. Source: our own reading of such heads. */
const KINDS: ReadonlySet<string> = new Set(
  parseList(`
  press release | news release | media release | press statement | statement | joint statement | public statement | press notice | media advisory | press advisory | advisory | media note | press note | press communiqué | press communique | communiqué | communique | joint communiqué | announcement | declaration | for information | for release | for immediate release | for immediate use | for publication | under embargo | embargo | embargoed | not for publication | advance copy | check against delivery | as delivered | as prepared for delivery
  exclusive | breaking | breaking news | urgent | flash | newsflash | news flash | alert | news alert | developing | developing story | just in | update | updated | correction | corrected | clarification | retraction | refile | archive | archives | from the archive | from the archives | from our archive | archived | reprint | draft | final | sponsored content | paid content
  opinion | op-ed | oped | comment | commentary | editorial | leader | leading article | column | viewpoint | perspective | perspectives | guest essay | guest column | guest post | essay | analysis | news analysis | explainer | explained | background | backgrounder | briefing note | factbox | fact box | fact check | fact-check | factcheck | fact sheet | factsheet | fact file | timeline | chronology | q&a | q & a | questions and answers | interview | profile | feature | features | long read | longread | report | special report | investigation | news | news brief | news in brief | in brief | briefly | briefs | dispatch | letter | letters | letter to the editor | letters to the editor | review | book review | obituary | transcript | full transcript | full text | text | excerpt | summary | summary report | speech | remarks | testimony | minutes | translation | unofficial translation | machine translation | translated
  pressemitteilung | presseinformation | presseerklärung | pressemeldung | medienmitteilung | eilmeldung | eil | sperrfrist | kommentar | leitartikel | gastbeitrag | analyse | hintergrund | faktencheck | porträt | reportage | bericht | erklärung
  communiqué de presse | déclaration | urgent | exclusif | dernière minute | éditorial | tribune | entretien | décryptage | reportage | vérification
  comunicado | comunicado de prensa | nota de prensa | urgente | última hora | exclusiva | exclusivo | opinión | análisis | entrevista | reportaje | declaración | comunicato stampa | comunicato | ultim'ora | esclusivo | esclusiva | analisi | intervista | opinione | comunicado de imprensa | nota à imprensa | opinião | análise | reportagem
  persbericht | opinie | achtergrond | komunikat prasowy | komunikat | oświadczenie | pilne | z ostatniej chwili | opinia | opinie | wywiad | tisková zpráva | rozhovor | tlačová správa | názor | komentář | komentár
  пресс-релиз | пресс релиз | заявление | сообщение для сми | срочно | молния | эксклюзив | мнение | интервью | аналитика | комментарий | репортаж | прес-реліз | пресреліз | заява | терміново | ексклюзив | думка | інтерв'ю | аналітика | коментар | репортаж
  son dakika | basın açıklaması | basın bülteni | röportaj | yorum | pressmeddelande | pressemelding | pressemeddelelse | tiedote | lehdistötiedote | pressiteade | preses relīze | pranešimas spaudai | saopćenje za javnost | saopštenje za javnost | comunicat de presă | sajtóközlemény | δελτίο τύπου
`),
);
/** What may follow such words in their line: until when, for whom, of which number. */
const OPENING =
  /^(?:embargo(?:ed)?|under embargo|for (?:immediate )?(?:release|publication)|not for (?:release|publication|broadcast)|(?:press|news|media) (?:release|statement|advisory)|sperrfrist|pressemitteilung|communiqué de presse|comunicado de prensa|comunicato stampa|пресс-релиз|прес-реліз)(?=$|[\s:,])/u;
const MAX_WORDS = 12;
const MAX_LENGTH = 80;

/** Whether a line says no more than what kind of text stands under it, or until when it may not be printed ("FOR IMMEDIATE RELEASE", "[ARCHIVE]", "Press release No. 12"). */
export function isDocumentKind(line: string): boolean {
  if (line.length > MAX_LENGTH) return false;
  const text = trimMarks(line, "[]()*#:.|·•–—- ").toLowerCase();
  return KINDS.has(text) || (OPENING.test(text) && text.split(" ").length <= MAX_WORDS);
}

/** Characters of such words in brackets that open a line, with the space behind ("[Archive] Harbour Gazette"); 0 for none. */
export function documentKindLength(line: string): number {
  const match = /^[[(]([^[\]()]{2,40})[\])]\s{0,3}(?=\S)/u.exec(line);
  return match?.[1] !== undefined && isDocumentKind(match[1]) ? match[0].length : 0;
}
