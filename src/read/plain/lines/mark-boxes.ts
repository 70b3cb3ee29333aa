import { MENU_WORDS } from "../../data/menu-words.ts";
import { parseList } from "../../data/parse-list.ts";
import { countWords, normaliseLabel } from "../../read-shape.ts";
import type { Unit, UnitLook } from "../../unit.ts";

/** Titles of a box that asks for an address, in the form of `normaliseLabel`. Source: own reading of news sites' pages. */
const NEWSLETTER_TITLES: ReadonlySet<string> = new Set(
  parseList(`
  newsletter | newsletters | our newsletter | our newsletters | the newsletter | free newsletter | daily newsletter | weekly newsletter | get our newsletter
  newsletter signup | newsletter sign-up | newsletter sign up | stay informed | stay up to date | subscribe to our newsletter | sign up for our newsletter
  boletín | infolettre | nieuwsbrief
`),
);
/** What its field and button say. */
const NEWSLETTER_BUTTONS: ReadonlySet<string> = new Set(
  parseList(`
  sign up | sign me up | sign up now | subscribe | subscribe now | enter your email | enter your email address | your email | your email address | email address
  e-mail address | your e-mail | your e-mail address | email | submit | register | join | i agree | anmelden | jetzt anmelden | ihre e-mail-adresse | abonnieren | s'inscrire | s’inscrire | je m'inscris | je m’inscris | votre adresse e-mail | votre email
  suscribirse | suscríbete | tu correo electrónico | iscriviti | la tua email | inscreva-se | zapisz się | twój e-mail | подписаться | ваш e-mail | підписатися | ваша пошта
`),
);
/** The field for the reader's address, which only such a box has. */
const ADDRESS_FIELDS: ReadonlySet<string> = new Set(
  parseList(`
  enter your email | enter your email address | enter your e-mail | your email | your email address | your e-mail | your e-mail address | ihre e-mail-adresse | votre adresse e-mail | votre email
  tu correo electrónico | la tua email | twój e-mail | ваш e-mail | ваша пошта
`),
);
/** Lines of a box above that field. */
const MAX_ABOVE = 2;
const MAX_ABOVE_WORDS = 12;
/** A box has so many lines between title and button, and none of them so many words. */
const MAX_BOX = 4;
const MAX_BOX_WORDS = 25;

