import assert from "node:assert/strict";
import { test } from "node:test";
import {
  buildActor,
  buildArticle,
  buildCorpus,
  buildCorpusArticle,
  buildProposition,
  buildStatement,
  findSpan,
} from "../../test/build/corpus.ts";
import { civilDate } from "../model/civil-date.ts";
import type { Correction, CorrectionContent } from "../model/correction.ts";
import type { PropositionContent } from "../model/proposition.ts";
import type { StateCode } from "../model/state.ts";
import { applyCorrections } from "./apply-corrections.ts";
import { mergeClaims } from "./claims.ts";

const article = buildArticle("a", "The minister said the fleet would leave. The mayor said the port stays open.");
const leave = buildStatement(article, 0, { source: "The minister", cue: "said", content: "the fleet would leave" });
const stay = buildStatement(article, 1, { source: "The mayor", cue: "said", content: "the port stays open" });
const leaving: PropositionContent = {
  kind: "withdrawal-step",
  states: ["PER" as StateCode],
  step: "announced",
  date: null,
  votes: null,
  rank: null,
};
const proposition = buildProposition("a", 0, buildActor("Minister"), leaving, {
  statement: leave.id,
  spans: leave.content,
});
const item = buildCorpusArticle(article, { statements: [leave, stay], propositions: [proposition] });

function correct(content: CorrectionContent, quote: string | null, id = "k-1"): Correction {
  const anchor = quote === null ? null : { article: "a", span: findSpan(article.text, quote), quote };
  return { id, content, anchor, reason: "read again", reviewer: "Ada Example", day: civilDate("2024-05-01") };
}

test("another speaker is set on the statement and its propositions, by the person", () => {
  const content = { kind: "speaker", statement: leave.id, name: "Ben Sample", states: ["TCD" as StateCode] } as const;
  const [corrected] = applyCorrections([item], [correct(content, "the fleet would leave")]);
  assert.equal(corrected?.statements[0]?.speaker?.name, "Ben Sample");
  assert.deepEqual(corrected?.propositions[0]?.claimant?.states, ["TCD"]);
  assert.deepEqual(corrected?.propositions[0]?.by, { kind: "person", name: "Ada Example", version: "2024-05-01" });
  assert.equal(corrected?.statements[1], stay);
});

test("a correction finds its characters again under another number", () => {
  const renumbered = {
    ...item,
    statements: [stay, leave].map((statement, index) => ({ ...statement, id: `a/s${index}` as never })),
  };
  const content = { kind: "not-a-statement", statement: leave.id } as const;
  const [corrected] = applyCorrections([renumbered], [correct(content, "the fleet would leave")]);
  assert.deepEqual(
    corrected?.statements.map((statement) => statement.content),
    [stay.content],
  );
});

test("what was no statement is left to the narration", () => {
  const [corrected] = applyCorrections(
    [item],
    [correct({ kind: "not-a-statement", statement: leave.id }, "the fleet would leave")],
  );
  assert.deepEqual([corrected?.propositions[0]?.claimant, corrected?.propositions[0]?.statement], [null, null]);
});

test("a wrong proposition goes; a correction that names nothing here changes nothing", () => {
  const content = { kind: "not-this-proposition", proposition: "a/p0" } as const;
  assert.deepEqual(applyCorrections([item], [correct(content, "the fleet would leave")])[0]?.propositions, []);
  assert.equal(applyCorrections([item], [correct(content, "the port stays")])[0], item);
});

test("a person's merge and split of claims hold, and show", () => {
  const said = (id: string, name: string) =>
    buildCorpusArticle(buildArticle(id, "text"), {
      propositions: [buildProposition(id, 0, buildActor(name), leaving)],
    });
  const corpus = buildCorpus([said("x", "Ada Example"), said("y", "Ben Sample"), said("z", "Ben Sample")]);
  const [first, second] = mergeClaims(corpus).value;
  assert.ok(first !== undefined && second !== undefined);
  const same = correct({ kind: "same-claim", claims: [first.id, second.id] }, null);
  const [merged, ...others] = mergeClaims(corpus, { gazetteer: null, corrections: [same] }).value;
  assert.deepEqual([others.length, merged?.appearances.length, merged?.by.kind], [0, 3, "person"]);
  const ben = [first, second].find(({ appearances }) => appearances.length === 2);
  assert.ok(ben !== undefined);
  const split = correct({ kind: "not-in-claim", claim: ben.id, propositions: ["z/p0"] }, null);
  const claims = mergeClaims(corpus, { gazetteer: null, corrections: [split] }).value;
  assert.equal(claims.length, 3);
  assert.ok(claims.every(({ suggestedSame }) => suggestedSame.length === 0));
});
