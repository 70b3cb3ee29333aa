import { OnrecordError } from "../../../model/onrecord-error.ts";
import { type ModelFile, type ModelFormat, openModelFile } from "../../../text/kernel/model-file.ts";

/** What a sum of features and reader decides: the reader's outputs, in their order. */
export const DECISIONS = ["denial", "opening", "loss", "speaker"] as const;
export type Decision = (typeof DECISIONS)[number];

/** A logistic decision by features and by what the reader says. */
export interface Sum {
  readonly bias: number;
  /** of the decision's features, by their names */
  readonly features: Readonly<Record<string, number>>;
  readonly reader: number;
}

/** What the first bytes of the reader's file say. */
interface ReaderHeader {
  readonly name: string;
  readonly layers: number;
  /** numbers of a piece's state */
  readonly width: number;
  /** numbers between the two maps of a layer */
  readonly inner: number;
  /** what is added to a variance */
  readonly epsilon: number;
  readonly sums: Readonly<Record<Decision, Sum>>;
}

export type ReaderFile = ModelFile<ReaderHeader>;

const FORMAT: ModelFormat = {
  magic: "ONRP",
  version: 1,
  unreadable: (why) =>
    new OnrecordError("C003", `the pair reader cannot be read: ${why}`, "restore models/pairs/ from the checkout"),
};

/**
 * Opens the pair reader's file, which `training/pairs/export.py` writes.
 *
 * @throws OnrecordError `C003` where the bytes are not such a file
 */
export function openReaderFile(bytes: Uint8Array): ReaderFile {
  return openModelFile(bytes, FORMAT);
}
