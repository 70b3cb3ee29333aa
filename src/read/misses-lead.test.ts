import assert from "node:assert/strict";
import { test } from "node:test";
import { normaliseForMatch } from "./html/article-body.ts";
import { beginsLater, missesLead } from "./misses-lead.ts";

const REST = "The office sent the list to the missions. Each of them has a month to answer.";

test("a text that begins in its middle says so by its first words", () => {
  for (const opening of [
    "received on Monday was the third within a week, the office said.",
    "He added that nothing in the notice could make the period any shorter.",
    "The spokesman also said that the list would be sent to every mission.",
    "They went on to ask for more time before the text is put to a vote.",
    "Sie sagte außerdem, dass die Liste an alle Missionen verschickt werde.",
    "Elle a également précisé que la liste serait envoyée aux missions.",
    "Он добавил, что список будет отправлен всем представительствам.",
    "Вона також зазначила, що перелік надішлють усім представництвам.",
  ])
    assert.ok(missesLead(`${opening}\n${REST}`), opening);
});

test("a text that begins at its beginning does not", () => {
  for (const opening of [
    "The office said on Monday that it had received the third notice.",
    "“He added nothing,” the chair said of the delegate's short statement.",
    "iPhone makers asked for a list of the metals that the text names.",
    "She was nine when the crews came to the valley for the first time.",
    "(Example Wire) - the office said on Monday that the list is complete.",
    "everyone here writes small. the office does too. so do the missions.",
  ])
    assert.ok(!missesLead(`${opening}\n${REST}`), opening);
});

const LEAD =
  "Three States handed in their notices at the office within a single week, and each of them gave the same two reasons for the step it took.";
const NEXT =
  "The office sent each notice on to every State that is bound by the text, as it has done since the first of them.";

test("a body that begins later than the page's own copy of the text lacks its lead", () => {
  const articleBody = normaliseForMatch(`${LEAD} ${NEXT}`);
  assert.ok(beginsLater([NEXT], articleBody));
  assert.ok(!beginsLater([LEAD, NEXT], articleBody));
  assert.ok(!beginsLater([NEXT, LEAD], articleBody));
  assert.ok(!beginsLater([NEXT], normaliseForMatch(`GENEVA, July 9 (Example Wire) - ${NEXT}`)));
  assert.ok(!beginsLater([NEXT], ""));
});
