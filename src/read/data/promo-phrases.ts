import { codeUnitAt } from "../../text/code-unit.ts";
import { foldUnit, HASH_START, hashUnit, WordHashes } from "../../text/word-hashes.ts";
import { parseList } from "./parse-list.ts";

/**
 * Phrases of a line that asks the reader to subscribe, install, follow or pay; lower case. A sentence of a report does
 * not address the outlet's own channels ("our newsletter"), so a phrase must name them.
 *
 * Source: our own reading of news sites' page furniture.
 */
const PROMO_PHRASES: readonly string[] = parseList(`
  our newsletter | newsletter for you | free newsletter | daily newsletter | weekly newsletter | newsletters straight
  the newsletter | newsletter sign | to your inbox | in your inbox | into your inbox
  website and app | download our app | download the app | get our app | get the app | on our app | our mobile app
  install our app | our new app
  subscribe to our | subscribe to read | subscribe to continue | subscribe now | subscribe today | subscribe for | subscribe to get | become a subscriber
  already a subscriber | subscribers only | start your free trial | free trial | become a member
  support our journalism | support our work | support independent journalism | make a donation | donate now
  buy us a coffee | patreon.com
  sign up for our | sign up to our | sign up for free | sign up for the | sign up here | sign up now
  sign up to receive | sign up sign up | register for free | create an account | create a free account
  log in to read | sign in to read | to continue reading | this article is for subscribers
  follow us on | like us on facebook | join us on | join our | our telegram | our whatsapp | our youtube
  our facebook | our channel | telegram channel | whatsapp channel | stay updated with | stay informed with
  stay up to date with | get the latest | get breaking news | enable notifications | turn on notifications
  add us as a preferred source | reuters trust principles
  unseren newsletter | unserem newsletter | newsletter abonnieren | jetzt abonnieren | folgen sie uns
  notre newsletter | notre application | abonnez-vous | s'abonner à | suivez-nous | inscrivez-vous | nuestro boletín
  nuestra newsletter | suscríbete | suscríbase | síguenos en | descarga nuestra app | nuestro canal
  la nostra newsletter | iscriviti alla | seguici su | abbonati | nossa newsletter | nosso canal | assine | siga-nos
  inscreva-se | onze nieuwsbrief | zapisz się | nasz newsletter | obserwuj nas | подпишитесь | подписывайтесь на
  наш телеграм | наш telegram | в нашем telegram | телеграм-канал | підпишіться | підписуйтесь на | підписуйтеся на
  наш телеграм-канал | нашому telegram | urmăriți-ne | abonează-te | bizi takip edin | ikuti kami | newsletter kami
`);

/** Openings of a promotional box inside a line; upper case, as such boxes print them. */
export const PROMO_BOX_OPENERS: readonly string[] = parseList(`
  A NEWSLETTER FOR YOU | NEWSLETTER | ADVERTISEMENT | Advertisement | SUBSCRIBE | SIGN UP | GET OUR APP | Newsletter
`);

/** Words on the button that ends a promotional box. */
export const CALLS_TO_ACTION: readonly string[] = parseList(`
  Sign Up | Sign up | SIGN UP | Subscribe | SUBSCRIBE | Subscribe now | Sign up now | Register now | Download now
  Learn more | Join now | Anmelden | Abonnieren | S'inscrire | S'abonner | Suscribirse | Iscriviti | Inscreva-se
  Подписаться | Підписатися
`);

/** Words that a call to the reader opens with: what has a promotional phrase and opens otherwise may be a sentence of a report. */
const CALL_OPENERS: readonly string[] = parseList(`
  click here | tap here | subscribe | sign up | follow us | like us | download our | install our | add us | jetzt abonnieren | folgen sie uns | abonnez-vous | suivez-nous
  inscrivez-vous | suscríbete | suscríbase | síguenos | iscriviti | seguici | abbonati | assine | siga-nos | inscreva-se | zapisz się | obserwuj nas
  подпишитесь | подписывайтесь | підпишіться | підписуйтесь | підписуйтеся | urmăriți-ne | abonează-te | bizi takip edin | ikuti kami
`);
const CALL = new RegExp(`^[[(*•►>–—-]{0,3}\\s?(?:${CALL_OPENERS.join("|")})(?![\\p{L}\\p{M}])`, "iu");

