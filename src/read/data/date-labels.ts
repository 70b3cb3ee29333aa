import { parseList } from "./parse-list.ts";

/**
 * Words before a printed date that make it the day of the last change, lower case, by their beginning.
 * Source: our own reading of date lines in some thirty languages.
 */
const MODIFIED_WORDS: readonly string[] = parseList(`
  updated | update: | modified | last edit | edited on | last change | changed on | revised | reviewed | amended | refreshed
  aktualisiert | geändert | bearbeitet | überarbeitet | stand: | mis à jour | mise à jour | modifié | actualizad | modificad | revisad
  aggiornat | aggiornament | modificat | atualiza | aktualiz | aktualis | zaktualiz | změněno | upraveno | upravené | обновлен | обновлён | изменен | изменён | оновлен | змінен
  актуализиран | güncelle | frissít | módosít | bijgewerkt | gewijzigd | uppdaterad | ändrad | oppdatert | opdateret | endret | päivitetty | muokattu
  ενημερώ | τελευταία ενημέρωση | ažuriran | ажуриран | atnaujin | atjaun | uuendatud | muudetud | actualizat | diperbar | cập nhật | 更新 | 수정 | 업데이트 | تحديث | بروزرسانی | עודכן | अपडेट | อัปเดต | แก้ไข
`);

/** Words before a printed date that make it the day of publication, lower case, by their beginning. Source: as above. */
const PUBLISHED_WORDS: readonly string[] = parseList(`
  published | publication date | date published | publish date | posted | date posted | released | release date | issued | created | first appeared | date:
  veröffentlicht | erschienen | erstellt am | publiziert | publié | parution | paru le | mis en ligne | mise en ligne | publicad | creado | fecha: | pubblicat | data: | gepubliceerd | geplaatst
  opublikowan | data publikacji | dodano | data dodania | zveřejněn | publikován | vydán | publikovan | zverejnen | опубликован | дата публикации | размещен | опублікован | дата публікації | публикуван
  objavljen | објављен | publicat | közzét | megjelen | δημοσι | yayın | publicerad | publisert | publiceret | offentliggjort | julkaistu | paskelbta | publicēt | avaldatud
  diterbit | dipublikasi | tayang | đăng ngày | ngày đăng | 发布 | 發布 | 发表 | 掲載 | 公開 | 配信 | 입력 | 게재 | نشر | منتشر | פורסם | प्रकाशित | เผยแพร่
`);

/** Words before a printed date that make it the day of something else than the page, lower case, by their beginning. Source: as above. */
const OTHER_WORDS: readonly string[] = parseList(`
  expires | expiry | expiration | redeem by | use by | order by | book by | apply by | rsvp by | sale ends | recorded on | filmed on | valid until | valid through | valid till | offer ends | ends on | ends: | deadline | due date | due by | starts on | starts: | start date | end date | begins on | event date | when: | opens on | closes on | closing date
  last post | latest post | last reply | latest reply | last comment | last activity | last seen | letzter beitrag | letzte antwort | dernier message | dernière réponse | último mensaje | última respuesta | ultimo messaggio
  effective | joined | member since | user since | born | founded | established in | accessed | retrieved | data as of | copyright | register by | save the date
  gültig bis | läuft ab | anmeldeschluss | einsendeschluss | beginnt am | mitglied seit | abgerufen | valable jusqu | expire le | membre depuis | consulté le | válido hasta | vence el | miembro desde | scade il | valido fino | válido até | iscritto dal | geldig tot | lid sinds | ważne do | действует до | дійсне до
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

/** A word without which no sentence tells of a first publication: asked before any date is sought. */
export const FIRST_WORDS =
  /originally|initially|first (?:published|posted|appeared)|ursprünglich|zuerst|erstmals|initialement|à l['’]origine|originalmente/iu;

/**
 * What stands before the date of the first publication: "This article was originally published on 26 September 2019". A publisher's
 * name between the words and the date makes it another's publication, and the pattern does not match.
 */
export const FIRST_PUBLISHED =
  /(?:(?:originally|initially|first) (?:published|posted|appeared)(?: on| in| at)?|(?:ursprünglich|zuerst|erstmals) (?:veröffentlicht |erschienen )?am|publiée? (?:initialement|à l['’]origine) le|publicad[oa] originalmente (?:el|em))[\s:]{1,3}$/iu;
