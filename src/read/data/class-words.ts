import { codeUnitAt } from "../../text/code-unit.ts";
import { foldUnit, HASH_START, hashUnit, WordHashes } from "../../text/word-hashes.ts";

/** What the words of an element's class, id, role, itemprop and test id say of it; one bit each. */
export const HINT = {
  content: 1,
  navigation: 1 << 1,
  footer: 1 << 2,
  sidebar: 1 << 3,
  related: 1 << 4,
  share: 1 << 5,
  comments: 1 << 6,
  advert: 1 << 7,
  newsletter: 1 << 8,
  byline: 1 << 9,
  meta: 1 << 10,
  caption: 1 << 11,
  hidden: 1 << 12,
  contents: 1 << 13,
  consent: 1 << 14,
  title: 1 << 15,
  summary: 1 << 16,
  quote: 1 << 17,
  tags: 1 << 18,
  card: 1 << 19,
  articleBody: 1 << 20,
  dialog: 1 << 21,
  product: 1 << 22,
  biography: 1 << 23,
  breadcrumb: 1 << 24,
} as const;

const WORDS: readonly (readonly [hint: number, words: string])[] = [
  [
    HINT.content,
    "article post entry story content body main text blog news single page copy prose richtext rte wysiwyg markdown paragraph para artikel contenu contenido noticia texto inhalt статья beitrag nachricht nachrichten meldung articulo nota artigo materia testo articolo tekst wpis tresc",
  ],
  [
    HINT.navigation,
    "nav navbar navigation menu header masthead topbar toolbar submenu dropdown megamenu hamburger skip pagination pager paging banner site menue hauptmenue navigationsleiste kopf kopfzeile hauptnavigation servicenavigation navegacion navegacao navigazione entete cabecera",
  ],
  [
    HINT.footer,
    "footer copyright legal colophon foot bottom footnote fuss fusszeile impressum fussbereich pied rodape",
  ],
  [
    HINT.sidebar,
    "sidebar aside rail widget widgets secondary side sidenav column complementary seitenleiste randspalte marginalspalte marginal seitenspalte colonne",
  ],
  [
    HINT.related,
    "related recommend recommended recommendation recommendations recommends popular trending recirc recirculation outbrain taboola next prev previous also latest similar suggested suggestions mostread mostpopular read readmore readnext upnext keepreading morefrom relatedposts zergnet revcontent dont miss teaser teasers relacionadas verwandt jp verwandte weiterlesen mehrzumthema themenverwandt empfehlung empfehlungen meistgelesen aehnliche connexes similaires relacionados relacionado correlati",
  ],
  [
    HINT.share,
    "share sharing social socials addtoany addthis sharedaddy facebook twitter whatsapp linkedin pinterest follow print sharethis likes reactions clap vote rating ratings teilen partager partage compartir condividi compartilhar udostepnij",
  ],
  [
    HINT.comments,
    "comment comments disqus reply respond replies discussion commentlist kommentare commentaires comentarios kommentar leserkommentare kommentarbereich commentaire comentario commenti commento komentarze jcomments",
  ],
  [
    HINT.advert,
    "ad ads advert adverts advertisement advertising sponsor sponsored sponsors promo promos promotion dfp gpt adsense adslot banner affiliate disclosure partner werbung anzeige anzeigen publicite publicidad publicidade pubblicita reklama reklame annonce",
  ],
  [
    HINT.newsletter,
    "newsletter subscribe subscription signup optin cta form mailchimp email inline lead popup subscribe-form paywall register donate donation membership hubspot abonnieren anmeldung abonner suscribete suscripcion iscriviti formular kontaktformular",
  ],
  [
    HINT.byline,
    "byline author authors writer contributor vcard reporter autor auteur autoren autorin verfasser redakteur auteurs autores autore",
  ],
  [
    HINT.meta,
    "meta date time published posted timestamp info category categories kicker eyebrow dateline datetime updated readtime reading details metadata pubdate tagline label source datum uhrzeit fecha heure rubrik dachzeile spitzmarke kategorie",
  ],
  [
    HINT.caption,
    "caption figcaption credit credits gallery image photo media slideshow carousel slider slide attribution thumbnail img picture lightbox video player bild bilder bildunterschrift bildtext bildnachweis legende leyenda didascalia foto fotostrecke galerie galeria",
  ],
  [
    HINT.hidden,
    "hidden sr-only visually visuallyhidden screen-reader screenreader offscreen hide printonly noprint none assistive",
  ],
  [HINT.contents, "toc contents jump anchor outline tableofcontents ez"],
  [
    HINT.consent,
    "cookie cookies consent gdpr privacy onetrust ccpa policy cmp datenschutz einwilligung cookiehinweis confidentialite privacidad",
  ],
  [HINT.title, "title headline heading titel ueberschrift schlagzeile titre titulo titolo"],
  [
    HINT.summary,
    "summary excerpt dek standfirst subtitle deck lead intro subhead subheadline description abstract sapo lede takeaways highlights vorspann anreisser einleitung zusammenfassung chapo chapeau resume entradilla sommario occhiello",
  ],
  [HINT.quote, "quote pullquote blockquote pull testimonial testimonials"],
  [
    HINT.tags,
    "tag tags topics keywords hashtag hashtags schlagworte schlagwort stichworte etiquetas etiquettes themen",
  ],
  [HINT.card, "card cards tile grid list item items feed listing archive loop row collection"],
  [
    HINT.articleBody,
    "articlebody article-body entry-content post-content post-body story-body article-content article-text story-content td-post-content articletext blog-post-content post-entry article__body article__content storytext postcontent",
  ],
  [HINT.dialog, "modal popup overlay dialog lightbox drawer tooltip toast alert notification notice"],
  [
    HINT.product,
    "price cart product shop buy store checkout add-to-cart woocommerce pricing sku preis preise warenkorb produkt produkte prix panier precio carrito",
  ],
  [
    HINT.biography,
    "bio biography about author-bio authorbox author-box about-author abh profile avatar ueberdenautor autorbox autoreninfo",
  ],
  [HINT.breadcrumb, "breadcrumb breadcrumbs crumb crumbs yoast brotkrumen brotkrume brotkrumennavigation ariane migas"],
];

