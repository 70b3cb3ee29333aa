// Drift of headlines: report heads of our own, each with an honest headline of a copy and one that holds a drift.
//   node --conditions=source bench/accuracy/drift/measure-headlines.ts [open|kept] [--errors]
// Each is held against the origin's headline and text, and once more against the text alone. --errors lists what was missed and told wrongly, of the open half
// alone. With "translations" instead: first lines of stories in several versions (the parts "dev" and "opened"), which say the same, so that each alarm is false or
// a slip of a translation.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compareHeadline } from "../../../src/claims/drift/headlines/compare-headline.ts";
import { readHeadline } from "../../../src/claims/drift/headlines/read-headline.ts";
import type { ReadStatements } from "../../../src/claims/drift/unit-pair.ts";
import { DriftKind } from "../../../src/model/claim.ts";
import { parseStates } from "../../../src/record/parse-states.ts";
import { Gazetteer } from "../../../src/text/gazetteer.ts";
import { openPart } from "./open-part.ts";
import { PairReader } from "./version-pairs.ts";

interface Head {
  readonly kind: DriftKind;
  readonly headline: string;
  readonly text: string;
  readonly honest: string;
  readonly drifted: string;
}

/** First lines that are headlines: no sentence with its full stop, and not longer. */
const LONGEST = 20;

const root = join(import.meta.dirname, "../../..");
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: "boolean", default: false } },
});
const [part = "open"] = positionals;
if (!["open", "kept", "translations"].includes(part))
  throw new Error(`unknown part "${part}"; expected open, kept or translations`);
const shown = options.errors && part !== "kept";
const gazetteer = new Gazetteer(parseStates(readFileSync(join(root, "treaties/states.csv"), "utf8")).value);
if (part === "translations") measureTranslations();
else measureHeads(loadHeads().filter((_, index) => (index % 2 === 0) === (part === "open")));

function measureHeads(heads: readonly Head[]): void {
  const reader = new PairReader(gazetteer);
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

function findKinds(
  headline: string,
  { origin, reader }: { readonly origin: ReadStatements; readonly reader: PairReader },
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
