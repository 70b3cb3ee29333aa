import type { StateCode } from "../../../model/state.ts";
import { COUNTRY_NOUNS } from "../data/reference-words.ts";
import { type Clause, clauseAt, hasTrigger, word } from "../symbols/clauses.ts";
import { hasOwnSubject, isCounted, isDetermined, isRestricting, SOME_STATES } from "../symbols/near-symbols.ts";
import type { Sym } from "../symbols/symbols.ts";
import { findAgentRight, findSubject, type SubjectHit } from "./find-subject.ts";
import type { Reading } from "./reading.ts";

/** Who does what a verb or noun says, and how the words tell. */
export interface Subject extends SubjectHit {
  readonly how: "direct" | "agent" | "pronoun" | "inherited" | "context";
}

const PRONOUNS = new Set("it they its their them we our us both".split(" "));
const POSSESSIVES = new Set("its their his her our".split(" "));

const PLURALS = new Set("they them their".split(" "));

/** "it is not possible to stay", "it takes a notice", "it seems that": a word that stands for nobody. */
function isExpletive(symbols: readonly Sym[], at: number): boolean {
  let next = at + 1;
  if (EXPLETIVE_VERBS.has(word(symbols[next]) ?? "")) return true;
  if (word(symbols[next]) === "took") return symbols[next + 1]?.kind === "number";
  if (!LINKS.has(word(symbols[next]) ?? "")) return false;
  while (EXPLETIVE_FILLERS.has(word(symbols[next + 1]) ?? "")) next++;
  return EXPLETIVE_ADJECTIVES.has(word(symbols[next + 1]) ?? "");
}

const LINKS = new Set("is was would will remains remained seems seemed may might".split(" "));
const EXPLETIVE_VERBS = new Set("seems seemed appears appeared takes follows means turns turned".split(" "));
const EXPLETIVE_FILLERS = new Set(
  "not no also still be now thus therefore hardly however quite by means at all a been never longer only very".split(
    " ",
  ),
);
const EXPLETIVE_ADJECTIVES = new Set(
  "possible impossible necessary unnecessary unlikely likely clear unclear open uncertain certain true false untrue lawful unlawful legal illegal forbidden permitted allowed enough hard easy difficult worth said believed thought understood known unknown permissible conceivable unthinkable sufficient pointless hoped feared wrong right time myth mistake error fact".split(
    " ",
  ),
);

/** "five of them": a part of those spoken of. */
function isPartOfThem(symbols: readonly Sym[], at: number): boolean {
  return word(symbols[at - 1]) === "of" && !WHOLES.has(word(symbols[at - 2]) ?? "");
}

const WHOLES = new Set("all both each neither none".split(" "));

/** "States that joined must destroy their stocks": those of the sentence itself, whoever they are. */
function namesSomeStates(symbols: readonly Sym[], at: number): boolean {
  return symbols.slice(0, at).some((symbol, index) => {
    if (symbol.kind !== "word" || !(SOME_STATES.has(symbol.lower) || hasTrigger(symbol, "signatory"))) return false;
    return !isDetermined(symbols, index);
  });
}

/** "its neighbours", "their allies": who stands beside the State, and is not the State. */
function ownsOther(symbols: readonly Sym[], at: number): boolean {
  return [1, 2, 3].some((step) => OTHER_NOUNS.test(word(symbols[at + step]) ?? ""));
}

const OTHER_NOUNS =
  /^(?:neighbou?r|ally|allie|partner|rival|critic|opponent|enemy|enemie|adversary|adversarie|friend|cousin|counterpart|colleague)s?$/;

const SUBJECT_NOUNS = new Set([
  ...COUNTRY_NOUNS,
  ..."countries states nations neighbours neighbors government".split(" "),
]);

/** The States that do what the symbol at `at` says; null when the words leave it open. */
export function subjectOf(reading: Reading, at: number, agentPrepositions = ["by"]): Subject | null {
  const clause = clauseAt(reading.clauses, at);
  const direct = findSubject(reading.symbols, clause, at);
  if (direct !== null) return { ...direct, how: "direct" };
  const agent = findAgentRight(reading.symbols, clause, at, agentPrepositions);
  if (agent !== null) return { ...agent, how: "agent" };
  const inherited = (): Subject | null =>
    clause.link !== "—" && hasOwnSubject(reading.symbols, clause, at) ? null : inheritedSubject(reading, clause);
  const other = pronounSubject(reading, clause, at) ?? inherited();
  // "she felt betrayed by the countries that are leaving"
  return other !== null && isRestricting(reading.symbols, other.at, at) ? null : other;
}

