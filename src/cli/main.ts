import { Command, CommanderError } from "commander";
import { readPackageVersion } from "../input/package-files.ts";
import { OnrecordError } from "../model/onrecord-error.ts";
import { COMMANDS } from "./command-table.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { printError } from "./print-error.ts";

/**
 * Runs one command line (without `node` and the script's name) and returns the exit code.
 *
 * Only the command that is named is loaded. Codes: 0 done, 1 findings (with `--fail-on`), 2 usage or input, 3 a bug, 130 interrupted.
 */
export async function main(args: readonly string[]): Promise<ExitCode> {
  process.stdout.on("error", endOnClosedPipe);
  try {
    const program = await buildProgram(args);
    await program.parseAsync([...args], { from: "user" });
    return (process.exitCode as ExitCode | undefined) ?? EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    printError(error);
    return error instanceof OnrecordError ? EXIT.usage : EXIT.bug;
  }
}

async function buildProgram(args: readonly string[]): Promise<Command> {
  const program = new Command("onrecord")
    .description(
      "Shows what is on the record in news about treaties: who said what, which pages are copies, how claims stand against the law.",
    )
    .version(readPackageVersion(), "-V, --version", "print the version")
    .helpCommand("help [command]", "explain a command")
    .showHelpAfterError("Run `onrecord --help` to see the commands and options.")
    .exitOverride();
  for (const [name, { summary, load }] of Object.entries(COMMANDS)) {
    const command = program.command(name).description(summary).copyInheritedSettings(program);
    command.showHelpAfterError(`Run \`onrecord ${name} --help\` to see what it takes.`);
    if (!args.includes(name)) continue;
    (await load()).define(command);
    for (const part of command.commands)
      part.showHelpAfterError(`Run \`onrecord ${name} ${part.name()} --help\` to see what it takes.`);
  }
  return program;
}

/** `onrecord … | head` closes the pipe early: that is the reader's wish, no failure. */
function endOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(EXIT.done);
}
