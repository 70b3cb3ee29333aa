import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { loadRegister, makePageTools } from "../../src/cli/load-register.ts";
import { makePage } from "../../src/input/make-page.ts";
import type { Actor } from "../../src/model/actor.ts";
import type { Span } from "../../src/model/span.ts";
import { mapToPage } from "../../src/model/text-map.ts";
import { derivePage } from "../../src/pipeline.ts";
import { foldName } from "../../src/statements/speakers/fold-name.ts";
import { findDataFolder } from "./data-folder.ts";

const folder = findDataFolder();
const skip = folder === null ? "the evaluation data is absent" : false;

const STATES = folder === null ? [] : loadRegister(() => undefined).states;

interface GoldSpeaker {
  readonly person: string | null;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly state: string | null;
  readonly named_outside_text: boolean;
}

interface GoldStatement {
  readonly id: string;
  readonly seed: string;
  readonly article: string;
  readonly speaker: GoldSpeaker | null;
  readonly cues: readonly Span[];
  readonly content: readonly Span[];
  readonly kind: string;
  readonly flags: readonly string[];
}

interface Found {
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly speaker: Actor | null;
}

interface Match {
  readonly gold: GoldStatement;
  readonly found: Found;
}

/** Rules of the match as in `score/gold_statements.py`: cue overlaps (content alone without cue), content token-F1 at least .8. */
const LEAST_OVERLAP = 0.8;

test("the statements of the seeds are found, and little else", { skip }, () => {
  const { matches, gold, found } = scoreSeeds();
  const precision = matches.length / found;
  const recall = matches.length / gold;
  const f1 = (2 * precision * recall) / (precision + recall);
  assert.ok(f1 >= 0.85, `F1 ${f1.toFixed(3)}: ${matches.length} right of ${found} found and ${gold} wanted`);
});

test("the speaker's State is right on 95 of 100 statements matched", { skip }, () => {
  assertShare(
    scoreSeeds().matches.filter(({ gold }) => gold.speaker?.state != null),
    ({ gold, found }) => sameStates(gold.speaker?.state ?? "", found.speaker?.states ?? []),
    0.95,
  );
});

test("the person is right on 90 of 100 statements matched, and nobody is one where the text names none", {
  skip,
}, () => {
  assertShare(
    scoreSeeds().matches.filter(({ gold }) => gold.speaker?.named_outside_text !== true),
    ({ gold, found }) => samePerson(gold.speaker?.person ?? null, found.speaker),
    0.9,
  );
});

test("the office is right on 90 of 100 statements matched whose speaker holds one", { skip }, () => {
  const { matches } = scoreSeeds();
  // where a translation garbled the office, the page does not say the right one
  const garbled = new Set(
    readGold()
      .filter(({ flags }) => flags.includes("role-mistranslated"))
      .map(({ speaker }) => speaker?.person),
  );
  assertShare(
    matches.filter(({ gold }) => gold.speaker?.role != null && !garbled.has(gold.speaker.person)),
    ({ gold, found }) => sameOffice(gold.speaker?.role ?? "", found.speaker),
    0.9,
  );
});

function assertShare(matches: readonly Match[], isRight: (match: Match) => boolean, least: number): void {
  assert.ok(matches.length > 0, "nothing to score");
  const wrong = matches.filter((match) => !isRight(match));
  const share = 1 - wrong.length / matches.length;
  const list = wrong.map(({ gold, found }) => `${gold.id}: ${JSON.stringify(found.speaker)}`).join("\n");
  assert.ok(share >= least, `${share.toFixed(3)} of ${matches.length}\n${list}`);
}

let scored: { readonly matches: readonly Match[]; readonly gold: number; readonly found: number } | null = null;

