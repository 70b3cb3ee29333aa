/**
 * How much likelier than any content word a word is one by which a news text gives something to somebody: log odds. Counted by training/attributions/count-cues.ts in
 * the articles of PolNeAR (train).
 */
export const CUE_ODDS: readonly (readonly [odds: number, words: string])[] = [
  [5, "noted said"],
  [4.5, "according"],
  [4, "added argued defended noting says suggested told tweeted vowed wrote"],
  [
    3.5,
    "acknowledged announced arguing asked blasted cited citing claimed criticized declined explained expressed insisted praised questioned recalled rejected stated urged warned",
  ],
  [
    3,
    "accused adding argue blamed calling complained concluded declared denounced described describing dismissed echoed endorsed expected indicated insist notes ordered pointed predicted promised recalling referring refused reiterated replied reported responded revealed saying seemed suggesting tells writes",
  ],
  [
    2.5,
    "admitted agreed announcing appears asking asks assured attacked called confirmed continued criticizing declaring denied denouncing discussed explaining finds hopes hoping mention mentioned mocked offered pointing portrayed promising referred reportedly showed shows sounded suggest suggests talked telling tweeting voiced",
  ],
  [
    2,
    "acknowledge adds announce appeared assertion calls challenged charged claiming complaints criticism deemed defending disclosed discuss discussing doubts eager emailed encouraged expecting express found highlighted highlighting hoped issued known listed named nominated officially openly oppose opposed posted praise projected proposed proposing pushed questioning refusing repeatedly requested ruled say seeks seems sees shown sought statement suggestion supported titled urging warning widely worried",
  ],
  [
    1.5,
    "addressed agrees aim aimed answered apologized approved attributed aware backed backing believes blame booed cast celebrated claim claims concern confident considered considering consistently convince criticize decided delivering describe devoted doubt embraced endorse endorsing estimated estimates evenly expect explain favor favored formally highlight identified ignored initially intended laid learned lists note offering opposes passed persuade pledged predict prefer preferred presented pressed previously privately promise promises promote publicly pushing quick rattled recognized reference released repeated respond seeking seem shared show showing signed skeptical spoke strongly supporting supports talking talks thinks threatened threatening viewed vocal voted welcomed wonder worries worry writing",
  ],
  [
    1,
    "accepting accusations admit adopted advice advocate aggressively agree allegations alleged appear appointed ask attacking attempted attention authorized barely belief believe blocked call cheered clear column concerned concerns confidence consensus counter covered critique dedicated defend delivered demands designed desire determined disagree disclosure dispute drew embracing encourage endorsement enjoyed exposed fear fears felt filed fired focused focusing follows frequently fun guess guilty harsh hired hitting hope hopeful identify increasingly introduced knew knowing knows launched laying letter looking looks maintained nominate noticed obvious offer offers often opposition optimistic passing planning plans pledge promoting provided published puts question questions quickly read recently recognize refuse regularly releasing remember reports saw scared seemingly seen sharp specifically speculation sponsored struck suddenly tell touched unclear understanding understood upset view wanted wants went written",
  ],
];
