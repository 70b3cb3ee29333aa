import type { OnrecordError } from "../../model/onrecord-error.ts";

/** A model file: its header, and views of its bytes, copied so that they are aligned. */
export interface ModelFile<Header> {
  readonly header: Header;
  /** whole numbers, one byte each */
  readonly integers: (name: string) => Int8Array;
  readonly floats: (name: string) => Float32Array;
  readonly lines: (name: string) => string[];
}

/** Which files a reader knows. */
export interface ModelFormat {
  /** the first four letters */
  readonly magic: string;
  readonly version: number;
  /** what is told where the bytes are no such file */
  readonly unreadable: (why: string) => OnrecordError;
}

interface Tensors {
  readonly tensors: Readonly<Record<string, { readonly offset: number; readonly bytes: number }>>;
}

const MAGIC_BYTES = 4;
const HEADER_AT = 12;

/**
 * Opens the bytes of a model file: four letters, version and header length (both 32 bits, little-endian), a header in JSON, then the tensors.
 * `training/model_file.py` writes it.
 *
 * @throws OnrecordError the format's own, where the bytes are not such a file
 */
export function openModelFile<Header extends object>(
  bytes: Uint8Array,
  { magic, version, unreadable }: ModelFormat,
): ModelFile<Header> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER_AT || new TextDecoder().decode(bytes.subarray(0, MAGIC_BYTES)) !== magic)
    throw unreadable(`it does not begin with ${magic}`);
  const found = view.getUint32(4, true);
  if (found !== version) throw unreadable(`its version is ${found}, this reader knows ${version}`);
  const tensorsAt = HEADER_AT + view.getUint32(8, true);
  if (tensorsAt > bytes.byteLength) throw unreadable("it ends inside its header");
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(HEADER_AT, tensorsAt))) as Header & Tensors;
  const bytesOf = (name: string): Uint8Array<ArrayBuffer> => {
    const tensor = header.tensors[name];
    if (tensor === undefined) throw unreadable(`it has no tensor "${name}"`);
    const from = tensorsAt + tensor.offset;
    if (from + tensor.bytes > bytes.byteLength) throw unreadable(`it ends inside the tensor "${name}"`);
    // A Node Buffer's slice is a view: only a new array is aligned and holds nothing else.
    return new Uint8Array(bytes.subarray(from, from + tensor.bytes));
  };
  return {
    header,
    integers: (name) => new Int8Array(bytesOf(name).buffer),
    floats: (name) => new Float32Array(bytesOf(name).buffer),
    lines: (name) => new TextDecoder().decode(bytesOf(name)).split("\n"),
  };
}
