/** The first schema. A released migration never changes: the next change is the next file. */
export const FIRST = `
create table contents (sha256 text primary key, format text not null, text text not null) strict, without rowid;
create table pages (
  id text primary key, doc text not null, path text not null, url text, captured text,
  sha256 text not null references contents (sha256), segments text not null, derived_by text not null
) strict, without rowid;
create index pages_by_url on pages (url);
create index pages_by_content on pages (sha256);
create table articles (
  id text primary key, page text not null references pages (id) on delete cascade, position integer not null,
  headline text, publisher text, language text, published text, data text not null
) strict, without rowid;
create index articles_by_page on articles (page);
create table statements (
  id text primary key, article text not null references articles (id) on delete cascade, position integer not null,
  kind text not null, stance text not null, speaker text, states text not null, data text not null
) strict, without rowid;
create index statements_by_article on statements (article, position);
create table propositions (
  id text primary key, article text not null references articles (id) on delete cascade, position integer not null,
  statement text, kind text not null, treaty text, data text not null
) strict, without rowid;
create index propositions_by_article on propositions (article, position);
create table derivations (
  from_article text not null, to_article text not null, type text not null, data text not null,
  primary key (from_article, to_article)
) strict, without rowid;
create table families (id text primary key, origin text, size integer not null, data text not null) strict, without rowid;
create table stories (id text primary key, data text not null) strict, without rowid;
create table primary_sources (id text primary key, label text not null, data text not null) strict, without rowid;
create table claims (
  id text primary key, claimant text, states text not null, stance text not null, kind text not null, treaty text,
  data text not null
) strict, without rowid;
create table drift (
  id text primary key, kind text not null, family text not null, article text not null, data text not null
) strict, without rowid;
create table findings (
  id text primary key, proposition text not null, article text, verdict text not null, shade text, data text not null
) strict, without rowid;
create index findings_by_article on findings (article);
create table diagnostics (
  page text not null, position integer not null, code text not null, severity text not null, data text not null,
  primary key (page, position)
) strict, without rowid;
create table corrections (
  id text primary key, kind text not null, reviewer text not null, day text not null, data text not null
) strict, without rowid;
create table runs (
  id integer primary key, day text not null, derived_by text not null, pages_added integer not null,
  pages_derived integer not null
) strict;
create table corpus (
  id integer primary key check (id = 1), stale integer not null, derived_by text not null, today text
) strict;
insert into corpus (id, stale, derived_by, today) values (1, 0, '', null);
`;
