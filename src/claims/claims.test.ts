import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  buildActor,
  buildArticle,
  buildCorpus,
  buildCorpusArticle,
  buildDerivation,
  buildProposition,
  buildStatement,
} from "../../test/build/corpus.ts";
import { civilDate } from "../model/civil-date.ts";
import type { CorpusArticle } from "../model/corpus.ts";
import type { PropositionContent } from "../model/proposition.ts";
import type { StateCode } from "../model/state.ts";
import { mergeClaims } from "./claims.ts";

const CHAD = "TCD" as StateCode;
const PERU = "PER" as StateCode;
const minister = buildActor("Ada Example", ["PER"], { role: "foreign minister" });
const spokesman = buildActor("Ben Sample", ["PER"]);
const chadian = buildActor("Cleo Muster", ["TCD"]);

const useByChad = (more: Partial<Extract<PropositionContent, { kind: "allegation" }>> = {}): PropositionContent => ({
  kind: "allegation",
  actor: [CHAD],
  act: "use",
  object: null,
  victim: null,
  place: null,
  date: null,
  breachOf: "unsaid",
  ...more,
});
const leaving: PropositionContent = {
  kind: "withdrawal-step",
  states: [PERU],
  step: "announced",
  date: null,
  votes: null,
  rank: null,
};

function page(id: string, published: string | null, ...propositions: ReturnType<typeof buildProposition>[]) {
  return buildCorpusArticle(buildArticle(id, "text", published), { propositions });
}

test("two speakers of one State make one claim; copies of one report are one origin", () => {
  const corpus = buildCorpus(
    [
      page("a", "2024-05-02", buildProposition("a", 0, minister, useByChad())),
      page("b", "2024-05-01", buildProposition("b", 0, minister, useByChad())),
      page("c", "2024-05-03", buildProposition("c", 0, spokesman, useByChad())),
    ],
    [["b", "a"]],
  );
  const { value: claims } = mergeClaims(corpus);
  assert.equal(claims.length, 1);
  assert.deepEqual(
    claims[0]?.appearances.map(({ article }) => article),
    ["b", "a", "c"],
  );
  assert.deepEqual(claims[0]?.independentOrigins, ["b", "c"]);
  assert.deepEqual([claims[0]?.claimant?.kind, claims[0]?.claimant?.states], ["state", ["PER"]]);
});

test("an undated report stands before the dated copies that certainly descend from it, and else last", () => {
  const articles = [
    page("wire", null, buildProposition("wire", 0, minister, useByChad())),
    page("copy", "2024-05-02", buildProposition("copy", 0, minister, useByChad())),
    page("apart", "2024-05-01", buildProposition("apart", 0, minister, useByChad())),
  ];
  const [wire, copy] = articles.map(({ article }) => article);
  if (wire === undefined || copy === undefined) throw new Error("no articles");
  const orderWith = (direction: "credit" | "undetermined") => {
    const corpus = buildCorpus(articles, [["wire", "copy"]], [buildDerivation(copy, wire, [], { direction })]);
    return mergeClaims(corpus).value[0]?.appearances.map(({ article }) => article);
  };
  assert.deepEqual(orderWith("credit"), ["apart", "wire", "copy"]);
  assert.deepEqual(orderWith("undetermined"), ["apart", "copy", "wire"]);
});

test("entries of one live blog are one independent origin", () => {
  const corpus = buildCorpus(["a", "b", "c"].map((id) => page(id, null, buildProposition(id, 0, minister, leaving))));
  const families = corpus.lineage.families.map((family) => ({
    ...family,
    oneOriginWith: family.id === "c" ? "b" : null,
  }));
  const { value: claims } = mergeClaims({ ...corpus, lineage: { ...corpus.lineage, families } });
  assert.deepEqual(
    claims.map(({ independentOrigins }) => independentOrigins),
    [["a", "b"]],
  );
});

test("stance, polarity and modality keep claims apart", () => {
  const propositions = [
    buildProposition("a", 0, minister, leaving),
    buildProposition("a", 1, minister, leaving, { stance: "denies" }),
    buildProposition("a", 2, minister, leaving, { negated: true }),
    buildProposition("a", 3, minister, leaving, { modality: "possible" }),
  ];
  assert.equal(mergeClaims(buildCorpus([page("a", null, ...propositions)])).value.length, 4);
});

