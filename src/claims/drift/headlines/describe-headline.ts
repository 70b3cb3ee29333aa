import type { DriftKind } from "../../../model/claim.ts";

/** A sentence a reader understands, of a headline and of the place of the origin that it is held against. */
export function describeHeadline(kind: DriftKind, headline: string, origin: string): string {
  const [is, was] = [`“${headline}”`, `“${origin}”`];
  switch (kind) {
    case "hardened":
      return `The headline says it more firmly, ${is}, than the origin, ${was}.`;
    case "softened":
      return `The headline says it less firmly, ${is}, than the origin, ${was}.`;
    case "attribution-lost":
      return `The headline says in its own voice, ${is}, what the origin gives to somebody: ${was}.`;
    case "speaker-changed":
      return `The headline gives this to another speaker, ${is}, than the origin, ${was}.`;
    case "roles-swapped":
      return `In the headline two changed places: the origin has ${was}, the headline ${is}.`;
    case "number-or-date-changed":
      return `The headline has another number or date, ${is}, than the origin, ${was}.`;
    case "added":
      return `The headline speaks of another treaty, ${is}, than the origin, ${was}.`;
    default:
      return `The headline says the opposite, ${is}, of what the origin says, ${was}.`;
  }
}
