import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { findDataFolder } from "../../test/acceptance/data-folder.ts";

// Readers of the public sets that LINEAGE is measured on. They are never part of the product.

export interface Version {
  /** `ref`: a person's translation; `hyp`: a machine's */
  readonly kind: "ref" | "hyp";
  readonly text: string;
}

/** One news story with its English versions, the first of them a person's. */
export interface TranslatedStory {
  readonly id: string;
  readonly versions: readonly Version[];
}

export interface EventArticle {
  readonly id: string;
  readonly story: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

/** The data folder, or the end of the program with a sentence that says what is missing. */
export function requireDataFolder(): string {
  const folder = findDataFolder();
  if (folder !== null) return join(folder, "data");
  console.error("not run: the evaluation data is absent; set ONRECORD_ACCEPTANCE_DATA to its folder");
  process.exit(0);
}

/** Stories of WMT 2021 and 2022 ru-en; sentences one a line. */
export function readTranslations(data: string): TranslatedStory[] {
  return ["newstest2021.ru-en.all.xml", "wmttest2022.ru-en.all.xml"].flatMap((file) => {
    const xml = readFileSync(join(data, "wmt-translations", file), "utf8");
    return [...xml.matchAll(/<doc [^>]*id="([^"]*)"[^>]*>([\s\S]*?)<\/doc>/g)].map((doc) => ({
      id: doc[1] ?? "",
      versions: [...(doc[2] ?? "").matchAll(/<(ref|hyp)[^>]*>([\s\S]*?)<\/\1>/g)].map((version) => ({
        kind: version[1] === "ref" ? ("ref" as const) : ("hyp" as const),
        text: [...(version[2] ?? "").matchAll(/<seg [^>]*>([\s\S]*?)<\/seg>/g)]
          .map((segment) => decodeXml((segment[1] ?? "").trim()))
          .join("\n"),
      })),
    }));
  });
}

/** 100 events, each told by three outlets. */
export function readEvents(data: string): EventArticle[] {
  const folder = join(data, "basil/articles");
  return readdirSync(folder).flatMap((year) =>
    readdirSync(join(folder, year))
      .sort()
      .map((file) => {
        const article = JSON.parse(readFileSync(join(folder, year, file), "utf8"));
        return {
          // Four articles of the set have the same identifier: "empty".
          id: `${year}-${file}`,
          story: article["triplet-uuid"],
          date: article.date,
          title: article.title,
          text: article["body-paragraphs"].map((paragraph: string[]) => paragraph.join(" ")).join("\n"),
        };
      }),
  );
}

/** Bodies of FNC-1 by id: `tr<n>` of the training file, `te<n>` of the test file. */
export function readBodies(data: string): Map<string, string> {
  const bodies = new Map<string, string>();
  for (const [prefix, file] of [
    ["tr", "train_bodies.csv"],
    ["te", "competition_test_bodies.csv"],
  ]) {
    const rows: string[][] = parse(readFileSync(join(data, "fnc1", file ?? ""), "utf8"), { from_line: 2 });
    for (const [id, text] of rows) bodies.set(`${prefix}${id}`, text ?? "");
  }
  return bodies;
}

/** Article texts of WCXB dev, PolNeAR train and dev: unrelated news, to hide pairs among. */
export function readDistractors(data: string): string[] {
  const pages = readdirSync(join(data, "wcxb-dev/ground-truth"))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(data, "wcxb-dev/ground-truth", file), "utf8")))
    .map((page) => String(page.ground_truth.main_content ?? ""));
  const news = ["train", "dev"].flatMap((part) =>
    readdirSync(join(data, "polnear", part, "text"))
      .sort()
      .map((file) => readFileSync(join(data, "polnear", part, "text", file), "utf8")),
  );
  return [...pages, ...news].filter((text) => text.length > 300);
}

function decodeXml(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
