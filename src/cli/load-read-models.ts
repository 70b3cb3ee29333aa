import { readModelFiles } from "../input/package-files.ts";
import { type BlockModel, type LineModel, parseBlockModel, parseLineModel } from "../read/read.ts";

/** What READ reads with: weights for blocks of HTML and for lines of plain text; null where they do not ship. */
export function loadReadModels(): { readonly blockModel: BlockModel | null; readonly lineModel: LineModel | null } {
  const blocks = readModelFiles("blocks").get("model.json");
  const lines = readModelFiles("lines").get("model.json");
  return {
    blockModel: blocks === undefined ? null : parseBlockModel(new TextDecoder().decode(blocks)),
    lineModel: lines === undefined ? null : parseLineModel(new TextDecoder().decode(lines)),
  };
}
