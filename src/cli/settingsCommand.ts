import { builtInFrameworks, serviceCatalogue } from "../core";
import { cliMessages } from "../messages/cliMessages";
import type { MessageLanguage } from "../messages/language";
import type { SettingsOptions } from "./commandLine";
import { refusePlaces } from "./exportPlaces";
import { writeOutput } from "./outputs";
import { refuseStanding } from "./refuseStanding";
import type { Terminal } from "./terminal";
import { UsageError } from "./usageError";

/** `jahiz settings`: the built-in catalogue and frameworks as the files that other commands take, to make one's own from. */
export async function settingsCommand(
  { catalogue, framework }: SettingsOptions,
  language: MessageLanguage,
  terminal: Terminal,
): Promise<void> {
  const files = [
    { place: catalogue, content: serviceCatalogue },
    { place: framework, content: { format: "jahiz-framework/1", ...builtInFrameworks } },
  ].flatMap(({ place, content }) =>
    place === undefined ? [] : [{ place, content: `${JSON.stringify(content, null, 2)}\n` }],
  );
  if (files.length === 0) throw new UsageError(cliMessages(language).usage.noSettings);
  await refusePlaces(
    files.map(({ place }) => place),
    [],
    language,
  );
  await refuseStanding(files, language);
  for (const { place, content } of files) await writeOutput(place, content, language, terminal);
}
