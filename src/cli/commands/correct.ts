import type { Command } from "commander";
import type { CivilDate } from "../../model/civil-date.ts";
import { Correction, type CorrectionContent } from "../../model/correction.ts";
import { OnrecordError } from "../../model/onrecord-error.ts";
import type { Span } from "../../model/span.ts";
import { readCorpus } from "../../store/corpus.ts";
import { listCorrections, removeCorrection, saveCorrection } from "../../store/corrections.ts";
import type { Store } from "../../store/open-store.ts";
import { listCorpusArticles } from "../../store/pages.ts";
import { hashText } from "../../text/hash-text.ts";
import { deriveStoredCorpus } from "../derive-stored-corpus.ts";
import { loadRegister } from "../load-register.ts";
import {
  addDatabaseOption,
  addFormatOptions,
  type DatabaseOptions,
  type FormatOptions,
  parseDay,
  parseWords,
} from "../options.ts";
import { type Column, printLine, printRows } from "../print.ts";
import { printDiagnostics } from "../print-error.ts";
import { getState } from "../register-question.ts";
import { today } from "../today.ts";
import { withStore } from "../with-store.ts";
import { readInto } from "./read.ts";

interface Options extends DatabaseOptions {
  readonly reason: string;
  readonly reviewer: string;
  readonly day?: CivilDate;
}

interface SpeakerOptions extends Options {
  readonly name?: string;
  readonly state?: readonly string[];
}

export function define(command: Command): void {
  const correction = (usage: string, summary: string) =>
    addDatabaseOption(command.command(usage).description(summary))
      .requiredOption("--reason <words>", "why it is wrong", parseWords)
      .requiredOption("--reviewer <name>", "who reviewed it", parseWords)
      .option("--day <day>", "day of the review (default: today)", parseDay);
  correction("speaker <statement>", "another speaker than the one read")
    .option("--name <name>", "the speaker's name")
    .option("--state <names...>", "States the speaker speaks for, by any usual name or ISO code")
    .action(correctSpeaker);
  correction("not-a-statement <statement>", "nobody is said to have said this").action(
    (statement: string, options: Options) => record({ kind: "not-a-statement", statement }, options),
  );
  correction("same-claim <claims...>", "these claims are one").action((claims: string[], options: Options) =>
    correctClaims("same-claim", claims, options),
  );
  correction("different-claims <claims...>", "these claims are not one and are not to be suggested as one").action(
    (claims: string[], options: Options) => correctClaims("different-claims", claims, options),
  );
  correction("not-in-claim <claim> <propositions...>", "these propositions were wrongly merged into the claim").action(
    (claim: string, propositions: string[], options: Options) =>
      record({ kind: "not-in-claim", claim, propositions }, options),
  );
  correction("not-this-proposition <proposition>", "the words do not say this").action(
    (proposition: string, options: Options) => record({ kind: "not-this-proposition", proposition }, options),
  );
  addDatabaseOption(
    command.command("undo <correction>").description("take a correction back, by the id that list prints"),
  ).action(undo);
  addDatabaseOption(addFormatOptions(command.command("list").description("corrections recorded so far"))).action(list);
}

async function correctSpeaker(statement: string, options: SpeakerOptions): Promise<void> {
  const { name, state: named = [] } = options;
  if (name === undefined && named.length === 0)
    throw new OnrecordError(
      "U001",
      "no speaker was named",
      "Give --name, --state, or both; for no speaker: not-a-statement.",
    );
  const register = loadRegister();
  const states = named.map((each) => getState(register, each).code);
  await record({ kind: "speaker", statement, name: name ?? null, states }, options);
}

async function correctClaims(
  kind: "same-claim" | "different-claims",
  named: readonly string[],
  options: Options,
): Promise<void> {
  const claims = [...new Set(named)];
  if (claims.length < 2)
    throw new OnrecordError("U001", "expected two different claims or more, received one", "Name each by its id.");
  await record({ kind, claims }, options);
}

async function record(content: CorrectionContent, options: Options): Promise<void> {
  await withStore(options.db, async (store) => {
    const anchor = await findAnchor(store, content, options.db);
    const correction = Correction.parse({
      id: `k-${hashText(JSON.stringify(content))}`,
      content,
      anchor,
      reason: options.reason,
      reviewer: options.reviewer,
      day: options.day ?? today(),
    });
    await saveCorrection(store, correction);
    await deriveStoredCorpus(store, { today: today(), report: printDiagnostics });
    await printLine(`Recorded as ${correction.id}, by ${correction.reviewer} on ${correction.day}, and applied.`);
  });
}

/** Takes a correction back: what it changed is worked out again without it. */
async function undo(id: string, { db }: DatabaseOptions): Promise<void> {
  await withStore(db, async (store) => {
    if (!(await removeCorrection(store, id))) throw notThere(db, "correction", id);
  });
  await readInto(db, [], { workers: 1, today: today() });
  await printLine(`Taken back: ${id}.`);
}

/** The characters that the correction is about, so that it finds its place again; null for one about claims. */
async function findAnchor(store: Store, content: CorrectionContent, db: string): Promise<Correction["anchor"]> {
  if (content.kind === "same-claim" || content.kind === "different-claims" || content.kind === "not-in-claim") {
    const { claims } = await readCorpus(store);
    const wanted = content.kind === "not-in-claim" ? [content.claim] : content.claims;
    const absent = wanted.find((id) => !claims.some((claim) => claim.id === id));
    if (absent !== undefined) throw notThere(db, "claim", absent);
    if (content.kind === "not-in-claim") {
      const members = claims.find(({ id }) => id === content.claim)?.appearances.map(({ proposition }) => proposition);
      const stray = content.propositions.find((id) => !members?.includes(id));
      if (stray !== undefined) throw notThere(`${db}, ${content.claim}`, "proposition", stray);
    }
    return null;
  }
  const id = content.kind === "not-this-proposition" ? content.proposition : content.statement;
  for (const { article, statements, propositions } of await listCorpusArticles(store)) {
    const spans: readonly Span[] | undefined =
      content.kind === "not-this-proposition"
        ? propositions.find((proposition) => proposition.id === id)?.spans
        : statements.find((statement) => statement.id === id)?.content;
    if (spans === undefined) continue;
    const span = {
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
    };
    return { article: article.id, span, quote: article.text.slice(span.start, span.end) };
  }
  throw notThere(db, content.kind === "not-this-proposition" ? "proposition" : "statement", id);
}

/** The command that prints the ids of a thing. */
const LISTED_BY = {
  statement: "statements --json",
  claim: "claims --json",
  proposition: "claims --json",
  correction: "correct list",
} as const;

function notThere(where: string, what: keyof typeof LISTED_BY, id: string): OnrecordError {
  return new OnrecordError(
    "D003",
    `${where}: no ${what} has the id ${JSON.stringify(id)}`,
    `\`onrecord ${LISTED_BY[what]}\` prints the ids.`,
  );
}

async function list(options: DatabaseOptions & FormatOptions): Promise<void> {
  await withStore(options.db, async (store) => {
    await printRows(await listCorrections(store), COLUMNS, options, "No correction has been recorded.");
  });
}

const COLUMNS: readonly Column<Correction>[] = [
  { title: "day", cell: ({ day }) => day },
  { title: "by", cell: ({ reviewer }) => reviewer },
  { title: "kind", cell: ({ content }) => content.kind },
  { title: "of", cell: ({ content, anchor }) => anchor?.quote ?? Object.values(content).slice(1).flat().join(" ") },
  { title: "reason", cell: ({ reason }) => reason },
  { title: "id", cell: ({ id }) => id },
];
