import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readClaim } from "../claims/propositions/read-propositions.ts";
import { readTreatyFiles } from "../input/package-files.ts";
import { civilDate, parsePartialDate } from "../model/civil-date.ts";
import type { Finding } from "../model/finding.ts";
import { loadRegister } from "../record/record.ts";
import { Gazetteer } from "../text/gazetteer.ts";
import { checkPropositions, overallVerdict } from "./check.ts";

const { value: register } = loadRegister(readTreatyFiles());
const tools = {
  gazetteer: new Gazetteer(register.states, register.groups),
  vocabularies: register.treaties.map(({ id }) => register.findVocabulary(id)).filter((found) => found !== null),
  captured: null,
};

function check(text: string, madeOn: string | null): Finding[] {
  const made = madeOn === null ? null : parsePartialDate(madeOn);
  const { value } = readClaim({ text, claimant: null, madeOn: made, treaty: "mine-ban-1997" }, tools);
  return checkPropositions(value, register, { known: null, today: civilDate("2026-04-14") }).value;
}

describe("checkPropositions", () => {
  it("tells a notice from its effect", () => {
    const findings = check("Finland left the Mine Ban Treaty in July 2025", "2025-07-31");
    assert.equal(overallVerdict(findings), "conflicts");
    assert.match(findings[0]?.reason ?? "", /bound Finland.*received on 2025-07-10.*takes effect on 2026-01-10/);
    assert.ok(findings[0]?.rule.some(({ provision }) => provision === "Art. 20(3)"));
    assert.ok((findings[0]?.entries.length ?? 0) > 0);
    assert.match(findings[0]?.replay ?? "", /^onrecord check --claim 'Finland left/);
  });

  it("names the instrument that binds a State which the treaty does not", () => {
    const [finding] = check("Russia used anti-personnel mines", "2025-07-09");
    assert.equal(finding?.verdict, "undecidable");
    assert.match(finding?.reason ?? "", /did not bind Russia/);
    assert.doesNotMatch(finding?.reason ?? "", /evades|admits|violates/);
  });

  it("decides a month only when each of its days gives the same answer", () => {
    assert.equal(overallVerdict(check("Estonia has withdrawn from the Convention", "2025-12")), "undecidable");
    assert.equal(overallVerdict(check("Estonia has withdrawn from the Convention", "2026-01")), "agrees");
  });

  it("does not test a claim on another instrument under a treaty of the register", () => {
    assert.equal(overallVerdict(check("Russia is a party to the Geneva Conventions", "2025-07-09")), "undecidable");
    assert.equal(overallVerdict(check("Finland joined NATO in 2023", "2025-07-09")), "undecidable");
  });
});
