/** Words for standing inside or outside a treaty as if it were a place, and for going in and out. Own lists. */

/** "in", "inside": behind a copula, with nothing behind them but a treaty or a time, a party. */
export const INSIDE_WORDS = new Set("in inside within aboard".split(" "));

/** Forms of the verbs by which one is, and stays, somewhere. */
export const STAY_WORDS = new Set(
  "is are was were be been being am isn't aren't wasn't weren't stay stays stayed staying remain remains remained remaining".split(
    " ",
  ),
);

/** Words between such a verb and the place. */
export const STANDING_FILLERS = new Set(
  "still not never ever already also now both all yet firmly currently always long fully only even too therefore thus duly again there finally safely".split(
    " ",
  ),
);

/** Forms of the verbs by which one goes somewhere, with the form of "join" and "leave" that they stand for. */
export const GOING_WORDS: ReadonlyMap<string, readonly [join: string, leave: string]> = new Map(
  Object.entries({
    go: "join leave",
    goes: "joins leaves",
    going: "joining leaving",
    went: "joined left",
    gone: "joined left",
    come: "join leave",
    comes: "joins leaves",
    coming: "joining leaving",
    came: "joined left",
    get: "join leave",
    gets: "joins leaves",
    getting: "joining leaving",
    got: "joined left",
    step: "join leave",
    steps: "joins leaves",
    stepped: "joined left",
    stepping: "joining leaving",
    walk: "join leave",
    walks: "joins leaves",
    walked: "joined left",
    walking: "joining leaving",
    enter: "join leave",
    enters: "joins leaves",
    entered: "joined left",
    entering: "joining leaving",
  }).map(([form, meant]) => {
    const [join = "", leave = ""] = meant.split(" ");
    return [form, [join, leave]];
  }),
);

/** Behind a verb of going: into the treaty. */
export const INTO_WORDS = new Set("in into inside to aboard".split(" "));

/** What may follow a place that is named by "in" or "out" alone. */
export const BEHIND_PLACE = new Set(
  "since until till from for after before as too either also already now still together again yet at only and or but while with on by when or nor alone last this next throughout".split(
    " ",
  ),
);
