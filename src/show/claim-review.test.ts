import assert from "node:assert/strict";
import { test } from "node:test";
import {
  buildActor,
  buildArticle,
  buildCorpus,
  buildCorpusArticle,
  buildProposition,
} from "../../test/build/corpus.ts";
import { civilDate } from "../model/civil-date.ts";
import type { Claim } from "../model/claim.ts";
import type { Finding } from "../model/finding.ts";
import type { Register } from "../model/register.ts";
import { toClaimReviews } from "./claim-review.ts";
import { indexView, type ReportView } from "./view.ts";

const REVIEWER = { name: "Example Courier", report: "https://courier.example.org/mines.html" };
const DENIAL = { kind: "denial", actor: [], of: "the use of mines" } as const;

/** A view of one claim in two articles, with the verdict on its first appearance. */
function viewOf(claimant: Claim["claimant"], finding: Partial<Finding> | null): ReportView {
  const propositions = ["a", "b"].map((id) => buildProposition(id, 0, claimant, DENIAL));
  const articles = propositions.map((proposition, index) => {
    const article = buildArticle(index === 0 ? "a" : "b", "No mines were used.", "2025-07-09");
    const publisher = { value: "Example Wire", evidence: [], by: article.by };
    const url = index === 0 ? "https://wire.example.org/1" : "javascript:alert(1)";
    return buildCorpusArticle({ ...article, publisher }, { url, propositions: [proposition] });
  });
  const claim = {
    id: "c-1",
    claimant,
    contradictedBy: [],
    independentOrigins: [],
    appearances: propositions.map(({ id, article }) => ({
      article,
      proposition: id,
      wording: "No mines were used",
      date: civilDate("2025-07-09"),
    })),
  } as unknown as Claim;
  const found = {
    proposition: "a/p0",
    verdict: "conflicts",
    shade: null,
    reason: "Why.",
    rule: [],
    entries: [],
    ...finding,
  };
  return {
    title: "",
    made: civilDate("2026-01-15"),
    pages: [],
    articles,
    leftovers: [],
    lineage: buildCorpus(articles).lineage,
    sources: {
      pages: 2,
      articles: 2,
      publishers: [],
      withoutPublisher: [],
      origins: [],
      primarySources: [],
      sentence: "",
    },
    claims: [claim],
    drift: [],
    findings: finding === null ? [] : [found as unknown as Finding],
    register: {
      states: [{ code: "FIN", name: "Finland" }],
      findTreaty: () => ({ title: "The Convention", textUrl: "https://treaties.example.org/text" }),
      findEntry: (id: string) => ({ id, detail: "Finland deposited.", source: "The depositary" }),
    } as unknown as Register,
    diagnostics: [],
    pipeline: "test",
  };
}

test("a checked claim is a ClaimReview that says where it was made, by whom, and what the verdict rests on", () => {
  const minister = buildActor("Anna Example", ["FIN"]);
  const rule = [{ treaty: "mine-ban-1997", provision: "Art. 20(3)" }] as unknown as Finding["rule"];
  const view = viewOf(minister, { shade: "partly", rule, entries: ["mine-ban-1997/FIN/accession"] });
  const [review] = toClaimReviews(indexView(view), REVIEWER);
  assert.deepEqual(review, {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: "https://courier.example.org/mines.html#claim-c-1",
    claimReviewed: "No mines were used",
    author: { "@type": "Organization", name: "Example Courier" },
    datePublished: "2026-01-15",
    reviewRating: {
      "@type": "Rating",
      alternateName: "Conflicts with the register, in part",
      ratingExplanation: "Why.",
    },
    itemReviewed: {
      "@type": "Claim",
      text: "No mines were used",
      author: { "@type": "Person", name: "Anna Example" },
      datePublished: "2025-07-09",
      firstAppearance: {
        "@type": "NewsArticle",
        identifier: "a",
        headline: "No mines were used. …",
        url: "https://wire.example.org/1",
        datePublished: "2025-07-09",
        publisher: { "@type": "Organization", name: "Example Wire" },
      },
      appearance: [
        {
          "@type": "NewsArticle",
          identifier: "b",
          headline: "No mines were used. …",
          datePublished: "2025-07-09",
          publisher: { "@type": "Organization", name: "Example Wire" },
        },
      ],
    },
    isBasedOn: [
      { "@type": "Legislation", name: "The Convention, Art. 20(3)", url: "https://treaties.example.org/text" },
      {
        "@type": "CreativeWork",
        identifier: "mine-ban-1997/FIN/accession",
        description: "Finland deposited.",
        creditText: "The depositary",
      },
    ],
  });
});

test("no review rates a claim by a number, or calls it true or false", () => {
  for (const verdict of ["agrees", "conflicts", "undecidable"] as const) {
    const [review] = toClaimReviews(indexView(viewOf(null, { verdict })), REVIEWER);
    assert.match(review?.reviewRating.alternateName ?? "", /register$/);
    assert.doesNotMatch(JSON.stringify(review), /ratingValue|bestRating|\btrue\b|\bfalse\b/i);
  }
});

test("who made a claim is a person, a State by its name, or for a narration its publisher", () => {
  const authorOf = (claimant: Claim["claimant"]) => {
    const [review] = toClaimReviews(indexView(viewOf(claimant, {})), REVIEWER);
    return review !== undefined && "author" in review.itemReviewed ? review.itemReviewed.author : null;
  };
  assert.deepEqual(authorOf(buildActor(null, ["FIN"])), { "@type": "Organization", name: "Finland" });
  assert.deepEqual(authorOf(null), { "@type": "Organization", name: "Example Wire" });
  assert.equal(authorOf(buildActor(null)), null);
});

test("a claim that was not checked is not reviewed, and a report that is not published has no address", () => {
  assert.deepEqual(toClaimReviews(indexView(viewOf(null, null)), REVIEWER), []);
  const [review] = toClaimReviews(indexView(viewOf(null, {})), { ...REVIEWER, report: null });
  assert.ok(review !== undefined && !("url" in review));
});
