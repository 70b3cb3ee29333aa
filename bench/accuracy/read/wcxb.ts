import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";

/** A page of WCXB with its hand-made answer. */
export interface WcxbPage {
  readonly id: string;
  readonly url: string | null;
  readonly html: string;
  readonly truth: {
    readonly body: string;
    readonly title: string | null;
    readonly author: string | null;
    readonly date: string | null;
  };
}

/** Halves of the sites, and the tuning half in two: three quarters of its sites to fit on, one to look for errors in. */
export type Half = "tuning" | "validation" | "tuning-fit" | "tuning-check";

/** The pages of a WCXB folder (`ground-truth/`, `html/`) in order; those without an answer for the body are left out. */
export function readWcxb(folder: string, half: Half | null = null): WcxbPage[] {
  const pages: WcxbPage[] = [];
  for (const file of readdirSync(resolve(folder, "ground-truth")).toSorted()) {
    const id = file.replace(/\.json$/, "");
    const record = JSON.parse(readFileSync(resolve(folder, "ground-truth", file), "utf8"));
    const truth = record.ground_truth;
    const body = truth.main_content ?? "";
    if (body === "") continue;
    const url: string | null = record.url ?? null;
    if (half !== null && !isOf(half, url ?? id)) continue;
    const html = gunzipSync(readFileSync(resolve(folder, "html", `${id}.html.gz`))).toString("utf8");
    pages.push({
      id,
      url,
      html,
      truth: { body, title: truth.title ?? null, author: truth.author ?? null, date: truth.publish_date ?? null },
    });
  }
  return pages;
}

function isOf(half: Half, url: string): boolean {
  const bits = hashSite(url);
  if ((bits % 2 === 0) === (half === "validation")) return false;
  const checks = (bits >>> 1) % 4 === 0;
  return half === "tuning-check" ? checks : half === "tuning-fit" ? !checks : true;
}

/** Which half a site belongs to: all pages of a site are in one, by the parity of a hash of its domain. */
export function halfOf(url: string): "tuning" | "validation" {
  return hashSite(url) % 2 === 0 ? "tuning" : "validation";
}

function hashSite(url: string): number {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? url;
  const site = host
    .split(".")
    .slice(/\.(?:co|com|org|net|gov|ac)\.[a-z]{2}$/.test(host) ? -3 : -2)
    .join(".");
  let hash = 0x811c9dc5;
  for (let index = 0; index < site.length; index++) hash = Math.imul(hash ^ site.charCodeAt(index), 0x01000193) >>> 0;
  return hash >>> 7;
}

/** Word precision, recall and F1 as WCXB defines them: bags of `\w+` of the lower-cased texts. */
export function wordF1(
  predicted: string,
  reference: string,
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const ours = countWords(predicted);
  const theirs = countWords(reference);
  let overlap = 0;
  for (const [word, count] of ours.counts) overlap += Math.min(count, theirs.counts.get(word) ?? 0);
  const precision = ours.total === 0 ? 0 : overlap / ours.total;
  const recall = theirs.total === 0 ? 0 : overlap / theirs.total;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function countWords(text: string): { readonly counts: ReadonlyMap<string, number>; readonly total: number } {
  const counts = new Map<string, number>();
  let total = 0;
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    total++;
  }
  return { counts, total };
}
