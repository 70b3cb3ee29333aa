const { charCodeAt } = String.prototype;

/**
 * The UTF-16 unit at an offset, which must lie inside the text.
 *
 * For loops over the characters of many texts. V8 has a dozen makes of strings (whole, cut out of another, joined; of one or two bytes a
 * unit): a line of code that has met more than four of them looks `text.charCodeAt` up anew at every character, which takes four times as
 * long as all else. Here the method is found once, and stays a few instructions as long as no offset ever lies outside. For the same reason
 * such a loop asks for `text.length` once.
 */
export function codeUnitAt(text: string, index: number): number {
  return charCodeAt.call(text, index);
}
