import assert from "node:assert/strict";
import { test } from "node:test";
import { printText } from "./text-print.ts";

/** The words of a text whose terms are listed. */
function spell(text: string, listed: "numbers" | "figures" | "names"): string[] {
  const { words, facts } = printText(text);
  const spelt = Array.from(
    words.term,
    (term, index) => [term, text.slice(words.start[index], words.end[index])] as const,
  );
  return [...new Set(spelt.filter(([term]) => facts[listed].includes(term)).map(([, word]) => word))];
}

test("years are numbers, but no figures", () => {
  const text = "The dam of 1961 holds 70 million cubic metres, of which 22,000 homes took 3.5 in 2019.";
  assert.deepEqual(spell(text, "numbers"), ["1961", "70", "22,000", "3.5", "2019"]);
  assert.deepEqual(spell(text, "figures"), ["70", "22,000", "3.5"]);
});

test("a name of several words is listed by its last, wherever the sentence has it", () => {
  assert.deepEqual(
    spell("Runa Halvik met people of Stellan Survey. Tore Lindaas, the mayor of Varnholm, did not.", "names"),
    ["Halvik", "Survey", "Lindaas"],
  );
});

test("neither a capital that opens a sentence, nor an acronym, nor a new sentence makes a name", () => {
  assert.deepEqual(
    spell("Last Monday was cold. The Varnholm of old is gone. UN staff left Oldhaven. Halvik stayed.", "names"),
    [],
  );
});
