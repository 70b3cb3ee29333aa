import { findStem, stemSet, wordsBetween } from "../reading/find-words.ts";
import { findTriggers, isNegated, type Reading } from "../reading/reading.ts";
import { objectAfter } from "../reading/treaty-for.ts";
import { findDeontic } from "../rules/find-deontic.ts";
import type { SaidRule } from "../rules/said-rule.ts";
import { clauseAt, hasTrigger, word } from "../symbols/clauses.ts";
import { isNounOfLeaving } from "./find-step.ts";
import { findConflictWords } from "./read-conflict-clause.ts";

/** What goes with leaving, as a rule: whose consent it takes, who is told and why, and which duties stay. */
export function readWithdrawalRule(reading: Reading): SaidRule | null {
  return readOtherLaw(reading) ?? readConsent(reading) ?? readNotice(reading) ?? readExistence(reading);
}

const CLAUSE = stemSet("clause provision article mechanism procedure right");

/** "contains no clause on withdrawal", "nobody can ever leave it": whether there is a way out at all; in war is another matter. */
function readExistence(reading: Reading): SaidRule | null {
  const leaving = findTriggers(reading, "withdraw")[0];
  if (leaving === undefined || findConflictWords(reading).length > 0) return null;
  if (reading.symbols.some(({ kind }) => kind === "states" || kind === "date" || kind === "number")) return null;
  const words = wordsBetween(reading, 0, reading.symbols.length);
  // "nobody may leave without giving notice": how, and not whether
  if (HOW.test(words)) return null;
  if (NOBODY_LEAVES.test(words)) return { topic: "norm", at: leaving, says: ["absent"], duty: "withdrawal" };
  // "Withdrawal is not allowed"
  const general =
    isNounOfLeaving(reading, leaving) ||
    FORBIDDEN_TO.test(words) ||
    (objectAfter(reading, leaving) === "treaty" && reading.symbols.some(({ kind }) => kind === "treaty"));
  const barred = general && findDeontic(reading, leaving) === "forbidden";
  if (barred) return { topic: "norm", at: leaving, says: ["absent"], duty: "withdrawal" };
  const clause = findStem(reading, CLAUSE, leaving - 4, leaving + 3);
  const said = clause < 0 ? null : findDeontic(reading, clause);
  return said === "absent" || said === "present"
    ? { topic: "norm", at: clause, says: [said], duty: "withdrawal" }
    : null;
}

const FORBIDDEN_TO = /\bit is (forbidden|impossible|not (possible|allowed|permitted)) to (leave|withdraw|quit|exit)\b/;
const HOW = /\b(without|unless|before|until|except|if|as long as)\b/;
const NOBODY_LEAVES =
  /\b(no one|nobody|no (party|member|state|country)) (can|may)( ever)? (leave|withdraw|quit)\b|\bno way out\b|\bcannot be (left|quit|denounced)\b/;

const DUTIES = stemSet("duty obligation commitment rule");
const TOUCH = stemSet("touch affect change alter lift remove end free release relieve cancel impair diminish");
const STAY = stemSet("remain stay continue untouched intact unaffected");

/** "Leaving does not touch duties under other rules of international law". */
function readOtherLaw(reading: Reading): SaidRule | null {
  const { symbols } = reading;
  if (findTriggers(reading, "withdraw").length === 0) return null;
  const law = symbols.some(
    (symbol, at) =>
      word(symbol) === "law" && ["international", "humanitarian", "customary"].includes(word(symbols[at - 1]) ?? ""),
  );
  if (!law || findStem(reading, DUTIES) < 0) return null;
  const touch = findStem(reading, TOUCH);
  if (touch >= 0) {
    const nothing = wordsBetween(reading, 0, touch).includes("nothing");
    const untouched = isNegated(reading, touch) || nothing;
    return { topic: "other-law", at: touch, says: [untouched ? "untouched" : "ended"] };
  }
  const stay = findStem(reading, STAY);
  return stay < 0 ? null : { topic: "other-law", at: stay, says: [isNegated(reading, stay) ? "ended" : "untouched"] };
}

const DECIDE = stemSet("vote decide approve consent agree accept authorise authorize permit allow");
const BLOCK = stemSet("block veto refuse reject stop prevent oppose forbid");
const CONSENT = stemSet("consent approval agreement permission vote");
const NEED = stemSet("need require depend get win obtain ask take seek subject");

/** "The other parties vote on whether to let it go", "leaving needs nobody's consent", "no party can veto an exit". */
function readConsent(reading: Reading): SaidRule | null {
  const { symbols } = reading;
  const others = speaksOfLeaving(reading) ? findOtherParties(reading) : -1;
  if (others < 0) return null;
  const clause = clauseAt(reading.clauses, others);
  const rule = (at: number, needed: boolean): SaidRule => ({
    topic: "withdrawal-consent",
    at,
    says: [needed ? "needed" : "not-needed"],
  });
  const block = findStem(reading, BLOCK, others, clause.to);
  if (block >= 0 && /\b(can|may|could|cannot)\b/.test(wordsBetween(reading, others, block)))
    return rule(block, !isNegated(reading, block) && !deniedBefore(reading, others));
  const consent = findStem(reading, CONSENT, Math.max(0, others - 5), others);
  if (consent >= 0) {
    const need = findStem(reading, NEED, 0, consent);
    const without = wordsBetween(reading, consent - 3, consent).includes("without");
    if (need < 0 && !without) return null;
    return rule(consent, !without && !isNegated(reading, need) && !wordsBetween(reading, need, consent).includes("no"));
  }
  const decide = findStem(reading, DECIDE, others, clause.to);
  const past = /(ed|en)$/.test(word(symbols[decide]) ?? "") && !wordsBetween(reading, others, decide).includes("be");
  if (decide < 0 || past || hasTrigger(symbols[decide - 1], "deposit")) return null;
  return rule(decide, !isNegated(reading, decide) && !deniedBefore(reading, others));
}

