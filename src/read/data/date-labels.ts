import { parseList } from "./parse-list.ts";

/**
 * Words before a printed date that make it the day of the last change, lower case, by their beginning.
 * Source: our own reading of date lines in some thirty languages.
 */
const MODIFIED_WORDS: readonly string[] = parseList(`
  updated | update: | last update | modified | last edit | edited on | last change | changed on | revised | reviewed | amended | refreshed
  aktualisiert | geändert | bearbeitet | überarbeitet | stand: | letzte änderung | letzte aktualisierung | mis à jour | mise à jour | modifié | dernière modification | actualizad | última actualización | modificad | última modificación | revisad
  aggiornat | aggiornament | modificat | ultima modifica | atualiza | última modificação | aktualiz | aktualis | zaktualiz | zmodyfikowan | ostatnia zmiana | změněno | poslední změna | upraveno | upravené | обновлен | обновлён | изменен | изменён | оновлен | змінен
  актуализиран | güncelle | frissít | módosít | bijgewerkt | gewijzigd | laatste wijziging | uppdaterad | ändrad | oppdatert | opdateret | endret | päivitetty | muokattu
  ενημερώ | τελευταία ενημέρωση | ažuriran | ажуриран | atnaujin | atjaun | uuendatud | muudetud | actualizat | diperbar | cập nhật | 更新 | 수정 | 업데이트 | تحديث | بروزرسانی | עודכן | अपडेट | อัปเดต | แก้ไข
`);

/** Words before a printed date that make it the day of publication, lower case, by their beginning. Source: as above. */
const PUBLISHED_WORDS: readonly string[] = parseList(`
  published | publication date | date published | publish date | posted | date posted | released | release date | issued | created | first appeared | date: | submitted | filed | added on | date added
  veröffentlicht | erschienen | erstellt am | publiziert | veröffentlichung | eingestellt am | eingestellt von | geschrieben von | geschrieben am | verfasst von | verfasst am | gespeichert von | gepostet | datum: | publié | posté | rédigé le | rédigé par | écrit le | date de publication | parution | paru le | mis en ligne | mise en ligne | publicad | publicación | postado | escrito el | escrito por | creado | fecha: | pubblicat | pubblicazione | inserito il | scritto il | scritto da | data: | gepubliceerd | geplaatst | geschreven door
  opublikowan | data publikacji | dodano | data dodania | zveřejněn | publikován | vydán | publikovan | zverejnen | опубликован | дата публикации | добавлен | размещен | опублікован | дата публікації | публикуван
  objavljen | објављен | publicat | közzét | megjelen | δημοσι | yayın | publicerad | publisert | publiceret | offentliggjort | julkaistu | paskelbta | publicēt | avaldatud
  diterbit | dipublikasi | tayang | đăng ngày | ngày đăng | 发布 | 發布 | 发表 | 掲載 | 公開 | 配信 | 입력 | 게재 | نشر | منتشر | פורסם | प्रकाशित | เผยแพร่
`);

/** Words before a printed date that make it the day of something else than the page, lower case, by their beginning. Source: as above. */
const OTHER_WORDS: readonly string[] = parseList(`
  load-date | load date | date and time | print date | printed on | downloaded | saved on | archived on | archive date | today is | today's date | today: | current date | current time | heute ist | aujourd'hui nous | hoy es | oggi è
  expires | expiry | expiration | redeem by | use by | order by | book by | apply by | rsvp by | sale ends | recorded on | filmed on | valid until | valid through | valid till | offer ends | ends on | ends: | deadline | due date | due by | starts on | starts: | start date | end date | begins on | event date | when: | opens on | closes on | closing date
  last post | latest post | last reply | latest reply | last comment | last activity | last seen | letzter beitrag | letzte antwort | dernier message | dernière réponse | último mensaje | última respuesta | ultimo messaggio
  effective | joined | member since | user since | born | founded | established in | accessed | retrieved | data as of | copyright | register by | save the date
  gültig bis | läuft ab | termin: | wann: | beginn: | anmeldeschluss | einsendeschluss | beginnt am | mitglied seit | abgerufen | valable jusqu | expire le | membre depuis | consulté le | válido hasta | vence el | miembro desde | scade il | valido fino | válido até | iscritto dal | geldig tot | lid sinds | ważne do | действует до | дійсне до
`);

const ANY_LABEL = new RegExp(
  `(${toPattern(MODIFIED_WORDS)})|(${toPattern(PUBLISHED_WORDS)})|${toPattern(OTHER_WORDS)}`,
  "giu",
);

