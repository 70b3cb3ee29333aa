import { parseList } from "./parse-list.ts";

/** What a page says directly before its own name, by what it says with it; lower case. Source: our own reading of pages. */
const BEFORE = {
  /** of what it offers */
  service: parseList(`
    subscribe to | subscribing to | subscriber to | sign up for | sign up to | signed up to | join | joining | follow | welcome to | about | contact | support | supporting | get | read | reading | more from | more on | latest from | news from | best of | download | visit | visiting | back to | return to | donate to | advertise with | advertise in | advertise on | work for | work with | careers at | jobs at | member of | members of | become a | inside | only on | only in | powered by | brought to you by | courtesy of | newsletter of | newsletters from | newsletter from | emails from | email from | alerts from | stories from | the latest | all of | home of | write to | letters to | log in to | sign in to | part of | a service of | a publication of | published by | owned by | produced by | operated by
    über | mehr von | mehr aus | willkommen bei | abonnieren sie | folgen sie | unterstützen sie | impressum | herausgeber | à propos de | bienvenue sur | abonnez-vous à | suivez | soutenez | lire | acerca de | sobre | bienvenido a | suscríbete a | síguenos en | lee | su | seguici su | abbonati a | leggi | sobre o | assine | siga | o | o nas | zobacz | о | о проекте | подпишитесь на | читайте | про | підпишіться на | підписуйтесь на | читайте в | om | over | volg
  `),
  /** of its staff and its finds */
  staff: parseList(`
    reporter for | reporter at | reporter of | correspondent for | correspondent at | correspondent of | editor at | editor of | editor for | writer for | writer at | journalist at | journalist for | journalist with | columnist for | contributor to | told | tells | obtained by | seen by | shared with | reviewed by | interview with | speaking to | spoke to | reports for | writes for | works for
    redakteur der | redakteur bei | redakteurin der | redakteurin bei | korrespondent der | journalist bei | journaliste à | journaliste au | journaliste pour | periodista de | redactor de | redactora de | giornalista di | jornalista do | jornalista da | корреспондент | кореспондент | передает | передаёт | передає | сообщает | повідомляє | пишет | пише
  `),
  /** of where something comes from */
  source: parseList(`
    source | sources | via | first published in | first published by | first published on | originally published in | originally published by | originally published on | this article first appeared in | first appeared in | first appeared on | appeared in | reprinted from | republished from | syndicated from | from | in | on | according to | photo | image | credit | reported by | the
    quelle | aus | in der | zuerst erschienen in | zuerst erschienen bei | source : | paru dans | publié dans | fuente | publicado en | publicado por | fonte | pubblicato su | publicado em | źródło | za | источник | джерело
  `),
} as const;

/** What stands directly behind its name; lower case. Source: as above. */
const BEHIND = {
  service: parseList(`
    newsletter | newsletters | app | apps | home | homepage | logo | website | site | podcast | podcasts | store | shop | subscribers | subscription | readers | members | account | plus | premium | live | archive | archives | digital | e-paper | epaper | events | community | store | privacy | terms | blog | magazine | online | all rights | rights reserved | is part of | may earn | uses | respects | ltd | limited | llc | inc | gmbh | group | media | corporation | company
  `),
  staff: parseList(`
    staff | team | reporter | reporters | correspondent | correspondents | editor | editors | writer | writers | contributor | contributors | desk | newsroom | editorial | journalists | investigation | poll | has learned | understands | has seen | reported | reports | is a | is an | is the | was founded | covers | provides | publishes | takes no
  `),
} as const;

/** What the words beside a name make of it. */
export type SiteCue = "service" | "staff" | "source";

const CUES_BEFORE = new Map<string, SiteCue>(
  (["source", "staff", "service"] as const).flatMap((cue) => BEFORE[cue].map((words) => [words, cue] as const)),
);
const CUES_BEHIND = new Map<string, SiteCue>(
  (["staff", "service"] as const).flatMap((cue) => BEHIND[cue].map((words) => [words, cue] as const)),
);
const MAX_WORDS = 4;
const FIRST_WORDS: ReadonlySet<string> = new Set(BEFORE.service.map((words) => words.split(" ", 1)[0] ?? ""));

/** Whether a text in small letters may open with a cue of what the page offers. */
export function opensLikeCue(text: string): boolean {
  const end = text.indexOf(" ");
  return end > 0 && FIRST_WORDS.has(text.slice(0, end));
}

/** The longest cue of the last words of a list, and how many words it has; null for none. */
export function findCueBefore(words: readonly string[]): { readonly cue: SiteCue; readonly words: number } | null {
  for (let count = Math.min(MAX_WORDS, words.length); count > 0; count--) {
    const cue = CUES_BEFORE.get(words.slice(words.length - count).join(" "));
    if (cue !== undefined) return { cue, words: count };
  }
  return null;
}

/** The same of its first words. */
export function findCueBehind(words: readonly string[]): { readonly cue: SiteCue; readonly words: number } | null {
  for (let count = Math.min(2, words.length); count > 0; count--) {
    const cue = CUES_BEHIND.get(words.slice(0, count).join(" "));
    if (cue !== undefined) return { cue, words: count };
  }
  return null;
}
