/**
 * Raise it when any stage's output changes: what a database holds of an older pipeline is derived again at the next
 * `onrecord read`. (Changed treaty files and model weights are noticed by themselves.)
 */
export const PIPELINE_VERSION = 16;
