import { isDocumentKind } from "../data/document-kinds.ts";
import { SPEECH_LABELS } from "../data/speech-labels.ts";

/** A field of a letter's head other than its subject, and who speaks in an interview. */
const LETTER_FIELD =
  /^(?:from|to|cc|bcc|sent|date|reply-to|von|an|gesendet|de|à|para|enviado|da|inviato|от|кому|від)\s?:\s/iu;
const TURN =
  /^(?:q|a|question|answer|frage|antwort|réponse|pregunta|respuesta|domanda|risposta|pergunta|resposta|pytanie|odpowiedź|вопрос|ответ|питання|відповідь)\s?(?:\d{1,2}\s?)?[:.)]\s/iu;
/** When somebody did what he did for the text: "Compiled on 8 May 2025 by Jane Doe". */
const DONE =
  /^(?:(?:last )?(?:updated|modified|revised)|posted|published|written|filed|submitted|compiled|prepared|recorded|reported|checked|verified|transcribed)(?: on|:)? (?:\p{L}{3,12},? )?(?:\p{L}{3,12}\.? )?\d/iu;
/** A label in capitals is no longer. */
const MAX_LABEL = 20;

/** Whether a line is no headline by its own words: a letter's sender, a turn of an interview, a claim that is checked, or no more than what kind of text it heads. */
export function neverHeads(text: string): boolean {
  if (LETTER_FIELD.test(text) || TURN.test(text) || DONE.test(text) || isDocumentKind(text)) return true;
  const colon = text.indexOf(":");
  return colon > 0 && colon <= MAX_LABEL && SPEECH_LABELS.has(text.slice(0, colon));
}
