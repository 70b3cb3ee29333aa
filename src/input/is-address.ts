/** Whether an input is an address to fetch, not a path. */
export function isAddress(input: string): boolean {
  return /^https?:\/\//i.test(input);
}