test("a version with fewer details joins the fuller one of its family, and is only suggested across families", () => {
  const day = { kind: "day", day: civilDate("2024-04-30") } as const;
  const full = buildProposition("a", 0, minister, useByChad({ date: day }));
  const bare = buildProposition("b", 0, minister, useByChad());
  const articles = [page("a", null, full), page("b", null, bare)];
  assert.equal(mergeClaims(buildCorpus(articles, [["a", "b"]])).value.length, 1);
  const [first, second] = mergeClaims(buildCorpus(articles)).value;
  assert.deepEqual(first?.suggestedSame, [second?.id]);
  assert.deepEqual(second?.suggestedSame, [first?.id]);
});

test("an allegation is contradicted by the accused's denial and by the opposite assertion, never by its own claimant", () => {
  const corpus = buildCorpus([
    page("a", null, buildProposition("a", 0, minister, useByChad(), { stance: "alleges" })),
    page("b", null, buildProposition("b", 0, chadian, { kind: "denial", actor: [CHAD], of: "the use of mines" })),
    page("c", null, buildProposition("c", 0, chadian, useByChad(), { stance: "denies" })),
    page("d", null, buildProposition("d", 0, minister, useByChad(), { stance: "denies" })),
  ]);
  const { value: claims } = mergeClaims(corpus);
  const allegation = claims.find(({ stance }) => stance === "alleges");
  const contradicting = claims.filter(({ id }) => allegation?.contradictedBy.includes(id));
  assert.deepEqual(contradicting.map(({ appearances }) => appearances[0]?.article).sort(), ["b", "c"]);
  assert.ok(allegation !== undefined && contradicting.every((claim) => claim.contradictedBy.includes(allegation.id)));
});

test("a surname alone is the one full name that ends with it", () => {
  const full = buildActor("Dora Probe");
  const corpus = buildCorpus([
    page("a", null, buildProposition("a", 0, full, leaving)),
    page("b", null, buildProposition("b", 0, buildActor("Probe"), leaving)),
  ]);
  const { value: claims } = mergeClaims(corpus);
  assert.equal(claims.length, 1);
  assert.equal(claims[0]?.claimant?.name, "Dora Probe");
});

test("that somebody declined to comment is no claim", () => {
  const article = buildArticle("a", "The ministry declined to comment on the exit.");
  const statement = buildStatement(
    article,
    0,
    { source: "The ministry", cue: "declined to comment", content: "on the exit" },
    { negative: true },
  );
  const proposition = buildProposition("a", 0, minister, leaving, { statement: statement.id });
  const corpus = buildCorpus([buildCorpusArticle(article, { statements: [statement], propositions: [proposition] })]);
  assert.deepEqual(mergeClaims(corpus).value, []);
});

test("order of input changes nothing", () => {
  const speakers = [minister, spokesman, chadian, null, buildActor("Probe"), buildActor("Dora Probe")];
  const contents = [leaving, useByChad(), useByChad({ victim: "civilians" }), useByChad({ place: "Lima" })];
  const article = fc
    .tuple(fc.constantFrom(...speakers), fc.constantFrom(...contents), fc.boolean(), fc.boolean())
    .map(([claimant, content, negated, denies]) => ({ claimant, content, negated, denies }));
  fc.assert(
    fc.property(fc.array(article, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (made, random) => {
      const pages = made.map(({ claimant, content, negated, denies }, index): CorpusArticle => {
        const more = { negated, stance: denies ? "denies" : "asserts" } as const;
        return page(`n${index}`, null, buildProposition(`n${index}`, 0, claimant, content, more));
      });
      const families = [pages.slice(0, 3).map(({ article: { id } }) => id as string)];
      const shuffled = pages
        .map((item) => ({ item, at: random.next().value }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item);
      assert.deepEqual(mergeClaims(buildCorpus(shuffled, families)), mergeClaims(buildCorpus(pages, families)));
    }),
  );
});
