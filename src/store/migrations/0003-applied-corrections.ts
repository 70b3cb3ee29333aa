/** Remembers which corrections an article's statements and propositions already hold: ids joined by a space. */
export const APPLIED_CORRECTIONS = `
alter table articles add column corrections text not null default '';
`;
