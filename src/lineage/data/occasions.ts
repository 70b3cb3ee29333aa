/** What a primary source can be, with the words that reports use for it. Compiled by us from the usage of English-language agencies. */
export interface Occasion {
  /** as shown: "briefing", "decree" */
  readonly noun: string;
  readonly words: readonly string[];
}

/** More telling ones first: "told reporters at a briefing" is a briefing. */
export const OCCASIONS: readonly Occasion[] = [
  { noun: "decree", words: ["decree", "executive order"] },
  {
    noun: "social media post",
    words: [
      "facebook",
      "telegram",
      "on x",
      "twitter",
      "post on",
      "posted",
      "tweet",
      "tweeted",
      "social media",
      "vkontakte",
      "truth social",
      "instagram",
    ],
  },
  { noun: "video address", words: ["video address", "nightly address", "evening address", "late-night address"] },
  { noun: "joint statement", words: ["joint statement"] },
  { noun: "interview", words: ["interview"] },
  { noun: "news conference", words: ["news conference", "press conference"] },
  {
    noun: "briefing",
    words: ["briefing", "told reporters", "told journalists", "informed journalists", "told the press"],
  },
  { noun: "report", words: ["report by", "report published", "published a report", "monitor report", "the report"] },
  {
    noun: "speech",
    words: [
      "speech",
      "address to",
      "told the conference",
      "told delegates",
      "at a conference",
      "at the conference",
      "speaking at",
    ],
  },
  { noun: "letter", words: ["letter to", "in a letter", "open letter"] },
  { noun: "court filing", words: ["court filing", "indictment", "lawsuit"] },
  { noun: "statement", words: ["statement", "press release", "communique", "communiqué"] },
];
