import { parseList } from "./parse-list.ts";

/** Last words of the names of papers and stations that are no surnames, lower case. Source: names of papers and stations. */
const PRESS_NOUNS: ReadonlySet<string> = new Set(
  parseList(`
  gazette | times | tribune | herald | courier | chronicle | telegraph | observer | bulletin | dispatch | examiner | inquirer | enquirer | daily | weekly | online | newspaper | broadcasting | broadcaster
  radio | television | tv | review | sentinel | express | standard | today | zeitung | rundschau | tageblatt | anzeiger | kurier | gazeta | wiadomości | dnevnik | avis | blad | lehti | sanomat | ziņas | žinios
`),
);

/** Whether a name is a paper's or a station's and no person's: "The Harbour Post", "Isthmus Daily". */
export function isPressName(name: string): boolean {
  const words = name.split(/\s+/);
  return (words.length > 1 && words[0] === "The") || PRESS_NOUNS.has(words.at(-1)?.toLowerCase() ?? "");
}
