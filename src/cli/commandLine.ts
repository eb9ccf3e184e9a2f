import { Command, CommanderError } from "commander";
import packageData from "../../package.json";
import type { CliMessages } from "../messages/cliMessages";
import type { Terminal } from "./terminal";
import { usageSentence } from "./usageSentence";

/** What each command does when its words have been understood. */
export interface Actions {
  check(files: string[], options: CheckOptions): Promise<void>;
  collect(files: string[], options: CollectOptions): Promise<void>;
  template(options: TemplateOptions): Promise<void>;
  export(file: string, options: ExportOptions): Promise<void>;
  report(file: string, options: ReportOptions): Promise<void>;
  settings(options: SettingsOptions): Promise<void>;
  functions(): void;
}

export interface CheckOptions {
  readonly json?: true;
  readonly html?: string;
  readonly out?: string;
  readonly published?: string;
  readonly catalogue?: string;
  readonly framework?: string;
  readonly sheet?: string;
  readonly policy?: string;
  readonly nonService?: true;
}

export interface CollectOptions {
  readonly out: string;
  readonly period?: string;
  readonly policy?: string;
  readonly catalogue?: string;
  readonly framework?: string;
}

export interface TemplateOptions {
  readonly out: string;
  readonly programme?: true;
  readonly catalogue?: string;
  readonly framework?: string;
}

export interface ExportOptions {
  readonly cpsv?: string;
  readonly csv?: string;
  readonly catalogue?: string;
  readonly framework?: string;
}

export interface ReportOptions {
  readonly out?: string;
  readonly html?: string;
  readonly before?: string;
  readonly programme?: string;
  readonly institution?: string;
  readonly digits?: string;
  readonly policy?: string;
  readonly synthetic?: true;
  readonly catalogue?: string;
  readonly framework?: string;
}

export interface SettingsOptions {
  readonly catalogue?: string;
  readonly framework?: string;
}

/** The commands with their options, described in the user's language. Wrong usage is thrown, never printed. */
export function commandLine(actions: Actions, messages: CliMessages, terminal: Terminal): Command {
  const { descriptions, exitCodes, writtenOver } = messages;
  const root = rootCommand(messages, terminal);
  addCommand("check", descriptions.check, exitCodes, writtenOver)
    .argument("<files...>", descriptions.files)
    .option("--json", descriptions.json)
    .option("--html <file>", descriptions.html)
    .option("--out <file>", descriptions.out)
    .option("--published <file>", descriptions.published)
    .option("--catalogue <file>", descriptions.catalogue)
    .option("--framework <file>", descriptions.framework)
    .option("--sheet <name>", descriptions.sheet)
    .option("--policy <policy>", descriptions.policy)
    .option("--non-service", descriptions.nonService)
    .action((files: string[], options: CheckOptions) => actions.check(files, options));
  addCommand("collect", descriptions.collect, exitCodes, writtenOver)
    .argument("<files...>", descriptions.files)
    .requiredOption("--out <file>", descriptions.collectOut)
    .option("--period <text>", descriptions.period)
    .option("--policy <policy>", descriptions.policy)
    .option("--catalogue <file>", descriptions.catalogue)
    .option("--framework <file>", descriptions.framework)
    .action((files: string[], options: CollectOptions) => actions.collect(files, options));
  addCommand("template", descriptions.template, writtenOver)
    .requiredOption("--out <file>", descriptions.templateOut)
    .option("--programme", descriptions.templateProgramme)
    .option("--catalogue <file>", descriptions.catalogue)
    .option("--framework <file>", descriptions.framework)
    .action((options: TemplateOptions) => actions.template(options));
  addCommand("export", descriptions.export, writtenOver)
    .argument("<file>", descriptions.exportFile)
    .option("--cpsv <file>", descriptions.cpsv)
    .option("--csv <file>", descriptions.csv)
    .option("--catalogue <file>", descriptions.exportCatalogue)
    .option("--framework <file>", descriptions.roundFramework)
    .action((file: string, options: ExportOptions) => actions.export(file, options));
  addCommand("report", descriptions.report, writtenOver)
    .argument("<round>", descriptions.roundFile)
    .option("--out <file>", descriptions.reportOut)
    .option("--html <file>", descriptions.reportHtml)
    .option("--before <file>", descriptions.before)
    .option("--programme <file>", descriptions.programme)
    .option("--institution <name>", descriptions.institution)
    .option("--digits <digits>", descriptions.digits)
    .option("--policy <policy>", descriptions.reportPolicy)
    .option("--synthetic", descriptions.synthetic)
    .option("--catalogue <file>", descriptions.roundCatalogue)
    .option("--framework <file>", descriptions.roundFramework)
    .action((file: string, options: ReportOptions) => actions.report(file, options));
  addCommand("settings", descriptions.settings, writtenOver)
    .option("--catalogue <file>", descriptions.settingsCatalogue)
    .option("--framework <file>", descriptions.settingsFramework)
    .action((options: SettingsOptions) => actions.settings(options));
  addCommand("functions", descriptions.functions).action(() => actions.functions());
  return root;

  function addCommand(name: string, description: string, ...after: readonly string[]): Command {
    const command = prepared(root.command(name), description, messages, terminal);
    return after.reduce((helped, paragraph) => helped.addHelpText("after", `\n${paragraph}`), command);
  }
}

/** What is wrong with the words, where that is why they were not understood; "" after help or the version, which end so too. */
export function wordsProblem(error: unknown, messages: CliMessages): string | undefined {
  if (!(error instanceof CommanderError)) return undefined;
  return error.exitCode === 0 ? "" : usageSentence(error, messages);
}

function rootCommand(messages: CliMessages, terminal: Terminal): Command {
  const { descriptions } = messages;
  return prepared(new Command("jahiz"), descriptions.program, messages, terminal)
    .version(packageData.version, "-V, --version", descriptions.version)
    .helpCommand(false);
}

function prepared(
  command: Command,
  description: string,
  { descriptions, helpHeadings }: CliMessages,
  terminal: Terminal,
): Command {
  return command
    .description(description)
    .option("--lang <language>", descriptions.lang)
    .helpOption("-h, --help", descriptions.help)
    .configureHelp({ styleTitle: (title) => helpHeadings[title] ?? title })
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: () => undefined })
    .exitOverride();
}
