import type { StateCode } from "../../model/state.ts";
import type { Gazetteer } from "../../text/gazetteer.ts";

/** What an article says of where it was reported. */
export interface HomeContext {
  /** place of the dateline; null when there is none or it is a republisher's */
  readonly place: string | null;
  readonly headline: string | null;
}

/** "UPDATE 2-", "WRAPUP 1:", "BREAKING - ": what a wire puts before a headline. */
const WIRE_LABEL = /^\p{Lu}{3,}(?:\s\d{1,2})?\s?[-–:]\s?/u;

/** States that a page's own officials most likely speak for. */
export interface HomeStates {
  /** whose capital the dateline names */
  readonly place: StateCode | null;
  /** the subject of the headline */
  readonly subject: StateCode | null;
}

/** Reads {@link HomeStates} from dateline and headline. */
export function findHomeStates({ place, headline }: HomeContext, gazetteer: Gazetteer): HomeStates {
  return {
    place: place === null ? null : findPlaceState(place, gazetteer),
    subject: headline === null ? null : findSubjectState(headline.replace(WIRE_LABEL, ""), gazetteer),
  };
}

function findPlaceState(place: string, gazetteer: Gazetteer): StateCode | null {
  const written = place.toLowerCase().replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
  const [only, ...more] = new Set(gazetteer.findMentions(written).map(({ state }) => state));
  return only === undefined || more.length > 0 ? null : only;
}

/** "Norway considers …", "Norway's parliament votes …", "Norway to …". */
function findSubjectState(headline: string, gazetteer: Gazetteer): StateCode | null {
  const [first] = gazetteer.findMentions(headline);
  if (first === undefined || first.span.start > 0) return null;
  const governs = /^(?:['’]s?\s|\s+(?:to|has|is|was|will|\p{L}+s|\p{L}+ed)\b)/u.test(headline.slice(first.span.end));
  return governs ? first.state : null;
}
