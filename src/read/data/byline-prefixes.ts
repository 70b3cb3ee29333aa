import { parseList } from "./parse-list.ts";

/** Openings of a byline, lower case, longest first where one begins another. Source: our own reading of bylines. */
export const BYLINE_PREFIXES: readonly string[] = parseList(`
  written by | compiled by | reported by | posted by | story by | report by | words by | text by | article by | published by | by
  author of the article: | byline: | author: | author | authors: | writer: | reporter: | correspondent:
  von | autor: | autorin: | redaktion: | par | auteur : | auteur: | rédigé par | por | escrito por | autor | di | a cura di | redazione
  photos and text by | photos and text | text and photos by | text and photos | text & photos | words and pictures by | words and pictures | words & pictures | words and photos by | words and photos | story and photos by | story and photo by | photos and story by | report and photos by | analysis by | an analysis by | commentary by | opinion by | essay by | dispatch by | authored by | penned by | contributed by | as told to | a report by | by our correspondent | from our correspondent | from our own correspondent | from our special correspondent | from our reporter | interviewer: | interviewed by | questions by
  text und fotos: | text und foto: | text und fotos von | text und bilder: | text und bilder von | text & fotos: | fotos und text: | text/foto: | foto/text: | ein bericht von | eine analyse von | eine reportage von | ein kommentar von | kommentar von | gastbeitrag von | ein gastbeitrag von | aufgezeichnet von | interview von | bericht:
  texte et photos: | texte et photos : | texte et photos par | un article de | une analyse de | une tribune de | un reportage de | texto y fotos: | texto y foto: | texto e fotos: | texto e foto: | testo e foto: | testo e foto di | testi e foto di | articolo di | scritto da | un articolo di | intervista di | reportagem de | escrito por: | un análisis de | una entrevista de
  tekst en foto's: | geschreven door | tekst: | text och foto: | text & foto: | tekst og foto: | tekst og foto | teksti ja kuvat: | teksti: | teksti ja kuva: | tekst ja foto: | teksts un foto: | tekstas ir nuotraukos: | text a foto: | szöveg és fotó: | írta: | text și foto: | tekst i fotografije: | tekst i foto: | текст и фото: | текст и фото | текст і фото: | текст та фото: | фото и текст: | yazı: | yazan: | haber ve fotoğraf:
  door | auteur | autorzy: | oprac. | opracował | opracowała | napsal | autoři: | autori: | píše
  автор: | автор | авторы: | текст: | автори: | підготував | підготувала | подготовил | подготовила
  de: | szerző: | του | της | yazar: | haber: | av | text: | tekst: | af | skrevet av | skrevet af | toimittaja | oleh | penulis: | tác giả:
  interview: | interview by | texte: | texte : | texto: | testo: | testo di | propos recueillis par | entretien réalisé par | recueilli par | das gespräch führte | das interview führte | protokoll: | reportage: | reportage : | reportaje: | reportagem: | una crónica de | un reportaje de | dal nostro inviato | dalla nostra inviata
  rozmawiał | rozmawiała | autorka: | tekst i zdjęcia: | opracowanie: | napisał | napisała | zpracoval | zpracovala | foto a text: | беседовал | беседовала | записал | записала | подготовили | автор текста: | автор материала: | авторка: | розмовляв | розмовляла | спілкувався | спілкувалася | записав | автор новини: | автор статті: | журналист: | журналіст: | корреспондент: | кореспондент: | kirjoittaja: | autors: | autorė: | skribent: | tekijä: | autor textu:
  كتب | كتبت | الكاتب: | بقلم | إعداد: | מאת | โดย | ผู้เขียน: | ដោយ | ავტორი: | Հեղինակ | 记者 | 作者 | 文/ | 文／ | 기자
`);

/** The same by their first letter. */
export const BYLINES_BY_LETTER: ReadonlyMap<string, readonly string[]> = Map.groupBy(BYLINE_PREFIXES, (prefix) =>
  prefix.charAt(0),
);

/** What stands between a name and where or for whom it writes: "Jane Doe in Geneva", "Jane Doe for the Harbour Gazette", "Jana Beispiel aus Genf", "Jean Exemple, à Paris". */
export const BYLINE_PLACE =
  / (?:in|at|near|for|from|aboard|aus|für|à|pour|en|desde|para|w|z|ze|dla|v|pre|pro|в|у|із|из|з|для|från|fra|för) (?=(?:the |die |le |la |el )?\p{Lu})/u;

/** Roles that follow or precede a name on a byline and are no part of it, lower case. */
export const BYLINE_ROLES: readonly string[] = parseList(`
  staff writer | staff reporter | senior reporter | reporter | correspondent | special correspondent | senior correspondent | editor
  contributor | contributing writer | news editor | managing editor | deputy editor | chief reporter | bureau chief | columnist | journalist
  producer | freelance writer | guest author | guest contributor | redakteur | redakteurin | korrespondent | journaliste | periodista
  기자 | 특파원 | 记者 | 記者 | redactor | redactora | giornalista | jornalista | redakcja | dziennikarz | корреспондент | журналист | кореспондент | журналіст
`);

/** What stands where a name would but names nobody, lower case. */
export const NOT_A_NAME: ReadonlySet<string> = new Set(
  parseList(`
  admin | administrator | editor | editorial | editorial team | editorial staff | staff | staff writer | staff reporter | news desk | newsroom
  web desk | the editors | editors | guest | author | authors | webmaster | user | anonymous | unknown | team | redaktion | redacción | redaction | rédaction
  redazione | redação | redactie | redakcja | redakce | redakcia | редакция | редакція | haber merkezi | none | null | n/a | website | root | super user | wordpress
  bluesky | facebook | twitter | x | instagram | linkedin | mastodon | youtube | threads | tiktok | pinterest | github | reddit | whatsapp | telegram | flickr | tumblr | snapchat | rss
`),
);
