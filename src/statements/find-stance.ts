import type { Span } from "../model/span.ts";
import type { Stance } from "../model/statement.ts";
import type { Reading } from "./reader/reading.ts";

const DENIED_NOUN =
  /^(?:that\s+)?(?:(?:the|any|these|those|such|all|its|their|his|her)\s+)*(?:claims?|allegations?|accusations?|charges?|reports?|suggestions?|involvement|responsibility|wrongdoing)\b/i;
const SILENT =
  /\b(?:declin\w+|refus\w+)\sto\s(?:comment|say|answer|respond|speak|discuss|elaborate|confirm or deny|give|reply|talk|specify|be drawn)\b|\bno (?:immediate )?(?:comment|response|reply|mention)\b|\bmade no mention\b/i;
/** Content that is no content: "said nothing", "said she would not comment". */
const NOTHING =
  /^(?:nothing(?: more| further| else)?|(?:that )?(?:he|she|it|they|we|i) (?:w(?:ould|ill)|c(?:ould|an)) ?(?:not|n['’]t) (?:comment|elaborate|respond|answer|discuss)(?: (?:on|about|further)\b.*)?)$/i;
const NOT = /\b(?:no|not|never|without)\b/gi;
const ANSWERED = /^[^.]{0,40}\b(?:respond|respon[sd]e|reply|replied|answer|comment|mention|return)/i;
const NEGATION = /\b(?:not|never|n['’]t)\b|n['’]t\b/i;

/** How the speaker stands to the content. The cue's lexicon entry decides, unless the words of cue and content say otherwise. */
export function findStance(text: string, reading: Reading): Stance {
  const cue = slice(text, reading.cue);
  const content = slice(text, reading.content);
  const stance = reading.stance ?? "asserts";
  if (stance === "criticises" || stance === "asserts") {
    if (/\b(?:call|calls|called|calling)\s+(?:for|on|upon)\b/i.test(cue)) return "demands";
  }
  if (stance === "denies" || stance === "concedes")
    return NEGATION.test(cue) && stance === "denies" ? "concedes" : stance;
  if (stance === "asserts" && /^(?:reject|dismiss|deny|denie)/i.test(cue) && DENIED_NOUN.test(content)) return "denies";
  if (stance === "intends" && /\b(?:would|might|could) never\b/i.test(cue)) return "denies";
  return stance;
}

/** Whether the report says that nothing was said ("declined to comment", "made no mention of"). */
export function isNegative(text: string, reading: Reading): boolean {
  const cue = slice(text, reading.cue);
  const content = slice(text, reading.content);
  if (tellsOfSilence(cue) || NOTHING.test(content)) return true;
  return (
    tellsOfSilence(`${cue} ${content}`) &&
    /^(?:declin|refus|did not|didn|has not|have not|had not|made no|gave no|could not|would not)/i.test(cue) &&
    /^(?:to )?(?:comment|respond|answer|reply|say|mention|speak|for comment|request|immediately|discuss|elaborate|return)/i.test(
      content.replace(/^to /, ""),
    )
  );
}

function tellsOfSilence(words: string): boolean {
  return (
    SILENT.test(words) ||
    words.matchAll(NOT).some((match) => ANSWERED.test(words.slice(match.index + match[0].length, match.index + 60)))
  );
}

function slice(text: string, spans: readonly Span[]): string {
  return spans.map((span) => text.slice(span.start, span.end)).join(" ");
}
