import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { readTreatyFiles } from "../input/package-files.ts";
import { civilDate } from "../model/civil-date.ts";
import type { LegalDerivation, TimelineStep } from "../model/register.ts";
import type { StateCode } from "../model/state.ts";
import type { TreatyId } from "../model/treaty.ts";
import { loadRegister } from "./record.ts";

const { value: register } = loadRegister(readTreatyFiles());
const EXPECTED = new URL("./fixtures/answers.txt", import.meta.url);
const LAST = "2026-04-14";

/** One question a line: status, deadlines, counts, force, effect, timeline, changes. */
const QUESTIONS: readonly (readonly string[])[] = [
  ["status", "mine-ban-1997", "UKR", "2026-02-03", LAST],
  ["status", "mine-ban-1997", "EST", "2025-09-01", LAST],
  ["status", "mine-ban-1997", "EST", "2025-12-27", LAST],
  ["status", "mine-ban-1997", "DZA", "2010-01-01", LAST],
  ["status", "mine-ban-1997", "MHL", "2025-08-01", LAST],
  ["status", "mine-ban-1997", "MNE", "2007-01-01", LAST],
  ["status", "mine-ban-1997", "RUS", "2026-06-01", LAST],
  ["status", "ccw-p2-amended-1996", "CAN", "2000-01-01", LAST],
  ["status", "ccw-1980", "DDR", "1995-01-01", LAST],
  ["status", "att-2013", "GIN", "2015-01-01", LAST],
  ["status", "ctbt-1996", "RUS", "2024-01-01", LAST],
  ["status", "npt-1968", "PRK", "2004-01-01", LAST],
  ["status", "npt-1968", "FRA", "2004-01-01", LAST],
  ["status", "open-skies-1992", "USA", "2020-11-22", LAST],
  ["status", "cfe-1990", "RUS", "2023-11-07", LAST],
  ["status", "inf-1987", "RUS", "2019-08-02", LAST],
  ["deadlines", "mine-ban-1997", "UKR", "2026-02-03", LAST],
  ["deadlines", "mine-ban-1997", "THA", "2026-02-03", LAST],
  ["deadlines", "mine-ban-1997", "FIN", "2026-02-03", LAST],
  ["deadlines", "cwc-1993", "USA", "2000-02-03", LAST],
  ["counts", "mine-ban-1997", "", "2025-12-27", LAST],
  ["counts", "npt-1968", "", "2026-06-01", LAST],
  ["force", "mine-ban-1997", "", "", "1998-09-15"],
  ["force", "ctbt-1996", "", "", LAST],
  ["force", "cwc-1993", "", "", LAST],
  ["effect", "mine-ban-1997", "THA", "2025-08-31", LAST],
  ["effect", "ccw-1980", "UKR", "2025-08-31", LAST],
  ["effect", "npt-1968", "USA", "2025-11-30", LAST],
  ["timeline", "mine-ban-1997", "POL", "", LAST],
  ["changes", "", "", "2026-01-09", "2026-02-20"],
];

function answer([question = "", treaty = "", state = "", on = "", known = ""]: readonly string[]): string[] {
  const id = treaty as TreatyId;
  const code = state as StateCode;
  const clock = { on: civilDate(on === "" ? LAST : on), known: civilDate(known) };
  switch (question) {
    case "status": {
      const { summary, steps, derivation, ...fields } = register.status(id, code, clock);
      const told = steps.map(({ day, layer, label }) => `  ${day} ${layer}: ${label}`);
      return [summary, JSON.stringify(fields), ...told, ...print(derivation)];
    }
    case "deadlines":
      return register
        .deadlines(id, code, clock)
        .flatMap(({ duty, due, original, outcome, provision, derivation }) => [
          `${duty}: ${due} (before extension ${original}), ${outcome}, ${provision}`,
          ...print(derivation),
        ]);
    case "counts": {
      const { counts, universe, derivation } = register.counts(id, clock);
      return [JSON.stringify(counts), `universe ${universe}`, ...print(derivation)];
    }
    case "force":
      return print(register.entryIntoForce(id, clock.known).derivation);
    case "effect": {
      const effect = register.withdrawalEffect(id, code, clock.on, clock.known);
      if (effect === null) return ["no clause"];
      return [`${effect.periodEnds} ${effect.effective} ${effect.conflictAtExpiry}`, ...print(effect.derivation)];
    }
    case "timeline":
      return register.timeline(code, clock.known, id).map(printStep);
    default: {
      const { law, knowledge } = register.changes(clock.on, clock.on, { on: clock.known, known: clock.known });
      return ["in law", ...law.map(printStep), "in knowledge", ...knowledge.map(printStep)];
    }
  }
}

function print(node: LegalDerivation, indent = "  "): string[] {
  const rule = node.rule === null ? "" : ` <- ${node.rule.treaty} ${node.rule.provision}`;
  return [
    `${indent}${node.what}: ${node.value}${rule}${node.formula === null ? "" : ` ${node.formula}`}`,
    ...node.notes.map((note) => `${indent}  note: ${note}`),
    ...node.inputs.flatMap((input) =>
      "entry" in input ? [`${indent}  - ${input.day} ${input.label} [${input.entry}]`] : print(input, `${indent}  `),
    ),
  ];
}

function printStep({ day, layer, treaty, states, label, recorded }: TimelineStep): string {
  return `  ${day} ${layer} ${treaty ?? "-"} ${states.join(" ")}: ${label} (known ${recorded})`;
}

test("answers are, word for word, those reviewed in fixtures/answers.txt", () => {
  const text = QUESTIONS.map((question) => `## ${question.join(" ").trim()}\n${answer(question).join("\n")}\n`).join(
    "\n",
  );
  // ONRECORD_UPDATE_EXPECTED=1 writes the file; the difference is then reviewed like code.
  if (process.env.ONRECORD_UPDATE_EXPECTED === "1") writeFileSync(EXPECTED, text);
  assert.equal(text, readFileSync(EXPECTED, "utf8"));
});
