import type { Actor, Mention } from "../../model/actor.ts";
import type { Span } from "../../model/span.ts";
import type { Gazetteer, StateMention } from "../../text/gazetteer.ts";
import type { Token } from "../../text/tokens.ts";
import { ROLE_NOUNS } from "../data/actor-words.ts";
import { findOuter } from "../find-outer.ts";
import type { Reading } from "../reader/reading.ts";
import { ActorTable, freezeActor, type KnownActor } from "./actor-table.ts";
import { type Description, describePhrase } from "./describe-phrase.ts";
import { type Chunk, findChunks } from "./find-chunks.ts";
import { findHomeStates, type HomeContext, type HomeStates } from "./home-state.ts";
import { ActorIdentifier } from "./identify-actor.ts";
import { findPronoun, lookBack } from "./look-back.ts";
import { shortForm } from "./match-actor.ts";
import { isNationalBody } from "./spoken-for.ts";
import { TextIndex } from "./text-index.ts";

/** A text with what was read of it already. */
export interface KnownText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** every name of a State, in order */
  readonly names: readonly StateMention[];
  readonly gazetteer: Gazetteer;
}

/** The actors of one reading. */
export interface ResolvedActors {
  /** null when nobody is named or implied */
  readonly speaker: Actor | null;
  readonly addressee: Actor | null;
  readonly relay: readonly Actor[];
}

/**
 * The actors behind the source, hearer and relay of each reading, by evidence in the article: names, roles, bodies, States, and for pronouns
 * and short forms the mention they look back to. A reading without a source has no speaker; what the text does not say stays unknown.
 *
 * @param readings - in text order
 * @returns one entry for each reading
 */
export function resolveSpeakers(known: KnownText, readings: readonly Reading[], home: HomeContext): ResolvedActors[] {
  const { gazetteer } = known;
  const found = new Resolver(known, findHomeStates(home, gazetteer)).resolveAll(readings);
  return found.map(({ speaker, addressee, relay, share }) => {
    const actor = speaker === null ? null : freezeActor(speaker);
    return {
      speaker: actor === null ? null : takeShare(actor, share, gazetteer),
      addressee: addressee === null ? null : freezeActor(addressee),
      relay: relay.map(freezeActor),
    };
  });
}

/** The one member of "each side" that a mutual statement is about. */
function takeShare(actor: Actor, share: number | null, gazetteer: Gazetteer): Actor {
  const state = share === null || actor.states.length !== 2 ? undefined : actor.states[share];
  if (state === undefined) return actor;
  return {
    ...actor,
    key: `${actor.key}/${share}`,
    kind: "state",
    name: gazetteer.findByCode(state)?.name ?? null,
    states: [state],
  };
}

interface Found {
  readonly speaker: KnownActor | null;
  readonly addressee: KnownActor | null;
  readonly relay: readonly KnownActor[];
  readonly share: number | null;
}

interface Entry {
  readonly actor: KnownActor;
  readonly how: Mention["how"];
}

class Resolver {
  readonly #text: string;
  readonly #index: TextIndex;
  readonly #table = new ActorTable();
  readonly #tokens: readonly Token[];
  readonly #actors: ActorIdentifier;

  constructor({ text, tokens, names, gazetteer }: KnownText, home: HomeStates) {
    this.#text = text;
    this.#tokens = tokens;
    this.#index = new TextIndex(text, tokens, names);
    this.#actors = new ActorIdentifier({ table: this.#table, index: this.#index, home, gazetteer });
  }

