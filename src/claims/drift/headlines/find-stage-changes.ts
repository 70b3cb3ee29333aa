import { readTokens } from "../../../text/tokens.ts";
import type { UnitSide } from "../unit-pair.ts";
import type { Passage } from "./find-passages.ts";
import type { HeadlineDrift } from "./headline-drift.ts";
import type { ReadHeadline } from "./read-headline.ts";
import { readStages, STAGE } from "./read-stages.ts";
import { areOneDeed } from "./same-deed.ts";

/**
 * A deed that the headline tells as further than any place of the origin does, or less far: "has withdrawn" over "plans to withdraw". The present tells of what
 * was done and of what will be, so it is further only than what is open or planned.
 */
export function findStageChanges(headline: ReadHeadline, passages: readonly Passage[], best: Passage): HeadlineDrift[] {
  const side = best.pair.appearance;
  for (const deed of readStages(side)) {
    if ((side.words[deed.index]?.start ?? 0) < headline.said.start) continue;
    const told = passages.flatMap((passage) =>
      readStages(passage.pair.origin)
        .filter(({ stem }) => areOneDeed(stem, deed.stem))
        .filter(({ noun }) => !noun || deed.noun || followsName(side, deed.index))
        .map(({ stage }) => ({ stage, passage })),
    );
    const most = Math.max(...told.map(({ stage }) => stage));
    // The present of a headline tells of what was done.
    const least = Math.min(
      ...told.map(({ stage, passage }) => (stage === STAGE.present && passage.headline !== null ? STAGE.done : stage)),
    );
    const kind = isFurther(deed.stage, most) ? "hardened" : isLess(deed.stage, least) ? "softened" : null;
    if (kind === null || !told.some(({ passage }) => passage === best)) continue;
    if (deed.noun || followsName(side, deed.index) || isVerb(headline, side, deed.index))
      return [{ kind, passage: best }];
  }
  return [];
}

/** Many a plural looks like a verb. */
function isVerb({ text: { text, mentions } }: ReadHeadline, { words }: UnitSide, index: number): boolean {
  const start = words[index]?.start;
  return readTokens(text, mentions).some((token) => token.start === start && token.pos === "VERB");
}

/** "Austria bans": a verb for certain, which in a headline many a word may be. */
function followsName({ words }: UnitSide, index: number): boolean {
  return words[index - 1]?.name === true && words.slice(0, index).every(({ name, content }) => name || !content);
}

function isFurther(is: number, was: number): boolean {
  if (is === STAGE.done) return was <= STAGE.coming;
  if (is === STAGE.present) return was <= STAGE.planned;
  return is === STAGE.coming && was === STAGE.open;
}

function isLess(is: number, was: number): boolean {
  return is <= STAGE.planned && was === STAGE.done;
}
