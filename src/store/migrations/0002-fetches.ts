/** Remembers which addresses were fetched, so that a list can be resumed. */
export const FETCHES = `
create table fetches (url text primary key, etag text, last_modified text, day text not null) strict, without rowid;
`;
