import { wordsBetween } from "../reading/find-words.ts";
import { findTriggers, type Reading } from "../reading/reading.ts";

/** "has applied to the others for an extension to 2030": more time is asked for, and not given. */
export function asksExtension(reading: Reading): boolean {
  if (findTriggers(reading, "extension").length === 0) return false;
  const words = wordsBetween(reading, 0, reading.symbols.length);
  if (GIVEN.test(words)) return false;
  return findTriggers(reading, "request").length > 0 || ASKED.test(words);
}

const GIVEN = /\b(grant|grants|granted|approv\w+|receiv\w+|obtain\w+)\b/;
const ASKED = /\b(appl(y|ies|ied|ying)|applications?|bid|bids|petition\w*)\b/;
