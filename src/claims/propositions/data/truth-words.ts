/** Words that call what is said false. Own lists. */
export const FALSE_WORDS = new Set(
  "untrue false wrong incorrect inaccurate mistaken erroneous baseless unfounded groundless fabricated bogus myth lie falsehood fiction fallacy misconception misunderstanding fable hoax nonsense invention error mistake fake rubbish".split(
    " ",
  ),
);

/** Words that call it true, and false where they are denied: "not the case", "no truth in it". */
export const TRUE_WORDS = new Set("true correct accurate right case truth fact".split(" "));

/** What denies them, up to three words before. */
export const DENYING_BEFORE =
  /^(?:not|no|never|nor|neither|hardly|nothing|isn['’]?t|aren['’]?t|wasn['’]?t|weren['’]?t)$/;

/** How something is said that is false. */
export const FALSE_ADVERBS = new Set(
  "falsely wrongly mistakenly erroneously incorrectly inaccurately untruthfully wrongfully".split(" "),
);

export const SAYING =
  /^(?:says?|said|saying|claim(?:s|ed|ing)?|stat(?:e|es|ed|ing)|puts?|putting|gives?|gave|giving|named?|names|naming|list(?:s|ed|ing)?|call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|present(?:s|ed|ing)?|report(?:s|ed|ing)?|assert(?:s|ed|ing)?|maintain(?:s|ed|ing)?|believ(?:e|es|ed|ing)|thinks?|thought|assum(?:e|es|ed|ing)|suggest(?:s|ed|ing)?|writ(?:e|es|ing|ten)|wrote|tells?|told|count(?:s|ed|ing)?|portray(?:s|ed|ing)?|suppos(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|announc(?:e|es|ed|ing))$/;
