import type { ActorKind } from "../../model/actor.ts";
import type { Span } from "../../model/span.ts";
import type { StateCode } from "../../model/state.ts";
import type { Gazetteer } from "../../text/gazetteer.ts";
import type { ActorTable, KnownActor } from "./actor-table.ts";
import type { Description } from "./describe-phrase.ts";
import type { HomeStates } from "./home-state.ts";
import { lookBack } from "./look-back.ts";
import { bodyKey, shortForm } from "./match-actor.ts";
import { findSpokenFor } from "./spoken-for.ts";
import type { TextIndex } from "./text-index.ts";

/** What "the two …" and "each …" call the members of a pair. */
const MEMBERS =
  /^(?:countr(?:y|ies)|states?|nations?|governments?|sides?|part(?:y|ies)|neighbou?rs?|capitals?|ministers|ministries|presidents|premiers|leaders|delegations|armies)$/;

/** Where actors are looked for, and where new ones are kept. */
export interface KnownActors {
  readonly table: ActorTable;
  readonly index: TextIndex;
  readonly home: HomeStates;
  readonly gazetteer: Gazetteer;
}

/** Finds the actor that a phrase names among those met before it, or keeps a new one. */
export class ActorIdentifier {
  /** the words of whoever is being resolved, which may say whom they speak for */
  content: readonly Span[] = [];
  readonly #table: ActorTable;
  readonly #index: TextIndex;
  readonly #home: HomeStates;
  readonly #gazetteer: Gazetteer;

  constructor({ table, index, home, gazetteer }: KnownActors) {
    this.#table = table;
    this.#index = index;
    this.#home = home;
    this.#gazetteer = gazetteer;
  }

  /** The actor that a phrase names; a speaker that nobody met before becomes a new one. */
  identify(description: Description, speaks: boolean): KnownActor | null {
    if (description.name.length > 0 && description.kind === "person") return this.#identifyPerson(description, speaks);
    if (description.kind === "state") return this.identifyState(description);
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
    const isKnownKind =
      description.kind === "document" || description.kind === "office" || description.kind === "group";
    const actor = this.#introduce(description, isKnownKind ? description.kind : "unnamed");
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
      content: this.content,
    });
  }

  identifyState(description: Description): KnownActor {
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

/** "Norway", "Norway and Chile", "Norway, Chile and Peru". */
function listNames(names: readonly string[]): string {
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter((part) => part !== "").join(" and ");
}
