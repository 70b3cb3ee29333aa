/**
 * Words that deny by their meaning, so that another text may say the same with "not": "failed to", "lack". Source: own
 * compilation. Base forms; compared by stem.
 */
export const IMPLICIT_NEGATIVES = `absence absent abstain against avoid ban barely cancel decline
defy deny deprive dismiss doubt empty except exclude exempt fail failure
 forbid hardly hinder ignore illegal impossible impede inability incapable instead insufficient lack
 neglect opposite oppose prevent prohibit rare rarely
refrain refuse reject reluctant scarcely seldom unable unlikely
unless until void zero without rather instead less inappropriate inadequate invalid incorrect innocent incomplete ineligible inactive few little unnecessary needless unsupported unknown unclear uncommon undoubtedly unprecedented`.split(
  /\s+/u,
);

/** Words for an end, which answer "no longer". */
export const ENDINGS = "end stop cease halt expire finish gone over disappear quit former".split(" ");

/** Prefixes that deny: "unharmed" for "not harmed". */
export const NEGATIVE_PREFIXES = ["un", "in", "im", "il", "ir", "dis", "non", "mis"] as const;

/** Word sequences in which a negator denies nothing of the sentence. */
export const EMPTY_NEGATIONS: readonly (readonly string[])[] = [
  "not only",
  "not just",
  "not merely",
  "not simply",
  "not solely",
  "not least",
  "not to mention",
  "or not",
  "why not",
  "no doubt",
  "no wonder",
  "no matter",
  "no less",
  "no fewer",
  "no more",
  "no later",
  "no earlier",
  "no higher",
  "no lower",
  "no greater",
  "not higher",
  "not lower",
  "not more",
  "not less",
  "not exceed",
  "not exceeding",
].map((phrase) => phrase.split(" "));
