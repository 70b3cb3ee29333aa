/**
 * Ends a `switch` over a discriminated union; the compiler refuses it while a member is unhandled.
 *
 * @throws Error always: reaching it is a bug
 */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
