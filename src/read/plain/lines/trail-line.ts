/** What a page's first section is called, where a trail begins. */
const ROOT =
  /^(?:you are here:? |home|front page|main|start|startseite|accueil|inicio|главная|головна|strona główna|stories|news)\b[^›»>→/|]{0,40}\s?[›»>→/]\s?\S/iu;
const STEP = /\s[›»>→/]\s/gu;
const ARROW = /[›»>→]/u;

/** The way to a page through its site's sections, as a line prints it ("Home › World › Europe"). */
export interface Trail {
  /** marks between its sections */
  readonly steps: number;
  /** it begins with the site's first page */
  readonly rooted: boolean;
}

/** The trail that a line is or holds; null without a mark, and for a single slash, which parts words of any text. Linear. */
export function readTrail(text: string): Trail | null {
  const marks = text.match(STEP) ?? [];
  if (marks.length === 0 || (marks.length === 1 && !ARROW.test(marks[0]))) return null;
  return { steps: marks.length, rooted: ROOT.test(text) };
}
