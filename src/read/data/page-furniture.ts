import { parseList } from "./parse-list.ts";

/**
 * Lines that are a page's furniture wherever they stand, for no report has a sub-heading or a sentence like them; in the form of `normaliseLabel`.
 * `FURNITURE_LABELS` hold those besides that may be a sub-heading ("Contents", "Privacy").
 *
 * Source: our own reading of news sites' pages.
 */
export const SURE_FURNITURE: ReadonlySet<string> = new Set(
  parseList(`
  advertisement | advertisements | advert | sponsored | promoted | anzeige | anzeigen | werbung | publicité | annonce publicitaire | publicidad | anuncio | pubblicità
  publicidade | advertentie | reklama | реклама | рэклама | reklam | reklaam | reklāma | annons | annonse | annonce | mainos | hirdetés | διαφήμιση | iklan | quảng cáo
  إعلان | اعلان | 广告 | 廣告 | 広告 | 광고 | โฆษณา | inzercia | inzerce | oglas | publicitate | реклами
  advertisement scroll to continue | advertisement continue reading below | story continues below advertisement | article continues below advertisement
  article continues after advertisement | scroll to continue | scroll for more | remove ads
  skip to content | skip to main content | skip to navigation | skip to search | go to content | jump to content | jump to navigation | go to accessibility shortcuts | back to top
  return to top | go to top | nach oben | zum seitenanfang | haut de page | volver arriba | torna su | naar boven | do góry | наверх | нагору
  log in | login | sign in | sign up | log out | login / register | login/register | log in / register | create account | create an account | my account | subscribe | subscribe now
  unsubscribe | update preferences | manage preferences | view this email in your browser | view in browser | view online | forward to a friend
  anmelden | jetzt anmelden | abonnieren | s'inscrire | s'abonner | suscríbete | iniciar sesión | iscriviti | accedi | inscreva-se | zaloguj się | zapisz się | войти | увійти
  подписаться | підписатися
  share this article | share this story | share this post | share this page | share article | copy link | copy link copied | link copied | link copied to clipboard | copied | tweet
  pin it | share on facebook | share on twitter | share on x | share on whatsapp | share on linkedin | share on telegram | share via email | email this article | print this article
  print this page | print article | send by email | save article | add to favorites | add to favourites | share comments | copy/paste the article video embed link below copied
  artikel teilen | drucken | als e-mail versenden | partager l'article | partager cet article | compartir en facebook | condividi su facebook | udostępnij | поделиться | поділитися | поширити
  post navigation | beitragsnavigation | navigation de l'article | previous post | next post | previous article | next article | older posts | newer posts | older entries | newer entries
  suggest a correction | report a typo | report an error | report this ad | report a correction | fehler melden | signaler une erreur
  toggle search | toggle menu | toggle navigation | open menu | close menu | search this site | accept all | reject all | accept cookies | manage cookies | cookie settings | got it
  enter your email | enter your email address | your email | your email address | your e-mail address | ihre e-mail-adresse | votre adresse e-mail | tu correo electrónico
  save my name, email, and website in this browser for the next time i comment
  video player is loading | play video | pause video | mute | unmute | fullscreen | picture-in-picture | now playing | this is a modal window | beginning of dialog window | end of dialog window
  listen to this article | listen to article | artikel anhören | article vorlesen | écouter l'article | escuchar el artículo | ascolta l'articolo | прослушать | прослухати
  did you like this article | did you like this article yes no | was this article helpful | was this helpful | was this page helpful | vote view results | view results
  war dieser artikel hilfreich | pinned message | end of document | continue reading this article | audio player | more newsletters
  notes to editors | note to editors | notes for editors | notes to the editor | note to the editors | media contact | media contacts | press contact | press contacts | for media inquiries | media enquiries
  people also ask | people also search for | related searches | please verify you are a human | verify you are human | verify you are a human | verifying you are human
  checking your browser | checking if the site connection is secure | enable javascript and cookies to continue | this live page is now closed | this live coverage has ended
  this blog is now closed | this live blog is now closed | this live blog has ended | our live coverage has ended | comments are closed | comments are now closed | commenting is closed
  article réservé aux abonnés | cet article est réservé aux abonnés | la suite est réservée aux abonnés | réservé aux abonnés | nur für abonnenten | exclusivo para suscriptores | riservato agli abbonati
  exclusivo para assinantes | alleen voor abonnees | tylko dla prenumeratorów | subscribers only | for subscribers only | this is a subscriber-only article | this article is for subscribers only
  pressekontakt | hinweise an die redaktionen | contact presse | contacts presse | contacto de prensa | contatti stampa | contacto para medios
`),
);

/** Openings of such lines, before a colon. */
export const FIELD_OPENERS: readonly string[] = parseList(`
  tag | tags | tagged | tagged in | tagged with | keywords | key words | filed under | filed in | posted in | hashtags | labels | categories | category | post views | views | page views | hits | shares
  теги | тэги | метки | мітки | ключові слова | ключевые слова | schlagworte | schlagwörter | stichworte | mots-clés | mots clés | étiquettes | etiquetas | palabras clave | tagi | słowa kluczowe
  štítky | parole chiave | trefwoorden | просмотров | просмотры | переглядів | перегляди | rate this news | rate this article | forwarded from | last modified by | section | load-date | job number | user name | client/matter | search terms | document type
  publication type | publication-type | word count | wordcount | edition | source type
`);

/** Openings of a line that says what may be done with the page, or what made it. */
export const NOTICE_OPENERS: readonly string[] = parseList(`
  use of materials | use of the materials | any use of materials | reproduction of | reproduction in whole | republication or | no part of this | this material may not be | the content of this
  your browser does not support | your web browser may be | use up/down arrow keys | invalid email | something went wrong | an earlier version of this | a previous version of this
  correction: | corrections: | correction note | clarification: | berichtigung: | korrektur: | rectificatif : | rectificatif: | fe de errores: | errata: | errata corrige: | sprostowanie: | исправление: | виправлення:
  this article was amended | this story has been updated | this article has been updated | this article was originally | this story was originally
  all rights reserved | proudly powered by | powered by wordpress | theme by | the editorial board may not | the editors may not | opinions expressed | views expressed in
  использование материалов | при использовании | при цитировании | при полном или частичном | перепечатка | все права защищены | використання матеріалів | передрук | усі права захищені
  всі права захищені | матеріали з позначкою | материалы с пометкой | alle rechte vorbehalten | tous droits réservés | todos los derechos reservados | tutti i diritti riservati
  not included, change data exporting settings | this document is subject to copyright | discover the latest in science, tech | anadolu agency website contains only | try refreshing your browser, or
  checking if the site connection is secure | checking your browser before | if you choose to "accept all" | if you choose to “accept all | if you choose to 'accept all' | by clicking "accept | by clicking “accept
  we and our partners | to view this video please enable | this video can not be played | this video cannot be played | this content is not available in your | please enable javascript | disclaimer:
  il vous reste \\d{1,2} | la suite est réservée aux abonnés | cet article est réservé aux abonnés | dieser artikel ist nur für abonnenten | este contenido es exclusivo para suscriptores
  todos os direitos reservados | wszelkie prawa zastrzeżone | alle rechten voorbehouden
`);