function pronounSubject(reading: Reading, clause: Clause, at: number): Subject | null {
  for (let index = at - 1; index >= clause.from; index--) {
    const lower = word(reading.symbols[index]);
    if (lower === null) continue;
    if (POSSESSIVES.has(lower) && ownsOther(reading.symbols, index)) return null;
    if (lower === "we" || lower === "our" || lower === "us") {
      const states = reading.context.speakerAt(reading.symbols[index]?.start ?? 0);
      return states.length === 0 ? null : { states, at: index, institution: null, how: "pronoun" };
    }
    if (lower === "all" && isCounted(reading.symbols, index)) {
      const count = reading.symbols[index + 1];
      const states = reading.context.groups.find((group) => count?.kind === "number" && group.length === count.value);
      if (states === undefined) return null;
      return { states, at: index, institution: null, how: "pronoun" };
    }
    if (SOME_STATES.has(lower) && !isDetermined(reading.symbols, index)) return null;
    if (lower === "it" && isExpletive(reading.symbols, index)) return null;
    if (PLURALS.has(lower) && (isPartOfThem(reading.symbols, index) || namesSomeStates(reading.symbols, index)))
      return null;
    if (PRONOUNS.has(lower) || (SUBJECT_NOUNS.has(lower) && isDetermined(reading.symbols, index))) {
      const { symbols } = reading;
      // "Under Article 20 they": a number counts a noun, or "them"
      const count = lower === "them" || SUBJECT_NOUNS.has(lower) ? symbols[index - 1] : undefined;
      const whole = lower === "them" && word(count) === "of" ? symbols[index - 2] : count;
      const two = lower === "both" || ["both", "neither"].includes(word(whole) ?? "");
      const one = lower === "it" || lower === "its" || COUNTRY_NOUNS.has(lower) ? 1 : null;
      const wanted = count?.kind === "number" ? count.value : two ? 2 : one;
      const found = antecedent(reading, clause, index);
      const group = reading.context.groups.find(({ length }) => length === wanted) ?? [];
      // "X has not done so. Their withdrawals": not those of X, and which of those named before is open
      if (found.length === 1 && ["they", "them", "their"].includes(lower)) return null;
      const states = wanted !== null && found.length !== wanted ? group : found;
      if (states.length === 0 || (wanted !== null && states.length !== wanted)) return null;
      return { states, at: index, institution: null, how: "pronoun" };
    }
  }
  return null;
}

/** The States a pronoun stands for: the subject of an earlier clause of the sentence, else what was spoken of before. */
function antecedent(reading: Reading, clause: Clause, before: number): readonly StateCode[] {
  // "Before it acceded, X was not bound": whom the clause is about that it stands before
  const main = reading.clauses[1];
  if (clause.from === 0 && main?.link === "main") {
    const first = reading.symbols[word(reading.symbols[main.from]) === "the" ? main.from + 1 : main.from];
    if (first?.kind === "states" && !first.possessive && first.via !== "demonym") return first.states;
  }
  // "With X having joined in March, it is the second": another than X
  const { symbols, context } = reading;
  if (
    word(symbols[0]) === "with" &&
    symbols.slice(1, 6).some((symbol) => /^(?:having|being)$/.test(word(symbol) ?? ""))
  )
    return context.lastStates;
  const earlier = reading.clauses.filter((other) => other.to <= clause.from).reverse();
  for (const other of earlier) {
    const subject = findSubject(reading.symbols, other, other.to);
    if (subject !== null) return subject.states;
  }
  for (let index = before - 1; index >= 0; index--) {
    const symbol = reading.symbols[index];
    if (symbol?.kind === "states" && !/^border/.test(word(reading.symbols[index - 1]) ?? "")) return symbol.states;
  }
  const speaker = reading.context.speakerAt(reading.symbols[before]?.start ?? 0);
  return reading.context.lastStates.length > 0 ? reading.context.lastStates : speaker;
}

function inheritedSubject(reading: Reading, clause: Clause): Subject | null {
  const own = reading.clauses.indexOf(clause);
  if (clause.link === "resume") {
    for (let at = own - 2; at >= 0; at--) {
      const other = reading.clauses[at];
      if (other === undefined) break;
      const subject = findSubject(reading.symbols, other, other.to) ?? pronounSubject(reading, other, other.to);
      if (subject !== null) return { ...subject, how: "inherited" };
    }
    return null;
  }
  if (clause.link === "which" || clause.link === "who" || clause.link === "whose") {
    const before = reading.symbols[clause.from - 2];
    const earlier = before?.kind === "mark" ? reading.symbols[clause.from - 3] : before;
    if (earlier?.kind === "states")
      return { states: earlier.states, at: clause.from, institution: null, how: "inherited" };
    return null;
  }
  // "the last signatory that had not ratified", "the States that have joined": the noun before says who
  const head = reading.symbols[clause.from - 2];
  if (clause.link === "that" && (SUBJECT_NOUNS.has(word(head) ?? "") || hasTrigger(head, "signatory", "party")))
    return null;
  // "so that civilians stay out"
  const opening = word(reading.symbols[clause.from]) === "that" ? clause.from + 1 : clause.from;
  if (["that", "so"].includes(clause.link) && OWN_PLURAL.test(word(reading.symbols[opening]) ?? "")) return null;
  for (let at = own - 1; at >= 0; at--) {
    const other = reading.clauses[at];
    if (other === undefined) break;
    const subject = findSubject(reading.symbols, other, other.to) ?? pronounSubject(reading, other, other.to);
    if (subject !== null) return { ...subject, how: "inherited" };
  }
  return null;
}

const OWN_PLURAL =
  /^(civilians|people|children|soldiers|farmers|villagers|deminers|survivors|victims|others|nobody|everybody|everyone|campaigners|members|troops|experts|lawyers|courts|companies|weapons|mines|bombs|stocks|stockpiles|minefields)$/;
