import { z } from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { Span } from "./span.ts";
import { StateCode } from "./state.ts";

/** What an actor is; `unnamed`: "officials", "a source", of whom nothing more is known. */
export const ActorKind = z.enum(["person", "office", "organisation", "state", "group", "document", "unnamed"]);
export type ActorKind = z.infer<typeof ActorKind>;

/**
 * Who speaks, acts or is addressed, as resolved inside an article. `states` are the States the actor speaks for: several for
 * joint speakers, none when unknown. "Moscow", "the Kremlin" and "Russia's Foreign Ministry" all speak for RUS;
 * `written` keeps which was written.
 */
export const Actor = z.object({
  /** stable inside an article: the same actor has the same key */
  key: z.string(),
  kind: ActorKind,
  /** fullest name found, or null ("officials") */
  name: z.string().nullable(),
  /** office or role as written ("Foreign Ministry spokeswoman") */
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  states: z.array(StateCode),
  /** every spelling met in the article */
  variants: z.array(z.string()),
});
export type Actor = DeepReadonly<z.infer<typeof Actor>>;

/** What an actor is called in few words: by name, else office, else organisation; null where nothing is known. */
export function nameActor(actor: Pick<Actor, "name" | "role" | "organisation"> | null): string | null {
  return actor === null ? null : (actor.name ?? actor.role ?? actor.organisation);
}

/** One mention of an actor: the characters, and how they were resolved. */
export const Mention = z.object({
  span: Span,
  written: z.string(),
  /** {@link Actor.key} */
  actor: z.string(),
  how: z.enum(["name", "role", "pronoun", "metonym", "demonym", "carried-over", "unresolved"]),
});
export type Mention = DeepReadonly<z.infer<typeof Mention>>;
