/** White space as a browser collapses it, and the invisible characters that are dropped with it, by UTF-16 code unit. */
export function isCollapsed(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** A part of a text, trimmed, with each run of white space and invisible characters inside as one space. Linear. */
export function collapseSpace(text: string, from: number, to: number): string {
  let start = from;
  let end = to;
  while (start < end && isCollapsed(text.charCodeAt(start))) start++;
  while (end > start && isCollapsed(text.charCodeAt(end - 1))) end--;
  let collapsed = "";
  let kept = start;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if ((code > 32 && code < 128) || !isCollapsed(code)) continue;
    let next = index + 1;
    while (isCollapsed(text.charCodeAt(next))) next++;
    if (code !== 32 || next > index + 1) {
      collapsed += `${text.slice(kept, index)} `;
      kept = next;
    }
    index = next;
  }
  return kept === start ? text.slice(start, end) : collapsed + text.slice(kept, end);
}