/** Whether promotion is a call as a whole ("Subscribe to our newsletter"), and not a sentence that speaks of one. */
export function opensWithCall(text: string): boolean {
  return CALL.test(text);
}

/** Words that end a shown beginning of a paid article. */
export const PAYWALL_PHRASES: readonly string[] = parseList(`
  subscribe to continue | to continue reading | subscribe to read | this article is for subscribers
  this content is for subscribers | already a subscriber | log in to read | sign in to read | subscribers only
  register to read | premium content | exclusive to subscribers | um weiterzulesen | nur für abonnenten
  réservé aux abonnés | réservé à nos abonnés | lire la suite | contenido exclusivo | solo para suscriptores
  contenuto riservato | exclusivo para assinantes | voor abonnees | dla subskrybentów | доступно подписчикам
  только для подписчиков | для передплатників | sadržaj je dostupan
`);

const PUNCTUATION: ReadonlySet<number> = new Set(Array.from(",.!?:;\"'’”)…", (mark) => mark.charCodeAt(0)));
const OPENING_QUOTES: ReadonlySet<number> = new Set(Array.from("\"“«„'‘", (mark) => mark.charCodeAt(0)));

/** Phrases by their longest word: a line is compared with those alone of which it has that word. */
const PHRASES_BY_WORD = new Map<string, string[]>();
for (const phrase of PROMO_PHRASES) {
  const word = phrase.split(" ").reduce((longest, next) => (next.length > longest.length ? next : longest), "");
  PHRASES_BY_WORD.set(word, [...(PHRASES_BY_WORD.get(word) ?? []), phrase]);
}
const PHRASES = [...PHRASES_BY_WORD.values()];
/** Words, in small letters, one of which every line has that asks the reader to subscribe, install or follow. */
export const PROMO_WORDS: readonly string[] = [...PHRASES_BY_WORD.keys()];
/** Place of a word's phrases in the list, from 1 on. */
const PLACES = new WordHashes(PROMO_WORDS.map((word, index) => [word, index + 1]));

/** Whether a sentence asks the reader to subscribe, install or follow. Speech in quotation marks is never promotion. */
export function isPromo(text: string): boolean {
  if (OPENING_QUOTES.has(text.charCodeAt(0))) return false;
  let lower = "";
  /** hash of the word so far, and without the marks at its end */
  let hash = HASH_START;
  let word = HASH_START;
  const { length } = text;
  for (let index = 0; index <= length; index++) {
    const code = index < length ? codeUnitAt(text, index) : SPACE;
    if (code !== SPACE) {
      const isMark = isDropped(code);
      if (isMark && hash === HASH_START) continue;
      hash = hashUnit(hash, foldUnit(code));
      if (!isMark) word = hash;
      continue;
    }
    const place = PLACES.find(word);
    hash = HASH_START;
    word = HASH_START;
    if (place === 0) continue;
    if (lower === "") lower = text.toLowerCase();
    if (PHRASES[place - 1]?.some((phrase) => includesWords(lower, phrase)) === true) return true;
  }
  return false;
}

const SPACE = 32;

/** Whether a character at the end of a word is none of it. */
function isDropped(code: number): boolean {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return false;
  return code <= 32 || code === 160 || PUNCTUATION.has(code);
}

/** Whether the phrase stands in the text from the beginning of a word. */
function includesWords(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  return at >= 0 && (at === 0 || !/\p{L}/u.test(text.charAt(at - 1)));
}
