import assert from "node:assert/strict";
import { test } from "node:test";
import { Article } from "../model/article.ts";
import { civilDate } from "../model/civil-date.ts";
import type { Drift } from "../model/claim.ts";
import type { Register } from "../model/register.ts";
import { renderReport } from "./report.ts";
import type { ReportView } from "./view.ts";

const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;

function viewOf(text: string, url: string): ReportView {
  const by = { kind: "rule", name: "test", version: "1" };
  const article = Article.parse({
    id: `page ${text}#0`,
    page: "page",
    index: 0,
    text,
    map: [],
    headline: { value: text, evidence: [], by },
    publisher: { value: text, evidence: [], by },
    bylines: [{ value: text, evidence: [], by }],
    credits: [],
    dateline: null,
    published: null,
    modified: null,
    language: "en",
    canonicalUrl: null,
    flags: [],
    by,
  });
  return {
    title: text,
    made: civilDate("2026-01-15"),
    pages: [{ id: "page", doc: text, path: text, url, captured: null, sha256: "0".repeat(64), format: "text" }],
    articles: [{ article, url, captured: null, statements: [], propositions: [] }],
    leftovers: [{ page: "page", kind: "teaser", text }],
    lineage: {
      derivations: [],
      families: [
        {
          id: article.id,
          origin: {
            name: text,
            article: null,
            date: null,
            how: "credit",
            evidence: [{ article: article.id, span: null, quote: text }],
          },
          members: [article.id],
          oneOriginWith: null,
          by: { kind: "rule", name: "test", version: "1" },
        },
      ],
      stories: [],
      primarySources: [],
    },
    sources: {
      pages: 1,
      articles: 1,
      publishers: [],
      withoutPublisher: [],
      origins: [],
      primarySources: [],
      sentence: text,
    },
    claims: [],
    drift: [],
    findings: [],
    register: { asOf: civilDate("2026-02-03") } as Register,
    diagnostics: [{ code: "I003", severity: "error", where: text, span: null, message: text, hint: text }],
    pipeline: "test",
  };
}

test("nothing that a page says becomes markup", () => {
  const report = renderReport(viewOf(HOSTILE, `javascript:${HOSTILE}`));
  assert.ok(!/<script|<img|onerror=(?!alert\(1\)&gt;)/i.test(report.replaceAll(/&lt;[^<]*/g, "")));
  assert.ok(!/href="javascript:/i.test(report));
});

test("the report carries a policy that lets nothing load and holds no script", () => {
  const report = renderReport(viewOf("A page", "https://daily.example.org/1"));
  assert.match(report, /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-/);
  assert.ok(!report.includes("<script"));
  assert.ok(report.includes(`href="https://daily.example.org/1"`));
});

test("the same view gives the same bytes", () => {
  const view = viewOf("A page", "https://daily.example.org/1");
  assert.equal(renderReport(view), renderReport(view));
});

test("a wording that names the origin is shown once, with every article that has it", () => {
  const view = viewOf("Wire", "https://daily.example.org/1");
  const [family] = view.lineage.families;
  const [entry] = view.articles;
  assert.ok(family !== undefined && entry !== undefined);
  const other = { ...entry, article: { ...entry.article, id: "other#0" as typeof entry.article.id } };
  const named = [entry, other, entry].map(({ article }) => ({
    article: article.id,
    span: null,
    quote: "(Courier Wire)",
  }));
  const members = [entry.article.id, other.article.id];
  const families = [{ ...family, members, origin: { ...family.origin, evidence: named } }];
  const report = renderReport({ ...view, articles: [entry, other], lineage: { ...view.lineage, families } });
  assert.equal(report.split("“(Courier Wire)”").length, 2);
  assert.match(report, /named by “\(Courier Wire\)” in <a href="[^"]+">Wire<\/a>, <a href="[^"]+">Wire<\/a>\.</);
});

test("a difference of a headline says that it is the headline's", () => {
  const view = viewOf("Wire", "https://daily.example.org/1");
  const { id } = view.articles[0]?.article ?? assert.fail("no article");
  const side = (place: "text" | "headline", quote: string) => ({
    article: id,
    place,
    spans: [{ start: 0, end: 4 }],
    quote,
  });
  const drift: Drift = {
    id: "d-1",
    kind: "hardened",
    family: id,
    appearance: side("headline", "Peru leaves treaty"),
    origin: side("text", "Peru plans to leave the treaty."),
    article: id,
    against: id,
    sentence: "The headline says it more firmly.",
    by: { kind: "rule", name: "test", version: "1" },
  };
  const report = renderReport({ ...view, drift: [drift] });
  assert.match(report, /has as its headline:<\/p><blockquote>Peru leaves treaty</);
  assert.match(report, /has:<\/p><blockquote>Peru plans to leave the treaty\.</);
});