/** "the other parties", "the remaining members", "two thirds of the parties"; of "no other party" too. */
function findOtherParties({ symbols }: Reading): number {
  return symbols.findIndex((symbol, at) => {
    const lower = word(symbol) ?? "";
    const member =
      hasTrigger(symbol, "party") || /^(part(y|ies)|members?|states?|countries|governments|signatories)$/.test(lower);
    const others = [1, 2].some((back) => OTHERS.has(word(symbols[at - back]) ?? ""));
    return member && (others || isShare(symbols, at));
  });
}

const OTHERS = new Set(["other", "others", "remaining", "fellow"]);

/** "one third of the parties", "a majority of members" */
function isShare(symbols: Reading["symbols"], at: number): boolean {
  const of = word(symbols[at - 1]) === "the" ? at - 2 : at - 1;
  const share = symbols[of - 1];
  const fraction = share?.kind === "number" && share.ordinal && symbols[of - 2]?.kind === "number";
  return word(symbols[of]) === "of" && (fraction || /^(?:thirds|half|majority|quarter)$/.test(word(share) ?? ""));
}

function deniedBefore({ symbols }: Reading, at: number): boolean {
  return [1, 2, 3].some((back) => ["no", "none", "neither"].includes(word(symbols[at - back]) ?? ""));
}

function speaksOfLeaving(reading: Reading): boolean {
  if (findTriggers(reading, "withdraw").length > 0) return true;
  const { symbols } = reading;
  return symbols.some(
    (symbol, at) =>
      word(symbol) === "go" && [1, 2, 3].some((back) => /^let(s|ting)?$/.test(word(symbols[at - back]) ?? "")),
  );
}

const TELL = stemSet("notify inform tell notification notice address send write");
const REASONS = stemSet("reason explanation explain justify justification ground extraordinary");
const MUST =
  /\b(must|shall|has to|have to|needs? to|is to|required to|obliged to|go(es)? to|requires?|(is|are) (sent|addressed|handed)|need not|needs? no)\b/;
const EXTRAORDINARY = /\bextraordinary (event|circumstance)s?\b/;

/** "Must notify the depositary, all other parties and the Security Council, and explain why"; each named recipient, and the reasons. */
function readNotice(reading: Reading): SaidRule | null {
  const { symbols } = reading;
  const leaving = findTriggers(reading, "withdraw").length > 0;
  if (!leaving && !reading.context.implied) return null;
  const words = wordsBetween(reading, 0, symbols.length);
  const notice = symbols.findIndex((symbol) => ["notice", "notification"].includes(word(symbol) ?? ""));
  // "It is sent to the depositary" after a sentence on the notice
  const told = reading.context.lastDrafts.some(
    ({ content }) =>
      content.kind === "treaty-rule" &&
      /^withdrawal-/.test(content.topic === "norm" ? (content.duty ?? "") : content.topic),
  );
  if (!leaving && notice < 0 && !told && !EXTRAORDINARY.test(words)) return null;
  if (!MUST.test(words)) return null;
  const at = findStem(reading, TELL);
  const says = at < 0 ? [] : findRecipients(reading, Math.min(at, notice < 0 ? at : notice));
  const reasons = findStem(reading, REASONS);
  const aboutReasons = reasons >= 0 && !/\b(for this|that) reason\b/.test(words) && word(symbols[reasons + 1]) !== "to";
  if (aboutReasons) {
    const none =
      isNegated(reading, reasons) ||
      ["no", "any", "without"].includes(word(symbols[reasons - 1]) ?? "") ||
      /\bneed not\b/.test(words);
    says.push(none ? "no-reasons" : "reasons");
  }
  if (says.length === 0) return null;
  // "only has to notify" limits the duty, "only notifies X" whom it is owed
  const only = symbols.some(
    (symbol, index) =>
      ["only", "alone"].includes(word(symbol) ?? "") && !/^(?:has|have|needs?)$/.test(word(symbols[index + 1]) ?? ""),
  );
  return { topic: "withdrawal-notice", at: at < 0 ? reasons : at, says: only ? [...says, "nobody-else"] : says };
}

function findRecipients(reading: Reading, from: number): string[] {
  const says = new Set<string>();
  reading.symbols.forEach((symbol, at) => {
    if (at <= from || symbol.kind !== "word") return;
    const next = reading.symbols[at + 1];
    if (hasTrigger(symbol, "depositary")) {
      const council = symbol.stem === "security";
      if (council) says.add("security-council");
      else if (!(next?.kind === "word" && next.stem === "security")) says.add("depositary");
    } else if (hasTrigger(symbol, "party") && /ies$/.test(symbol.lower)) says.add("parties");
  });
  return [...says];
}
