import type { ActorTable, KnownActor } from "./actor-table.ts";
import type { Description } from "./describe-phrase.ts";
import { fitsHead, holdsOffice, isOtherBranch } from "./match-actor.ts";

/** Whom "he", "it" or "they" stands for: the latest in view that it can. */
export function findPronoun(table: ActorTable, pronoun: Description["pronoun"]): KnownActor | null {
  const findInView = (matches: (actor: KnownActor) => boolean) =>
    table.findLatest((actor) => actor.salient >= 0 && matches(actor));
  switch (pronoun) {
    case "person":
      return (
        findInView(({ kind, plural }) => kind === "person" || kind === "office" || (kind === "unnamed" && !plural)) ??
        table.findMentioned(({ kind }) => kind === "person")
      );
    case "thing":
      return findInView(
        ({ kind, plural }) => !plural && (kind === "state" || kind === "organisation" || kind === "document"),
      );
    case "several":
      // a State is "it"
      return findInView(({ kind, plural }) => plural || kind === "group" || kind === "organisation");
    default:
      return null;
  }
}

/** The actor that "the official", "the party" or a bare "officials" looks back to. */
export function lookBack(table: ActorTable, description: Description): KnownActor | null {
  const { head } = description;
  if (/\s(?:of|from|for)\s/.test(description.text) && description.kind === "group") return null;
  if (head === "" || (!description.definite && !(description.kind === "group" && /^\S+$/.test(description.text))))
    return null;
  if (description.states.length > 0) return description.kind === "office" ? findHolder(table, description) : null;
  const same = table.findMentioned(
    (actor) =>
      actor.plural === description.plural &&
      !isOtherBranch(description.text, `${actor.role ?? ""} ${actor.organisation ?? ""}`) &&
      (actor.heads.has(head) || (actor.role ?? "").toLowerCase().split(/\s+/).includes(head)),
  );
  if (same !== null) return same;
  if (/^(?:official|diplomat|politician|leader|president|minister|envoy|woman|man|source|representative)$/.test(head))
    return table.findLatest((actor) => actor.salient >= 0 && actor.kind === "person" && fitsHead(actor, head));
  return null;
}

/** The person met before who holds the office named: "the Norwegian president" after "Norway's President Anna Beispiel". */
function findHolder(table: ActorTable, description: Description): KnownActor | null {
  return table.findMentioned(
    (actor) =>
      (actor.kind === "person" || actor.kind === "office") &&
      actor.states.join() === description.states.join() &&
      holdsOffice(actor.role, description),
  );
}
