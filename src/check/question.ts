import { addDays, type CivilDate, daysOf, earlierOf, type PartialDate } from "../model/civil-date.ts";
import type { Entry, EntryKind } from "../model/entry.ts";
import type { Proposition } from "../model/proposition.ts";
import type { Clock, Counts, Deadline, Register, StateStatus } from "../model/register.ts";
import type { StateCode } from "../model/state.ts";
import type { Treaty, TreatyId, Vocabulary } from "../model/treaty.ts";

/** Answers of the register that many propositions ask for; one per run. */
export class RegisterCache {
  readonly register: Register;
  readonly #status = new Map<string, StateStatus>();
  readonly #counts = new Map<string, Counts>();
  readonly #entries = new Map<string, readonly Entry[]>();
  readonly #names: ReadonlyMap<StateCode, string>;

  constructor(register: Register) {
    this.register = register;
    this.#names = new Map(register.states.map((state) => [state.code, state.name]));
  }

  nameOf(state: StateCode): string {
    return this.#names.get(state) ?? state;
  }

  status(treaty: TreatyId, state: StateCode, clock: Clock): StateStatus {
    return remember(this.#status, `${treaty} ${state} ${clock.on} ${clock.known}`, () =>
      this.register.status(treaty, state, clock),
    );
  }

  counts(treaty: TreatyId, clock: Clock): Counts {
    return remember(this.#counts, `${treaty} ${clock.on} ${clock.known}`, () => this.register.counts(treaty, clock));
  }

  /** Entries of these kinds; with a State, those whose act it is. */
  entries(treaty: TreatyId, state: StateCode | null, known: CivilDate, kinds: readonly EntryKind[]): readonly Entry[] {
    return remember(this.#entries, `${treaty} ${state} ${known} ${kinds.join()}`, () => {
      const found = this.register.entries(state === null ? { treaty, known, kinds } : { treaty, state, known, kinds });
      return state === null ? found : found.filter((entry) => entry.states.includes(state));
    });
  }
}

function remember<Value>(cache: Map<string, Value>, key: string, make: () => Value): Value {
  const found = cache.get(key);
  if (found !== undefined) return found;
  const value = make();
  cache.set(key, value);
  return value;
}

/** A proposition asked of the register on one day of the world, as known on another: what every check works on. */
export class Question {
  readonly proposition: Proposition;
  readonly cache: RegisterCache;
  readonly treaty: Treaty;
  readonly vocabulary: Vocabulary | null;
  readonly clock: Clock;

  constructor(proposition: Proposition, cache: RegisterCache, treaty: Treaty, clock: Clock) {
    this.proposition = proposition;
    this.cache = cache;
    this.treaty = treaty;
    this.vocabulary = cache.register.findVocabulary(treaty.id);
    this.clock = clock;
  }

  get on(): CivilDate {
    return this.clock.on;
  }

  /** The same proposition asked on another day. */
  askedOn(on: CivilDate): Question {
    return new Question(this.proposition, this.cache, this.treaty, { on, known: this.clock.known });
  }

  name(state: StateCode): string {
    return this.cache.nameOf(state);
  }

  status(state: StateCode, on: CivilDate = this.on): StateStatus {
    return this.cache.status(this.treaty.id, state, { on, known: this.clock.known });
  }

  /** The State's standing on the last day that the register covers, for days that lie after the claim's. */
  latest(state: StateCode): StateStatus {
    return this.status(state, this.lastCovered);
  }

  /** The last day that the register covers for this treaty. */
  get lastCovered(): CivilDate {
    return earlierOf(this.treaty.completeAsOf, this.cache.register.asOf);
  }

  counts(on: CivilDate = this.on): Counts {
    return this.cache.counts(this.treaty.id, { on, known: this.clock.known });
  }

  deadline(state: StateCode, duty: string): Deadline | null {
    return (
      this.cache.register.deadlines(this.treaty.id, state, this.clock).find((found) => found.duty === duty) ?? null
    );
  }

  deadlines(state: StateCode): readonly Deadline[] {
    return this.cache.register.deadlines(this.treaty.id, state, this.clock);
  }

  /** Entries of these kinds whose act it is; null asks for every State and the treaty as such. */
  entries(state: StateCode | null, ...kinds: readonly EntryKind[]): readonly Entry[] {
    return this.cache.entries(this.treaty.id, state, this.clock.known, kinds);
  }

  /** Whether a State without a row is known to have done nothing. */
  get closedWorld(): boolean {
    return this.treaty.coverage === "all-actions";
  }
}

/** Whether the day may be what a partial date means. */
export function fits(date: PartialDate, day: CivilDate): boolean {
  const days = daysOf(date);
  return days !== null && days.from <= day && day < days.to;
}

/** Whether two dates, however precise, can be the same day. */
export function mayCoincide(a: PartialDate, b: PartialDate): boolean {
  const first = daysOf(a);
  const second = daysOf(b);
  return first !== null && second !== null && first.from < second.to && second.from < first.to;
}

/** Whether an entry's day lies on or before `on`; an unknown day does when the entry was known by then. */
export function happenedBy(entry: Entry, on: CivilDate): boolean {
  const days = daysOf(entry.validFrom);
  return days === null ? entry.recordedFrom.day <= on : days.from <= on;
}

/** First and last day that a partial date may mean; null when it is unknown. */
export function boundsOf(date: PartialDate): { readonly first: CivilDate; readonly last: CivilDate } | null {
  const days = daysOf(date);
  return days === null ? null : { first: days.from, last: addDays(days.to, -1) };
}
