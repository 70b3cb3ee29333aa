import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readTreatyFiles } from "../../../input/package-files.ts";
import { loadRegister } from "../../../record/record.ts";
import { Gazetteer } from "../../../text/gazetteer.ts";
import type { Trigger } from "../data/trigger-words.ts";
import { TRIGGER_WORDS } from "../data/trigger-words.ts";
import { hasTrigger } from "./clauses.ts";
import { indexTriggers } from "./index-triggers.ts";
import { compileLexicon } from "./lexicon.ts";
import { readSymbols } from "./read-symbols.ts";

const { value: register } = loadRegister(readTreatyFiles());
const vocabularies = register.treaties.map(({ id }) => register.findVocabulary(id)).filter((found) => found !== null);
const options = {
  gazetteer: new Gazetteer(register.states, register.groups),
  lexicon: compileLexicon(vocabularies),
  codes: false,
};

describe("indexTriggers", () => {
  it("has every place of every trigger, institutions that are named alone among them", () => {
    const text =
      "The Seimas voted to leave the treaty after the government had approved the bill and the president signed it.";
    const symbols = readSymbols(text, { start: 0, end: text.length }, options);
    const index = indexTriggers(symbols);
    for (const trigger of Object.keys(TRIGGER_WORDS) as Trigger[]) {
      const places = symbols.flatMap((symbol, at) => (hasTrigger(symbol, trigger) ? [at] : []));
      assert.deepEqual(index.get(trigger) ?? [], places, trigger);
    }
    assert.ok(index.has("parliament") && index.has("president"));
  });
});
