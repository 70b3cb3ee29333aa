/** What a command's exit says to a script. */
export const EXIT = {
  done: 0,
  /** `--fail-on` was given and something it names was found */
  findings: 1,
  /** usage, configuration, or no input that could be read */
  usage: 2,
  /** a fault of the program; printed with its stack */
  bug: 3,
  /** ended by Ctrl-C or a polite kill before all was done, as a shell counts it (128 and the signal's number) */
  interrupted: 130,
} as const;
/** One of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
