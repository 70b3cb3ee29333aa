import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  buildArticle,
  buildCorpus,
  buildCorpusArticle,
  buildDerivation,
  buildStatement,
} from "../../../../test/build/corpus.ts";
import { buildState } from "../../../../test/build/state.ts";
import { readTreatyFiles } from "../../../input/package-files.ts";
import type { Article } from "../../../model/article.ts";
import type { Drift } from "../../../model/claim.ts";
import { listVocabularies } from "../../../model/register.ts";
import { loadRegister } from "../../../record/record.ts";
import { Gazetteer } from "../../../text/gazetteer.ts";
import { detectDrift } from "../detect-drift.ts";

const gazetteer = new Gazetteer([
  buildState("PER", "Peru", { capitals: ["Lima"], demonyms: ["Peruvian"] }),
  buildState("USA", "United States", { capitals: ["Washington"], demonyms: ["American"] }),
]);

const vocabularies = listVocabularies(loadRegister(readTreatyFiles()).value);

/** A report on a page of its own: the headline stands behind 12 characters. */
function report(id: string, headline: string | null, text: string): Article {
  const article = buildArticle(id, text);
  if (headline === null) return article;
  return {
    ...article,
    headline: { value: headline, evidence: [{ start: 12, end: 12 + headline.length }], by: article.by },
  };
}

/** "X accused Y of Z." as STATEMENTS has it. */
function findAccusation(article: Article) {
  const [, source, content] = /^(.+?) accused (.+?)\./.exec(article.text) ?? [];
  if (source === undefined || content === undefined) return [];
  return [buildStatement(article, 0, { source, cue: "accused", content }, { stance: "alleges" })];
}

function compare(text: string, headline: string | null, copied: string): readonly Drift[] {
  const [wire, copy] = [report("wire", headline, text), report("copy", copied, text)];
  const articles = [wire, copy].map((article) => buildCorpusArticle(article, { statements: findAccusation(article) }));
  const corpus = buildCorpus(articles, [["wire", "copy"]], [buildDerivation(copy, wire, [])]);
  return detectDrift(corpus, { gazetteer, vocabularies }).value;
}

const kinds = (text: string, headline: string | null, copied: string) =>
  compare(text, headline, copied).map(({ kind }) => kind);

const REPORTS = {
  plan: {
    text: "Peru plans to withdraw from the treaty on cluster bombs, its foreign ministry said on Tuesday. A bill is to be put before parliament in May.",
    headline: "Peru plans to withdraw from treaty on cluster bombs",
  },
  charge: {
    text: "Peru accused the United States on Monday of laying mines near the border bridge. Washington has not replied.",
    headline: "Peru accuses United States of laying mines near bridge",
  },
  toll: {
    text: "Two people were killed when a mine blew up a bus near the lake on Saturday, officials said. The bus was on its way to a market.",
    headline: "Two killed as mine blows up bus near lake",
  },
  refusal: {
    text: "The fund has rejected a plan for new patrols at the river, its chair said on Wednesday. Talks about fences will go on.",
    headline: "Fund rejects plan for new patrols at river",
  },
} as const;

test("a headline of a copy is held against the origin's headline, and against its text where it has none", () => {
  const cases = [
    ["plan", "Peru has withdrawn from treaty on cluster bombs", "hardened"],
    ["charge", "United States laid mines near bridge", "attribution-lost"],
    ["charge", "United States accuses Peru of laying mines near bridge", "roles-swapped"],
    ["toll", "20 killed as mine blows up bus near lake", "number-or-date-changed"],
    ["refusal", "Fund accepts plan for new patrols at river", "negation-changed"],
  ] as const;
  for (const [name, copied, kind] of cases) {
    const { text, headline } = REPORTS[name];
    assert.deepEqual(kinds(text, headline, copied), [kind], copied);
    assert.deepEqual(kinds(text, null, copied), [kind], `${copied}, against the text`);
  }
});

test("a headline that says the same in headline style raises nothing", () => {
  const cases = [
    ["plan", "Peru to withdraw from treaty on cluster bombs"],
    ["plan", "Lima: we plan to leave treaty on cluster bombs"],
    ["plan", "Will Peru withdraw from the treaty on cluster bombs?"],
    ["plan", "PERU INTENDS TO LEAVE TREATY ON CLUSTER BOMBS"],
    ["charge", "United States laid mines near bridge, says Peru"],
    ["charge", "United States 'laid mines' near bridge"],
    ["charge", "United States accused of laying mines near bridge"],
    ["toll", "Mine Kills Two on Bus Near Lake"],
    ["toll", "Bus hits mine near lake, two dead"],
    ["refusal", "No to new patrols at river, says fund"],
    ["refusal", "Plan for new river patrols turned down by fund"],
  ] as const;
  for (const [name, copied] of cases) {
    const { text, headline } = REPORTS[name];
    assert.deepEqual(kinds(text, headline, copied), [], copied);
    assert.deepEqual(kinds(text, null, copied), [], `${copied}, against the text`);
  }
});

