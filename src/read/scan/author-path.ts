const PERSON_FOLDERS: ReadonlySet<string> = new Set(
  "author authors contributor contributors by profile profiles people person writer writers staff reporter reporters columnist columnists journalist journalists autor auteur autore producer producers userprofile".split(
    " ",
  ),
);
const LONGEST = Math.max(...[...PERSON_FOLDERS].map(({ length }) => length));
/** 1 for each pair of a length and a first letter (in 32 steps) that a folder has. */
const SHAPES = new Uint8Array((LONGEST + 1) * 32);
for (const folder of PERSON_FOLDERS) SHAPES[folder.length * 32 + (folder.charCodeAt(0) & 31)] = 1;
const SLASH = 47;

/** Whether an address in a part of a text leads to a person's page: something stands in a folder named for authors. */
export function isAuthorPath(text: string, start: number, end: number): boolean {
  let folder = -1;
  for (let index = start; index + 1 < end; index++) {
    if (text.charCodeAt(index) !== SLASH) continue;
    const length = index - folder;
    if (
      folder >= 0 &&
      length <= LONGEST &&
      SHAPES[length * 32 + (text.charCodeAt(folder) & 31)] === 1 &&
      text.charCodeAt(index + 1) !== SLASH &&
      PERSON_FOLDERS.has(text.slice(folder, index).toLowerCase())
    )
      return true;
    folder = index + 1;
  }
  return false;
}
