import assert from "node:assert/strict";
import { test } from "node:test";
import { SeededRandom } from "../../../../test/build/seeded-random.ts";
import { AnswerIndex } from "./answer-index.ts";
import { findUnanswered, type ToldWord } from "./answered-words.ts";

const STEMS =
  "big large small investig investigation investor @NO house home build buy purchas sign signatur say".split(" ");

test("the index finds the words that each sentence alone would be found to answer", () => {
  const random = new SeededRandom(7);
  const tell = (): ToldWord[] =>
    [...new Set(Array.from({ length: 4 }, () => random.pick(STEMS) ?? ""))].map((stem) => ({ form: stem, stem }));
  const sentences = Array.from({ length: 40 }, tell);
  const index = new AnswerIndex(sentences);
  for (const words of Array.from({ length: 40 }, tell))
    for (const [at, sentence] of sentences.entries()) {
      const { asked, answering } = index.findAnswers(words, () => 1).get(at) ?? { asked: 0, answering: 0 };
      assert.equal(asked, words.length - findUnanswered(words, sentence).length);
      assert.equal(answering, sentence.length - findUnanswered(sentence, words).length);
    }
});
