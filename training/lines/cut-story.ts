import { findSentences } from "../../src/text/sentences.ts";
import type { Story } from "./sources.ts";

type Random = () => number;

/** Left in some of PolNeAR's texts. */
const MARKUP = /<\/?[a-z]/;
/** No sentence ends with it, whatever the splitter says: "the Rev.", "state Del.", "N.Y." */
const SHORT_FORM = /(?:^|\s)(?:\p{Lu}\p{L}{0,3}|(?:\p{Lu}\.)+\p{Lu})\.$/u;
/** Share of sentences that stand by themselves although a paragraph may hold more. */
const ALONE = 0.4;

/**
 * A story's first paragraphs, the last of which ends a sentence.
 *
 * @param sentences - of a paragraph at most; 0 leaves the paragraphs as they are
 * @param most - paragraphs at most
 */
export function cutStory({ lines }: Story, sentences: number, most: number, random: Random): string[] {
  const cut = lines
    .filter((line) => !MARKUP.test(line))
    .flatMap((line) => (sentences === 0 ? [line] : cutParagraph(line, sentences, random)))
    .slice(0, most);
  while (cut.length > 1 && !/[.!?]["”’']?$/.test(cut.at(-1) ?? "")) cut.pop();
  return cut;
}

/** No quotation is cut in two. */
function cutParagraph(line: string, sentences: number, random: Random): string[] {
  const paragraphs: string[] = [];
  let own = "";
  let held = 0;
  for (const { start, end } of findSentences(line)) {
    const sentence = line.slice(start, end);
    own = own === "" ? sentence : `${own} ${sentence}`;
    held++;
    if (isQuoteOpen(own) || SHORT_FORM.test(own) || (held < sentences && random() >= ALONE)) continue;
    paragraphs.push(own);
    own = "";
    held = 0;
  }
  if (own !== "") paragraphs.push(own);
  return paragraphs;
}

function isQuoteOpen(text: string): boolean {
  const straight = text.split('"').length - 1;
  return straight % 2 === 1 || text.split("“").length > text.split("”").length;
}
