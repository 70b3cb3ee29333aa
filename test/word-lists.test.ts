import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { GIVEN_NAMES } from "../src/read/data/given-names.ts";
import { FURNITURE_LABELS, TEASER_LABELS } from "../src/read/data/labels.ts";
import { MENU_WORDS } from "../src/read/data/menu-words.ts";
import { SURE_FURNITURE } from "../src/read/data/page-furniture.ts";
import { SECTION_NAMES } from "../src/read/data/sections.ts";
import { parseStates } from "../src/record/parse-states.ts";

const LISTS = { GIVEN_NAMES, FURNITURE_LABELS, TEASER_LABELS, MENU_WORDS, SURE_FURNITURE, SECTION_NAMES };

test("no list of what pages have around their reports names a State: READ treats all alike", () => {
  const states = parseStates(readFileSync(join(import.meta.dirname, "../treaties/states.csv"), "utf8")).value;
  const names = new Set(states.flatMap(({ name, names }) => [name, ...names]).map((name) => name.toLowerCase()));
  assert.ok(names.size > 190);
  for (const [list, words] of Object.entries(LISTS))
    assert.deepEqual(
      [...words].filter((word) => names.has(word.toLowerCase())),
      [],
      list,
    );
});
