// Accuracy of speakers on whole pages: who said it and for which State, where the page says so elsewhere.
//   node --conditions=source bench/accuracy/speakers.ts FILE [--errors]
// FILE (they lie in speakers/) has pages as `= headline | day`, a paragraph a line, and below it a line for each attribution:
//   > source words | name | States (ISO 3166 alpha-3, or -) | cue words | first words of the content
// Pages go through READ and STATEMENTS as in `onrecord read`. A statement is found where cue and source are; nested ones count as any other,
// those that report silence do not. --errors prints what differs.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadRegister, makePageTools } from "../../src/cli/load-register.ts";
import { sliceSpans } from "../../src/model/span.ts";
import { derivePage } from "../../src/pipeline.ts";
import { foldName } from "../../src/statements/speakers/fold-name.ts";
import { escapePattern } from "../../src/text/escape-pattern.ts";
import { buildPage } from "../../test/build/page.ts";

interface Label {
  readonly source: string;
  readonly name: string;
  readonly states: string;
  readonly cue: string;
  readonly content: string;
}

interface LabelledPage {
  readonly headline: string;
  readonly day: string;
  readonly paragraphs: { readonly text: string; readonly labels: Label[] }[];
}

/** A statement as the label writes it. */
interface Told extends Label {
  /** the first piece of its cue in the paragraph */
  readonly start: number;
  readonly end: number;
}

const { values: options, positionals } = parseArgs({
  options: { errors: { type: "boolean", default: false } },
  allowPositionals: true,
});
const [file] = positionals;
if (file === undefined) throw new Error("which file of labelled pages?");
const tools = makePageTools(loadRegister());
const pages = parsePages(readFileSync(file, "utf8"));
const count = { labels: 0, told: 0, found: 0, named: 0, states: 0, content: 0, stated: 0, statedRight: 0 };
for (const page of pages) scorePage(page);
const ratio = (part: number, whole: number) => (whole === 0 ? "–" : (part / whole).toFixed(3));
console.log(`${pages.length} pages, ${count.labels} attributions`);
console.log(`found R ${ratio(count.found, count.labels)}, P ${ratio(count.found, count.told)}`);
console.log(
  `of those found: States right ${ratio(count.states, count.found)}, name right ${ratio(count.named, count.found)}, content begins right ${ratio(count.content, count.found)}`,
);
console.log(`found with a State where one speaks, and the right one: ${ratio(count.statedRight, count.stated)}`);

function parsePages(source: string): LabelledPage[] {
  const found: LabelledPage[] = [];
  for (const [index, line] of source.split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const head = /^= (.+) \| (\d{4}-\d{2}-\d{2})$/.exec(line);
    if (head !== null) {
      found.push({ headline: head[1] ?? "", day: head[2] ?? "", paragraphs: [] });
      continue;
    }
    const page = found.at(-1);
    if (page === undefined) throw new Error(`line ${index + 1}: a paragraph before any headline: ${line}`);
    if (!line.startsWith("> ")) {
      page.paragraphs.push({ text: line, labels: [] });
      continue;
    }
    const [source, name, states, cue, content, ...more] = line.slice(2).split(" | ");
    const labels = page.paragraphs.at(-1)?.labels;
    if (!source || !name || !states || !cue || !content || more.length > 0 || labels === undefined)
      throw new Error(`line ${index + 1}: not "> source | name | States | cue | content": ${line}`);
    labels.push({ source, name, states, cue, content });
  }
  return found;
}

function scorePage({ headline, day, paragraphs }: LabelledPage): void {
  const asHtml = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const body = paragraphs.map(({ text }) => `<p>${asHtml(text)}</p>`).join("\n");
  const html = `<html lang="en"><head><title>${asHtml(headline)}</title><meta property="article:published_time" content="${day}"></head><body><article><h1>${asHtml(headline)}</h1>\n${body}</article></body></html>`;
  const articles = derivePage(buildPage(html, { format: "html" }), "page", tools).value.articles;
  for (const { text, labels } of paragraphs) {
    const told = articles.flatMap(({ article, statements }) => {
      const start = article.text.indexOf(text);
      if (start < 0) return [];
      return statements
        .filter(({ negative, cue }) => {
          const at = cue[0]?.start ?? -1;
          return !negative && start <= at && at < start + text.length;
        })
        .map(({ source, cue, content, speaker }): Told => {
          const states = speaker === null || speaker.states.length === 0 ? "-" : speaker.states.toSorted().join(",");
          return {
            start: (cue[0]?.start ?? 0) - start,
            end: (cue[0]?.end ?? 0) - start,
            source: sliceSpans(article.text, source),
            name: speaker?.name ?? speaker?.role ?? "",
            states,
            cue: sliceSpans(article.text, cue),
            content: sliceSpans(article.text, content),
          };
        });
    });
    scoreParagraph(text, labels, told);
  }
}

function scoreParagraph(text: string, labels: readonly Label[], told: readonly Told[]): void {
  const left = [...told];
  count.labels += labels.length;
  count.told += told.length;
  for (const label of labels) {
    const at = left.findIndex((each) => isSame(text, label, each));
    const [match] = at < 0 ? [] : left.splice(at, 1);
    if (label.states !== "-") count.stated++;
    if (match === undefined) {
      print("not found", label, text);
      continue;
    }
    count.found++;
    const states = label.states.split(/,\s*/).toSorted().join(",") === match.states;
    const named = isSameName(label.name, match.name);
    const content = fold(match.content).startsWith(fold(label.content));
    if (states) count.states++;
    if (states && label.states !== "-") count.statedRight++;
    if (named) count.named++;
    if (content) count.content++;
    if (!states) print(`States ${match.states}`, label, text);
    if (!named) print(`name "${match.name}"`, label, text);
    if (!content) print(`content "${match.content}"`, label, text);
  }
  for (const each of left) print("not there", each, text);
}

/** Whether cue and source meet; a cue of several words may stand apart. */
function isSame(text: string, label: Label, told: Told): boolean {
  const cues = [...text.matchAll(new RegExp(escapePattern(label.cue), "g"))];
  const cue = cues.some(({ index }) => told.start < index + label.cue.length && index < told.end);
  if (!cue) return false;
  if (label.source === "-" || told.source === "") return true;
  const [a, b] = [fold(label.source), fold(told.source)];
  return a.includes(b) || b.includes(a);
}

function isSameName(wanted: string, got: string): boolean {
  const [a, b] = [fold(wanted), fold(got)];
  return a === b || (b !== "" && (a.endsWith(b) || b.endsWith(a) || foldName(a) === foldName(b)));
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .replace(/^(?:(?:that|the|an?)\s)+/, "")
    .trim();
}

function print(what: string, { source, name, states, cue, content }: Label, text: string): void {
  if (!options.errors) return;
  console.log(`${what}: ${source} | ${name} | ${states} | ${cue} | ${content.slice(0, 60)}\n      ${text}`);
}
