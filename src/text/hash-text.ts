/**
 * A stable 64-bit name for a text, as 16 hex digits: two 32-bit FNV-1a runs over its UTF-16 code units.
 *
 * For ids made of content, never for safety: bytes from outside are named by SHA-256 at the edge. Linear in the text.
 */
export function hashText(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193 ^ text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 15), 0x85ebca6b);
  }
  return hex(high ^ (high >>> 13)) + hex(low);
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, "0");
}
