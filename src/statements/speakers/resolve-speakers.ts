import type { Actor, ActorKind, Mention } from "../../model/actor.ts";
import type { Span } from "../../model/span.ts";
import type { StateCode } from "../../model/state.ts";
import type { Gazetteer, StateMention } from "../../text/gazetteer.ts";
import type { Token } from "../../text/tokens.ts";
import { ROLE_NOUNS } from "../data/actor-words.ts";
import { findOuter } from "../find-outer.ts";
import type { Reading } from "../reader/reading.ts";
import { ActorTable, freezeActor, type KnownActor } from "./actor-table.ts";
import { type Description, describePhrase } from "./describe-phrase.ts";
import { type Chunk, findChunks } from "./find-chunks.ts";
import { findHomeStates, type HomeContext, type HomeStates } from "./home-state.ts";
import { findPronoun, lookBack } from "./look-back.ts";
import { bodyKey, shortForm } from "./match-actor.ts";
import { findSpokenFor, isNationalBody } from "./spoken-for.ts";
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

/** What "the two …" and "each …" call the members of a pair. */
const MEMBERS =
  /^(?:countr(?:y|ies)|states?|nations?|governments?|sides?|part(?:y|ies)|neighbou?rs?|capitals?|ministers|ministries|presidents|premiers|leaders|delegations|armies)$/;

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
  readonly #gazetteer: Gazetteer;
  readonly #index: TextIndex;
  readonly #table = new ActorTable();
  readonly #tokens: readonly Token[];
  readonly #home: HomeStates;
  /** the words of whoever is being resolved */
  #content: readonly Span[] = [];

  constructor({ text, tokens, names, gazetteer }: KnownText, home: HomeStates) {
    this.#home = home;
    this.#text = text;
    this.#gazetteer = gazetteer;
    this.#tokens = tokens;
    this.#index = new TextIndex(text, tokens, names);
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
    this.#content = reading.content;
    const entry = source === undefined ? null : this.#resolve(source);
    if (entry !== null && source !== undefined) {
      // a speaker outweighs whoever is only named at the same place
      if (at !== null) entry.actor.salient = Math.max(entry.actor.salient, at + 1);
      entry.actor.mentioned = Math.max(entry.actor.mentioned, source.start);
      if (entry.how !== "pronoun") entry.actor.variants.add(shortForm(this.#text.slice(source.start, source.end)));
    }
    this.#content = [];
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
        ? this.#identifyState(joint)
        : (this.#identify(description, opening && maySpeakLater(description)) ??
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
    const actor = this.#identifyState({ ...named, states: [first.state] });
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
    const actor = this.#identify(description, true);
    if (actor === null) return null;
    return { actor, how: howWritten(description) };
  }

  #resolvePronoun(description: Description, source: Span): Entry | null {
    if (description.pronoun !== "relative") {
      const place = description.pronoun === "several" ? this.#index.placeBefore(source.start) : null;
      const named = place === null ? null : this.#describe(place);
      // "In Oslo they said", "in the ministry they declared": translations have it so
      const speaks = named !== null && (named.kind === "state" || named.kind === "organisation");
      const actor = speaks ? this.#identify(named, true) : findPronoun(this.#table, description.pronoun);
      return actor === null ? null : { actor, how: "pronoun" };
    }
    const before = this.#index.pairEnding(source.start) ?? this.#index.phraseBefore(source.start);
    const named = before === null ? null : this.#describe(before);
    const actor = named === null || named.pronoun !== null ? null : this.#identify(named, true);
    return actor === null || named === null ? null : { actor, how: howWritten(named) };
  }

  /** The actor that a phrase names; a speaker that nobody met before becomes a new one. */
  #identify(description: Description, speaks: boolean): KnownActor | null {
    if (description.name.length > 0 && description.kind === "person") return this.#identifyPerson(description, speaks);
    if (description.kind === "state") return this.#identifyState(description);
    if (description.kind === "organisation") return this.#identifyOrganisation(description, speaks);
    if (!speaks) {
      if (description.states.length > 0 && (description.kind === "group" || description.kind === "office"))
        return this.#introduce(description, description.kind);
      return null;
    }
    const members = MEMBERS.test(description.head) && description.states.length < 2;
    const { start } = description.span;
    const pair = members ? (this.#index.pairBefore(start) ?? this.#index.onlyTwoBefore(start)) : null;
    if (pair !== null && (description.plural || /^(?:each|either|neither|every)\b/i.test(description.text)))
      return this.#introduceWith(description, "group", pair);
    const back = lookBack(this.#table, description);
    if (back !== null) return back;
    const actor = this.#introduce(
      description,
      description.kind === "document"
        ? "document"
        : description.kind === "office"
          ? "office"
          : description.kind === "group"
            ? "group"
            : "unnamed",
    );
    if (actor.states.length === 0 && description.kind === "group" && pair === null) {
      const inner = this.#index.pairMeant(description);
      if (inner !== null) actor.states = inner;
    }
    return actor;
  }

  #introduceWith(description: Description, kind: ActorKind, states: readonly StateCode[]): KnownActor {
    const known = this.#table.findLatest(
      (actor) =>
        actor.kind === kind &&
        actor.states.length === states.length &&
        actor.states.every((state) => states.includes(state)) &&
        actor.role === null,
    );
    if (known !== null) return known;
    const actor = this.#introduce(description, kind);
    actor.states = states;
    actor.plural = true;
    return actor;
  }

  #introduce(description: Description, kind: ActorKind): KnownActor {
    const actor = this.#table.add(kind, description);
    if (kind === "office" || kind === "group" || kind === "unnamed")
      actor.role ??= shortForm(description.text).replace(/^(?:the|a|an)\s+/i, "");
    // "the military's media wing"
    const owned = kind === "unnamed" && /^the\s\p{L}+['’]s\s/iu.test(description.text);
    if (kind === "office" || kind === "group" || owned) this.#completeStates(actor, description);
    if (kind === "document") actor.written = shortForm(description.text);
    return actor;
  }

  #identifyPerson(description: Description, speaks: boolean): KnownActor | null {
    const known = this.#table.findByName(description.name);
    if (known !== null) {
      this.#table.learn(known, description);
      this.#completeStates(known, description);
      return known;
    }
    // a lone capitalised word outside of a source is a place or a brand as often as a person
    if (!speaks && description.name.length < 2 && description.role === null) return null;
    const actor = this.#table.add("person", description);
    actor.variants.add(description.name.join(" "));
    this.#completeStates(actor, description);
    return actor;
  }

  #completeStates(actor: KnownActor, description: Description): void {
    if (actor.states.length > 0) return;
    actor.states = findSpokenFor(actor, description, {
      table: this.#table,
      index: this.#index,
      home: this.#home,
      content: this.#content,
    });
  }

  #identifyState(description: Description): KnownActor {
    const same = this.#table.findLatest(
      (actor) =>
        actor.kind === "state" &&
        actor.states.length === description.states.length &&
        actor.states.every((state) => description.states.includes(state)),
    );
    if (same !== null) {
      same.variants.add(shortForm(description.text));
      return same;
    }
    const actor = this.#table.add("state", description);
    actor.written = listNames(description.states.map((state) => this.#gazetteer.findByCode(state)?.name ?? state));
    actor.variants.add(shortForm(description.text));
    actor.plural = description.states.length > 1;
    return actor;
  }

  #identifyOrganisation(description: Description, speaks: boolean): KnownActor | null {
    const name = description.organisation ?? description.text;
    const key = bodyKey(name);
    const proper = /\p{Lu}/u.test(name);
    const same = this.#table.findLatest(
      (actor) =>
        actor.kind === "organisation" &&
        actor.written !== null &&
        (bodyKey(actor.written) === key ||
          (description.definite && !proper && bodyKey(actor.written).endsWith(` ${key}`)) ||
          this.#index.isShortFor(name, actor.written)),
    );
    if (same !== null) {
      this.#table.learn(same, description);
      return same;
    }
    if (!speaks && description.states.length === 0) return null;
    if (speaks && description.definite && !proper) {
      const back = lookBack(this.#table, description);
      if (back !== null) return back;
    }
    const actor = this.#table.add("organisation", description);
    actor.written = shortForm(name);
    actor.variants.add(actor.written);
    if (actor.states.length === 0)
      actor.states = this.#index.findBody(name, description.span.start) ?? this.#index.statesOfShort(name) ?? [];
    if (speaks) this.#completeStates(actor, description);
    return actor;
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

/** "Norway", "Norway and Chile", "Norway, Chile and Peru". */
function listNames(names: readonly string[]): string {
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter((part) => part !== "").join(" and ");
}

function howWritten(description: Description): Mention["how"] {
  if (description.name.length > 0) return "name";
  if (description.stateKind === "capital" || description.stateKind === "metonym") return "metonym";
  if (description.kind === "state" || description.kind === "organisation") return "name";
  return description.stateKind === "demonym" && description.kind === "other" ? "demonym" : "role";
}
