import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { buildArticle } from "../../../test/build/corpus.ts";
import { readTreatyFiles } from "../../input/package-files.ts";
import { civilDate } from "../../model/civil-date.ts";
import { loadRegister } from "../../record/record.ts";
import { Gazetteer } from "../../text/gazetteer.ts";
import { readClaim, readPropositions } from "./read-propositions.ts";

const { value: register } = loadRegister(readTreatyFiles());
const tools = {
  gazetteer: new Gazetteer(register.states, register.groups),
  vocabularies: register.treaties.map(({ id }) => register.findVocabulary(id)).filter((found) => found !== null),
  captured: civilDate("2025-07-10"),
};

function read(text: string) {
  return readPropositions(buildArticle("page#0", text), [], tools).value;
}

describe("readPropositions", () => {
  it("reads the rule of withdrawal as a rule and not as a step", () => {
    const text =
      "Norway's ministry spoke of the Ottawa Convention. Under its text, a withdrawal during an armed conflict should not take effect until the conflict has ended.";
    const kinds = read(text).map(({ content }) => content.kind);
    assert.deepEqual(kinds, ["withdrawal-effect"]);
  });

  it("gives the two countries of the sentence before to the two countries", () => {
    const text =
      "Officials of Latvia and Estonia spoke on Monday about the Ottawa Convention. The two countries, which border Russia, have announced their intention to leave the treaty.";
    const [step] = read(text).filter(({ content }) => content.kind === "withdrawal-step");
    assert.deepEqual(step?.content.kind === "withdrawal-step" ? step.content.states : [], ["LVA", "EST"]);
  });

  it("ends no wording inside a quotation that it opens", () => {
    const text = 'Sudan said that its army "has never used anti-personnel mines" and urged Chad to allow an inquiry.';
    assert.deepEqual(
      read(text).map(({ wording }) => wording.split('"').length % 2),
      read(text).map(() => 1),
    );
    assert.ok(read(text).some(({ wording }) => wording.endsWith('mines"')));
  });

  it("takes the former and the latter for the treaties named last in their order", () => {
    const text =
      "The lecture compared the Mine Ban Convention with the Convention on Cluster Munitions. Norway ratified the former. It has signed the latter.";
    const found = read(text).map(({ treaty, content }) => `${treaty} ${content.kind}`);
    assert.deepEqual(found, ["mine-ban-1997 treaty-action", "cluster-munitions-2008 treaty-action"]);
  });

  it("counts a year later from the date named before it, and knows no date where none was", () => {
    const dates = (text: string) =>
      read(text).map(({ content }) => (content.kind === "treaty-action" ? content.date : null));
    assert.deepEqual(dates("Kenya signed the Ottawa Convention in 1997 and ratified it a year later."), [
      { kind: "year", year: "1997" },
      { kind: "year", year: "1998" },
    ]);
    // so many in the calendar, or so many whole ones and some months
    assert.deepEqual(dates("Kenya signed the Ottawa Convention in 1997 and ratified it four years later."), [
      { kind: "year", year: "1997" },
      { kind: "days", from: "2001-01-01", to: "2002-07-02" },
    ]);
    assert.deepEqual(dates("Kenya ratified the Ottawa Convention the following year."), [{ kind: "unknown" }]);
  });

  it("says of the States of an echo what the sentence before was read to say", () => {
    const found = read("Norway has joined the Ottawa Convention. So have Kenya and Peru.").map(({ content }) =>
      content.kind === "treaty-action" ? content.state : "",
    );
    assert.deepEqual(found, ["NOR", "KEN", "PER"]);
  });

  it("resolves the convention to the last of its sort that was named", () => {
    const text =
      "Finland spoke of the Ottawa Convention. Russia, which never joined the convention, is bound by Amended Protocol II.";
    const found = read(text).map(({ treaty, content }) => `${treaty} ${content.kind}`);
    assert.deepEqual(found, ["mine-ban-1997 treaty-action", "ccw-p2-amended-1996 party-status"]);
  });

  it("knows a treaty by what it covers, and no treaty that is not in force or that several could be", () => {
    const left = (pact: string) => read(`Norway joined ${pact} in 1998.`).map(({ treaty }) => treaty);
    assert.deepEqual(left("the global pact that outlaws anti-personnel mines"), ["mine-ban-1997", "mine-ban-1997"]);
    assert.deepEqual(left("a cluster munitions treaty"), ["cluster-munitions-2008"]);
    assert.deepEqual(left("the convention against chemical weapons"), ["cwc-1993"]);
    assert.deepEqual(left("a peace agreement that bans anti-personnel mines"), []);
    assert.deepEqual(left("the draft agreement outlawing landmines"), []);
    assert.deepEqual(left("the nuclear weapons treaty"), []);
  });

  it("leaves mines of coal and meetings of parties alone where no treaty is named", () => {
    const text = "Norway bought the mine in 2012. The annual meeting of the party was held in Oslo in May 2012.";
    assert.deepEqual(read(text), []);
    const pit = [
      "The coal company is bound by the agreement with the union of its miners.",
      "The parties ratified it in March, and the owner of the coal mine deposited the money.",
      "The mine, which the agreement was to save, is expected to close when the last coal is gone.",
    ].join(" ");
    assert.deepEqual(read(pit), []);
  });

  it("takes neither people nor money nor what may happen for what a treaty counts or allows", () => {
    const lead = "Norway's parliament debated the Mine Ban Convention on Monday. ";
    for (const sentence of [
      "Two members, of the Reds and of the Blues, left a dissenting opinion.",
      "Envoys from more than 120 countries gathered to renounce a weapon.",
      "Twelve former ministers from states that were leaving signed a letter.",
      "Wherever nobody watches a field somebody may lay mines.",
      "There was no fighting within 50 kilometres of the town that day.",
      "Norway has given more than $500 million to clearance and the destruction of stockpiles.",
      "Norway has given 500 million euros to clearance and the destruction of stockpiles.",
    ]) {
      const kinds = read(lead + sentence).map(({ content }) => content.kind);
      const wrong = ["count", "prohibition-scope", "stockpile-quantity", "treaty-rule"].filter((kind) =>
        kinds.some((own) => own === kind),
      );
      assert.deepEqual(wrong, [], sentence);
    }
  });

  it("takes no step, rule or time for another one that shares its words", () => {
    const lead = "Members of the Ottawa Convention met. ";
    for (const [sentence, wrong] of [
      ["Norwegian soldiers are stationed in countries that have given notice of leaving it.", "withdrawal-step"],
      ["Lawmakers put off by a week the reading of an act that would let the army stockpile mines.", "treaty-rule"],
      ["Jordan cleared more mined land last year than in any year before.", "compliance-step"],
      ["Latvia argued over how to fill its stores of mines, half a year after its withdrawal.", "withdrawal-effect"],
      [
        "Chad and Sudan are parties to it, which gives a party the right to ask another for clarification.",
        "proceeding",
      ],
    ] as const) {
      const kinds = read(lead + sentence).map(({ content }) => content.kind);
      assert.ok(!kinds.includes(wrong), `${sentence} ${kinds}`);
    }
  });

  it("counts in those who are among the States that a clause restricts", () => {
    const [step] = read("Latvia is one of the countries that have given notice of leaving the Ottawa Convention.");
    assert.deepEqual(step?.content.kind === "withdrawal-step" ? step.content.states : [], ["LVA"]);
  });

  it("reads how a war holds an effect back wherever the exception ends", () => {
    const text =
      "Under the Ottawa Convention a withdrawal takes effect after six months, unless the State is then engaged in an armed conflict.";
    const found = read(text).map(({ content }) =>
      content.kind === "withdrawal-effect" ? content.conflict : content.kind,
    );
    assert.deepEqual(found, ["effect-waits"]);
  });

  it("gives the characters of every field", () => {
    const text = "Ukraine ratified the Ottawa Convention on 27 December 2005.";
    const [proposition] = read(text);
    const words = Object.entries(proposition?.fields ?? {}).map(([field, spans]) => [
      field,
      spans.map(({ start, end }) => text.slice(start, end)).join(),
    ]);
    assert.deepEqual(Object.fromEntries(words), { state: "Ukraine", action: "ratified", date: "27 December 2005" });
  });

  it("reads short codes as States in a typed claim only", () => {
    const claim = { text: "LT and FI announced their intention to withdraw", claimant: null, madeOn: null };
    const [typed] = readClaim({ ...claim, treaty: "mine-ban-1997" }, tools).value;
    assert.deepEqual(typed?.content.kind === "withdrawal-step" ? typed.content.states : [], ["LTU", "FIN"]);
    assert.deepEqual(read(claim.text), []);
  });

  it("reads what has more words than any sentence in pieces", () => {
    const row = "one of those that signed ";
    const long = `${row.repeat(20_000)}and Latvia acceded to the Ottawa Convention on 1 July 2005`;
    const [found] = read(long).filter(({ content }) => content.kind === "treaty-action");
    assert.equal(found?.content.kind === "treaty-action" ? found.content.state : null, "LVA");
  });
});
