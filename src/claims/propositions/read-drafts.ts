import type { Span } from "../../model/span.ts";
import { readCounts } from "./counts/read-counts.ts";
import { readOnly } from "./counts/read-only.ts";
import { readStockpiles } from "./counts/read-stockpiles.ts";
import { readComplianceSteps } from "./duties/read-compliance.ts";
import { readDeadlines } from "./duties/read-deadline.ts";
import { readObligations } from "./duties/read-obligation.ts";
import { readTimeliness } from "./duties/read-timeliness.ts";
import { findUnread } from "./find-unread.ts";
import { readNationalSteps } from "./home-steps/read-national-step.ts";
import { leaveDaysOpen } from "./leave-days-open.ts";
import { readMeetings } from "./meetings/read-meetings.ts";
import { readProceedings } from "./meetings/read-proceedings.ts";
import { readActsOfStates } from "./membership/read-acts.ts";
import { readEchoes, readEllipses } from "./membership/read-echo.ts";
import { readFactBoxes } from "./membership/read-fact-box.ts";
import { readInstrumentRanks } from "./membership/read-instrument-rank.ts";
import { readOrders } from "./membership/read-order.ts";
import { readOutside } from "./membership/read-outside.ts";
import { readPartyStatus } from "./membership/read-party-status.ts";
import { readTreatyActions } from "./membership/read-treaty-action.ts";
import { readTreatyDates } from "./membership/read-treaty-date.ts";
import { collectDrafts, distribute } from "./parts/distribute.ts";
import { leaveOutComparison } from "./parts/leave-out-comparison.ts";
import { setWholeApart } from "./parts/set-whole-apart.ts";
import type { Draft, Reading } from "./reading/reading.ts";
import { readTreatyRules } from "./rules/read-treaty-rules.ts";
import { readProhibitionScope } from "./scope/read-prohibition-scope.ts";
import { settleTruth } from "./settle-truth.ts";
import { readBondEnds } from "./withdrawal/read-bond-end.ts";
import { readEffectDates } from "./withdrawal/read-effect-date.ts";
import { readElapsedNotice } from "./withdrawal/read-elapsed-notice.ts";
import { readMembershipEnds } from "./withdrawal/read-membership-end.ts";
import { readWithdrawalEffects } from "./withdrawal/read-withdrawal-effect.ts";
import { readWithdrawalSteps } from "./withdrawal/read-withdrawal-step.ts";

/** Every pattern reader; a new kind of proposition is a reader more. */
const READERS: readonly ((reading: Reading) => readonly Draft[])[] = [
  readPartyStatus,
  readTreatyActions,
  readCounts,
  readTreatyDates,
  readProhibitionScope,
  readWithdrawalSteps,
  readWithdrawalEffects,
  readObligations,
  readDeadlines,
  readComplianceSteps,
  readActsOfStates,
  readStockpiles,
  readMeetings,
  readTreatyRules,
  readFactBoxes,
  readEchoes,
  readMembershipEnds,
  readNationalSteps,
  readProceedings,
  readBondEnds,
  readTimeliness,
  readEffectDates,
  readOnly,
  readOrders,
  readElapsedNotice,
  readInstrumentRanks,
];

/** What was read in a sentence, and its clauses in which nothing was. */
export interface ReadSentence {
  readonly drafts: readonly Draft[];
  readonly notRead: readonly Span[];
}

/** What all readers find in one sentence, in text order, less what another reading of the same words explains better. */
export function readSentence(reading: Reading): ReadSentence {
  const read = distribute(leaveOutComparison(reading)).map((part) => ({
    part,
    ...readPart(setWholeApart(part.reading)),
  }));
  const drafts = read.flatMap(({ all }) => all);
  const outside = drafts.length === 0 ? readOutside(reading) : [];
  if (outside.length > 0) return { drafts: outside, notRead: [] };
  return { drafts: settleTruth(reading.symbols, collectDrafts(read)), notRead: findUnread(reading, drafts) };
}

/** All that the readers find, and what is left of it. */
function readPart(reading: Reading): { readonly all: readonly Draft[]; readonly drafts: readonly Draft[] } {
  const found = READERS.flatMap((read) => read(reading));
  const all = [...found, ...readEllipses(reading, found)].flatMap((draft) => withoutSharedValues(draft, reading));
  const kinds = new Set(all.map((draft) => draft.content.kind));
  const own = all.filter((draft) => !isExplained(draft, all, kinds, reading.text)).sort((a, b) => a.at - b.at);
  return { all, drafts: leaveDaysOpen(reading, own) };
}

/** "takes effect six months after": the present tells the rule or what is to come, not what has happened. */
function tellsRule(draft: Draft, text: string): boolean {
  const span = draft.fields.step?.[0];
  return span !== undefined && /^(takes?|comes?|enters?|becomes?|goes)$/i.test(text.slice(span.start, span.end));
}

/** "X, Y and Z in 2005 and 2004 respectively": where whose is which day is not sure, no day is; nor is another value. */
function withoutSharedValues(draft: Draft, reading: Reading): readonly Draft[] {
  const shared = reading.symbols.some((symbol) => symbol.kind === "word" && symbol.lower === "respectively");
  const { content } = draft;
  if (!shared) return [draft];
  const unknown = { kind: "unknown" as const };
  switch (content.kind) {
    case "treaty-action":
      return [{ ...draft, content: { ...content, date: content.date === null ? null : unknown } }];
    case "withdrawal-step":
      return [{ ...draft, content: { ...content, date: content.date === null ? null : unknown, votes: null } }];
    case "party-status":
      return [{ ...draft, content: { ...content, since: content.since === null ? null : unknown } }];
    default:
      return [];
  }
}

