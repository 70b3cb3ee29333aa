/** Ids are made of documents' names, which may hold any character; an anchor keeps letters, digits and hyphens and is as unique as the id. */
export function anchorOf(
  kind: "article" | "statement" | "claim" | "family" | "story" | "state" | "entry" | "finding",
  id: string,
): string {
  const safe = id.replace(/[^A-Za-z0-9-]/g, (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`);
  return `${kind}-${safe}`;
}

/** Only a web address becomes a link; anything else (`javascript:`, `data:`) is shown as text. */
export function findWebAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s]+$/i.test(url) ? url : null;
}
