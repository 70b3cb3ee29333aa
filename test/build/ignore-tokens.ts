import type { TokenizerCallbacks } from "htmlparser2";

const ignore = (): void => undefined;

/** Callbacks of htmlparser2's tokenizer that keep nothing; those that a caller wants are put over them. */
export const IGNORE_TOKENS: TokenizerCallbacks = {
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
};
