import { FIELD_OPENERS, NOTICE_OPENERS, SURE_FURNITURE } from "../../data/page-furniture.ts";
import { parseList } from "../../data/parse-list.ts";
import { countWords, endsSentence, normaliseLabel } from "../../read-shape.ts";
import { isRightsLine } from "../../rights-line.ts";
import { readTrail } from "./trail-line.ts";

/** No line of furniture is longer. */
const MAX_LINE = 400;
const MAX_LABEL = 120;
/** A notice may be two sentences; what stands behind a field is a list. */
const MAX_NOTICE_WORDS = 60;
const MAX_FIELD_WORDS = 30;

/** A note below a text, behind its number ("[2] The council's minutes."). */
const FOOTNOTE = /^\[\d{1,2}\]:? {1,3}\p{Lu}/u;
/** What a browser prints above and below a page: its time and title, its address and number. */
const PRINTED = /^(?:https?:\/\/\S{1,300} \d{1,3}\/\d{1,3}$|\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d{2}(?: [AP]M)? \S)/u;
/** Address of a page without its scheme, or an account. */
const ACCOUNT =
  /^(?:\p{L}{4,12} )?(?:@\w{3,40}|(?:t\.me|vk\.com|(?:facebook|twitter|instagram|youtube|linkedin|x)\.com)\/\S{1,80})$/u;
const HASHTAGS = /^#[\p{L}\p{N}_#\s]{2,200}$/u;
/** What is counted, behind the count: "12.4K views edited 10:14", "57 comments", "4211 просмотр". */
const COUNTED = parseList(`
  repost | reposts | retweets | quotes | replies | bookmarks | votes so far | view | views | read | reads | share | shares | comment | comments | like | likes | subscriber | subscribers | follower | followers | member | members | reaction | reactions | vote | votes
  aufrufe | kommentare | vues | commentaires | vistas | comentarios | visualizzazioni | commenti | visualizações | comentários | komentarzy | odsłon | wyświetleń | wyświetlenia
  просмотр | просмотра | просмотров | комментарий | комментария | комментариев | подписчиков | перегляд | перегляди | переглядів | коментар | коментарі | коментарів | підписників
`);
const COUNTER = new RegExp(
  `^\\d[\\d.,\\u00a0 ]{0,11}[KkMМКт]? ?(?:${COUNTED.join("|")})(?:$|\\s{1,3}(?:edited )?[\\d:(].{0,40}$)`,
  "iu",
);
const CLOCK = /\s\d{1,2}:\d{2}\b/;
const DURATION = /^\d{1,2}:\d{2}(?::\d{2})?$/;
/** What a video's player says, and the options of a poll. */
const PLAYER =
  /^(?:current time|duration|remaining time|loaded|progress|stream type|playback rate)\b:? ?-?[\d:.%]{1,8}$/i;
const OPTION = /^[○◯⚪□☐◻]\s?\S.{0,80}$/u;
/** Place in a gallery. */
const NUMBERED = /^\d{1,3} ?(?:of|\/) ?\d{1,3}(?: ?\|)?$/i;
/** Signs for moods and their counts: "👍 412 🤬 96". */
const MOOD = /\p{Extended_Pictographic}/u;
const COUNT_MARKS = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{fe0f}|\u{200d}|[\d.,\skKmM]/gu;
const CORRECTION = /\bctrl ?\+ ?enter\b/i;
/** Marks of an agency's terminal, and the writers' letters at a dispatch's end ("cbr/ial/mba"). */
const TERMINAL = /^(?:ZCZC\b.{0,40}|\(MORE\).{0,30})$/u;
const END_OF_DISPATCH =
  /^(?:NNNN|\(END\).{0,40}|-0-|#{3,}|- ?30 ?-|[-–—(]{0,3} ?ENDS ?[-–—)]{0,3}|End of (?:document|release|text|transcript))$/u;
const INITIALS = /^\(?(?:[a-z]{2,4}|\p{Lu}{2,3})(?:\/(?:[a-z]{2,4}|\p{Lu}{2,3})){1,3}\)?$/u;
/** Marks of a trail of sections, where it is all of its line. */
const MIN_STEPS = 2;
/** Of a database's print. */
const LENGTH = /^length: [\d,]{1,7} words$/i;
/** Where a printed report goes on or began, and what a feed adds to it. */
const TURN =
  /^[^\p{L}]{0,4}(?:(?:continue[sd]?|cont'?d\.?) (?:on|from)|turn to|from) page \p{L}?\d{1,3}[^\p{L}]{0,4}$/iu;
const FED = /^The post .{3,200} appeared first on \p{Lu}/u;
const NEW_WINDOW = /opens in (?:a )?new (?:window|tab)\)?\s?\]?$/iu;
const FIELD = new RegExp(`^(?:${FIELD_OPENERS.join("|")})\\s?[:：]\\s?\\S`, "iu");
const NOTICE = new RegExp(`^(?:${NOTICE_OPENERS.join("|")})(?![\\p{L}\\p{M}])`, "iu");

/** Whether a line is furniture of its page by its own words and marks, whatever stands around it. Linear. */
export function isPageFurniture(text: string): boolean {
  if (text.length > MAX_LINE) return false;
  if (text.length <= MAX_LABEL && (SURE_FURNITURE.has(normaliseLabel(text)) || isMark(text))) return true;
  if (TURN.test(text) || FED.test(text)) return true;
  if (CORRECTION.test(text) || NEW_WINDOW.test(text)) return true;
  if (isRightsLine(text) || NOTICE.test(text) || FOOTNOTE.test(text)) return countWords(text) <= MAX_NOTICE_WORDS;
  if (FIELD.test(text)) return !endsSentence(text) && countWords(text) <= MAX_FIELD_WORDS;
  const trail = readTrail(text);
  return trail?.rooted === true && trail.steps >= MIN_STEPS && !endsSentence(text);
}

/** Whether each word of a line is marked as a tag ("#Estonia#mines #vote"). */
function isHashtags(text: string): boolean {
  return HASHTAGS.test(text) && !/#\s|\s[^#\s]/u.test(text);
}

/** Whether a line is a mark that a dispatch ends with. */
export function isReportEnd(text: string): boolean {
  return text.length <= MAX_LABEL && (INITIALS.test(text) || END_OF_DISPATCH.test(text));
}

/** Whether a line counts the readers of a channel's post and gives its time, as stands below each ("12.4K views edited 10:14"). */
export function endsPost(text: string): boolean {
  return text.length <= MAX_LABEL && COUNTER.test(text) && CLOCK.test(text);
}

/** Whether a line is a time of day, or how long something takes, and no more. */
export function isClock(text: string): boolean {
  return text.length <= MAX_LABEL && DURATION.test(text);
}

/** Whether nothing of a report stands behind a line: it says so, where a writer's letters may stand below each part. */
export function closesText(text: string): boolean {
  return text.length <= MAX_LABEL && END_OF_DISPATCH.test(text);
}

/** Whether a line is a count, an account, a time or a mark of a terminal and no words of a report. */
function isMark(text: string): boolean {
  return (
    DURATION.test(text) ||
    NUMBERED.test(text) ||
    PLAYER.test(text) ||
    OPTION.test(text) ||
    COUNTER.test(text) ||
    ACCOUNT.test(text) ||
    PRINTED.test(text) ||
    LENGTH.test(text) ||
    isHashtags(text) ||
    TERMINAL.test(text) ||
    isReportEnd(text) ||
    (MOOD.test(text) && text.replaceAll(COUNT_MARKS, "") === "")
  );
}
