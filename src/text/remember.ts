/**
 * What is known of a key, else what is made of it now and kept. Where `most` keys are kept all are forgotten before a new one: the memory is bounded, and what it
 * holds changes no result.
 */
export function remember<Key, Value extends NonNullable<unknown>>(
  known: Map<Key, Value>,
  most: number,
  key: Key,
  make: () => Value,
): Value {
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const made = make();
  if (known.size === most) known.clear();
  known.set(key, made);
  return made;
}
