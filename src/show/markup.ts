import type { html } from "hono/html";

/** Escaped HTML. Every value put into a `html` template is escaped unless it is itself markup. */
export type Markup = ReturnType<typeof html>;