  resolveAll(readings: readonly Reading[]): Found[] {
    const chunks = findChunks(this.#text, this.#tokens);
    const order = readings
      .map((reading, index) => ({ reading, index, at: startOf(reading) }))
      .sort((a, b) => a.at - b.at || a.index - b.index);
    const results: Found[] = readings.map(() => ({ speaker: null, addressee: null, relay: [], share: null }));
    const isQuoted = findQuoted(this.#text, readings);
    let next = 0;
    for (const { reading, index, at } of order) {
      for (; next < chunks.length; next++) {
        const chunk = chunks[next];
        const start = chunk === undefined ? undefined : this.#tokens[chunk.from]?.start;
        if (chunk === undefined || start === undefined || start >= at) break;
        this.#meet(isQuoted(start) ? { ...chunk, opening: false } : chunk);
      }
      results[index] = this.#resolveReading(reading, findOuter(readings, index) === null ? at : null);
    }
    // what stands after the last statement may still say who somebody is
    for (; next < chunks.length; next++) {
      const chunk = chunks[next];
      if (chunk !== undefined) this.#meet({ ...chunk, opening: false, fronted: false });
    }
    return results;
  }

  /** @param at - where the speaker comes into view; null where another's words hold the reading */
  #resolveReading(reading: Reading, at: number | null): Found {
    const source = reading.source[0];
    this.#actors.content = reading.content;
    const entry = source === undefined ? null : this.#resolve(source);
    if (entry !== null && source !== undefined) {
      // a speaker outweighs whoever is only named at the same place
      if (at !== null) entry.actor.salient = Math.max(entry.actor.salient, at + 1);
      entry.actor.mentioned = Math.max(entry.actor.mentioned, source.start);
      if (entry.how !== "pronoun") entry.actor.variants.add(shortForm(this.#text.slice(source.start, source.end)));
    }
    this.#actors.content = [];
    const resolveOther = (span: Span): KnownActor | null => this.#resolve(span)?.actor ?? null;
    return {
      speaker: entry?.actor ?? null,
      addressee: reading.addressee === null ? null : resolveOther(reading.addressee),
      relay: reading.relay.map(resolveOther).filter((actor) => actor !== null),
      share: reading.share,
    };
  }

  /** A mention outside of any source: it may introduce somebody, or tell more of one already met. */
  #meet({ from, to, opening, fronted, place }: Chunk): void {
    const description = this.#describe(this.#withOffice(from, to));
    if (description === null || (place && description.kind === "person" && description.role === null)) return;
    if (opening && description.kind === "other") this.#bringIntoView(description);
    const pair = opening ? this.#index.pairAt(description.span.start) : null;
    const joint = pair === null ? null : this.#describe(this.#index.tokensIn(pair));
    const actor =
      joint !== null
        ? this.#actors.identifyState(joint)
        : (this.#actors.identify(description, opening && maySpeakLater(description)) ??
          (opening ? lookBack(this.#table, description) : null));
    if (actor !== null && (opening || (fronted && actor.kind === "state")))
      actor.salient = Math.max(actor.salient, description.span.start);
  }

  /** "Norway's answer came late", "The Norwegian account is another": the State is spoken of, and its officials may come. */
  #bringIntoView({ span }: Description): void {
    const [first, ...more] = this.#index.statesIn(span);
    if (first === undefined || more.length > 0) return;
    const before = this.#text.slice(span.start, first.span.start);
    const owned = first.kind === "demonym" || /^['’]s?\s/u.test(this.#text.slice(first.span.end, first.span.end + 3));
    const named = !owned || !/^(?:the\s)?$/i.test(before) ? null : this.#describe(this.#index.tokensIn(first.span));
    if (named === null) return;
    const actor = this.#actors.identifyState({ ...named, states: [first.state] });
    actor.salient = Math.max(actor.salient, span.start);
  }

  /** The tokens of a phrase, with the office that it stands in apposition to: "its spokesman, Anna Beispiel". */
  #withOffice(from: number, to: number): readonly Token[] {
    const phrase = this.#tokens.slice(from, to);
    const comma = this.#tokens[from - 1];
    if (comma?.text !== ",") return phrase;
    const office = this.#index.phraseBefore(comma.end) ?? [];
    return office.some(({ lower }) => ROLE_NOUNS.has(lower)) ? [...office, comma, ...phrase] : phrase;
  }

  #describe(words: readonly Token[]): Description | null {
    // "Chile's" of "Chile's claim"
    const tokens = /^(?:['’]s?|itself|himself|herself|themselves)$/u.test(words.at(-1)?.text ?? "")
      ? words.slice(0, -1)
      : words;
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first === undefined || last === undefined) return null;
    const span = { start: first.start, end: last.end };
    return describePhrase(this.#text, tokens, this.#index.speakingStates(span), this.#index.statesIn(span));
  }

  #resolve(source: Span): Entry | null {
    const tokens = this.#index.tokensIn(source);
    const description = this.#describe(tokens);
    if (description === null) return null;
    if (description.pronoun !== null) return this.#resolvePronoun(description, source);
    const actor = this.#actors.identify(description, true);
    if (actor === null) return null;
    return { actor, how: howWritten(description) };
  }

  #resolvePronoun(description: Description, source: Span): Entry | null {
    if (description.pronoun !== "relative") {
      const place = description.pronoun === "several" ? this.#index.placeBefore(source.start) : null;
      const named = place === null ? null : this.#describe(place);
      // "In Oslo they said", "in the ministry they declared": translations have it so
      const speaks = named !== null && (named.kind === "state" || named.kind === "organisation");
      const actor = speaks ? this.#actors.identify(named, true) : findPronoun(this.#table, description.pronoun);
      return actor === null ? null : { actor, how: "pronoun" };
    }
    const before = this.#index.pairEnding(source.start) ?? this.#index.phraseBefore(source.start);
    const named = before === null ? null : this.#describe(before);
    const actor = named === null || named.pronoun !== null ? null : this.#actors.identify(named, true);
    return actor === null || named === null ? null : { actor, how: howWritten(named) };
  }
}

/** Whether an offset, of ascending ones, lies in quoted words: who is named there is no more in view than before. */
function findQuoted(text: string, readings: readonly Reading[]): (offset: number) => boolean {
  const quotes = readings
    .flatMap(({ content }) => content)
    .filter(({ start }) => /["“«]/.test(text.charAt(start)))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return (offset) => {
    while (next < quotes.length && (quotes[next]?.end ?? 0) <= offset) next++;
    return (quotes[next]?.start ?? text.length) <= offset;
  };
}

/** Whoever opens a sentence, and may come back as "it", "they" or by a spokesman. */
function maySpeakLater(description: Description): boolean {
  return description.kind === "group" || isInternational(description) || isNationalBody(description);
}

/** "NATO is to meet": a body of no State that its spokesman will belong to. */
function isInternational({ kind, text }: Description): boolean {
  return kind === "organisation" && /^(?:[Tt]he )?\p{Lu}{2,}$/u.test(text);
}

function startOf(reading: Reading): number {
  return reading.source[0]?.start ?? reading.cue[0]?.start ?? reading.content[0]?.start ?? 0;
}

function howWritten(description: Description): Mention["how"] {
  if (description.name.length > 0) return "name";
  if (description.stateKind === "capital" || description.stateKind === "metonym") return "metonym";
  if (description.kind === "state" || description.kind === "organisation") return "name";
  return description.stateKind === "demonym" && description.kind === "other" ? "demonym" : "role";
}
