import { EXIT } from "./exit-codes.ts";

/**
 * A signal that Ctrl-C (or a polite kill) aborts: the work at hand is finished, the rest left. A second Ctrl-C ends the program at once; the
 * database is consistent then, too.
 */
export function watchInterruption(): { readonly signal: AbortSignal; readonly release: () => void } {
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
  };
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
  return {
    signal: controller.signal,
    release: () => {
      process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
    },
  };
}
