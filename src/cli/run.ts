import { cliMessages } from "../messages/cliMessages";
import { defaultLanguage, languages, type MessageLanguage } from "../messages/language";
import { checkCommand } from "./checkCommand";
import { collectCommand } from "./collectCommand";
import { exportCommand } from "./exportCommand";
import { functionsCommand } from "./functionsCommand";
import { reportCommand } from "./reportCommand";
import { settingsCommand } from "./settingsCommand";
import { templateCommand } from "./templateCommand";
import type { Terminal } from "./terminal";
import type { ThreadProgram } from "./threads/fileThread";
import { UsageError } from "./usageError";

/** 0 accepted, 1 there are errors, 2 something cannot be read or the command is wrong. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command. `program` lets long work use threads; without it all of it is done in this one. */
export async function run(args: readonly string[], terminal: Terminal, program?: ThreadProgram): Promise<ExitCode> {
  const asked = languageAsked(args);
  const language = asLanguage(asked) ?? defaultLanguage;
  const messages = cliMessages(language);
  // No thread asks for it, and it takes a while to load.
  const { commandLine, wordsProblem } = await import(/* webpackMode: "eager" */ "./commandLine");
  let exitCode: ExitCode = 0;
  const commands = commandLine(
    {
      check: async (files, options) => {
        exitCode = await checkCommand(files, options, language, terminal, program);
      },
      collect: async (files, options) => {
        exitCode = await collectCommand(files, options, language, terminal, program);
      },
      template: (options) => templateCommand(options, language, terminal),
      export: (file, options) => exportCommand(file, options, language, terminal),
      report: (file, options) => reportCommand(file, options, language, terminal),
      settings: (options) => settingsCommand(options, language, terminal),
      functions: () => functionsCommand(language, terminal),
    },
    messages,
    terminal,
  );
  try {
    if (asked !== undefined && !asLanguage(asked))
      throw new UsageError(messages.usage.wrongChoice("--lang", asked, languages.join(", ")));
    await commands.parseAsync(args, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof UsageError) return usageEnd(error.message, terminal);
    const problem = wordsProblem(error, messages);
    // What is neither is a mistake of ours.
    if (problem === undefined) throw error;
    if (problem === "") return 0;
    const command = args.find((word) => commands.commands.some((each) => each.name() === word));
    const help = ["jahiz", command, "--help"].filter(Boolean).join(" ");
    return usageEnd(`${problem}\n${messages.usage.seeHelp(help)}`, terminal);
  }
}

/** Why results could not be printed, in the language that the command asks for. */
export function printTrouble(error: NodeJS.ErrnoException, args: readonly string[]): string {
  const { cannotPrint } = cliMessages(asLanguage(languageAsked(args)) ?? defaultLanguage);
  return cannotPrint[error.code === "ENOSPC" ? "noRoom" : "other"](error.code ?? String(error));
}

/** The word after `--lang`: needed before anything else, since even a usage error is said in it. */
function languageAsked(args: readonly string[]): string | undefined {
  const index = args.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  if (index < 0) return undefined;
  return args[index]?.includes("=") ? args[index].slice("--lang=".length) : args[index + 1];
}

function asLanguage(word: string | undefined): MessageLanguage | undefined {
  return languages.find((language) => language === word);
}

/** The sentence of a wrong command, and its exit code. */
function usageEnd(sentence: string, terminal: Terminal): ExitCode {
  terminal.err(`${sentence}\n`);
  return 2;
}