const HINTS = new WordHashes(WORDS.flatMap(([hint, words]) => words.split(" ").map((word) => [word, hint] as const)));

const UNDERSCORE = 95;

/** Class attributes longer than this are cut: utility frameworks write hundreds of words that say nothing. */
const MAX_CLASS = 400;

/**
 * The hints in a class, id or role attribute, which is a part of a text: its whole entries and their parts between hyphens, underscores and
 * capitals. An entry that begins with two underscores (`__next`) is a system's own name for its root. Words are told by their hashes, entry
 * and part in one pass.
 */
export function readHints(text: string, start = 0, end = text.length): number {
  let hints = 0;
  const to = Math.min(end, start + MAX_CLASS);
  let entry = HASH_START;
  let part = HASH_START;
  let isFirst = true;
  let lastLower = false;
  for (let index = start; index < to; index++) {
    const code = codeUnitAt(text, index);
    if (code >= 97 && code <= 122) {
      part = hashUnit(part, code);
      entry = hashUnit(entry, code);
      lastLower = true;
      isFirst = false;
      continue;
    }
    if (isSpace(code)) {
      hints |= findHints(part, entry);
      entry = HASH_START;
      part = HASH_START;
      isFirst = true;
      lastLower = false;
      continue;
    }
    if (isFirst && code === UNDERSCORE && index + 1 < to && codeUnitAt(text, index + 1) === UNDERSCORE) {
      while (index + 1 < to && !isSpace(codeUnitAt(text, index + 1))) index++;
      continue;
    }
    isFirst = false;
    const upper = code >= 65 && code <= 90;
    const isMark = !upper && code < 128;
    // A part ends at whatever is no letter, and before a capital that follows a small letter.
    if (isMark || (upper && lastLower)) {
      hints |= HINTS.find(part);
      part = HASH_START;
    }
    const unit = foldUnit(code);
    if (!isMark) part = hashUnit(part, unit);
    entry = hashUnit(entry, unit);
    lastLower = false;
  }
  return hints | findHints(part, entry);
}

/** The hints of an entry and of its last part, which may be all of it. */
function findHints(part: number, entry: number): number {
  return part === entry ? HINTS.find(entry) : HINTS.find(part) | HINTS.find(entry);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9;
}
