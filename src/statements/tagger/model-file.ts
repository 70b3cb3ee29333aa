import { OnrecordError } from "../../model/onrecord-error.ts";
import { type ModelFile, type ModelFormat, openModelFile } from "../../text/kernel/model-file.ts";

/** What the first bytes of the tagger's file say. */
interface TaggerHeader {
  /** name of the trained model, as statements record it */
  readonly name: string;
  /** hidden units of each direction of each layer */
  readonly units: number;
  /** inputs of every layer after the first: a linear map of both directions' states below */
  readonly narrow: number;
  readonly layers: number;
  /** columns of each input table, in their order: word, suffix, prefix, shape, quote */
  readonly tables: readonly { readonly name: string; readonly columns: number; readonly scale: number }[];
}

export type TaggerFile = ModelFile<TaggerHeader>;

const FORMAT: ModelFormat = {
  magic: "ONRA",
  version: 3,
  unreadable: (why) =>
    new OnrecordError(
      "S002",
      `the attribution model cannot be read: ${why}`,
      "restore models/attribution/ from the checkout",
    ),
};

/**
 * Opens the tagger's file, which `training/attribution/export.py` writes.
 *
 * @throws OnrecordError `S002` where the bytes are not such a file
 */
export function openTaggerFile(bytes: Uint8Array): TaggerFile {
  return openModelFile(bytes, FORMAT);
}
