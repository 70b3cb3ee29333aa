import type { Page } from "../../src/model/page.ts";

/** A page of this text, with what else is said of it. */
export function buildPage(text: string, fields: Partial<Page> = {}): Page {
  return {
    id: "p",
    doc: "p",
    path: "p",
    url: null,
    captured: null,
    sha256: "0".repeat(64),
    format: "text",
    text,
    ...fields,
  };
}
