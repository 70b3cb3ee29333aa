/**
 * How far each block belongs to the true body, 0 to 1: the share of its words covered by runs of words that the truth has too, each
 * place of the truth used once. Short blocks need their neighbours: a run of fewer than four words counts when it is a line of the truth.
 */
export function labelBlocks(blocks: readonly string[], truth: string): number[] {
  const truthWords = words(truth);
  const places = new Map<string, number[]>();
  for (let at = 0; at + RUN <= truthWords.length; at++) {
    const key = truthWords.slice(at, at + RUN).join(" ");
    places.set(key, [...(places.get(key) ?? []), at]);
  }
  const lines = new Map<string, number>();
  for (const line of truth.split("\n")) {
    const key = words(line).join(" ");
    if (key !== "") lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  const used = new Uint8Array(truthWords.length);
  const labels = blocks.map((block) => {
    const own = words(block);
    if (own.length < RUN) return -1;
    const covered = new Uint8Array(own.length);
    for (let at = 0; at + RUN <= own.length; at++) {
      const key = own.slice(at, at + RUN).join(" ");
      const place = (places.get(key) ?? []).find((candidate) => used[candidate] !== 2);
      if (place === undefined) continue;
      for (let word = 0; word < RUN; word++) {
        covered[at + word] = 1;
        if (used[place + word] === 0) used[place + word] = 1;
      }
    }
    const share = covered.reduce((sum, flag) => sum + flag, 0) / own.length;
    if (share >= 0.6) for (let at = 0; at < used.length; at++) if (used[at] === 1) used[at] = 2;
    return share;
  });
  // Short blocks: a line of the truth, or a short run beside content.
  const text = ` ${truthWords.join(" ")} `;
  return labels.map((label, index) => {
    if (label >= 0) return label;
    const key = words(blocks[index] ?? "").join(" ");
    if (key === "") return 0;
    const near = Math.max(...[-2, -1, 1, 2].map((offset) => labels[index + offset] ?? 0));
    const left = lines.get(key) ?? 0;
    if (left > 0 && near >= 0.6) {
      lines.set(key, left - 1);
      return 1;
    }
    return near >= 0.6 && key.includes(" ") && text.includes(` ${key} `) ? 0.8 : 0;
  });
}

const RUN = 4;

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}
