import { parseList } from "./parse-list.ts";

/** Labels that some files and archives put before their fields, lower case, without the colon. Source: own reading of such files. */
const FIELD_LABELS = {
  headline: parseList(
    "title | headline | subject | betreff | objet | asunto | oggetto | assunto | тема | titel | überschrift | titre | título | titolo | tytuł | заголовок | назва",
  ),
  publisher: parseList(
    "source | publisher | publication | outlet | site | newspaper | quelle | fuente | fonte | źródło | источник | джерело",
  ),
  author: parseList(
    "author | authors | byline | reporter | autor | autorin | auteur | autore | автор | автори | авторы",
  ),
} as const;

/** Weekdays that stand before a day, lower case. Source: own list of the languages whose months are read. */
const WEEKDAYS = parseList(`
  monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues | wed | thu | thur | thurs | fri | sat | sun
  montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonnabend | sonntag | lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche
  lunes | martes | miércoles | jueves | viernes | sábado | domingo | lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica
  segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag
  poniedziałek | wtorek | środa | czwartek | piątek | sobota | niedziela | pondělí | úterý | středa | čtvrtek | pátek | neděle | pondelok | utorok | streda | štvrtok | piatok | nedeľa
  понедельник | вторник | среда | четверг | пятница | суббота | воскресенье | понеділок | вівторок | середа | четвер | п'ятниця | субота | неділя | понеделник | сряда | четвъртък | петък | събота
  hétfő | kedd | szerda | csütörtök | péntek | szombat | vasárnap | luni | marți | miercuri | joi | vineri | sâmbătă | duminică | maanantai | tiistai | keskiviikko | torstai | perjantai | lauantai | sunnuntai
  måndag | tisdag | onsdag | torsdag | fredag | lördag | söndag | mandag | tirsdag | lørdag | søndag | esmaspäev | teisipäev | kolmapäev | neljapäev | reede | laupäev | pühapäev
  pirmdiena | otrdiena | trešdiena | ceturtdiena | piektdiena | sestdiena | svētdiena | pirmadienis | antradienis | trečiadienis | ketvirtadienis | penktadienis | šeštadienis | sekmadienis
  pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar | δευτέρα | τρίτη | τετάρτη | πέμπτη | παρασκευή | σάββατο | κυριακή
`);

/** Words of a date line that name nobody, lower case: what the date is, how long the reading takes. */
const LINE_WORDS = parseList(
  "published | updated | posted | modified | last | first | on | by | at | date | time | min | mins | minute | minutes | read | reading | view | views | comment | comments | share | datum | fecha | data | дата | stand | uhr",
);

const NOBODY: ReadonlySet<string> = new Set([...WEEKDAYS, ...LINE_WORDS]);

/** Whether the words of a date line name no publisher: "Thursday", "3 min read", "Date". */
export function namesNobody(text: string): boolean {
  const words = text.toLowerCase().split(/[\s.,:|•·]+/u);
  return words.every((word) => word === "" || /^\d+$/.test(word) || NOBODY.has(word));
}

/** Length of a field's label at the start of a line with its colon and the space behind ("Title: "), 0 where there is none. */
export function fieldLabelLength(text: string, field: keyof typeof FIELD_LABELS): number {
  const match = /^(\p{L}[\p{L}\p{M}]{2,14})\s?:\s*(?=\S)/u.exec(text.slice(0, 40));
  return match?.[1] !== undefined && FIELD_LABELS[field].includes(match[1].toLowerCase()) ? match[0].length : 0;
}
