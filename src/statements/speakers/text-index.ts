import type { Span } from "../../model/span.ts";
import type { StateCode } from "../../model/state.ts";
import { firstAtOrAfter } from "../../text/first-at-or-after.ts";
import type { StateMention } from "../../text/gazetteer.ts";
import type { Token } from "../../text/tokens.ts";
import { ROLE_NOUNS } from "../data/actor-words.ts";
import type { Description } from "./describe-phrase.ts";
import { opensPurpose } from "./find-long-body.ts";
import { bodyName, type ExplainedName, findBodies, findShorts, type NamedBody } from "./named-bodies.ts";
import { findPairs, namesPair, type StatePair } from "./state-pairs.ts";

const TREATY_AFTER =
  /^(?:\s\p{Lu}[\p{L}-]*){0,3}\s(?:[Cc]onvention|[Tt]reaty|[Pp]rotocol|[Aa]greements?|[Aa]ccords?|[Pp]rocess|[Ss]ummit|[Cc]onference|[Dd]eclaration|[Aa]ction [Pp]lan)\b/u;

/** Verbs behind "who" that tell of an office: what it is of is whom its holder speaks for. */
const OF_OFFICE =
  /^(?:is|was|are|were|has|had|heads?|headed|leads?|led|chairs?|chaired|represents?|represented|runs?|ran|serves?|served|speaks?|spoke|acts|acted|directs?|directed|commands?|commanded|oversees?|oversaw|manages?|managed|works?|worked)$/;

/** Who is posted to another State. */
const ABROAD =
  /^(?:embass(?:y|ies)|missions?|consulates?|ambassadors?|diplomats?|delegations?|envoys?|observers|peacekeepers|monitors)$/;

/** Look-ups into one text by offset: its tokens, its States, its bodies with their States, its short forms. */
export class TextIndex {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #states: readonly StateMention[];
  /** where a State other than the first is named first */
  readonly #secondState: number;
  readonly #pairs: readonly StatePair[];
  readonly #bodies: ReadonlyMap<string, NamedBody>;
  readonly #shorts: ReadonlyMap<string, ExplainedName>;

  constructor(text: string, tokens: readonly Token[], states: readonly StateMention[]) {
    this.#text = text;
    this.#tokens = tokens;
    // "the Ottawa Convention", "the Minsk agreements": a treaty's name does not speak for the State whose capital it bears
    this.#states = states.filter(({ span }) => !TREATY_AFTER.test(text.slice(span.end, span.end + 40)));
    this.#secondState =
      this.#states.find(({ state }) => state !== this.#states[0]?.state)?.span.start ?? Number.POSITIVE_INFINITY;
    this.#pairs = findPairs(text, this.#states);
    this.#bodies = findBodies(text, this.#states);
    this.#shorts = findShorts(text, this.#states);
  }

