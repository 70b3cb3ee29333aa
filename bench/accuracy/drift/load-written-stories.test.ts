import assert from "node:assert/strict";
import { test } from "node:test";
import { loadWrittenStories, parseWrittenStories } from "./load-written-stories.ts";
import { WRITTEN_FILES } from "./open-part.ts";

const FILE =
  "# a remark\n= x-1 | ferry\nA\tIt sank.\nB\tIt went down.\nC\tThe ferry sank.\n\nA\tAll live.\nB\tNone died.\nC\tAll are safe.\n";

test("a story has the sentences of each wording in order", () => {
  const [story] = parseWrittenStories(FILE, "stories.txt");
  assert.equal(story?.id, "x-1");
  assert.deepEqual(story?.versions.get("B"), ["It went down.", "None died."]);
});

test("a sentence without one of its wordings names its line", () => {
  assert.throws(
    () => parseWrittenStories(FILE.replace("B\tNone died.\n", ""), "stories.txt"),
    /stories\.txt line 8: expected "B<TAB>/,
  );
});

test("no story stands in two files", () => {
  const ids = WRITTEN_FILES.flatMap(loadWrittenStories).map(({ id }) => id);
  assert.ok(ids.length > 0 && new Set(ids).size === ids.length);
});
