import assert from "node:assert/strict";
import { test } from "node:test";
import { toArticle } from "../../../test/fixtures/lineage/reports.ts";
import { traceLineage } from "../trace.ts";

const REPORT = [
  "A ferry ran onto a sandbank near the port of Lindholm early on Thursday with 214 passengers aboard, the coast guard said.",
  "Nobody was hurt, and all passengers were taken off by tugs within three hours.",
  "The captain told investigators that the steering had failed minutes before the ship left the channel.",
  "Divers found a crack of two metres in the hull, but no oil has leaked.",
  "The owner, Halden Line, has taken a sister ship out of service until its rudder has been checked.",
  "It is the second grounding on the route since spring.",
  "The transport minister promised a report by the end of the month.",
];
/** What a way through another language may leave of it: other words, other spellings, the same run of sentences. */
const RETOLD = [
  "On the morning of Thursday the steamer with 214 travellers sat fast on the sand by Lindholms harbour, as the coast watch has informed.",
  "There are no wounded; in the course of three hours the tugs brought away all people.",
  "To the inquiry the captain declared: the rudder refused some minutes until the vessel went out of the channel.",
  "In the body of the ship frogmen discovered a fissure of 2 metres, yet a leak of oil was not seen.",
  "The company Halden Line removed from work a vessel of the same type, as long as its rudder is examined.",
  "From the spring on, this is already a second such case on this line.",
  "Before the month finishes there will be a report, assured the minister of transport.",
];
/** Another reporter's story of the same day. */
const OWN = [
  "Passengers of the Lindholm ferry spoke on Thursday of a bang and of coffee cups that slid off the tables.",
  "Marit Aune, a nurse on her way to work, said that she had held on to a child she did not know.",
  "Halden Line has run the route for forty years and carries 300,000 passengers a year.",
  "Tugs were alongside within the hour, and buses waited on the quay.",
  "The mayor of Lindholm asked for a deeper channel as long ago as 2019.",
  "Fishermen say that the sandbank has grown each winter since the new pier was built.",
  "Whether the steering failed is for investigators to say, the transport minister told reporters.",
];

function familiesOf(...texts: readonly (readonly string[])[]): number {
  const articles = texts.map((lines, index) => toArticle({ id: `page${index}`, text: lines.join("\n") }));
  return traceLineage(articles).value.families.length;
}

test("a report that went through another language is of its family, with each sentence beside its own", () => {
  const articles = [REPORT, RETOLD].map((lines, index) => toArticle({ id: `page${index}`, text: lines.join("\n") }));
  const { derivations } = traceLineage(articles).value;
  assert.equal(derivations[0]?.type, "reworded");
  const beside = derivations[0]?.passages.map(({ from, to }) => [from, to].map(({ start }) => start)) ?? [];
  assert.deepEqual(
    beside.map(([from]) => from),
    RETOLD.map((_, index) => RETOLD.slice(0, index).join("\n").length + Number(index > 0)),
  );
  assert.equal(beside.length, REPORT.length);
});

test("another reporter's story of the same event, and the same sentences in another order, run beside nothing", () => {
  assert.equal(familiesOf(REPORT, OWN), 2);
  assert.equal(familiesOf(REPORT, RETOLD.toReversed()), 2);
});
