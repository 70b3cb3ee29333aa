import type { CivilDate } from "../../model/civil-date.ts";
import type { StateCode } from "../../model/state.ts";
import type { TreatyId } from "../../model/treaty.ts";
import type { Draft, MeetingTold, ReadingContext } from "./reading/reading.ts";
import { isAsideState } from "./references/is-aside-state.ts";
import { type LastDates, resolveLaterDates } from "./references/resolve-later-dates.ts";
import { resolveReferences } from "./references/resolve-references.ts";
import { completeLine } from "./rewrite/complete-lines.ts";
import { dropReports } from "./rewrite/drop-reports.ts";
import { frontDates } from "./rewrite/front-dates.ts";
import { labelTreaty } from "./rewrite/label-treaty.ts";
import { settleNone } from "./rewrite/settle-none.ts";
import { settleNuclearPowers } from "./rewrite/settle-nuclear-powers.ts";
import { settlePartialActs } from "./rewrite/settle-partial-acts.ts";
import { namesOtherPlace, settleStanding } from "./rewrite/settle-standing.ts";
import { settleTreatyStanding } from "./rewrite/settle-treaty-standing.ts";
import { splitMembership } from "./rewrite/split-membership.ts";
import { splitClauses, word } from "./symbols/clauses.ts";
import type { Lexicon } from "./symbols/lexicon.ts";
import { isComparedTreaty } from "./symbols/near-symbols.ts";
import type { Sym } from "./symbols/symbols.ts";

/** What holds for a whole text, whatever its sentences say. */
export interface Setting {
  readonly lexicon: Lexicon;
  /** the treaty the text is about, or that is meant when the words name none */
  readonly meant: TreatyId | null;
  /** the treaties that the text names anywhere */
  readonly named: readonly TreatyId[];
  /** the treaty that "the treaty" of the first sentence is */
  readonly opening: TreatyId | null;
  /** whether a sentence that names no treaty may be read under another one than `meant` */
  readonly alwaysImplied: boolean;
  /** the States of the headline, or of who speaks, for "it" and "the country" before any is named */
  readonly states: readonly StateCode[];
  /** the two States that the headline names together or sets against each other, for "the two countries"; empty where it names no two */
  readonly pair: readonly StateCode[];
  /** whether the headline tells of a withdrawal */
  readonly leaving: boolean;
  /** whether it tells of a suspension */
  readonly suspending: boolean;
  /** whether it tells of a ratification or accession */
  readonly joining: boolean;
  readonly base: CivilDate | null;
  readonly speakerAt: (offset: number) => readonly StateCode[];
}

/** Groups that a text may take up again: of the pages tried none went back further. */
const GROUPS_KEPT = 4;

