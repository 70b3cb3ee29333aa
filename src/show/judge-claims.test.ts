import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Claim } from "../model/claim.ts";
import type { Finding, Verdict } from "../model/finding.ts";
import { findLeading, judgeClaims } from "./judge-claims.ts";

/** A claim seen once for each verdict; null for an appearance that no register was asked about. */
function judge(claims: Readonly<Record<string, readonly (Verdict | null)[]>>) {
  const found = Object.entries(claims).map(([id, verdicts]) => {
    const appearances = verdicts.map((_, index) => ({ proposition: `${id}/p${index}` }));
    return { id, appearances } as unknown as Claim;
  });
  const findings = Object.entries(claims).flatMap(([id, verdicts]) =>
    verdicts.flatMap((verdict, index) =>
      verdict === null ? [] : [{ verdict, proposition: `${id}/p${index}` } as Finding],
    ),
  );
  return judgeClaims(found, findings);
}

test("what conflicts comes first, then what cannot be decided, then what agrees, then what was not checked", () => {
  const judged = judge({
    unchecked: [null],
    agreeing: ["agrees"],
    open: ["undecidable"],
    wrong: ["conflicts"],
  });
  assert.deepEqual(
    judged.map(({ id }) => id),
    ["wrong", "open", "agreeing", "unchecked"],
  );
});

test("of one verdict the most often seen comes first, then the order of ids", () => {
  const judged = judge({ b: ["agrees"], a: ["agrees"], often: ["agrees", "agrees"] });
  assert.deepEqual(
    judged.map(({ id }) => id),
    ["often", "a", "b"],
  );
});

test("a claim stands where its worst appearance stands, and shows that one", () => {
  const [first] = judge({ only: ["agrees"], later: ["agrees", "conflicts", "conflicts"] });
  assert.equal(first?.id, "later");
  assert.equal(findLeading(first as NonNullable<typeof first>)?.proposition, "later/p1");
});

test("every claim is listed once with its own findings, whatever the order in which claims come", () => {
  const verdict = fc.constantFrom<Verdict | null>("agrees", "conflicts", "undecidable", null);
  const claims = fc.dictionary(fc.stringMatching(/^c[0-9a-f]{3}$/), fc.array(verdict, { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(claims, (drawn) => {
      const judged = judge(drawn);
      const reversed = judge(Object.fromEntries(Object.entries(drawn).reverse()));
      assert.deepEqual(judged, reversed);
      assert.deepEqual(judged.map(({ id }) => id).sort(), Object.keys(drawn).sort());
      for (const { id, findings } of judged)
        assert.deepEqual(
          findings.map((finding) => finding.verdict),
          drawn[id]?.filter((each) => each !== null),
        );
    }),
  );
});
