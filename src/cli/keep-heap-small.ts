import { setFlagsFromString } from "node:v8";

/**
 * Lets the heaps of this process and its threads grow slowly, for a run that may go over pages without end.
 *
 * V8 gives a thread 64 MB for what it has just made and lets garbage be half of the rest; a run over pages makes much and keeps nothing. Both
 * figures are asked by V8 each time a heap may grow, so that they can be set while the program runs. Measured on 10,000 pages of WCXB:
 * see the README of READ.
 */
export function keepHeapSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=10");
}
