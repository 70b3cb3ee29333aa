import type { Field } from "../../../model/article.ts";
import { AGENCY_BY_FORM } from "../../data/agencies.ts";
import { NOT_A_NAME } from "../../data/byline-prefixes.ts";
import { AUTHOR_NAMES, PUBLISHER_NAMES } from "../../data/metadata-names.ts";
import { byRule } from "../by-rule.ts";
import { findNames } from "../bylines/find-names.ts";
import { type HeadValue, locate, type Metas, readMetas } from "./head-value.ts";
import { type JsonLdArticle, PAGE_RANK } from "./json-ld.ts";

/** Names of a report's JSON-LD if it has any, else of the first `meta` that holds names other than the site's and no address. */
export function readAuthors(html: string, jsonLd: readonly JsonLdArticle[], metas: Metas): Field[] {
  const reports = jsonLd.filter(({ rank }) => rank !== PAGE_RANK);
  for (const report of reports) {
    const fields = report.authors
      .flatMap((name) => splitNames(name))
      .map((value) => ({ value, evidence: [locate(html, report.span, value)], by: byRule("json-ld") }));
    if (fields.length > 0) return fields;
  }
  const sites = siteNames(jsonLd, metas);
  for (const { value, span } of [...readMetas(metas, AUTHOR_NAMES), ...readTwitterAuthor(metas)]) {
    const fields = splitNames(value)
      .filter((name) => !sites.has(name.toLowerCase()))
      .map((name) => ({ value: name, evidence: [span], by: byRule("meta") }));
    if (fields.length > 0) return fields;
  }
  return [];
}

/** The agencies among the names of some values, each once. */
export function findAgencies(values: readonly HeadValue[]): HeadValue[] {
  const found = new Map<string, HeadValue>();
  for (const { value, span, rule } of values)
    for (const part of value.slice(0, 300).split(/[,;/|&()]| and | und | et /u)) {
      const form = part.trim();
      const agency = AGENCY_BY_FORM.get(form);
      if (agency !== undefined && !found.has(agency)) found.set(agency, { value: form, span, rule });
    }
  return [...found.values()];
}

/** Names that the site goes by: an author of the same name is the site. */
function siteNames(jsonLd: readonly JsonLdArticle[], metas: Metas): ReadonlySet<string> {
  const sites = [
    ...jsonLd.map(({ publisher }) => publisher),
    ...PUBLISHER_NAMES.flatMap((name) => (metas.get(name) ?? []).map(({ value }) => value)),
  ];
  return new Set(sites.map((site) => site.toLowerCase()));
}

/** `twitter:label1` says what `twitter:data1` is: a name where it says so, else a reading time. */
function readTwitterAuthor(metas: Metas): HeadValue[] {
  for (const index of ["1", "2"]) {
    const label = metas.get(`twitterlabel${index}`)?.[0]?.value ?? "";
    const data = metas.get(`twitterdata${index}`)?.[0];
    if (
      data !== undefined &&
      /^(?:written by|author|by|von|verfasst von|écrit par|escrito por|scritto da|napisane przez|автор|автор:|skrevet av|geschreven door)$/i.test(
        label,
      )
    )
      return [{ ...data, rule: "meta" }];
  }
  return [];
}

/** The persons that an author value names; accounts, addresses and editorial desks are none. */
function splitNames(value: string): string[] {
  const bare = value.replace(/\s+/g, " ").trim();
  if (
    bare === "" ||
    bare.length > 200 ||
    AGENCY_BY_FORM.has(bare) ||
    /https?:|www\.|@|[<>{}]/.test(bare) ||
    NOT_A_NAME.has(bare.toLowerCase())
  )
    return [];
  const names = findNames(bare).map(({ name }) => name);
  if (names.length > 0) return names;
  // A single word or an organisation is an author too, if it is no account name.
  return /^[\p{Lu}\p{Lo}\p{Script=Georgian}\d]/u.test(bare) && !/\d{3}/.test(bare) && bare.length <= 60 ? [bare] : [];
}