/** What the sentences read so far lend to the next: one a text, its sentences in order. */
export class Discourse {
  readonly #setting: Setting;
  #treaty: TreatyId | null;
  /** the treaty whose matter the words of the sentence that was entered last are */
  #matter: TreatyId | null = null;
  /** the treaty that the sentence before named or took up */
  #lastTreaty: TreatyId | null = null;
  #treaties: readonly TreatyId[] = [];
  #lastDrafts: readonly Draft[] = [];
  #toldDrafts: readonly Draft[] = [];
  /** the symbols of the sentence that was entered last as they are written: "the others" makes no new group */
  #written: readonly Sym[] = [];
  #dates: LastDates = { any: null, day: null, here: null, unsure: false };
  #lastStates: readonly StateCode[];
  #named: readonly StateCode[] = [];
  /** two or more States named together, the last first */
  #groups: readonly (readonly StateCode[])[];
  #together: readonly (readonly StateCode[])[];
  #leaving: readonly StateCode[] = [];
  #suspending: readonly StateCode[] = [];
  #joining: readonly StateCode[] = [];
  #left: TreatyId | null;
  #meeting: MeetingTold | null = null;
  /** the treaties named so far */
  readonly #namedSoFar = new Set<TreatyId>();
  /** whether the sentence before names something else than a treaty that one may be in */
  #otherPlace = false;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#treaty = setting.opening;
    this.#lastStates = setting.states;
    this.#left = setting.leaving ? setting.meant : null;
    this.#suspending = setting.suspending ? setting.states : [];
    this.#joining = setting.joining ? setting.states : [];
    this.#groups = [setting.pair, setting.states].filter(({ length }) => length > 0);
    this.#together = this.#groups;
  }

  /** The next sentence's symbols, with those that stand for what was spoken of replaced, and its context. */
  enter(unresolved: readonly Sym[]): { readonly symbols: readonly Sym[]; readonly context: ReadingContext } {
    const { lexicon, meant, named: namedAnywhere, alwaysImplied, base, speakerAt } = this.#setting;
    const before = this.#treaty;
    if (opensEntry(unresolved) && this.#setting.states.length === 1) this.#lastStates = this.#setting.states;
    this.#written = unresolved;
    const plain = dropReports(unresolved);
    const dated = resolveLaterDates(
      splitMembership(plain) ?? frontDates(completeLine(labelTreaty(plain), this.#setting.states)),
      base,
      this.#dates,
    );
    this.#dates = dated.last;
    const resolved = resolveReferences(dated.symbols, {
      states: this.#lastStates,
      titled: this.#setting.states,
      named: this.#named,
      groups: this.#groups,
      together: this.#together,
      treaty: this.#lastTreaty,
      current: this.#treaty,
      treaties: this.#treaties,
      narrator: speakerAt(unresolved[0]?.start ?? 0),
      leaving: this.#lastDrafts.some(({ content }) => content.kind.startsWith("withdrawal")),
    });
    const acts = settlePartialActs(settleNone(settleNuclearPowers(settleTreatyStanding(resolved, this.#treaty))));
    const symbols = this.#otherPlace ? acts : settleStanding(acts, this.#treaty);
    this.#otherPlace = namesOtherPlace(unresolved);
    this.#matter = this.#treatyOfMatter(symbols);
    this.#treaty = treatiesOf(symbols)[0] ?? this.#matter ?? this.#treaty;
    for (const treaty of treatiesOf(symbols)) this.#namedSoFar.add(treaty);
    const only = this.#namedSoFar.size === 1 && this.#treaty !== null && this.#namedSoFar.has(this.#treaty);
    const context = {
      lexicon,
      treaty: this.#treaty,
      before,
      meant,
      named: namedAnywhere,
      implied:
        alwaysImplied ||
        only ||
        (this.#treaty !== null && [meant, this.#lastTreaty, this.#matter].includes(this.#treaty)),
      lastStates: this.#lastStates,
      groups: this.#groups,
      leaving: this.#leaving,
      suspending: this.#suspending,
      joining: this.#joining,
      left: this.#left,
      recent: this.#lastTreaty,
      lastDrafts: this.#lastDrafts,
      toldDrafts: this.#toldDrafts,
      meeting: this.#meeting,
      base,
      speakerAt,
    };
    return { symbols, context };
  }

  /**
   * "Minefields must be cleared" after a sentence on another treaty: of those that the text names the one whose matter alone it is, or the
   * one spoken of where it is the matter of that too.
   */
  #treatyOfMatter(symbols: readonly Sym[]): TreatyId | null {
    const matters = new Set<TreatyId>();
    for (const symbol of symbols)
      for (const tag of symbol.kind === "word" ? symbol.tags : [])
        if (tag.kind === "domain-word" || (tag.kind === "object" && tag.covered)) matters.add(tag.treaty);
    if (this.#treaty !== null && matters.has(this.#treaty)) return this.#treaty;
    const [only, ...others] = [...matters].filter((treaty) => this.#setting.named.includes(treaty));
    return only === undefined || others.length > 0 ? null : only;
  }

  /** Takes in what was read in the sentence that was entered last. */
  leave(symbols: readonly Sym[], drafts: readonly Draft[]): void {
    const states = mainStates(symbols);
    const written = this.#written;
    const together = groupOf(written) ?? pairOf(written);
    if (together !== null) this.#together = [together, ...this.#together].slice(0, GROUPS_KEPT);
    const group = together ?? (isOnlyPlaced(symbols) ? null : joinSingles(this.#lastStates, states));
    if (group !== null) this.#groups = [group, ...this.#groups].slice(0, GROUPS_KEPT);
    this.#lastStates = states ?? this.#lastStates;
    const last = symbols.findLast((symbol) => symbol.kind === "states");
    this.#named = last?.kind === "states" ? last.states : this.#lastStates;
    const left = drafts.flatMap(({ content }) => (content.kind === "withdrawal-step" ? content.states : []));
    this.#leaving = [...this.#leaving, ...left];
    const suspended = drafts.flatMap(({ content }) => (content.kind === "suspension" ? content.states : []));
    this.#suspending = [...this.#suspending, ...suspended];
    const joined = drafts.flatMap(({ content, negated }) =>
      content.kind === "treaty-action" && content.action !== "signature" && !negated ? content.state : [],
    );
    this.#joining = [...this.#joining, ...joined];
    this.#left = drafts.findLast(({ content }) => content.kind === "withdrawal-step")?.treaty ?? this.#left;
    // "X left. Nobody was surprised. Y will follow": one sentence about something else is no new matter
    this.#toldDrafts = drafts.length > 0 ? drafts : this.#lastDrafts;
    this.#lastDrafts = drafts;
    this.#meeting = meetingOf(drafts) ?? this.#meeting;
    const treaties = treatiesOf(symbols);
    this.#treaties = pairOfTreaties(this.#treaties, treaties, this.#treaty);
    this.#lastTreaty =
      treaties[0] ??
      (symbols.some(isTreaty) ? this.#treaty : null) ??
      this.#matter ??
      drafts.find((draft) => draft.treaty !== null)?.treaty ??
      null;
  }
}

/** "26 November 2024: its delegation says": a line of a chronology is about whom the page is about, and not about whom the line before named. */
function opensEntry(symbols: readonly Sym[]): boolean {
  const mark = symbols[1];
  return symbols[0]?.kind === "date" && mark?.kind === "mark" && (mark.text === ":" || mark.text === "—");
}

function isTreaty(symbol: Sym): boolean {
  return symbol.kind === "treaty";
}

function meetingOf(drafts: readonly Draft[]): MeetingTold | null {
  for (const { content, treaty } of drafts)
    if (content.kind === "meeting" && treaty !== null && content.everyYears === null)
      return { meeting: content.meeting, treaty, ordinal: content.ordinal };
  return null;
}

/** "the former" and "the latter": the two treaties of a sentence that names two, else the last two that were spoken of, in their order. */
function pairOfTreaties(
  before: readonly TreatyId[],
  now: readonly TreatyId[],
  spokenOf: TreatyId | null,
): readonly TreatyId[] {
  if (now.length === 2) return now;
  const [only] = now;
  if (now.length !== 1 || only === undefined) return before;
  if (before.includes(only)) return before;
  const last = before.at(-1) ?? spokenOf;
  return last === null || last === only ? [only] : [last, only];
}

/** The treaties that a sentence names, each once, in its order; not those that it only compares with. */
function treatiesOf(symbols: readonly Sym[]): TreatyId[] {
  const named = symbols.flatMap((symbol, at) =>
    symbol.kind === "treaty" && !isComparedTreaty(symbols, at) ? (symbol.treaty ?? onlyHinted(symbol)) : [],
  );
  return [...new Set(named)];
}

/** "the mine ban", "the 1997 treaty": no name, and yet no other can be meant. */
function onlyHinted({ hint, of }: Extract<Sym, { kind: "treaty" }>): TreatyId | [] {
  return hint !== null && of.length === 1 ? hint : [];
}

/**
 * The States a sentence is mainly about, for "it" and "the country" in the next: its first that nothing owns or governs. Null, so that those
 * of before stay, where a pronoun stands before them or where only asides and places name any.
 */
export function mainStates(symbols: readonly Sym[]): readonly StateCode[] | null {
  let fallback: readonly StateCode[] | null = null;
  for (const clause of splitClauses(symbols)) {
    const aside = ASIDES.has(clause.link);
    for (let at = clause.from; at < clause.to; at++) {
      const symbol = symbols[at];
      if (!aside && fallback === null && SUBJECT_PRONOUNS.has(word(symbol) ?? "")) return null;
      if (symbol?.kind !== "states" || isAsideState(symbols, at)) continue;
      const before = word(symbols[at - 1]) === "the" ? symbols[at - 2] : symbols[at - 1];
      const governed = before?.kind === "word" && GOVERNS.has(before.lower);
      if (!governed && !aside && symbol.via !== "demonym") return symbol.states;
      if (!aside && !(governed && isPlace(before, symbol))) fallback ??= symbol.states;
    }
  }
  return fallback;
}

/** What is said beside the sentence's own matter: "the day on which X voted". */
const ASIDES = new Set(["which", "who", "whose", "whom", "where", "when"]);
const SUBJECT_PRONOUNS = new Set(["it", "they"]);
const GOVERNS = new Set(
  "in to by with against border borders bordering near towards like unlike as than from of at".split(" "),
);

/** "in Oslo", "like the Marshall Islands": where something was, or whom it is compared with. */
function isPlace(before: Sym | undefined, states: Extract<Sym, { kind: "states" }>): boolean {
  const lower = word(before) ?? "";
  const city = states.via === "metonym" || states.via === "capital";
  return lower === "like" || lower === "unlike" || lower === "than" || (city && PLACES.has(lower));
}

const PLACES = new Set(["in", "at", "from", "near"]);

/** The last States of a sentence that are named together. */
function groupOf(symbols: readonly Sym[]): readonly StateCode[] | null {
  const groups = symbols.flatMap((symbol, at) =>
    symbol.kind === "states" && symbol.states.length > 1 && !isAsideState(symbols, at) ? [symbol.states] : [],
  );
  return groups.at(-1) ?? null;
}

/** The two States of a sentence that names two and no more, apart from each other, neither as what the other borders. */
export function pairOf(symbols: readonly Sym[]): readonly StateCode[] | null {
  const states = new Set(
    symbols.flatMap((symbol, at) => (symbol.kind === "states" && !isAsideState(symbols, at) ? symbol.states : [])),
  );
  const governed = symbols.some((symbol) => symbol.kind === "word" && symbol.lower.startsWith("border"));
  return states.size === 2 && !governed ? [...states] : null;
}

/** "Mines were found in X": the sentence says where, and nothing of X itself. */
function isOnlyPlaced(symbols: readonly Sym[]): boolean {
  return symbols.every((symbol, at) => symbol.kind !== "states" || (at > 1 && PLACES.has(word(symbols[at - 1]) ?? "")));
}

/** "X stayed out. Y has not joined": two sentences after each other that are about one State each. */
function joinSingles(before: readonly StateCode[], now: readonly StateCode[] | null): readonly StateCode[] | null {
  const [first, second] = [before[0], now?.[0]];
  if (before.length !== 1 || now?.length !== 1 || first === undefined || second === undefined) return null;
  return first === second ? null : [first, second];
}