function scoreSeeds() {
  if (scored !== null) return scored;
  const tools = makePageTools(loadRegister(() => undefined));
  const gold = readGold();
  const matches: Match[] = [];
  let goldCount = 0;
  let foundCount = 0;
  for (const seed of new Set(gold.map((row) => row.seed))) {
    const text = readFileSync(resolve(folder ?? "", "seeds", seed), "utf8");
    const own = gold.filter((row) => row.seed === seed);
    const wanted = own.filter(({ kind, flags }) => kind !== "no-comment" && !flags.includes("optional"));
    const free = own.filter(({ flags }) => flags.includes("optional"));
    const covered = readSegments(seed, new Set(own.map(({ article }) => article)));
    const found = readFound(seed, tools).filter(
      ({ content }) =>
        covered.some(
          ([start, end]) => content[0] !== undefined && start <= content[0].start && content[0].start < end,
        ) && !free.some((row) => overlap(text, row.content, content) >= 0.6),
    );
    goldCount += wanted.length;
    foundCount += found.length;
    const used = new Set<Found>();
    for (const row of wanted) {
      const candidates = found
        .filter((each) => !used.has(each) && (row.cues.length === 0 || touches(row.cues, each.cue)))
        .map((each) => ({ each, share: overlap(text, row.content, each.content) }))
        .filter(({ share }) => share >= LEAST_OVERLAP)
        .sort((a, b) => b.share - a.share);
      const best = candidates[0]?.each;
      if (best === undefined) continue;
      used.add(best);
      matches.push({ gold: row, found: best });
    }
  }
  scored = { matches, gold: goldCount, found: foundCount };
  return scored;
}

function readFound(seed: string, tools: Parameters<typeof derivePage>[2]): Found[] {
  const path = resolve(folder ?? "", "seeds", seed);
  const { value: page } = makePage(
    { doc: seed, path, url: null, captured: null, bytes: readFileSync(path), charset: null },
    5_000_000,
  );
  assert.ok(page);
  return derivePage(page, seed, tools).value.articles.flatMap(({ article, statements }) => {
    const locate = (spans: readonly Span[]) => spans.flatMap((span) => mapToPage(article.map, span));
    return statements
      .filter(({ negative }) => !negative)
      .map(({ cue, content, speaker }) => ({ cue: locate(cue), content: locate(content), speaker }));
  });
}

function readGold(): GoldStatement[] {
  const lines = readFileSync(resolve(folder ?? "", "gold/statements.jsonl"), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as GoldStatement);
}

function readSegments(seed: string, articles: ReadonlySet<string>): [number, number][] {
  const rows = readFileSync(resolve(folder ?? "", "gold/segments.tsv"), "utf8")
    .trim()
    .split("\n")
    .slice(1);
  return rows.flatMap((row): [number, number][] => {
    const [file, , start, end, , article = ""] = row.split("\t");
    return file === seed && articles.has(article) ? [[Number(start), Number(end)]] : [];
  });
}

function tokensOf(text: string, spans: readonly Span[]): Set<number> {
  const starts = new Set<number>();
  for (const { start, end } of spans) {
    for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}_]+(?:[-'’][\p{L}\p{N}_]+)*|[^\p{L}\p{N}_\s]/gu))
      starts.add(start + match.index);
  }
  return starts;
}

function overlap(text: string, a: readonly Span[], b: readonly Span[]): number {
  const first = tokensOf(text, a);
  const second = tokensOf(text, b);
  const shared = [...first].filter((token) => second.has(token)).length;
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}

function touches(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((one) => b.some((other) => one.start < other.end && other.start < one.end));
}

/** Gold writes ISO alpha-2 codes joined by "+". */
function sameStates(gold: string, found: readonly string[]): boolean {
  const wanted = gold.split("+").map((code) => STATES.find((state) => state.iso2 === code)?.code as string);
  return wanted.length === found.length && wanted.every((code) => found.includes(code));
}

function samePerson(gold: string | null, found: Actor | null): boolean {
  if (gold === null) return found?.kind !== "person";
  return found?.kind === "person" && lastWord(found.name ?? "") === lastWord(gold);
}

function lastWord(name: string): string {
  return foldName(name).split(" ").at(-1) ?? "";
}

/** Every word of the gold's office, its remark in brackets left out, is in what the page says of the speaker. */
function sameOffice(gold: string, found: Actor | null): boolean {
  const said = [found?.role, found?.name, found?.organisation].join(" ").toLowerCase();
  const [office = "", remark = ""] = gold.toLowerCase().split("(");
  // a placard speaks for those who hold it: the gold names them, the page the placard
  const holds = (words: string) => words.split(/\P{L}+/u).every((word) => word === "" || said.includes(word));
  return holds(office) || (remark !== "" && remark !== "unnamed)" && holds(remark));
}
