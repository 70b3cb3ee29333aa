import { looksLikeName } from "../read-shape.ts";
import { parseList } from "./parse-list.ts";
import { isPressName } from "./press-nouns.ts";

/** Words that say what somebody is or where he works, and are part of no name, lower case. Source: our own reading of bylines. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  parseList(`
  writer | writers | reporter | reporters | editor | editors | correspondent | correspondents | journalist | columnist | contributor | contributors | producer | photographer | photojournalist | blogger | author | intern | trainee | fellow | analyst | researcher | expert | specialist
  director | manager | officer | chief | president | vice | chair | chairman | chairwoman | ceo | cto | cfo | coo | founder | co-founder | partner | associate | assistant | senior | junior | executive | representative | spokesman | spokeswoman | spokesperson | minister | professor | lecturer | student | lawyer | attorney | consultant | advisor | adviser | head | lead
  bureau | desk | staff | newsroom | team | department | division | office | agency | communications | affairs | relations | service | services | press | media | news | newspaper | magazine | university | institute | centre | center | foundation | association | committee | council | ministry | ltd | inc | llc | gmbh | resources | products | library | guide | guides | tools | posts | updated | published | reading | read
  redakteur | redakteurin | reporterin | korrespondent | korrespondentin | journalistin | autorin | redaktion | redaktionsleiter | chefredakteur | chefredakteurin | volontär | volontärin | mitarbeiter | leiter | leiterin
  journaliste | correspondant | correspondante | rédacteur | rédactrice | rédaction | envoyé | envoyée | spéciale | spécial | chef | directeur | directrice
  redactor | redactora | redacción | corresponsal | enviado | enviada | periodista | reportero | reportera | jefe | jefa | directora | agencias
  giornalista | corrispondente | inviato | inviata | redattore | redattrice | redazione | direttore | direttrice | jornalista | correspondente | repórter | redação | diretor | diretora | editora
  dziennikarz | dziennikarka | korespondentka | redaktor | redaktorka | redakcja | redaktorin | reporterka | redakce | redaktorka | novinář | novinářka
  корреспондент | журналист | журналистка | редактор | редакция | обозреватель | автор | репортер | репортёр | главный | специальный | собкор | спецкор | эксперт | директор
  кореспондент | кореспондентка | журналіст | журналістка | редакторка | редакція | оглядач | оглядачка | авторка | репортерка | експерт | экспертка | директорка | головний
  toimittaja | reportter | журналист | novinar | novinarka | dopisnik | dopisnica | muhabir | muhabiri | editörü | verslaggever | redacteur
`),
);

/** Words that stand before a role, lower case. Source: our own reading of bylines. */
const ROLE_OPENINGS: ReadonlySet<string> = new Set(
  parseList(`
  local | democracy | senior | chief | deputy | staff | special | roving | acting | former | foreign | diplomatic | political | politics | parliamentary | defence | defense | security | military | legal | court | crime | police | business | economics | economic | financial | finance | markets | money | science | health | medical
  education | environment | climate | energy | transport | technology | tech | culture | arts | sport | sports | football | travel | food | religion | social | community | city | county | state | national | regional | international | world | global | europe | european | africa | asia | middle | east | west | north | south | diplomacy
  digital | data | online | video | multimedia | audience | news | breaking | live | investigations | investigative | associate | assistant | executive | managing | contributing | freelance | guest | visiting | independent | our
`),
);

/** A name without the role that follows it in a byline without a comma: "Ana Ruiz Local Democracy Reporter", "ANA RUIZ Staff Writer". */
export function withoutRoleBehind(name: string): string {
  const words = name.split(" ");
  if (!ROLE_NOUNS.has(words.at(-1)?.toLowerCase() ?? "")) return name;
  let end = words.length - 1;
  while (end > 0 && ROLE_OPENINGS.has(words[end - 1]?.toLowerCase() ?? "")) end--;
  // "Jane Doe Observer staff reporter"
  if (end > 2 && isPressName(words[end - 1] ?? "")) end--;
  const bare = words.slice(0, end).join(" ");
  return looksLikeName(bare) ? bare : name;
}

/** What opens a role: "our defence correspondent", "the Gazette's editor" has none. */
const ROLE_ARTICLES: ReadonlySet<string> = new Set(
  parseList(
    "our | the | a | an | unser | unsere | unserem | unserer | der | die | notre | nos | le | la | nuestro | nuestra | el | nostro | nostra | il | nosso | nossa | o",
  ),
);
const MAX_ROLE_WORDS = 6;

/** A name without the role that stands before it: "our defence correspondent Ana Ruiz", "Special Correspondent Ana Ruiz". */
export function withoutRoleBefore(name: string): string {
  const words = name.split(" ");
  let from = 0;
  for (const [at, whole] of words.slice(0, MAX_ROLE_WORDS).entries()) {
    const word = whole.toLowerCase();
    if (ROLE_NOUNS.has(word)) from = at + 1;
    else if (
      !(ROLE_OPENINGS.has(word) || (at === 0 && ROLE_ARTICLES.has(word)) || word === "and" || word === "affairs")
    )
      break;
  }
  const bare = words.slice(from).join(" ");
  return from > 0 && looksLikeName(bare) ? bare : name;
}