test("what the origin says in one place as the headline does is no drift", () => {
  const { text, headline } = REPORTS.plan;
  const later = `${text} Peru has withdrawn from the treaty on cluster bombs once before, in a dispute over maps.`;
  assert.deepEqual(kinds(later, headline, "Peru has withdrawn from treaty on cluster bombs"), []);
});

test("each side of a difference opens at its characters: a headline's on the page, a sentence's in the text", () => {
  const { text, headline } = REPORTS.toll;
  const copied = "20 killed as mine blows up bus near lake";
  const [drift] = compare(text, headline, copied);
  assert.deepEqual(drift?.appearance, {
    article: "copy",
    place: "headline",
    spans: [{ start: 12, end: 12 + copied.length }],
    quote: copied,
  });
  assert.equal(drift?.origin?.place, "headline");
  const [alone] = compare(text, null, copied);
  assert.equal(alone?.origin?.place, "text");
  const [span] = alone?.origin?.spans ?? [];
  assert.equal(text.slice(span?.start, span?.end), alone?.origin?.quote);
});

test("a headline that stands nowhere on its page is not compared", () => {
  const { text, headline } = REPORTS.toll;
  const wire = report("wire", headline, text);
  const bare = report("copy", "20 killed as mine blows up bus near lake", text);
  const copy = { ...bare, headline: bare.headline === null ? null : { ...bare.headline, evidence: [] } };
  const articles = [wire, copy].map((article) => buildCorpusArticle(article));
  const corpus = buildCorpus(articles, [["wire", "copy"]], [buildDerivation(copy, wire, [])]);
  assert.deepEqual(detectDrift(corpus, { gazetteer, vocabularies }).value, []);
});

test("another speaker, the opposite outcome and a deed that a noun tells are found in headlines", () => {
  const cases = [
    [
      "The road to the lake was mined, engineer Ada Example said on Monday. The mayor, Ben Sample, closed it.",
      "Road to lake was mined, engineer says",
      [
        ["Road to lake was mined, mayor says", ["speaker-changed"]],
        ["Engineer: road to lake was mined", []],
        ["Road to lake was mined, says Example", []],
      ],
    ],
    [
      "A jury cleared a nurse on Thursday of charges that she had poisoned two patients.",
      "Jury clears nurse of poisoning charges",
      [
        ["Jury convicts nurse of poisoning charges", ["negation-changed"]],
        ["Nurse acquitted of poisoning charges", []],
      ],
    ],
    [
      "Peru handed in its notice of withdrawal from the gas pact on Friday. It takes effect in a year.",
      "Peru hands in notice of withdrawal from gas pact",
      [
        ["Peru weighs withdrawal from gas pact", ["softened"]],
        ["Peru gives notice of leaving gas pact", []],
      ],
    ],
    [
      "Peru is seeking talks on a ban of armed drones, its envoy said in Lima.",
      "Peru seeks talks on ban of armed drones",
      [
        ["Peru bans armed drones", ["hardened"]],
        ["Peru wants talks on banning armed drones", []],
      ],
    ],
  ] as const;
  for (const [text, headline, copies] of cases)
    for (const [copied, expected] of copies) assert.deepEqual(kinds(text, headline, copied), expected, copied);
});

test("another treaty in a headline is found, another name of the same is not", () => {
  const [text, headline] = [
    "Peru plans to leave the Ottawa Convention, its foreign ministry said on Tuesday.",
    "Peru plans to leave Ottawa Convention",
  ];
  assert.deepEqual(kinds(text, headline, "Peru plans to leave cluster bomb treaty"), ["added"]);
  assert.deepEqual(kinds(text, headline, "Peru plans to leave mine ban treaty"), []);
  assert.deepEqual(kinds(text, null, "Peru plans to leave mine ban treaty"), []);
});

test("States exchanged on both sides change nothing but the names", () => {
  const names = ["Peru", "Lima", "Peruvian", "United States", "Washington", "American"];
  const exchange = (text: string) =>
    text.replace(
      /Peruvian|Peru|Lima|United States|Washington|American/g,
      (name) => names[(names.indexOf(name) + 3) % 6] ?? name,
    );
  const copies = [
    "Peru has withdrawn from treaty on cluster bombs",
    "Peru, United States to withdraw from treaty",
    "United States laid mines near bridge",
    "United States Laid Mines Near Bridge, Lima Says",
    "Washington accuses Lima of laying mines near bridge",
    "Peruvian mines found near bridge: Washington",
  ];
  fc.assert(
    fc.property(fc.constantFrom("plan", "charge"), fc.constantFrom(...copies), fc.boolean(), (name, copied, has) => {
      const { text, headline } = REPORTS[name];
      const against = has ? headline : null;
      assert.deepEqual(
        kinds(exchange(text), against === null ? null : exchange(against), exchange(copied)),
        kinds(text, against, copied),
      );
    }),
  );
});
