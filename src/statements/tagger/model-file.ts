import { OnrecordError } from "../../model/onrecord-error.ts";

/** A tensor of the model file: a view of its bytes, copied so that it is aligned. */
export interface ModelFile {
  readonly header: ModelHeader;
  /** whole numbers, one byte each */
  readonly integers: (name: string) => Int8Array;
  readonly floats: (name: string) => Float32Array;
  readonly lines: (name: string) => string[];
}

/** What the first bytes of a model file say. */
export interface ModelHeader {
  /** name of the trained model, as statements record it */
  readonly name: string;
  /** hidden units of each direction of each layer */
  readonly units: number;
  /** inputs of every layer after the first: a linear map of both directions' states below */
  readonly narrow: number;
  readonly layers: number;
  /** columns of each input table, in their order: word, suffix, prefix, shape, quote */
  readonly tables: readonly { readonly name: string; readonly columns: number; readonly scale: number }[];
  readonly tensors: Readonly<Record<string, { readonly offset: number; readonly bytes: number }>>;
}

const MAGIC = 0x41524e4f;
const VERSION = 3;
const HEADER_AT = 12;

/**
 * Opens the bytes of a model file: "ONRA", version and header length (both 32 bits, little-endian), a header in JSON, then
 * the tensors. `training/attribution/export.py` writes it.
 *
 * @throws OnrecordError `S002` where the bytes are not such a file
 */
export function openModelFile(bytes: Uint8Array): ModelFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER_AT || view.getUint32(0, true) !== MAGIC)
    throw unreadable("it does not begin with ONRA");
  const version = view.getUint32(4, true);
  if (version !== VERSION) throw unreadable(`its version is ${version}, this reader knows ${VERSION}`);
  const tensorsAt = HEADER_AT + view.getUint32(8, true);
  if (tensorsAt > bytes.byteLength) throw unreadable("it ends inside its header");
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(HEADER_AT, tensorsAt))) as ModelHeader;
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

function unreadable(why: string): OnrecordError {
  return new OnrecordError(
    "S002",
    `the attribution model cannot be read: ${why}`,
    "restore models/attribution/ from the checkout",
  );
}
