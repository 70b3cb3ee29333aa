import { parseArgs } from "node:util";
import { measurePair } from "../../src/lineage/align/measure-pair.ts";
import { isDerived, likenessOf } from "../../src/lineage/align/type-derivation.ts";
import { traceLineage } from "../../src/lineage/trace.ts";
import { printText } from "../../src/lineage/words/text-print.ts";
import { toArticle } from "../../test/fixtures/lineage/reports.ts";
import { openStories, WRITTEN_PARTS } from "./drift/open-part.ts";

// Are three wordings of a story one family? The own stories of DRIFT, eight sentences each: an original, a newsroom's re-wording, and what a back-translation
// gives, with names spelled otherwise. All stories of the named parts (default: all) are one corpus.
// node --conditions=source bench/accuracy/lineage-written.ts [part ...] [--errors]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: "boolean", default: false } },
});
const parts = positionals.length > 0 ? positionals : WRITTEN_PARTS;
const opened = parts.map((part) => ({ part, ...openStories(part) }));
const texts = opened.flatMap(({ part, stories, sealed }) =>
  stories.flatMap(({ id, versions }) =>
    [...versions].map(([version, lines]) => ({ part, sealed, story: id, version, text: lines.join("\n") })),
  ),
);
const articles = texts.map((text, index) => ({ ...text, corpus: toArticle({ id: `w${index}`, text: text.text }) }));
const { families } = traceLineage(articles.map(({ corpus }) => corpus)).value;
const familyOf = new Map(families.flatMap((family) => family.members.map((member) => [member, family.id] as const)));
for (const { part, stories, sealed } of opened) {
  const own = Map.groupBy(
    articles.filter((one) => one.part === part),
    ({ story }) => story,
  );
  let [whole, kept, all] = [0, 0, 0];
  for (const [story, versions] of own) {
    const ids = versions.map(({ corpus }) => familyOf.get(corpus.article.id));
    if (new Set(ids).size === 1) whole++;
    versions.forEach((one, index) => {
      versions.slice(index + 1).forEach((other, step) => {
        const same = ids[index] === ids[index + 1 + step];
        all++;
        if (same) kept++;
        else if (values.errors && !sealed) {
          const [a, b] = [printText(one.text), printText(other.text)];
          const { measures } = measurePair(a, b);
          console.log(
            story,
            one.version,
            other.version,
            isDerived(measures, Math.min(a.words.count, b.words.count)),
            likenessOf(measures).toFixed(3),
            measures,
          );
        }
      });
    });
  }
  console.log(`${part}: ${whole} of ${stories.length} stories in one family, ${kept} of ${all} pairs of wordings`);
}
const storiesOf = new Map(
  articles.map(({ corpus, part, story, sealed }) => [corpus.article.id, { part, story, sealed }]),
);
const mixed = families
  .map(({ members }) => members.flatMap((id) => storiesOf.get(id) ?? []))
  .filter((members) => new Set(members.map(({ story }) => story)).size > 1);
if (values.errors)
  for (const members of mixed.filter((family) => !family.some(({ sealed }) => sealed)))
    console.log("one family:", members.map(({ part, story }) => `${part} ${story}`).join(", "));
console.log(`families with two stories: ${mixed.length} of ${families.length}`);
