import { DUTY_WORDS } from "./duty-words.ts";
import { NATIONAL_STEP_WORDS } from "./national-step-words.ts";
import { TREATY_ACT_WORDS } from "./treaty-act-words.ts";

/**
 * What reports say of any treaty, by meaning: the words that a pattern reader starts from. Phrases compare by stem, so
 * one form of each word is enough. Own lists, grown on own sentences.
 */
export const TRIGGER_WORDS = { ...TREATY_ACT_WORDS, ...NATIONAL_STEP_WORDS, ...DUTY_WORDS } as const;

export type Trigger = keyof typeof TRIGGER_WORDS;
