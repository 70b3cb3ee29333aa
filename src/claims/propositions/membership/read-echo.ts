import { daysOf, type PartialDate } from "../../../model/civil-date.ts";
import type { PropositionContent } from "../../../model/proposition.ts";
import type { StateCode } from "../../../model/state.ts";
import { resolveSaidDate } from "../../../text/dates/resolve-date.ts";
import { isStillToCome } from "../reading/find-step-date.ts";
import { modalityAt } from "../reading/modality.ts";
import { clauseSpan, type Draft, isNegated, type Reading, spanOf } from "../reading/reading.ts";
import { type DateHit, dateFor } from "../reading/reading-dates.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { clauseAt, word } from "../symbols/clauses.ts";
import { isRestricting } from "../symbols/near-symbols.ts";
import { turn } from "../turn-draft.ts";

/**
 * "So have X and Y", "Neither is X", "X followed two days later", "X is one of them": what the sentence before says of others, said of
 * these States.
 */
export function readEchoes(reading: Reading): Draft[] {
  if (reading.context.toldDrafts.length === 0) return [];
  return readSoHas(reading) ?? readFollowed(reading) ?? readDidSo(reading) ?? readOneOfThem(reading) ?? [];
}

/** "X has joined, but Y has not", "X has never signed, while Y has", "X is no party, and neither is Y": what an earlier clause of the sentence was read to say. */
export function readEllipses(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const followed = readFollowedHere(reading, drafts);
  const contrasts = reading.symbols.flatMap((states, at) => {
    if (states.kind !== "states") return [];
    const told = drafts.filter((draft) => draft.at < states.start);
    return [...readContrast(reading, at, states.states, told), ...readLikewise(reading, at, states.states, told)];
  });
  return [...followed, ...contrasts];
}

/** "Y has not", "Y hasn't", "the Y have": the reverse of what was told. */
function readContrast(reading: Reading, at: number, states: readonly StateCode[], told: readonly Draft[]): Draft[] {
  const { symbols, clauses } = reading;
  const from = word(symbols[at - 1]) === "the" ? at - 1 : at;
  const before = symbols[from - 1];
  const opens =
    clauses.some((clause) => clause.from === from) || before?.kind === "mark" || CONTRASTS.has(word(before) ?? "");
  const verb = word(symbols[at + 1]) ?? "";
  const contracted = CONTRACTED.test(verb);
  if (!opens || !(contracted || AUXILIARIES.has(verb))) return [];
  const denies = contracted || word(symbols[at + 2]) === "not";
  if (!endsAt(symbols, at + (denies && !contracted ? 3 : 2))) return [];
  const reverse = told.filter((draft) => isDenied(draft) !== denies);
  return repeat(reading, { states, at }, () => true, reverse).flatMap((draft) => turn(draft) ?? []);
}

/** "neither is Y", "nor has Y", "so have Y and Z": the same of others. */
function readLikewise(reading: Reading, at: number, states: readonly StateCode[], told: readonly Draft[]): Draft[] {
  const { symbols } = reading;
  const verb = word(symbols[at - 1]) === "the" ? at - 2 : at - 1;
  const opening = word(symbols[verb - 1]) ?? "";
  if (!LIKEWISE.has(opening) || !AUXILIARIES.has(word(symbols[verb]) ?? "") || !endsAt(symbols, at + 1)) return [];
  const same = told.filter((draft) => isDenied(draft) === (opening !== "so"));
  return repeat(reading, { states, at }, () => true, same);
}

