import { z } from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";
import { Span } from "./span.ts";

/** Where a derived thing can be opened: characters of an article, characters of a page, or an entry of the register. */
export const Evidence = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("article-span"), article: z.string(), span: Span, quote: z.string() }),
  z.object({ kind: z.literal("page-span"), page: z.string(), span: Span, quote: z.string() }),
  z.object({ kind: z.literal("register-entry"), entry: z.string() }),
]);
export type Evidence = DeepReadonly<z.infer<typeof Evidence>>;

/** What made a derived thing: a named rule or model with its version, or a person's reviewed correction with its day. */
export const By = z.object({ kind: z.enum(["rule", "model", "person"]), name: z.string(), version: z.string() });
export type By = DeepReadonly<z.infer<typeof By>>;