/** Where a script has letter case, a label begins a word; the others run on without spaces. */
function toPattern(words: readonly string[]): string {
  const cased = words.filter((word) => /^\p{Ll}/u.test(word));
  const uncased = words.filter((word) => !/^\p{Ll}/u.test(word));
  return [`(?<!\\p{L})(?:${cased.join("|")})`, ...uncased].join("|");
}

/** What the words around a date make of it; `other` is the day of something else, an offer's last or a member's first. */
export type DateLabel = "published" | "modified" | "other";

/** What the words around a date make of it; the label nearest before the date decides, so the last one does. */
export function findDateLabel(context: string): DateLabel | null {
  const near = context.slice(-MAX_CONTEXT);
  let label: DateLabel | null = null;
  // `matchAll` would compile the pattern anew each time.
  ANY_LABEL.lastIndex = 0;
  for (let match = ANY_LABEL.exec(near); match !== null; match = ANY_LABEL.exec(near))
    label = match[1] !== undefined ? "modified" : match[2] !== undefined ? "published" : "other";
  return label;
}

/** A label stands no further from its date. */
const MAX_CONTEXT = 80;

/**
 * How a line opens with which a page says of itself when it was put there: "This entry was posted on …", "Posted by …", "Dieser Beitrag wurde
 * am …". Source: the lines that WordPress, Movable Type, Blogger, Drupal, Joomla and their translations print under a report.
 */
export const POSTED_LINE =
  /^(?:this (?:entry|post|article|page|item|story) (?:was|is) (?:posted|published|written|filed)|(?:posted|published|written|submitted|filed|added|created)(?: by| on| in| at|:)|dieser (?:beitrag|eintrag|artikel|text) wurde|(?:veröffentlicht|geschrieben|verfasst|eingestellt|erstellt|gespeichert|gepostet|publiziert)(?: am| von| in| unter|:)|(?:cet article|ce billet|cette entrée|ce contenu) (?:a été|est) |(?:publié|posté|rédigé|écrit)(?: le| par| dans|:)|esta entrada (?:fue|ha sido|foi) |(?:publicad[oa]|escrit[oa]|postado)(?: el| por| en| em|:)|(?:quest[oa] (?:articolo|voce|post) è stat[oa]) |(?:pubblicat[oa]|scritt[oa]|inserit[oa])(?: il| da| in|:)|(?:dit bericht|dit artikel) (?:is|werd) |(?:geplaatst|gepubliceerd|geschreven)(?: op| door| in|:)|ten wpis został |opublikowan[eoay](?: w| przez|:)|запись опубликована|(?:опубликовано|размещено|добавлено)(?:[ :]|$))/iu;

/** How a line opens with which a page says of itself when it was last changed: "This page was last edited on …". Source: as above. */
export const CHANGED_LINE =
  /^(?:this (?:page|article|entry|post|document) (?:was|has been) (?:last )?(?:updated|modified|edited|changed|revised)|(?:page )?last (?:updated|modified|edited|changed|revised|reviewed)|diese seite wurde zuletzt|zuletzt (?:geändert|bearbeitet|aktualisiert)|letzte (?:änderung|aktualisierung|bearbeitung)|(?:la )?dernière (?:modification|mise à jour)|(?:cette page a été )?modifiée? (?:pour la dernière fois )?le|esta página (?:se editó por última vez|fue modificada)|última (?:modificación|actualización|modificação|atualização)|(?:questa pagina è stata modificata|ultima modifica)|(?:deze pagina is voor het laatst|laatst (?:gewijzigd|bijgewerkt))|ostatnia (?:zmiana|aktualizacja)|последнее (?:изменение|обновление)|последняя правка|востаннє (?:змінено|редаговано))/iu;

/** A word without which no sentence tells of a first publication: asked before any date is sought. */
export const FIRST_WORDS =
  /originally|initially|first (?:published|posted|appeared)|ursprünglich|zuerst|erstmals|initialement|à l['’]origine|originalmente/iu;

/**
 * What stands before the date of the first publication: "This article was originally published on 26 September 2019". A publisher's
 * name between the words and the date makes it another's publication, and the pattern does not match.
 */
export const FIRST_PUBLISHED =
  /(?:(?:originally|initially|first) (?:published|posted|appeared)(?: on| in| at)?|(?:ursprünglich|zuerst|erstmals) (?:veröffentlicht |erschienen )?am|publiée? (?:initialement|à l['’]origine) le|publicad[oa] originalmente (?:el|em))[\s:]{1,3}$/iu;
