/**
 * How words speak of what treaties of disarmament have clauses on or lack, by the norm's name. In an entry all words must stand in the
 * sentence, the first of them is what is asked for, allowed or barred; `@keep` is a concept of `rule-concepts.ts`, `!@criminal` must be
 * missing. What a treaty does with a norm stands in its vocabulary; the first list holds for every treaty that can be left.
 */
export const GENERAL_NORM_WORDS: Readonly<Record<string, readonly string[]>> = {
  "withdrawal-consent": [
    "@consent @other @leave",
    "@consent @member @leave",
    "@say @other @leave",
    "@veto @other @leave",
    "@veto @member @leave",
    "@say @leave other",
    "veto @leave",
    "@consent meeting @leave",
  ],
  "withdrawal-reasons": ["@reason @leave", "@reason notice"],
  "partial-withdrawal": ["@leave @part @article", "@leave @part treaty"],
  "rejoining-consent": ["@consent @rejoin"],
  rejoining: ["@rejoin"],
};

export const NORM_WORDS: Readonly<Record<string, readonly string[]>> = {
  "retention-for-training": [
    "@keep @training",
    "@few @training",
    "exception @training",
    "exemption @training",
    "@transfer @training",
  ],
  "transfer-for-destruction": ["@transfer @destroy"],
  "picking-articles": ["@optOut @part @article", "@suspend @part @article", "@optOut article"],
  "conditions-on-joining": ["@condition @join", "exclude @join", "@condition accept", "@condition attach"],
  court: ["@court", "@court breach", "@court dispute", "@court violation"],
  sanctions: [
    "@sanction @member !@criminal",
    "@sanction breach !@criminal",
    "@sanction violation !@criminal",
    "@sanction committee !@criminal",
    "@sanction break !@criminal",
    "@sanction violate !@criminal",
    "economic @sanction !@criminal",
  ],
  inspectorate: ["@inspector @routine", "inspectorate", "inspector", "watchdog", "verification"],
  referee: ["referee", "arbiter", "umpire"],
  compensation: ["@compensation @victim", "@compensation"],
  marking: ["@fence @minefield", "fence mine", "mark mine", "fenced cleared", "@fence cleared", "fence off"],
  "victim-assistance": ["@help @victim"],
  "joint-operations": ["@joint @ally"],
  "assisting-others": [
    "@help @prohibited",
    "@encourage @prohibited",
    "@help @ally lay",
    "@help @other lay",
    "@help @ally use",
    "@help @other use",
  ],
  "legacy-weapons": [
    "clear @laid @earlier",
    "clearance @laid @earlier",
    "duty clear @laid",
    "clear own army laid",
    "clear what own army",
  ],
  "financial-dues": ["@money @member treaty"],
  "voting-rights": ["@seat lose", "@seat strip", "suspend meeting", "exclude meeting"],
  hosting: ["@share weapon", "@share bomb", "@share warhead", "@share nuclear", "@share missile"],
  threatening: ["@threaten use", "@threaten bomb", "@threaten weapon", "@threaten nuclear"],
  "peaceful-nuclear-energy": ["@energy"],
  "risk-assessment": [
    "assess risk",
    "assessment risk",
    "examine risk",
    "weigh risk",
    "check risk",
    "consider risk",
    "judge risk",
    "evaluate risk",
    "assess export",
    "risk assessment",
  ],
};
