type Random = () => number;

/**
 * One reading of a template: `{a|b}` is one of its parts, which may hold braces again, and `<slot>` what the slot draws.
 *
 * @throws Error for a slot that there is not
 */
export function expand(template: string, random: Random, slots: Readonly<Record<string, (random: Random) => string>>): string {
  let text = template;
  for (let inner = /\{([^{}]*)\}/u.exec(text); inner !== null; inner = /\{([^{}]*)\}/u.exec(text)) {
    const parts = (inner[1] ?? "").split("|");
    text = `${text.slice(0, inner.index)}${parts[Math.floor(random() * parts.length)] ?? ""}${text.slice(inner.index + inner[0].length)}`;
  }
  return text.replaceAll(/<([a-z]+)>/gu, (_, name: string) => {
    const draw = slots[name];
    if (draw === undefined) throw new Error(`no slot is named ${name}`);
    return draw(random);
  });
}
