import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WcxbPage } from "./wcxb.ts";

/** What another tool says of a page. */
export interface PeerMetadata {
  readonly date: string | null;
  readonly title: string | null;
  readonly author: string | null;
}

/** A tool, and its answers by the page's id. */
export interface Peer {
  readonly name: string;
  readonly answers: ReadonlyMap<string, PeerMetadata>;
}

const SCRIPT = `
import json, sys, logging
logging.disable(logging.CRITICAL)
import htmldate, trafilatura
out = {"htmldate " + htmldate.__version__ + ", most recent date": {}, "htmldate, original date": {}, "trafilatura " + trafilatura.__version__: {}}
newest, first, traf = out.values()
for page in json.load(open(sys.argv[1])):
    for answers, original in ((newest, False), (first, True)):
        try: date = htmldate.find_date(page["html"], url=page["url"], original_date=original)
        except Exception: date = None
        answers[page["id"]] = {"date": date, "title": None, "author": None}
    try: found = trafilatura.extract_metadata(page["html"], default_url=page["url"])
    except Exception: found = None
    traf[page["id"]] = {"date": getattr(found, "date", None), "title": getattr(found, "title", None), "author": getattr(found, "author", None)}
json.dump(out, sys.stdout)
`;

/** htmldate and trafilatura on the same pages, when the Python named in `PYTHON` (or python3) can import them; else none. */
export function readPeers(pages: readonly Pick<WcxbPage, "id" | "url" | "html">[]): Peer[] {
  const python = process.env.PYTHON ?? "python3";
  if (spawnSync(python, ["-c", "import htmldate, trafilatura"]).status !== 0) {
    console.log("not run: htmldate and trafilatura are not installed for python3");
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  const file = join(folder, "pages.json");
  writeFileSync(file, JSON.stringify(pages.map(({ id, url, html }) => ({ id, url, html }))));
  const { stdout } = spawnSync(python, ["-c", SCRIPT, file], { encoding: "utf8", maxBuffer: 1 << 28 });
  rmSync(folder, { recursive: true });
  const answers = JSON.parse(stdout) as Record<string, Record<string, PeerMetadata>>;
  return Object.entries(answers).map(([name, own]) => ({ name, answers: new Map(Object.entries(own)) }));
}