/** Fields of a draft whose words are a number or a length of time. */
const MEASURES = ["number", "votes", "period", "quantity"];

/** Kinds that take a number, the most telling first: "needs 44 ratifications" counts no parties, "66 members in favour" none that left. */
const MEASURING: readonly Draft["content"]["kind"][] = [
  "treaty-rule",
  "withdrawal-step",
  "stockpile-quantity",
  "obligation",
  "withdrawal-effect",
  "count",
];

/** Whether a number of the draft measures something else: a more telling kind has read the same characters. */
function measuresElse(draft: Draft, drafts: readonly Draft[]): boolean {
  const rank = MEASURING.indexOf(draft.content.kind);
  const own = spansOfMeasures(draft);
  return drafts.some((other) => {
    const others = MEASURING.indexOf(other.content.kind);
    if (others < 0 || others >= rank) return false;
    return spansOfMeasures(other).some((span) => own.some(({ start, end }) => span.start < end && start < span.end));
  });
}

function spansOfMeasures({ fields }: Draft): readonly Span[] {
  return MEASURES.flatMap((field) => fields[field] ?? []);
}

/** Whether a draft tells of more time until the day that another gives for the duty. */
function isExtensionTo({ content, fields }: Draft, { fields: { due = [] } }: Draft): boolean {
  if (content.kind !== "compliance-step" || !content.step.startsWith("extension")) return false;
  return (fields.date ?? []).some((span) => due.some(({ start, end }) => span.start < end && start < span.end));
}

function isExplained(
  draft: Draft,
  drafts: readonly Draft[],
  kinds: ReadonlySet<Draft["content"]["kind"]>,
  text: string,
): boolean {
  const { content } = draft;
  if (measuresElse(draft, drafts)) return true;
  // "takes effect on the day of the vote" tells the rule, not the vote
  if (content.kind === "withdrawal-step" && content.step === "parliament")
    return drafts.some(({ content: other }) => other.kind === "withdrawal-effect" && other.period?.n === 0);
  // "comes into force only after the end of the conflict" tells the rule, not that it has happened
  if (content.kind === "withdrawal-step" && content.step === "in-effect")
    return drafts.some(
      (other) =>
        other.content.kind === "withdrawal-effect" &&
        (other.content.conflict !== null ||
          other.content.permits !== null ||
          (other.content.period !== null && tellsRule(draft, text))),
    );
  // "two thirds would have to approve X's exit": whose consent it takes
  if (content.kind === "withdrawal-step")
    if (drafts.some(({ content: other }) => other.kind === "treaty-rule" && other.topic === "withdrawal-consent"))
      return true;
  // "objected to X's suspension": who suspended is told beside
  if (content.kind === "suspension" && kinds.has("proceeding")) return true;
  // "the six months have run out": how long it took, and that it is over
  if (content.kind === "withdrawal-step" && draft.reader === "elapsed-notice") return false;
  if (content.kind === "withdrawal-step" || content.kind === "suspension")
    return drafts.some(
      (other) =>
        other.content.kind === "withdrawal-effect" &&
        (other.content.conflict === "clause-applies" || other.content.conflict === "forbids-leaving"),
    );
  // "within nine months of entry into force" counts from that day, and does not say that it has come
  if (content.kind === "treaty-date" && content.event === "entry-into-force")
    return drafts.some(
      ({ content: other }) =>
        other.kind === "obligation" && other.period !== null && (content.date === null || other.due !== null),
    );
  // "was granted an extension of its deadline until D": the day is that of the extension
  if (content.kind === "obligation" && content.due !== null && content.fulfilled === "unsaid")
    if (drafts.some((other) => isExtensionTo(other, draft))) return true;
  // "deadlines can be extended by up to five years": the time is that of the extension
  if (content.kind === "obligation" && content.due === null)
    return drafts.some(
      ({ content: other }) => other.kind === "treaty-rule" && other.topic === "extension" && content.period === null,
    );
  // "lets parties fight beside States that use such weapons": the norm named says what is allowed
  if (content.kind === "prohibition-scope")
    return drafts.some(({ content: other }) => other.kind === "treaty-rule" && other.topic === "norm");
  // "was given five years at the meeting in Geneva": which meeting it was is told beside, and not by its day or number
  if (content.kind === "meeting" && content.ordinal === null && content.from === null && content.everyYears === null)
    return drafts.some(({ content: other }) => other.kind !== "meeting");
  if (content.kind === "compliance-step") return kinds.has("obligation") && content.step === "completed";
  // Carrying out, or not, a duty is an obligation's matter; a rule or a stock is no allegation
  if (content.kind === "allegation" || content.kind === "denial" || content.kind === "intent")
    return (
      kinds.has("prohibition-scope") ||
      kinds.has("stockpile-quantity") ||
      (kinds.has("obligation") && content.kind !== "intent") ||
      (kinds.has("withdrawal-effect") && content.kind === "intent")
    );
  return false;
}
