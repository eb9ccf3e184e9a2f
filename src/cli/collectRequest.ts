import type { LevelPolicy, Round } from "../core";
import { cliMessages } from "../messages/cliMessages";
import type { MessageLanguage } from "../messages/language";
import type { CollectRequest } from "./collectFile";
import type { CollectOptions } from "./commandLine";
import { levelPolicy } from "./levelPolicy";
import { readCatalogueFile, readFrameworkFile } from "./settingFiles";
import { UsageError } from "./usageError";

/** What the options name, before the round that stands is known. */
export type CollectSettings = Pick<CollectRequest, "language" | "catalogue" | "frameworks"> & {
  readonly policy?: LevelPolicy;
};

/** Reads what the options name. Throws `UsageError`. */
export async function collectSettings(options: CollectOptions, language: MessageLanguage): Promise<CollectSettings> {
  if (options.period?.trim() === "") throw new UsageError(cliMessages(language).usage.optionNeedsValue("--period"));
  return {
    language,
    ...(options.policy !== undefined && { policy: levelPolicy(options.policy, language) }),
    ...(options.catalogue !== undefined && { catalogue: await readCatalogueFile(options.catalogue, language) }),
    ...(options.framework !== undefined && { frameworks: await readFrameworkFile(options.framework, language) }),
  };
}

/** The request for every file: the reading of the levels is the round's own unless another is asked for. */
export function collectRequest(settings: CollectSettings, before: Round | undefined, today: string): CollectRequest {
  const { policy = before?.policy ?? "published", ...rest } = settings;
  const known = (before?.institutions ?? []).map(
    ({ name, isService, isGovernorate, source, stated, file }) =>
      ({ name, isService, isGovernorate, source, stated, file }) as const,
  );
  return { ...rest, policy, known, today };
}
