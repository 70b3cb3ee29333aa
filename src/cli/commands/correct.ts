import type { Command } from "commander";
import type { CivilDate } from "../../model/civil-date.ts";
import { Correction, CorrectionContent } from "../../model/correction.ts";
import { OnrecordError } from "../../model/onrecord-error.ts";
import type { Span } from "../../model/span.ts";
import { readCorpus } from "../../store/corpus.ts";
import { listCorrections, saveCorrection } from "../../store/corrections.ts";
import type { Store } from "../../store/open-store.ts";
import { listCorpusArticles } from "../../store/pages.ts";
import { hashText } from "../../text/hash-text.ts";
import { deriveStoredCorpus } from "../ingest.ts";
import { loadRegister } from "../load-register.ts";
import {
  addDatabaseOption,
  addFormatOptions,
  type DatabaseOptions,
  type FormatOptions,
  parseDay,
  parseStateCode,
} from "../options.ts";
import { type Column, printLine, printRows } from "../print.ts";
import { printDiagnostics } from "../print-error.ts";
import { today } from "../today.ts";
import { withStore } from "../with-store.ts";

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
      .requiredOption("--reason <words>", "why it is wrong")
      .requiredOption("--reviewer <name>", "who reviewed it")
      .option("--day <day>", "day of the review (default: today)", parseDay);
  correction("speaker <statement>", "another speaker than the one read")
    .option("--name <name>", "the speaker's name")
    .option(
      "--state <codes...>",
      "States the speaker speaks for (three letters)",
      (code: string, before?: string[]) => [...(before ?? []), parseStateCode(code)],
    )
    .action((statement: string, options: SpeakerOptions) =>
      record({ kind: "speaker", statement, name: options.name ?? null, states: options.state ?? [] }, options),
    );
  correction("not-a-statement <statement>", "nobody is said to have said this").action(
    (statement: string, options: Options) => record({ kind: "not-a-statement", statement }, options),
  );
  correction("same-claim <claims...>", "these claims are one").action((claims: string[], options: Options) =>
    record({ kind: "same-claim", claims }, options),
  );
  correction("different-claims <claims...>", "these claims are not one and are not to be suggested as one").action(
    (claims: string[], options: Options) => record({ kind: "different-claims", claims }, options),
  );
  correction("not-in-claim <claim> <propositions...>", "these propositions were wrongly merged into the claim").action(
    (claim: string, propositions: string[], options: Options) =>
      record({ kind: "not-in-claim", claim, propositions }, options),
  );
  correction("not-this-proposition <proposition>", "the words do not say this").action(
    (proposition: string, options: Options) => record({ kind: "not-this-proposition", proposition }, options),
  );
  addDatabaseOption(addFormatOptions(command.command("list").description("corrections recorded so far"))).action(list);
}

async function record(given: unknown, options: Options): Promise<void> {
  const content = CorrectionContent.safeParse(given);
  if (!content.success)
    throw new OnrecordError(
      "U001",
      `the correction is incomplete: ${content.error.issues.map(({ message }) => message).join("; ")}`,
      "Give at least two different claims, or see `onrecord correct --help`.",
    );
  await withStore(options.db, async (store) => {
    await checkStates(content.data);
    const anchor = await findAnchor(store, content.data, options.db);
    const correction = Correction.parse({
      id: `k-${hashText(JSON.stringify(content.data))}`,
      content: content.data,
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

async function checkStates(content: CorrectionContent): Promise<void> {
  if (content.kind !== "speaker") return;
  const known = new Set<string>(loadRegister().states.map(({ code }) => code));
  const unknown = content.states.find((code) => !known.has(code));
  if (unknown !== undefined)
    throw new OnrecordError("U002", `${unknown} is no State's code`, "See `onrecord status --all` for the codes.");
}

/** The characters that the correction is about, so that it finds its place again; null for one about claims. */
async function findAnchor(store: Store, content: CorrectionContent, db: string): Promise<Correction["anchor"]> {
  if (content.kind === "same-claim" || content.kind === "different-claims" || content.kind === "not-in-claim") {
    const { claims } = await readCorpus(store);
    const wanted = content.kind === "not-in-claim" ? [content.claim] : content.claims;
    const absent = wanted.find((id) => !claims.some((claim) => claim.id === id));
    if (absent !== undefined) throw notThere(db, "claim", absent);
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

function notThere(db: string, what: string, id: string): OnrecordError {
  return new OnrecordError(
    "D003",
    `${db}: no ${what} has the id ${JSON.stringify(id)}`,
    `\`onrecord ${what === "statement" ? "statements" : "claims"} --json\` prints the ids.`,
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
