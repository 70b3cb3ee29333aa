import { checkPropositions, overallVerdict } from "../../src/check/check.ts";
import { readPropositions } from "../../src/claims/propositions/read-propositions.ts";
import { readTreatyFiles } from "../../src/input/package-files.ts";
import type { Verdict } from "../../src/model/finding.ts";
import { type Span, spanContains } from "../../src/model/span.ts";
import { loadRegister } from "../../src/record/record.ts";
import { Gazetteer } from "../../src/text/gazetteer.ts";
import { buildArticle } from "./corpus.ts";

/** What a sentence of a page must come to; `none`: it claims nothing about a treaty. */
export type Label = Verdict | "none";

export interface LabelledPage {
  readonly headline: string;
  /** YYYY-MM-DD */
  readonly published: string;
  readonly sentences: readonly { readonly label: Label; readonly text: string }[];
}

/** One sentence of a page with what was wanted and what was found. */
export interface Outcome {
  readonly headline: string;
  readonly text: string;
  readonly wanted: Label;
  readonly got: Label;
}

/** Pages as `= headline | day` and then a sentence a line, its label before a tab. Throws an Error that names a line of another form. */
export function parseLabelledPages(source: string): LabelledPage[] {
  const pages: { headline: string; published: string; sentences: { label: Label; text: string }[] }[] = [];
  for (const [index, line] of source.split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const head = /^= (.+) \| (\d{4}-\d{2}-\d{2})$/.exec(line);
    const sentence = /^(agrees|conflicts|undecidable|none)\t(.+)$/.exec(line);
    if (head?.[1] !== undefined && head[2] !== undefined)
      pages.push({ headline: head[1], published: head[2], sentences: [] });
    else if (sentence?.[2] !== undefined && pages.length > 0)
      pages.at(-1)?.sentences.push({ label: sentence[1] as Label, text: sentence[2] });
    else throw new Error(`line ${index + 1}: neither "= headline | day" nor "label<tab>sentence": ${line}`);
  }
  return pages;
}

const { value: register } = loadRegister(readTreatyFiles());
const gazetteer = new Gazetteer(register.states, register.groups);
const vocabularies = register.treaties.map(({ id }) => register.findVocabulary(id)).filter((found) => found !== null);

/** Reads each page whole, as an article a sentence a line, and gives each sentence the verdict of what begins in it. */
export function checkLabelledPage(page: LabelledPage): Outcome[] {
  const text = page.sentences.map((sentence) => sentence.text).join("\n");
  const headline = { value: page.headline, evidence: [], by: { kind: "rule", name: "test", version: "1" } } as const;
  const article = { ...buildArticle("page#0", text, page.published), headline };
  const { value: propositions } = readPropositions(article, [], { gazetteer, vocabularies, captured: null });
  let start = 0;
  return page.sentences.map((sentence) => {
    const span: Span = { start, end: start + sentence.text.length };
    start = span.end + 1;
    const own = propositions.filter(({ spans }) => spans.some((found) => spanContains(span, found)));
    const today = article.published?.date.kind === "day" ? article.published.date.day : null;
    if (today === null) throw new Error(`"${page.published}" is no day`);
    const findings = checkPropositions(own, register, { known: null, today }).value;
    const got = own.length === 0 ? "none" : overallVerdict(findings);
    return { headline: page.headline, text: sentence.text, wanted: sentence.label, got };
  });
}
