import { type Actor, nameActor } from "../model/actor.ts";
import type { Appearance } from "../model/claim.ts";
import type { Finding } from "../model/finding.ts";
import { capitalise } from "../text/capitalise.ts";
import { anchorOf, findWebAddress } from "./anchors.ts";
import { findLeading, type JudgedClaim } from "./judge-claims.ts";
import { articleName } from "./names.ts";
import type { IndexedView } from "./view.ts";
import { SHADE_WORDS, tellVerdict } from "./words.ts";

/** Who publishes the reviews, and where. */
export interface Reviewer {
  /** the organisation that answers for them */
  readonly name: string;
  /** address at which the report is published; null where it is not */
  readonly report: string | null;
}

/**
 * Every claim that has a finding as a `ClaimReview` of schema.org, a JSON-LD document each, in the report's order.
 *
 * The rating says in words how the claim stands to the register. It has no `ratingValue`: a number between worst and best would say how true
 * a claim is, and the register knows of treaty acts alone. Source: schema.org/ClaimReview, schema.org/Claim.
 */
export function toClaimReviews(view: IndexedView, reviewer: Reviewer) {
  return view.judgedClaims.flatMap((claim) => {
    const finding = findLeading(claim);
    return finding === null ? [] : [toClaimReview(view, claim, finding, reviewer)];
  });
}

function toClaimReview(view: IndexedView, claim: JudgedClaim, finding: Finding, reviewer: Reviewer) {
  const [first, ...further] = claim.appearances;
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    ...(reviewer.report === null ? {} : { url: `${reviewer.report}#${anchorOf("claim", claim.id)}` }),
    claimReviewed: first?.wording ?? "",
    author: { "@type": "Organization", name: reviewer.name },
    datePublished: view.made,
    reviewRating: { "@type": "Rating", alternateName: describeVerdict(finding), ratingExplanation: finding.reason },
    itemReviewed: {
      "@type": "Claim",
      text: first?.wording ?? "",
      ...describeAuthor(view, claim.claimant, first),
      ...(first?.date == null ? {} : { datePublished: first.date }),
      ...(first === undefined ? {} : { firstAppearance: describeWork(view, first) }),
      appearance: further.map((appearance) => describeWork(view, appearance)),
    },
    isBasedOn: [...listProvisions(view, finding), ...listEntries(view, finding)],
  };
}

function describeVerdict({ verdict, shade }: Finding): string {
  return `${capitalise(tellVerdict(verdict))}${shade === null ? "" : `, ${SHADE_WORDS[shade]}`}`;
}

/** Whose claim it is: the claimant, or for the narration of an article its publisher; nothing where that is not known. */
function describeAuthor(view: IndexedView, claimant: Actor | null, first: Appearance | undefined) {
  if (claimant === null) {
    const publisher = first === undefined ? undefined : view.articleById.get(first.article)?.article.publisher?.value;
    return publisher === undefined ? {} : { author: { "@type": "Organization", name: publisher } };
  }
  const states = claimant.states.map((code) => view.register.states.find((state) => state.code === code)?.name ?? code);
  const name = nameActor(claimant) ?? (states.length === 0 ? null : states.join(", "));
  if (name === null) return {};
  return { author: { "@type": claimant.kind === "person" ? "Person" : "Organization", name } };
}

function describeWork(view: IndexedView, { article: id, date }: Appearance) {
  const entry = view.articleById.get(id);
  if (entry === undefined) return { "@type": "CreativeWork", identifier: id };
  const url = findWebAddress(entry.url);
  const publisher = entry.article.publisher?.value;
  return {
    "@type": "NewsArticle",
    identifier: id,
    headline: articleName(entry),
    ...(url === null ? {} : { url }),
    ...(date === null ? {} : { datePublished: date }),
    ...(publisher === undefined ? {} : { publisher: { "@type": "Organization", name: publisher } }),
  };
}

function listProvisions(view: IndexedView, { rule }: Finding) {
  return rule.map(({ treaty: id, provision }) => {
    const treaty = view.register.findTreaty(id);
    return {
      "@type": "Legislation",
      name: `${treaty?.title ?? id}, ${provision}`,
      ...(treaty === null ? {} : { url: treaty.textUrl }),
    };
  });
}

function listEntries(view: IndexedView, { entries }: Finding) {
  return entries.flatMap((id) => {
    const entry = view.register.findEntry(id);
    return entry === null
      ? []
      : [{ "@type": "CreativeWork", identifier: entry.id, description: entry.detail, creditText: entry.source }];
  });
}