const CONTRASTS = new Set("and but while whereas though although".split(" "));
const LIKEWISE = new Set(["so", "neither", "nor"]);
const CONTRACTED = /^(?:is|are|was|were|has|have|had|does|do|did|wo)n['’]t$/;

function endsAt(symbols: Reading["symbols"], at: number): boolean {
  const end = symbols[at];
  return end === undefined || end.kind === "mark";
}

/** "So are X and Y" takes up what is affirmed, "Neither has X" and "Nor is X" what is denied; "The same goes for X" either. */
function readSoHas(reading: Reading): Draft[] | null {
  const { symbols } = reading;
  const opening = word(symbols[0]);
  if (opening === "the" && word(symbols[1]) === "same" && SAME_VERBS.has(word(symbols[2]) ?? ""))
    return repeat(reading, findStates(reading, 3, 6), () => true);
  if (!AUXILIARIES.has(word(symbols[1]) ?? "") || !LIKEWISE.has(opening ?? "")) return null;
  return repeat(reading, findStates(reading, 2, 3), (draft) => isDenied(draft) === (opening !== "so"));
}

const SAME_VERBS = new Set("goes holds applies is".split(" "));
const AUXILIARIES = new Set("is are was were has have had did does do will".split(" "));

/** "X followed two days later", "X followed suit" */
function readFollowed(reading: Reading): Draft[] | null {
  const { symbols } = reading;
  const at = symbols.findIndex((symbol) => FOLLOWS.has(word(symbol) ?? ""));
  const next = symbols[at + 1];
  const alone = next === undefined || next.kind !== "word" || AFTER_FOLLOWED.has(next.lower);
  if (at < 1 || !alone || isNegated(reading, at)) return null;
  // "X, whose notice followed": not X
  const { from, link } = clauseAt(reading.clauses, at);
  if (link === "whose") return null;
  // "X left in May, and Y followed": what this sentence tells of X
  if (symbols.slice(0, from).some(({ kind }) => kind === "states")) return null;
  return repeatDated(reading, at, findFollower(reading, at));
}

/** Who followed: whom the verb's own clause names, else the sentence. */
function findFollower(reading: Reading, verb: number): Named | null {
  const { from } = clauseAt(reading.clauses, verb);
  return findStates(reading, from, verb) ?? findStates(reading, 0, verb) ?? findOwner(reading, verb);
}

/** "X left on D, and Y is due to follow on E": what an earlier clause told of others. */
function readFollowedHere(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const at = reading.symbols.findLastIndex((symbol) => FOLLOWS.has(word(symbol) ?? ""));
  const { from } = at < 1 ? { from: 0 } : clauseAt(reading.clauses, at);
  const next = reading.symbols[at + 1];
  const alone = next === undefined || next.kind !== "word" || AFTER_FOLLOWED.has(next.lower);
  const start = reading.symbols[from]?.start ?? 0;
  const told = drafts.filter((draft) => draft.at < start);
  const known = drafts.some((draft) => draft.at >= start);
  if (from === 0 || !alone || known || told.length === 0 || isNegated(reading, at)) return [];
  return repeatDated(reading, at, findStates(reading, from, at), told) ?? [];
}

/** "Finland's follows on 10 January", "Poland's will follow": what the sentence before told of others is left out. */
function findOwner({ symbols }: Reading, verb: number): Named | null {
  const at = symbols[verb - 1]?.kind === "states" ? verb - 1 : verb - 2;
  const owner = symbols[at];
  return owner?.kind === "states" && owner.possessive ? { states: owner.states, at } : null;
}

/** "X had done so two weeks earlier", "X did the same in May", "X took the same step", "X has not done so" */
function readDidSo(reading: Reading): Draft[] | null {
  const { symbols } = reading;
  const at = symbols.findIndex((symbol, index) => saysSame(symbols, index) && DOES.has(word(symbol) ?? ""));
  const subject = at < 1 ? null : subjectOf(reading, at, []);
  // "the only country that has done so"
  if (subject === null || !["direct", "pronoun"].includes(subject.how) || isRestricting(symbols, subject.at, at))
    return null;
  // "In X parliament had done the same": where a parliament's vote was told before
  const same = reading.context.toldDrafts.some(
    ({ content }) => content.kind === "withdrawal-step" && content.step === subject.institution,
  );
  if ((subject.institution !== null && !same) || word(symbols[at - 1]) === "to") return null;
  return isNegated(reading, at)
    ? repeat(reading, subject, (draft) => DATED.has(draft.content.kind) && !isDenied(draft)).flatMap(
        (draft) => turn(draft) ?? [],
      )
    : repeatDated(reading, at, subject);
}

const DOES = new Set("do does did done doing took take takes taken made make".split(" "));

/** "did so", "done the same", "took the same step" */
function saysSame(symbols: Reading["symbols"], at: number): boolean {
  const [first, second, third] = [1, 2, 3].map((step) => word(symbols[at + step]));
  if (/^do|^did/.test(word(symbols[at]) ?? "")) return first === "so" || (first === "the" && second === "same");
  return first === "the" && second === "same" && ["step", "move", "decision", "path"].includes(third ?? "");
}

/** What the sentence before says was done, said of others on the day that stands beside the verb. */
function repeatDated(
  reading: Reading,
  at: number,
  subject: Named | null,
  told: readonly Draft[] = reading.context.toldDrafts,
): Draft[] | null {
  if (subject === null) return null;
  const modality = modalityAt(reading, at);
  if (modality !== "actual" && modality !== "planned") return null;
  const said = dateFor(reading, at, isPresent(reading, at) ? "planned" : modality);
  // "X signed in 1997 and ratified in 1999. Y followed": what was told last
  const models = told.filter((draft) => DATED.has(draft.content.kind) && !isDenied(draft));
  const last = models.findLast((draft) => draft.at === Math.max(...models.map(({ at }) => at)));
  const hit = said === null ? null : { ...said, date: dateAfter(reading, said, last) };
  const tense = isPresent(reading, at) && isStillToCome(reading, hit) ? "planned" : modality;
  // After a notice, "X will follow on D" may be meant of X's notice or of its exit
  const open = ({ content }: Draft): boolean =>
    modality === "planned" && content.kind === "withdrawal-step" && content.step === "deposited";
  return repeat(reading, subject, (draft) => isLike(draft, last) && !open(draft), models).map((draft) => {
    const { content } = draft;
    if (content.kind !== "treaty-action" && content.kind !== "withdrawal-step") return draft;
    return { ...draft, modality: tense, content: { ...content, date: hit?.date ?? null } };
  });
}

/** "X ratified in March 1999. Y followed in May": a day or month without its year is the first from what was told on. */
function dateAfter({ symbols }: Reading, said: DateHit, told: Draft | undefined): PartialDate {
  const symbol = symbols[said.at];
  const date = told !== undefined && "date" in told.content ? told.content.date : null;
  const from = date === null ? null : (daysOf(date)?.from ?? null);
  if (symbol?.kind !== "date" || from === null) return said.date;
  const { form } = symbol.date;
  const yearless =
    form.kind === "month-day" || (form.kind === "month" && (form.which === null || form.which === "next"));
  return yearless ? resolveSaidDate(symbol.date, { day: from, direction: "future" }) : said.date;
}

/** "Finland's follows on 10 January" is told of what is to come. */
function isPresent({ symbols }: Reading, at: number): boolean {
  return /^follows?$/.test(word(symbols[at]) ?? "");
}

const FOLLOWS = new Set(["followed", "follow", "follows"]);
const AFTER_FOLLOWED = new Set("suit on in a later after soon shortly".split(" "));
const DATED: ReadonlySet<string> = new Set(["treaty-action", "withdrawal-step"]);

/** "X is one of them", "X is not among them": of those that the sentence before counts. */
function readOneOfThem(reading: Reading): Draft[] | null {
  const { symbols, context } = reading;
  const them = symbols.findIndex((symbol, at) => word(symbol) === "them" && at >= 3);
  const one = word(symbols[them - 1]) === "of" && symbols[them - 2]?.kind === "number";
  if (them < 0 || !(one || word(symbols[them - 1]) === "among")) return null;
  const subject = findStates(reading, 0, them);
  const counted = context.lastDrafts.find((draft) => draft.content.kind === "count");
  if (subject === null || counted?.content.kind !== "count") return null;
  const standing = STANDINGS[counted.content.of];
  const denied = symbols.slice(0, them).some((symbol) => ["not", "neither", "nor"].includes(word(symbol) ?? ""));
  if (standing === undefined) return null;
  return subject.states.map((state) =>
    place(reading, subject.at, counted, {
      kind: "party-status",
      state,
      status: standing.status,
      holds: standing.holds !== denied,
      since: null,
      until: null,
      fromStart: false,
    }),
  );
}

type PartyStatus = Extract<PropositionContent, { kind: "party-status" }>;
type CountOf = Extract<PropositionContent, { kind: "count" }>["of"];

const STANDINGS: Partial<Record<CountOf, Pick<PartyStatus, "status" | "holds">>> = {
  parties: { status: "party", holds: true },
  joined: { status: "party", holds: true },
  bound: { status: "bound", holds: true },
  signatories: { status: "signatory", holds: true },
  "not-signed": { status: "signatory", holds: false },
  "not-parties": { status: "party", holds: false },
  withdrawn: { status: "withdrawn", holds: true },
};

/** The same act, of whichever State. */
function isLike({ content }: Draft, other: Draft | undefined): boolean {
  if (content.kind === "treaty-action" && other?.content.kind === "treaty-action")
    return content.action === other.content.action;
  return content.kind === other?.content.kind;
}

interface Named {
  readonly states: readonly StateCode[];
  readonly at: number;
}

function findStates({ symbols }: Reading, from: number, to: number): Named | null {
  for (let at = from; at < Math.min(to + 1, symbols.length); at++) {
    const symbol = symbols[at];
    if (symbol?.kind === "states" && !symbol.possessive && symbol.via !== "demonym")
      return { states: symbol.states, at };
  }
  return null;
}

function isDenied({ negated, content }: Draft): boolean {
  return content.kind === "party-status" ? !content.holds : negated;
}

/** The drafts of the sentence before that speak of one State's standing or act, said of other States. */
function repeat(
  reading: Reading,
  named: Named | null,
  fits: (draft: Draft) => boolean,
  models: readonly Draft[] = reading.context.lastDrafts,
): Draft[] {
  if (named === null) return [];
  const seen = new Set<string>();
  return models.filter(fits).flatMap((draft) => {
    const { content } = draft;
    if (content.kind !== "party-status" && content.kind !== "treaty-action" && content.kind !== "withdrawal-step")
      return [];
    const key = JSON.stringify({ ...content, state: null, states: null });
    if (seen.has(key)) return [];
    seen.add(key);
    if (content.kind === "withdrawal-step")
      return [place(reading, named.at, draft, { ...content, states: [...named.states], votes: null, rank: null })];
    return named.states.map((state) =>
      place(
        reading,
        named.at,
        draft,
        content.kind === "treaty-action" ? { ...content, state, rank: null } : { ...content, state },
      ),
    );
  });
}

/** A draft of this sentence, read from the State at `at`. */
function place(reading: Reading, at: number, model: Draft, content: PropositionContent): Draft {
  const state = spanOf(reading, at, at);
  const field = content.kind === "withdrawal-step" ? "states" : "state";
  return {
    ...model,
    content,
    at: state.start,
    span: clauseSpan(reading, at),
    fields: { [field]: [state] },
    reader: "echo",
  };
}