const AUTHOR_TITLES: ReadonlySet<string> = new Set(
  parseList(
    `about the author | about the authors | about author | about the writer | about the writers | über den autor | über die autorin | à propos de l'auteur | sobre el autor`,
  ),
);
/** "Jane Doe has covered …", "Dr. Jane Doe is …" */
const LIFE =
  /^(?:\p{Lu}[\p{L}.’'-]{0,25}\s){2,4}(?:is|was|has|are|have|covers|writes|reports|joined|works|lives|teaches|holds|studied|edits)\s/u;
const MAX_LIVES = 3;
const MAX_NAME = 60;
/** What those who write for a page do. */
const LIVELIHOOD =
  /\b(?:reporter|correspondent|editor|journalist|columnist|writer|author|producer|freelancer?|contributor|covers|writes|reports|reported|joined)\b/iu;

/** Titles of a poll, and the line that counts or asks for its votes. */
const POLL_TITLES: ReadonlySet<string> = new Set(
  parseList(`
  poll | your opinion | quick poll | reader poll | readers' poll | vote | have your say | umfrage | sondage | encuesta | sondaggio | enquete | sonda | ankieta | опрос | опитування
`),
);
const VOTES = /\bvot(?:es?|ed|ing)\b|\bstimmen\b|голос/iu;
const MAX_POLL = 9;

/** Least words of a caption that is printed twice. */
const MIN_CAPTION = 4;

/**
 * Sees the lines of boxes as what they are, which tell it only together: those between a newsletter's title and its button, the lives under
 * "About the author", and a caption that is printed twice, once behind its source. In place; linear.
 */
export function markBoxes(units: Unit[]): void {
  const names = new Set(
    units.flatMap(({ text, look }) => (look === "byline" || look === "short" ? [nameIn(text)] : [])),
  );
  for (const [index, { text, look }] of units.entries()) {
    if (look === "short" || look === "furniture-label" || look === "furniture" || look === "promo") {
      const label = text.length > 60 ? "" : normaliseLabel(text);
      if (NEWSLETTER_TITLES.has(label)) markLines(units, index, findButton(units, index));
      else if (ADDRESS_FIELDS.has(label)) markLines(units, findBoxTop(units, index), findButton(units, index));
      else if (POLL_TITLES.has(label)) markLines(units, index, findPollEnd(units, index), "furniture");
      else if (AUTHOR_TITLES.has(label)) markLines(units, index + 1, findLivesEnd(units, index + 1));
    }
    if (look === "prose" && isLifeOf(text, names)) setLook(units, index, "promo");
    if (isCaptionTwice(text, units[index + 1]?.text ?? ""))
      for (const at of [index, index + 1]) setLook(units, at, "caption");
  }
}

/** First line of the box that a field stands in: promotion and short lines above it. */
function findBoxTop(units: readonly Unit[], field: number): number {
  let top = field;
  while (top > 0 && top > field - MAX_ABOVE) {
    const above = units[top - 1];
    if (above?.look !== "promo" && !(above?.look === "short" && countWords(above.text) <= MAX_ABOVE_WORDS)) break;
    top--;
  }
  return top;
}

/** Index behind the last line of a newsletter's box, the title's own where there is no button. */
function findButton(units: readonly Unit[], title: number): number {
  let end = title;
  for (let at = title + 1; at <= title + MAX_BOX + 1; at++) {
    const unit = units[at];
    if (unit === undefined || countWords(unit.text) > MAX_BOX_WORDS || unit.look === "date" || unit.look === "byline")
      break;
    if (NEWSLETTER_BUTTONS.has(normaliseLabel(unit.text))) end = at + 1;
  }
  return end;
}

/** Index behind the line that counts a poll's votes, the title's own where none does or nothing is asked. */
function findPollEnd(units: readonly Unit[], title: number): number {
  let asked = false;
  for (let at = title + 1; at <= title + MAX_POLL && at < units.length; at++) {
    const text = units[at]?.text ?? "";
    if (countWords(text) > MAX_BOX_WORDS) break;
    asked ||= text.endsWith("?");
    if (asked && !text.endsWith("?") && VOTES.test(text)) return at + 1;
  }
  return title;
}

/** The name in a line that holds no more than that, perhaps behind "By"; small letters. */
function nameIn(text: string): string {
  return text.length > MAX_NAME ? "" : text.replace(/^by\s/i, "").trim().toLowerCase();
}

/** Whether a sentence tells the life of one whose name the page prints on a line ("Ana Ruiz is a reporter who …"). */
function isLifeOf(text: string, names: ReadonlySet<string>): boolean {
  const name = LIFE.exec(text.slice(0, 160))?.[0].replace(/\s\S+\s$/u, "");
  return name !== undefined && names.has(name.toLowerCase()) && LIVELIHOOD.test(text);
}

function findLivesEnd(units: readonly Unit[], start: number): number {
  let at = start;
  while (at < start + MAX_LIVES && units[at]?.look === "prose" && LIFE.test(units[at]?.text.slice(0, 160) ?? "")) at++;
  return at;
}

/** "Getty Images A view of the office" and, under it, "A view of the office"; "Home › News › A headline" is a trail of sections. */
function isCaptionTwice(text: string, next: string): boolean {
  if (next.length >= text.length || text.length > next.length + 60 || !text.endsWith(` ${next}`)) return false;
  const source = text.slice(0, -next.length).trim();
  const [first = ""] = source.split(" ", 1);
  return /[\p{L}\p{N})]$/u.test(source) && !MENU_WORDS.has(first.toLowerCase()) && countWords(next) >= MIN_CAPTION;
}

function markLines(units: Unit[], from: number, to: number, look: UnitLook = "promo"): void {
  for (let at = from; at < to; at++) setLook(units, at, look);
}

function setLook(units: Unit[], index: number, look: UnitLook): void {
  const unit = units[index];
  if (unit !== undefined) units[index] = { ...unit, look };
}
