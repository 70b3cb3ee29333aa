// The body of a process of bench/speed/read.ts: reads all pages each time it is given a line, and answers with its CPU seconds.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { Tokenizer } from "htmlparser2";
import { parseBlockModel, READ_CAPS, readPage } from "../../src/read/read.ts";
import { IGNORE_TOKENS } from "../../test/build/ignore-tokens.ts";

/** The readers in JavaScript that are compared. */
export const READERS = ["onrecord read", "Readability + linkedom", "htmlparser2 tokens alone"] as const;

const root = resolve(import.meta.dirname, "../..");
const [name, file] = process.argv.slice(2);
if (process.argv[1] === import.meta.filename && file !== undefined) await answer(file);

async function answer(path: string): Promise<void> {
  const pages: string[] = JSON.parse(readFileSync(path, "utf8"));
  const read = makeReader();
  for await (const _ of createInterface({ input: process.stdin })) {
    const before = process.cpuUsage();
    for (const page of pages) read(page);
    const { user, system } = process.cpuUsage(before);
    console.log((user + system) / 1e6);
  }
}

function makeReader(): (html: string) => void {
  switch (name) {
    case "onrecord read": {
      const blockModel = parseBlockModel(readFileSync(resolve(root, "models/blocks/model.json"), "utf8"));
      const page = { id: "p", doc: "p", path: "p", url: null, captured: null, sha256: "", format: "html" } as const;
      return (text) => readPage({ ...page, text }, { pageKey: "p", ...READ_CAPS, blockModel });
    }
    case "Readability + linkedom": {
      const load = createRequire(resolve(root, "bench/package.json"));
      const { Readability } = load("@mozilla/readability");
      const { parseHTML } = load("linkedom");
      return (html) => new Readability(parseHTML(html).document).parse();
    }
    default:
      return (html) => {
        const tokenizer = new Tokenizer({ decodeEntities: true }, IGNORE_TOKENS);
        tokenizer.write(html);
        tokenizer.end();
      };
  }
}
