import type { Article } from "../../model/article.ts";
import type { CivilDate } from "../../model/civil-date.ts";
import type { StageResult } from "../../model/diagnostic.ts";
import type { Proposition } from "../../model/proposition.ts";
import type { AttributionRelation } from "../../model/statement.ts";
import type { Vocabulary } from "../../model/treaty.ts";
import type { Gazetteer } from "../../text/gazetteer.ts";

export interface PropositionOptions {
  readonly gazetteer: Gazetteer;
  readonly vocabularies: readonly Vocabulary[];
  /** day of capture of the page; relative dates resolve only against the article's date or this */
  readonly captured: CivilDate | null;
}

/** A claim given as free text: `onrecord check --claim`. */
export interface FreeClaim {
  readonly text: string;
  /** State code of the claimant, or a name; null for the narrator */
  readonly claimant: string | null;
  readonly madeOn: CivilDate | null;
  /** treaty meant when the words name none */
  readonly treaty: string | null;
}

/** Every statement and narrated assertion of an article that concerns a treaty, as typed propositions. */
export function readPropositions(
  _article: Article,
  _statements: readonly AttributionRelation[],
  _options: PropositionOptions,
): StageResult<Proposition[]> {
  return { value: [], diagnostics: [] };
}

/** The propositions of a claim given as free text. */
export function readClaim(_claim: FreeClaim, _options: PropositionOptions): StageResult<Proposition[]> {
  return { value: [], diagnostics: [] };
}
