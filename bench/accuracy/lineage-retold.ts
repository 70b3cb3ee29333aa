import { parseArgs } from "node:util";
import { measurePair } from "../../src/lineage/align/measure-pair.ts";
import { weighRetelling } from "../../src/lineage/align/weigh-retelling.ts";
import { traceLineage } from "../../src/lineage/trace.ts";
import { printText } from "../../src/lineage/words/text-print.ts";
import { toArticle } from "../../test/fixtures/lineage/reports.ts";
import { DESCENDED, isSealed, loadEvents, type RetoldArticle, ROLES } from "./lineage-retold/load-events.ts";

// Events in five articles by writers who never saw the program: an agency's report (A), an editor's free retelling (B), what a translation there and back leaves (C),
// another correspondent's own report (D), another event on the same subject (E); in briefings.txt three reporters' own
// reports of one event (D, E, F). All articles of a file are one corpus. Of each pair of roles: how many are one family.
// node --conditions=source bench/accuracy/lineage-retold.ts [open.txt|briefings.txt|sealed.txt] [--errors]

const { values, positionals } = parseArgs({ allowPositionals: true, options: { errors: { type: "boolean" } } });
const [file = "open.txt"] = positionals;
if (isSealed(file) && values.errors) throw new Error(`--errors is not for "${file}", of which only totals are shown`);
const articles = loadEvents(file);
const idOf = (article: RetoldArticle) => `${article.event}-${article.role}`;
const { families } = traceLineage(
  articles.map((article) => toArticle({ id: idOf(article), text: article.text, published: article.day })),
).value;
const familyOf = new Map<string, string>(
  families.flatMap(({ id, members }) => members.map((member) => [member, id] as const)),
);
const isOne = (a: RetoldArticle, b: RetoldArticle) => familyOf.get(`${idOf(a)}#0`) === familyOf.get(`${idOf(b)}#0`);

const events = Map.groupBy(articles, ({ event }) => event);
for (const [place, first] of ROLES.entries())
  for (const second of ROLES.slice(place + 1)) {
    const pairs = [...events.values()].flatMap((own) => {
      const [a, b] = [first, second].map((role) => own.find((article) => article.role === role));
      return a === undefined || b === undefined ? [] : [[a, b] as const];
    });
    if (pairs.length === 0) continue;
    const joined = pairs.filter(([a, b]) => isOne(a, b));
    const descended = DESCENDED.includes(first) && DESCENDED.includes(second);
    console.log(
      `${first}-${second}, ${descended ? "one report" : "independent"}: ${joined.length} of ${pairs.length} in one family`,
    );
    if (values.errors) for (const [a, b] of pairs) if (isOne(a, b) !== descended) showPair(a, b);
  }
const mixed = families.filter(
  ({ members }) => new Set(members.map((id) => id.split("-").slice(0, -1).join("-"))).size > 1,
);
console.log(`families with two events: ${mixed.length} of ${families.length}`);

function showPair(a: RetoldArticle, b: RetoldArticle): void {
  const { measures } = measurePair(printText(a.text), printText(b.text));
  console.log(`  ${idOf(a)} ${idOf(b)} ${weighRetelling(measures).toFixed(2)} ${JSON.stringify(measures)}`);
}
