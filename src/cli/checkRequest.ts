import { serviceCatalogue, type Catalogue, type Frameworks, type LevelPolicy, type PublishedFigures } from "../core";
import { cliMessages } from "../messages/cliMessages";
import type { MessageLanguage } from "../messages/language";
import type { CheckOptions } from "./commandLine";
import { readCatalogueFile, readFrameworkFile, readPublishedFile } from "./settingFiles";
import { UsageError } from "./usageError";

/** What is asked of each file, as plain data: it travels to the threads that check. */
export interface CheckRequest {
  readonly language: MessageLanguage;
  readonly policy: LevelPolicy;
  /** False for an institution without services, whose performance scorecard has no maturity perspective. */
  readonly isServiceInstitution: boolean;
  /** The user's own; without them the built-in ones hold. */
  readonly catalogue?: Catalogue;
  readonly frameworks?: Frameworks;
  readonly published?: PublishedFigures;
  /** The one sheet to check, hidden or not; without it, every visible sheet. */
  readonly sheet?: string;
  /** Which reports are wanted; each costs time. */
  readonly wanted: Readonly<Record<"text" | "json" | "html" | "workbook", boolean>>;
}

const policies: readonly LevelPolicy[] = ["published", "contiguous"];

/** Reads what the options name. Throws `UsageError` with all that is wrong in a file of settings. */
export async function checkRequest(options: CheckOptions, language: MessageLanguage): Promise<CheckRequest> {
  const { policy: asked = "published", sheet, json, html, out } = options;
  const policy = policies.find((each) => each === asked);
  if (!policy) throw new UsageError(cliMessages(language).usage.wrongChoice("--policy", asked, policies.join(", ")));
  const catalogue = options.catalogue === undefined ? undefined : await readCatalogueFile(options.catalogue, language);
  const frameworks = options.framework === undefined ? undefined : await readFrameworkFile(options.framework, language);
  const published =
    options.published === undefined
      ? undefined
      : await readPublishedFile(options.published, catalogue ?? serviceCatalogue, language);
  const wanted = { text: !json, json: json === true, html: html !== undefined, workbook: out !== undefined };
  const isServiceInstitution = !options.nonService;
  return { language, policy, isServiceInstitution, catalogue, frameworks, published, sheet, wanted };
}
