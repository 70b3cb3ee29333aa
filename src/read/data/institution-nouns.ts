import { trimMarks } from "../read-shape.ts";
import { parseList } from "./parse-list.ts";

/** What ministries, institutes, unions and courts call themselves, lower case. Source: names of bodies that publish statements and releases, in the languages that are read. */
const INSTITUTION_NOUNS: ReadonlySet<string> = new Set(
  parseList(`
  republic | kingdom | commonwealth | ministry | department | office | embassy | consulate | mission | delegation | secretariat | government | parliament | senate | assembly | court | tribunal | agency | authority | commission | committee | council | directorate | bureau | service | armed forces
  institute | institution | university | college | academy | school | centre | center | foundation | fund | trust | association | society | union | federation | confederation | league | alliance | coalition | network | forum | campaign | organisation | organization | observatory | initiative | programme | program | group | board | chamber | party
  ministerium | bundesministerium | amt | botschaft | institut | universität | stiftung | verband | verein | bund | gesellschaft | zentrum | rat | kommission | ausschuss | behörde
  ministère | ambassade | institut | université | fondation | fédération | conseil | comité | organisation | observatoire | ministerio | embajada | instituto | universidad | fundación | asociación | federación | consejo | comisión | ministero | ambasciata | istituto | università | fondazione | associazione | consiglio | comitato
  ministério | embaixada | universidade | fundação | associação | conselho | comissão | ministerie | ambassade | instituut | universiteit | stichting | vereniging | ministerstwo | ambasada | instytut | uniwersytet | fundacja | stowarzyszenie | rada | komisja | ministerstvo | velvyslanectví | veľvyslanectvo | ústav | univerzita | nadace | nadácia
  министерство | посольство | институт | университет | фонд | союз | совет | комитет | комиссия | агентство | міністерство | інститут | університет | спілка | рада | комітет | комісія | агентство
`),
);

/** Words between the parts of such a name, lower case. */
const LINKS: ReadonlySet<string> = new Set(
  parseList(
    "of | for | on | in | the | and | to | at | & | der | die | des | für | und | von | de | du | des | la | le | les | et | pour | del | los | las | y | para | por | di | della | delle | dei | per | e | do | da | dos | das | van | voor | en | het | w | i | ds. | по | и | та | з | у",
  ),
);
/** Words of such a name. */
const MIN_WORDS = 2;
const MAX_WORDS = 9;

/**
 * Whether a line is the name of a body that publishes, and no sentence about one: words with capitals and what links them, among them what such bodies call themselves
 * at the beginning, at the end or before a link ("Ministry of Fisheries and Ports", "Quayside Institute for Strategic Studies", "Safe Harbours Forum").
 */
export function isInstitution(line: string): boolean {
  const words = trimMarks(line, "|·•–—-*").split(/\s+/u);
  if (words.length < MIN_WORDS || words.length > MAX_WORDS) return false;
  let found = false;
  for (const [at, word] of words.entries()) {
    const small = word.toLowerCase();
    if (LINKS.has(small)) continue;
    if (!/^\p{Lu}[\p{L}\p{M}’'-]*$/u.test(word)) return false;
    const next = words[at + 1]?.toLowerCase();
    found ||= INSTITUTION_NOUNS.has(small) && (next === undefined || LINKS.has(next) || at === 0);
  }
  return found;
}
