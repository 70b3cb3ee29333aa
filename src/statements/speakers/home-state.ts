import type { StateCode } from "../../model/state.ts";
import type { Gazetteer } from "../../text/gazetteer.ts";
import type { KnownActor } from "./actor-table.ts";

/** What an article says of where it was reported. */
export interface HomeContext {
  /** place of the dateline; null when there is none or it is a republisher's */
  readonly place: string | null;
  readonly headline: string | null;
}

const DOMESTIC =
  /\b(?:ministry|ministries|parliament|government|cabinet|army|military|police|prosecutors?|lawmakers?|legislators?|deput(?:y|ies)|mps?|president|presidency|prime minister|minister|senators?|authorities|agenc(?:y|ies)|court|security service|air force|navy|general staff)\b/i;
/** "UPDATE 2-", "WRAPUP 1:", "BREAKING - ": what a wire puts before a headline. */
const WIRE_LABEL = /^\p{Lu}{3,}(?:\s\d{1,2})?\s?[-–:]\s?/u;
const QUALIFIED = /\b(?:EU|UN|NATO|OSCE|AU|ASEAN|European|United Nations|international|former)\b/;

/**
 * The State that bodies without a named State belong to ("the ministry", "lawmakers"): that of the dateline's capital, or the subject of
 * the headline; null when neither says.
 */
export function findHomeState(context: HomeContext, gazetteer: Gazetteer): StateCode | null {
  if (context.place !== null) {
    const place = context.place.toLowerCase().replace(/(?<=^|[\s-])\p{Ll}/gu, (letter) => letter.toUpperCase());
    const states = new Set(gazetteer.findMentions(place).map((mention) => mention.state));
    const [only] = states;
    if (states.size === 1 && only !== undefined) return only;
  }
  if (context.headline === null) return null;
  const headline = context.headline.replace(WIRE_LABEL, "");
  const [first] = gazetteer.findMentions(headline);
  if (first === undefined || first.span.start > 0) return null;
  // the subject of the headline: "Norway considers …", "Norway's parliament votes …", "Norway to …"
  return /^(?:['’]s?\s|\s+(?:to|has|is|was|will|\p{L}+s|\p{L}+ed)\b)/u.test(headline.slice(first.span.end))
    ? first.state
    : null;
}

/** Whether an actor is a body or office of some State, and the text does not tie it to another body. */
export function isDomestic(actor: KnownActor): boolean {
  const said = [actor.role, actor.organisation, actor.kind === "organisation" ? actor.written : null]
    .filter((part) => part !== null)
    .join(" ");
  return DOMESTIC.test(said) && !QUALIFIED.test(said);
}
