import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { VersionedStory } from "./version-pairs.ts";

/** The stories of the WMT Russian-English test sets in the data folder. */
export function loadTranslatedStories(dataFolder: string): VersionedStory[] {
  return ["newstest2021.ru-en.all.xml", "wmttest2022.ru-en.all.xml"].flatMap((file) =>
    parseStories(readFileSync(join(dataFolder, "data/wmt-translations", file), "utf8")),
  );
}

function parseStories(xml: string): VersionedStory[] {
  const stories: VersionedStory[] = [];
  for (const [, attributes = "", body = ""] of xml.matchAll(/<doc ([^>]*)>([\s\S]*?)<\/doc>/g)) {
    const id = /id="([^"]*)"/.exec(attributes)?.[1];
    // The sets hold talks, posts and shop texts too: sentences of those are no news, and some are aligned to the wrong one.
    if (id === undefined || /domain="(?!news")|social|ecommerce|tedtalks/.test(attributes)) continue;
    const versions = new Map<string, readonly string[]>();
    for (const [, who = "", text = ""] of body.matchAll(/<(?:ref|hyp)([^>]*)>([\s\S]*?)<\/(?:ref|hyp)>/g)) {
      const name = /(?:translator|system)="([^"]*)"/.exec(who)?.[1];
      const segments = [...text.matchAll(/<seg [^>]*>([\s\S]*?)<\/seg>/g)].map(([, segment = ""]) =>
        decode(segment).trim(),
      );
      if (name !== undefined) versions.set(name, segments);
    }
    stories.push({ id, versions });
  }
  return stories.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function decode(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|apos);/g, (_, name: "lt" | "gt" | "amp" | "quot" | "apos") => {
    return { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" }[name];
  });
}
