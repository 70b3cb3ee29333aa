/** Numbers of the HTML elements that READ tells apart; 0 is every other inline element, and `unknownBlock` one with a `-` in its name. */
export const TAG = {
  other: 0,
  html: 1,
  head: 2,
  body: 3,
  p: 4,
  div: 5,
  span: 6,
  a: 7,
  h1: 8,
  h2: 9,
  h3: 10,
  h4: 11,
  h5: 12,
  h6: 13,
  ul: 14,
  ol: 15,
  li: 16,
  article: 17,
  section: 18,
  main: 19,
  aside: 20,
  nav: 21,
  header: 22,
  footer: 23,
  figure: 24,
  figcaption: 25,
  blockquote: 26,
  pre: 27,
  table: 28,
  tr: 29,
  td: 30,
  th: 31,
  form: 32,
  button: 33,
  time: 34,
  script: 35,
  style: 36,
  noscript: 37,
  template: 38,
  svg: 39,
  iframe: 40,
  select: 41,
  option: 42,
  textarea: 43,
  title: 44,
  meta: 45,
  link: 46,
  img: 47,
  br: 48,
  hr: 49,
  dl: 50,
  dt: 51,
  dd: 52,
  address: 53,
  details: 54,
  summary: 55,
  label: 56,
  input: 57,
  b: 58,
  strong: 59,
  em: 60,
  i: 61,
  tbody: 62,
  thead: 63,
  tfoot: 64,
  caption: 65,
  video: 66,
  audio: 67,
  object: 68,
  canvas: 69,
  center: 70,
  fieldset: 71,
  legend: 72,
  dialog: 73,
  cite: 74,
  q: 75,
  math: 76,
  map: 77,
  picture: 78,
  source: 79,
  embed: 80,
  base: 81,
  optgroup: 82,
  hgroup: 83,
  menu: 84,
  ins: 85,
  del: 86,
  code: 87,
  small: 88,
  datalist: 90,
  unknownBlock: 91,
} as const;

const NUMBERS: ReadonlyMap<string, number> = new Map(Object.entries(TAG));

const BLOCK = flags(
  "html head body p div h1 h2 h3 h4 h5 h6 ul ol li article section main aside nav header footer figure figcaption blockquote pre table tr td th form title hr dl dt dd address details summary tbody thead tfoot caption center fieldset legend dialog select option button textarea video audio hgroup menu iframe",
);
const VOID = flags("meta link img br hr input source embed base");
const SKIPPED = flags(
  "head script style noscript template svg iframe select option textarea title button video audio object canvas math map datalist",
);

const META = flags("meta time html base");

/** Whether metadata is read from all elements of a name. */
export function isMetaTag(tag: number): boolean {
  return META[tag] === 1;
}

/** Whether an element begins and ends a block of text. */
export function isBlockTag(tag: number): boolean {
  return BLOCK[tag] === 1;
}

/** Whether an element has no content and no end tag. */
export function isVoidTag(tag: number): boolean {
  return VOID[tag] === 1;
}

/** Whether the text inside an element is never the page's reading text. */
export function isSkippedTag(tag: number): boolean {
  return SKIPPED[tag] === 1;
}

const CLOSES_P = flags(
  "p div h1 h2 h3 h4 h5 h6 ul ol article section main aside nav header footer figure figcaption blockquote pre table form hr dl address details center fieldset menu",
);

/** Whether the start of one element ends an open other one that has no end tag ("<li>" after "<li>"). Source: HTML Living Standard, 13.1.2.4 Optional tags. */
export function impliesEnd(opening: number, open: number): boolean {
  switch (open) {
    case TAG.p:
      return CLOSES_P[opening] === 1;
    case TAG.li:
      return opening === TAG.li;
    case TAG.td:
    case TAG.th:
      return (
        opening === TAG.td || opening === TAG.th || opening === TAG.tr || opening === TAG.tbody || opening === TAG.tfoot
      );
    case TAG.tr:
      return opening === TAG.tr || opening === TAG.tbody || opening === TAG.tfoot;
    case TAG.dt:
    case TAG.dd:
      return opening === TAG.dt || opening === TAG.dd;
    case TAG.option:
      return opening === TAG.option || opening === TAG.optgroup;
    case TAG.head:
      return opening === TAG.body;
    case TAG.a:
      return opening === TAG.a;
    default:
      return false;
  }
}

function flags(names: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const name of names.split(" ")) table[NUMBERS.get(name) ?? 127] = 1;
  table[TAG.other] = 0;
  return table;
}
