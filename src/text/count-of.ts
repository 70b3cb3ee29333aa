/** "1 page", "2 pages"; `plural` where an s does not do. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