  /** Tokens that lie in the span. Cost: O(log n + hits). */
  tokensIn(span: Span): Token[] {
    const found: Token[] = [];
    for (let at = firstAtOrAfter(this.#tokens, span.start, (token) => token.start); at < this.#tokens.length; at++) {
      const token = this.#tokens[at];
      if (token === undefined || token.end > span.end) break;
      found.push(token);
    }
    return found;
  }

  /** Every mention of a State in the span. */
  statesIn(span: Span): StateMention[] {
    const inside: StateMention[] = [];
    for (
      let at = firstAtOrAfter(this.#states, span.start, (mention) => mention.span.start);
      at < this.#states.length;
      at++
    ) {
      const mention = this.#states[at];
      if (mention === undefined || mention.span.end > span.end) break;
      inside.push(mention);
    }
    return inside;
  }

  /** The States that a phrase speaks for: not those it is only directed at ("envoy to", "bordering", "which borders"). */
  speakingStates(span: Span): StateMention[] {
    const aside = this.#asideIn(span);
    const inside = this.statesIn(span).filter((mention) => mention.span.start < aside);
    const governed = inside.map((mention) => this.#governor(mention.span.start, span.start));
    const strong = inside.filter((_, index) => governed[index] === "none");
    if (strong.length > 0) return strong;
    return inside.filter((_, index) => governed[index] === "place");
  }

  /** Where a relative clause begins that tells something else than who or what somebody is; past the span when none does. */
  #asideIn(span: Span): number {
    const tokens = this.tokensIn(span);
    const at = tokens.findIndex(
      (token, index) =>
        index > 0 && /^(?:which|who|whose|where)$/.test(token.lower) && !OF_OFFICE.test(tokens[index + 1]?.lower ?? ""),
    );
    return tokens[at]?.start ?? span.end;
  }

  /** What stands before a State inside its phrase: nothing of weight, a preposition of place, or one of direction. */
  #governor(at: number, from: number): "none" | "place" | "target" {
    let index = firstAtOrAfter(this.#tokens, at, (token) => token.start) - 1;
    for (let step = 0; step < 6 && index >= 0; step++, index--) {
      const token = this.#tokens[index];
      if (token === undefined || token.start < from) return "none";
      // "the embassy in Oslo", "a diplomat with the mission in Norway" are of another State
      if (/^(?:in|at|near|inside|across|around)$/.test(token.lower))
        return this.#tokens.slice(Math.max(0, index - 3), index).some(({ lower }) => ABROAD.test(lower))
          ? "target"
          : "place";
      // "press secretary to the president", "adviser to the minister" serve whom they name
      if (
        token.lower === "to" &&
        /^(?:secretary|adviser|advisor|aide|assistant|deputy|counsel|chief)$/.test(this.#tokens[index - 1]?.lower ?? "")
      )
        return "none";
      if (/^(?:to|against|about|on|with|over|into|toward|towards|between)$/.test(token.lower) && token.pos !== "CCONJ")
        return "target";
      if (token.lower === "representing") return "none";
      if (token.pos === "VERB" && /(?:ing|ed)$/.test(token.lower)) return "target";
      if (token.pos === "ADP" || token.pos === "NOUN" || /^['’]s?$/u.test(token.text)) return "none";
    }
    return "none";
  }

  /** Tokens of the noun phrase that ends before the offset, for "who" and "which". */
  phraseBefore(offset: number): Token[] | null {
    let index = firstAtOrAfter(this.#tokens, offset, (token) => token.start) - 1;
    if (this.#tokens[index]?.text === ",") index--;
    const last = index;
    while (index >= 0 && last - index < 12) {
      const token = this.#tokens[index];
      if (
        token === undefined ||
        !(
          token.pos === "NOUN" ||
          token.pos === "PROPN" ||
          token.pos === "ADJ" ||
          token.pos === "DET" ||
          token.pos === "NUM" ||
          /^['’]s?$/u.test(token.text) ||
          bridgesPhrase(token, this.#tokens[index - 1])
        )
      )
        break;
      index--;
    }
    return index < last ? this.#tokens.slice(index + 1, last + 1) : null;
  }

  /** The latest States named together ("Lithuania and Finland") before the offset, for "the two countries". */
  pairBefore(offset: number): readonly StateCode[] | null {
    const at = firstAtOrAfter(this.#pairs, offset, (pair) => pair.end);
    return this.#pairs[at - 1]?.states ?? null;
  }

  /** The two States that the text names before the offset, where it names no third. */
  onlyTwoBefore(offset: number): readonly StateCode[] | null {
    const named = new Set<StateCode>();
    for (const { state, span } of this.#states) {
      if (span.start >= offset || named.size > 2) break;
      named.add(state);
    }
    return named.size === 2 ? [...named] : null;
  }

  /** The tokens of "Norway and Chile" right before "which". */
  pairEnding(offset: number): Token[] | null {
    const pair = this.#pairs[firstAtOrAfter(this.#pairs, offset, (each) => each.end) - 1];
    if (pair === undefined || !/^,?\s$/.test(this.#text.slice(pair.end, offset))) return null;
    return this.tokensIn(pair);
  }

  /** The tokens of "Oslo" in "in Oslo they". */
  placeBefore(offset: number): Token[] | null {
    if (this.#text.charAt(offset - 1) !== " " || this.#text.charAt(offset - 2) === ",") return null;
    const phrase = this.phraseBefore(offset);
    const [first] = phrase ?? [];
    return first !== undefined && /\b[Ii]n (?:the )?$/.test(this.#text.slice(Math.max(0, first.start - 8), first.start))
      ? phrase
      : null;
  }

  /** The States of "Norway and Chile …" that starts at the offset. */
  pairAt(offset: number): StatePair | null {
    const pair = this.#pairs[firstAtOrAfter(this.#pairs, offset + 1, (each) => each.end)];
    return pair !== undefined && pair.start === offset ? pair : null;
  }

  /** For "officials from the two NATO member states": the pair that the phrase means. */
  pairMeant(description: Description): readonly StateCode[] | null {
    return description.text.split(",").some(namesPair) ? this.pairBefore(description.span.start) : null;
  }

  /**
   * The State of a body that the text names elsewhere with its State: before the offset, or after it where the State was in view already.
   * A report that has yet to speak of a State does not mean that State's ministry by "the ministry".
   */
  findBody(name: string, offset: number): readonly StateCode[] | null {
    const body = this.#bodies.get(bodyName(name));
    if (body === undefined) return null;
    const inView =
      body.first <= offset || this.#states.some(({ state, span }) => state === body.state && span.start < offset);
    return inView ? [body.state] : null;
  }

  /** States that somebody's words begin with as one does of one's own ("Norway will …"), and as of another's ("the Norwegian side has …"). */
  ownAndOther(content: readonly Span[]): { own: StateCode[]; others: StateCode[] } {
    const [own, others]: [StateCode[], StateCode[]] = [[], []];
    for (const span of content) {
      for (const { state, kind, span: name } of this.statesIn(span)) {
        const before = this.#text.slice(span.start, name.start);
        const after = this.#text.slice(name.end, name.end + 20);
        if (/^\sregime\b/.test(after)) others.push(state);
        else if (!/^["“”'‘’]?(?:that\s)?(?:the\s)?$/i.test(before)) continue;
        else if (
          kind !== "demonym" &&
          /^\s(?:will|would|is ready|was ready|remains?|wants|wanted)\b|^['’]s own\b/.test(after)
        )
          own.push(state);
        else if (kind === "demonym") others.push(state);
      }
    }
    return { own, others };
  }

  /** The State whose name opens somebody's words, "Norway will …"; null where none does, or a pair. */
  stateOpening(content: Span): StateCode | null {
    const [first] = this.statesIn(content);
    if (first === undefined || first.kind === "demonym" || this.pairAt(first.span.start) !== null) return null;
    return /^["“”'‘’]?(?:the\s)?$/i.test(this.#text.slice(content.start, first.span.start)) ? first.state : null;
  }

  /** The States of "Speaking for Norway," right before the offset. */
  namedSpeakingFor(offset: number): StateCode[] {
    const start = Math.max(0, offset - 80);
    const match = /\b[Ss]peaking (?:for|on behalf of) ([^,.]{2,60}), $/.exec(this.#text.slice(start, offset));
    if (match === null) return [];
    return this.statesIn({ start: start + match.index, end: offset }).map(({ state }) => state);
  }

  /** The one State that the text names before the offset; null when it names none or several. */
  onlyStateBefore(offset: number): StateCode | null {
    const [first] = this.#states;
    if (first === undefined || first.span.start >= offset || this.#secondState < offset) return null;
    return first.state;
  }

  /** Whether `short` is the bracketed short form of `long`, or the reverse. */
  isShortFor(short: string, long: string): boolean {
    const entry = this.#shorts.get(short.replace(/^the\s+/i, ""));
    return entry !== undefined && bodyName(long) !== "" && bodyName(entry.long).endsWith(bodyName(long));
  }

  /** States of the bodies that short forms stand for ("NABU and SAPO"). */
  statesOfShort(name: string): readonly StateCode[] | null {
    const states = name.split(/\sand\s|,/).flatMap((part) => this.#shorts.get(part.trim())?.states ?? []);
    return states.length > 0 ? [...new Set(states)] : null;
  }

  /** Characters of a span. */
  slice(span: Span): string {
    return this.#text.slice(span.start, span.end);
  }
}

/** "a campaigner from the Campaign to Ban …": a preposition inside the name of a body, or between a role and its body. */
function bridgesPhrase(token: Token, before: Token | undefined): boolean {
  if (before === undefined) return false;
  if (opensPurpose(before, token)) return true;
  if (token.lower === "of" && before.pos === "NOUN") return true;
  return /^(?:of|from|for|at)$/.test(token.lower) && ROLE_NOUNS.has(before.lower);
}
