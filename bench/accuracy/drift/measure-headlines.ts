// Drift of headlines: report heads of our own, each with an honest headline of a copy and one that holds a drift.
//   node --conditions=source bench/accuracy/drift/measure-headlines.ts [open|kept] [--errors]
// Each is held against the origin's headline and text, and once more against the text alone. --errors lists what was missed and told wrongly, of the open half
// alone. With "translations" instead: first lines of stories in several versions (the parts "dev" and "opened"), which say the same, so that each alarm is false or
// a slip of a translation. "events": titles of articles on one event (every second event; the others as "events-kept"), each over its own text and over the title and text of the others, which
// report the same in their own way: none is a copy, so that most alarms are false.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compareHeadline } from "../../../src/claims/drift/headlines/compare-headline.ts";
import { readHeadline } from "../../../src/claims/drift/headlines/read-headline.ts";
import type { ReadStatements } from "../../../src/claims/drift/unit-pair.ts";
import { DriftKind } from "../../../src/model/claim.ts";
import { parseStates } from "../../../src/record/parse-states.ts";
import { compareText } from "../../../src/text/compare-text.ts";
import { Gazetteer } from "../../../src/text/gazetteer.ts";
import { readEvents } from "../lineage-data.ts";
import { openPart } from "./open-part.ts";
import { VersionReader } from "./version-pairs.ts";

interface Head {
  readonly kind: DriftKind;
  readonly headline: string;
  readonly text: string;
  readonly honest: string;
  readonly drifted: string;
}

/** First lines that are headlines: no sentence with its full stop, and not longer. */
const LONGEST = 20;

/** The name of the site behind a title. */
const SITE = /\s[|–-]\s(?:Fox News|The Huffington Post|HuffPost|The New York Times|NYTimes\.com).*$/iu;

const root = join(import.meta.dirname, "../../..");
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: "boolean", default: false } },
});
const [part = "open"] = positionals;
if (!["open", "kept", "translations", "events", "events-kept"].includes(part))
  throw new Error(`unknown part "${part}"; expected open, kept, translations, events or events-kept`);
const shown = options.errors && !part.endsWith("kept");
const gazetteer = new Gazetteer(parseStates(readFileSync(join(root, "treaties/states.csv"), "utf8")).value);
if (part === "translations") measureTranslations();
else if (part.startsWith("events")) measureEvents(part === "events");
else measureHeads(loadHeads().filter((_, index) => (index % 2 === 0) === (part === "open")));

function measureHeads(heads: readonly Head[]): void {
  const reader = new VersionReader(gazetteer);
  for (const withHeadline of [true, false]) {
    let [found, wrong, alarmed] = [0, 0, 0];
    for (const head of heads) {
      const origin = reader.read([head.text]);
      const compare = (headline: string) =>
        findKinds(headline, { origin, reader }, withHeadline ? head.headline : null);
      const [told, others] = [compare(head.drifted), compare(head.honest)];
      if (told.includes(head.kind)) found++;
      else if (shown) console.log(`MISSED ${head.kind}: ${head.drifted}\n  ${head.headline}\n  ${head.text}`);
      wrong += told.filter((kind) => kind !== head.kind).length;
      if (others.length > 0) alarmed++;
      if (shown && others.length > 0)
        console.log(`ALARM ${others.join(" ")}: ${head.honest}\n  ${head.headline}\n  ${head.text}`);
    }
    const against = withHeadline ? "headline and text" : "text alone";
    console.log(
      `${against}: ${found} of ${heads.length} found, ${wrong} of another kind told; honest headlines alarmed: ${alarmed} of ${heads.length}`,
    );
  }
}

function measureTranslations(): void {
  for (const name of ["dev", "opened"]) {
    const { stories, reader } = openPart(name, 1, []);
    let [pairs, alarmed] = [0, 0];
    for (const { versions } of stories) {
      const [headline = "", ...lines] = versions.get("B") ?? versions.get("A") ?? [];
      if (lines.length < 4 || /\.$/.test(headline) || headline.split(" ").length > LONGEST) continue;
      const origin = reader.readVersion(lines);
      for (const [other = ""] of versions.values())
        for (const against of [headline, null]) {
          pairs++;
          const kinds = findKinds(other, { origin, reader }, against);
          if (kinds.length > 0) alarmed++;
          if (shown && kinds.length > 0)
            console.log(`ALARM ${kinds.join(" ")}: ${other}\n  ${against ?? "(text alone)"}`);
        }
    }
    console.log(`${name}: ${alarmed} of ${pairs} headlines alarmed`);
  }
}

function measureEvents(even: boolean): void {
  const reader = new VersionReader(gazetteer);
  const data = process.env.ONRECORD_ACCEPTANCE_DATA ?? join(root, "../shared");
  const stories = [...Map.groupBy(readEvents(join(data, "data")), ({ story }) => story)].toSorted(([a], [b]) =>
    compareText(a, b),
  );
  const tallies = { own: { pairs: 0, alarmed: 0 }, other: { pairs: 0, alarmed: 0 } };
  for (const [, articles] of stories.filter((_, index) => (index % 2 === 0) === even)) {
    const read = articles.map(({ title, text }) => ({
      title: title.replace(SITE, ""),
      origin: reader.read([withoutTitle(text, title)]),
    }));
    for (const copy of read)
      for (const { title, origin } of read) {
        const isOwn = origin === copy.origin;
        const kinds = findKinds(copy.title, { origin, reader }, isOwn ? null : title);
        const tally = tallies[isOwn ? "own" : "other"];
        tally.pairs++;
        if (kinds.length > 0) tally.alarmed++;
        if (shown && kinds.length > 0)
          console.log(`ALARM ${kinds.join(" ")}: ${copy.title}\n  ${isOwn ? "(own text)" : title}`);
      }
  }
  const { own, other } = tallies;
  console.log(
    `over their own text: ${own.alarmed} of ${own.pairs} alarmed; over another report: ${other.alarmed} of ${other.pairs}`,
  );
}

/** The text without its first line, where that is the title. */
function withoutTitle(text: string, title: string): string {
  const end = text.indexOf("\n");
  return end >= 0 && text.slice(0, end).trim() === title.trim() ? text.slice(end + 1) : text;
}

function findKinds(
  headline: string,
  { origin, reader }: { readonly origin: ReadStatements; readonly reader: VersionReader },
  against: string | null,
): DriftKind[] {
  const read = (written: string) => readHeadline(written, [origin.text], reader.names);
  return compareHeadline(read(headline), origin, against === null ? null : read(against)).map(({ kind }) => kind);
}

function loadHeads(): Head[] {
  const blocks = readFileSync(join(import.meta.dirname, "headlines.txt"), "utf8")
    .split(/^= /mu)
    .slice(1);
  return blocks.map((block) => {
    const [first = "", ...lines] = block.trim().split("\n");
    const line = (mark: string) =>
      lines.find((each) => each.startsWith(`${mark}\t`))?.slice(2) ?? fail(`${first} has no line ${mark}`);
    return {
      kind: DriftKind.parse(first.split(" | ")[1]),
      headline: line("H"),
      text: line("T"),
      honest: line("K"),
      drifted: line("D"),
    };
  });
}

function fail(message: string): never {
  throw new Error(message);
}
