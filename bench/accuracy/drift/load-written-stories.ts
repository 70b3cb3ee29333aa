import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { VersionedStory } from "./version-pairs.ts";

/** The wordings of a written story, in the order of the lines of each group. */
const VERSIONS = ["A", "B", "C"] as const;

/** The stories of a file beside this one, each in three wordings that say the same. Throws as {@link parseWrittenStories} does. */
export function loadWrittenStories(file: string): VersionedStory[] {
  return parseWrittenStories(readFileSync(join(import.meta.dirname, file), "utf8"), file);
}

/**
 * Reads stories: "= id | topic", then for each sentence a line "A<TAB>…", one of B and one of C; an empty line between them, "#" before a remark.
 * Throws an Error that names the line of a sentence that lacks a wording, has one twice or stands before any story.
 */
export function parseWrittenStories(file: string, name: string): VersionedStory[] {
  const stories: { readonly id: string; readonly lines: string[][] }[] = [];
  let at = 0;
  for (const [index, line] of file.split("\n").entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const story = /^= (\S+) \| /.exec(line)?.[1];
    const [, version, sentence = ""] = /^([ABC])\t(\S.*)$/.exec(line) ?? [];
    const lines = stories.at(-1)?.lines;
    if (story === undefined ? version !== VERSIONS[at] || lines === undefined : at !== 0)
      throw new Error(
        `${name} line ${index + 1}: expected ${at === 0 ? '"= id | topic" or ' : ""}"${VERSIONS[at]}<TAB>sentence"`,
      );
    if (story !== undefined) stories.push({ id: story, lines: VERSIONS.map(() => []) });
    else {
      lines?.[at]?.push(sentence.trim());
      at = (at + 1) % VERSIONS.length;
    }
  }
  if (at !== 0) throw new Error(`${name}: the last sentence lacks its wording ${VERSIONS[at]}`);
  return stories.map(({ id, lines }) => ({
    id,
    versions: new Map(VERSIONS.map((version, place) => [version, lines[place] ?? []])),
  }));
}
