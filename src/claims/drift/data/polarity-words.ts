/**
 * Words that deny by their meaning, so that another text may say the same with "not": "failed to", "lack". Source: own
 * compilation. Base forms; compared by stem.
 */
export const IMPLICIT_NEGATIVES = `absence absent abstain avoid ban barely cancel
defy deny deprive dismiss doubt empty except exclude exempt fail failure
 forbid hardly hinder ignore illegal impossible impede inability incapable instead insufficient lack
 neglect opposite oppose prevent prohibit rare rarely
miss distract divert refrain refuse reject reluctant scarcely seldom unable unlikely
unless until void zero without rather instead less inappropriate inadequate invalid incorrect innocent incomplete ineligible inactive unnecessary needless unsupported unknown unclear uncommon undoubtedly unprecedented wrong`.split(
  /\s+/u,
);

/** The same, of words whose other forms deny nothing ("go", "the decline"); compared as written. */
export const IMPLICIT_NEGATIVE_FORMS = ["gone", "declined", "declines", "declining"];

/** Words for an end, which answer "no longer". */
export const ENDINGS = "end stop cease halt expire finish complete disappear quit former".split(" ");

/** Words for what goes on as it was, which answer a change that is denied ("were not cut"). */
export const STAYING = "remain stay keep continue retain preserve maintain unchanged steady".split(" ");

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
  "not rule out",
  "not ruled out",
  "not exclude",
  "not excluded",
  "or not",
  "why not",
  "no wonder",
  "no matter",
].map((phrase) => phrase.split(" "));
