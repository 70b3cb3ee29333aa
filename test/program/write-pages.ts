// Saves numbered pages from the number given, without end, and says each number once it is stored. Started by crash.test.ts, which kills it.
import { writeSync } from "node:fs";
import { openStore } from "../../src/store/open-store.ts";
import { savePage } from "../../src/store/pages.ts";
import { makeNumberedPage } from "./make-page.ts";

const [path = "", first = "0"] = process.argv.slice(2);
const store = openStore(path, { create: true });
for (let n = Number(first); ; n++) {
  const { page, derived } = makeNumberedPage(n);
  await savePage(store, page, derived, [], "v1");
  writeSync(1, `${n}\n`);
}
