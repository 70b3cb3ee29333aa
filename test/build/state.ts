import type { State, StateCode } from "../../src/model/state.ts";

/** A State of these names that has been one always. */
export function buildState(code: string, name: string, more: Partial<State> = {}): State {
  return {
    code: code as StateCode,
    iso2: null,
    name,
    names: [],
    capitals: [],
    metonyms: [],
    demonyms: [],
    from: null,
    to: null,
    standing: "un-member",
    source: "test",
    ...more,
  };
}
