/**
 * Closed classes of words that another wording has in place of a negator: bounds of time, of number and of kind, verbs of staying as it is, duty, emptiness.
 * A word of theirs that only the other side has speaks against a negator being lost. Source: own compilation after the grammar of English. Base forms;
 * compared by stem.
 */
export const ANSWERING = {
  untilThere: "until till unless before once pending await wait elapse",
  onlyThere:
    "only just sole solely exclusively nothing but except besides apart alone all last first latest final merely mere",
  underThere: "under than less fewer within below short most maximum least",
  stayThere: "stay stand remain keep still continue ground idle hold held stuck unchanged kept leave left stood",
  failThere:
    "unable fail refuse impossible ignore lack reject negate deny incapable unwilling decline denial refusal failure inability absence neglect refute",
  lackThere:
    "lack miss missing gap hole short shortage absent absence lose loss need want deprive bereft devoid minus insufficient",
  differThere:
    "different other another else than contrary opposite reverse alternative instead separate otherwise distinct unlike differ contrast rather",
  needThere: "need require necessary must indispensable condition depend mandatory compulsory essential obligatory",
  emptyThere: "zero empty vacant blank void nil bare without",
  negatorThere: "no not never nothing none nobody nor neither without cannot",
  alwaysThere: "always constant consistent continual continue throughout maintain ever persist insist",
  unknownThere: "anonymous anonymity silent silence unknown unclear secret unidentified undisclosed",
} as const;

/**
 * Classes of words of the negator's side that a wording which says the same without it has no use for: words that go with negators, bounds, words of sameness,
 * ability and will. Source: own compilation, as above. Base forms; compared by stem.
 */
export const TURNING = {
  yetHere: "yet longer ever even anymore again since still",
  anyHere: "any anything anyone anybody whatever whatsoever either",
  untilHere: "until till unless before except besides apart other than but",
  sameHere: "same different change alter affect",
  canHere: "cannot could can able may might possible",
  wantHere: "want wish intend agree accept allow permit let",
} as const;
