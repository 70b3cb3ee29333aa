import type { Actor } from "../model/actor.ts";
import type { CorpusArticle } from "../model/corpus.ts";
import type { StateCode } from "../model/state.ts";
import { compareText } from "../text/compare-text.ts";

/** Key of the narration: the articles speak in their own voice. */
const NARRATOR = "narrator";

/**
 * Says when two actors of different articles are one claimant.
 *
 * Whoever speaks for a State is that State ("Moscow", "the Kremlin", a spokeswoman); a person or organisation is its
 * name, a surname alone being the one full name of the corpus that ends with it; a role without a name counts inside one family
 * only, for "officials" of two reports need not be the same.
 */
export class ClaimantKeys {
  readonly #fullNames = new Map<string, string | null>();

  /** Cost: linear in the speakers of the corpus. */
  constructor(articles: readonly CorpusArticle[]) {
    for (const { statements, propositions } of articles) {
      for (const { speaker } of statements) this.#learn(speaker);
      for (const { claimant } of propositions) this.#learn(claimant);
    }
  }

  /** @param family - the family of the article the actor stands in */
  keyOf(actor: Actor | null, family: string): string {
    if (actor === null) return NARRATOR;
    if (actor.states.length > 0) return `states:${[...actor.states].sort().join("+")}`;
    if (actor.name !== null && actor.kind !== "unnamed") {
      const name = foldName(actor.name);
      const full = actor.kind === "person" && !name.includes(" ") ? this.#fullNames.get(name) : null;
      return `name:${full ?? name}`;
    }
    if (actor.organisation !== null) return `name:${foldName(actor.organisation)}`;
    return `role:${family}:${foldName(actor.role ?? actor.name ?? "")}`;
  }

  #learn(actor: Actor | null): void {
    if (actor?.kind !== "person" || actor.name === null) return;
    const name = foldName(actor.name);
    const surname = name.slice(name.lastIndexOf(" ") + 1);
    if (surname === name) return;
    const known = this.#fullNames.get(surname);
    this.#fullNames.set(surname, known === undefined || known === name ? name : null);
  }
}

/**
 * One actor for a claim made by several mentions: the actor itself where all agree, else the States they speak for, with every
 * written form in `variants`. Does not depend on the order of `actors`.
 *
 * @param nameOf - a State's shown name, null when unknown
 */
export function mergeActors(actors: readonly Actor[], nameOf: (state: StateCode) => string | null): Actor | null {
  const ordered = [...actors].sort((a, b) => compareText(describe(a), describe(b)));
  const fullest = ordered.reduce<Actor | null>(
    (best, actor) => (best === null || fullness(actor) > fullness(best) ? actor : best),
    null,
  );
  if (fullest === null) return null;
  const variants = [...new Set(ordered.flatMap((actor) => [...actor.variants, ...writtenNames(actor)]))].sort(
    compareText,
  );
  const states = [...new Set(ordered.flatMap((actor) => actor.states))].sort(compareText);
  const names = new Set(ordered.map((actor) => lastName(actor)).filter((name) => name !== ""));
  if (names.size <= 1 || states.length === 0) return { ...fullest, variants, states };
  return {
    key: `states:${states.join("+")}`,
    kind: "state",
    name: states.map((state) => nameOf(state) ?? state).join(" and "),
    role: null,
    organisation: null,
    states,
    variants,
  };
}

function fullness(actor: Actor): number {
  return (actor.kind === "person" ? 1000 : 0) + (actor.name?.length ?? 0) * 2 + (actor.role === null ? 0 : 1);
}

function describe(actor: Actor): string {
  return [actor.name ?? "", actor.role ?? "", actor.organisation ?? "", actor.kind, actor.key].join("\u0000");
}

function writtenNames(actor: Actor): string[] {
  return [actor.name, actor.organisation].filter((name) => name !== null);
}

function lastName(actor: Actor): string {
  const name = foldName(actor.name ?? actor.organisation ?? "");
  return actor.kind === "person" ? name.slice(name.lastIndexOf(" ") + 1) : name;
}

/** Lower case, without diacritics, marks and a leading article, words parted by one space. */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "");
}
