import type { Actor, ActorKind } from "../../model/actor.ts";
import type { StateCode } from "../../model/state.ts";
import type { Description } from "./describe-phrase.ts";
import { isSameName } from "./fold-name.ts";

/** An actor while the article is read: it grows with every mention. */
export interface KnownActor {
  readonly key: string;
  kind: ActorKind;
  name: readonly string[];
  written: string | null;
  role: string | null;
  organisation: string | null;
  states: readonly StateCode[];
  readonly variants: Set<string>;
  /** lower-case nouns that mentions used ("official", "party") */
  readonly heads: Set<string>;
  plural: boolean;
  /** offset of the latest mention as a speaker or subject: what pronouns look back to; -1 when there was none */
  salient: number;
  /** offset of the latest mention of any kind */
  mentioned: number;
}

/** How many actors back a mention is looked up: more than any article has, so that a megabyte of names stays linear. */
const RECENT = 400;
/** Those who are still spoken of: a report of two sides has a dozen. */
const IN_VIEW = 40;

/** The actors of one article, in the order they were met. */
export class ActorTable {
  readonly #actors: KnownActor[] = [];

  get all(): readonly KnownActor[] {
    return this.#actors;
  }

  /** The actor of this personal name, if met. A surname that two persons share belongs to the one met last; it may stand first ("Li Xiu": "Li"). */
  findByName(name: readonly string[]): KnownActor | null {
    const recent = this.#actors.slice(-RECENT);
    const find = (matches: (known: readonly string[]) => boolean) =>
      recent.findLast((actor) => actor.name.length > 0 && matches(actor.name)) ?? null;
    return (
      find((known) => isSameName(known, name)) ??
      (name.length > 1 ? null : find((known) => known.length < 4 && isSameName(known.slice(0, 1), name)))
    );
  }

  /** The latest actor that `matches`. */
  findLatest(matches: (actor: KnownActor) => boolean): KnownActor | null {
    let latest: KnownActor | null = null;
    for (const actor of this.#actors.slice(-RECENT)) {
      if (matches(actor) && (latest === null || actor.salient >= latest.salient)) latest = actor;
    }
    return latest;
  }

  /** Who spoke or opened a sentence, the latest first; the latest few alone. */
  listInView(): KnownActor[] {
    return this.#actors
      .slice(-RECENT)
      .filter(({ salient }) => salient >= 0)
      .sort((a, b) => b.salient - a.salient)
      .slice(0, IN_VIEW);
  }

  /** The actor mentioned last that `matches`, as speaker or not: what "the agencies" looks back to. */
  findMentioned(matches: (actor: KnownActor) => boolean): KnownActor | null {
    let latest: KnownActor | null = null;
    for (const actor of this.#actors.slice(-RECENT)) {
      if (matches(actor) && (latest === null || actor.mentioned >= latest.mentioned)) latest = actor;
    }
    return latest;
  }

  /** A new actor as described. */
  add(kind: ActorKind, description: Description): KnownActor {
    const actor: KnownActor = {
      key: `a${this.#actors.length}`,
      kind,
      name: description.name,
      written: kind === "person" ? description.name.join(" ") : null,
      role: description.role,
      organisation: description.organisation,
      states: description.states,
      variants: new Set(),
      heads: new Set(description.head === "" ? [] : [description.head]),
      plural: description.plural,
      salient: -1,
      mentioned: description.span.start,
    };
    this.#actors.push(actor);
    return actor;
  }

  /** Takes over what a further mention says and the actor did not know. */
  learn(actor: KnownActor, description: Description): void {
    if (description.name.length > actor.name.length) {
      actor.name = description.name;
      actor.written = description.name.join(" ");
    }
    if (description.name.length > 0) actor.variants.add(description.name.join(" "));
    actor.role ??= description.role;
    actor.organisation ??= description.organisation;
    if (actor.states.length === 0) actor.states = description.states;
    if (description.head !== "") actor.heads.add(description.head);
    actor.mentioned = Math.max(actor.mentioned, description.span.start);
  }
}

/** The actor as the contract has it. */
export function freezeActor(actor: KnownActor): Actor {
  return {
    key: actor.key,
    kind: actor.kind,
    name: actor.written,
    role: actor.role,
    organisation: actor.organisation,
    states: [...actor.states],
    variants: [...actor.variants],
  };
}
