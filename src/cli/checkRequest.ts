import { serviceCatalogue, type Catalogue, type Frameworks, type LevelPolicy, type PublishedFigures } from "../core";
import type { MessageLanguage } from "../messages/language";
import type { CheckOptions } from "./commandLine";
import { levelPolicy } from "./levelPolicy";
import { readCatalogueFile, readFrameworkFile, readPublishedFile } from "./settingFiles";

/** What is asked of each file, as plain data: it travels to the threads that check. */
export interface CheckRequest {
  readonly language: MessageLanguage;
  readonly policy: LevelPolicy;
  /** False for institutions without services, whose performance scorecard has no maturity perspective; absent: as each cover says. */
  readonly isServiceInstitution?: boolean;
  /** The user's own; without them the built-in ones hold. */
  readonly catalogue?: Catalogue;
  readonly frameworks?: Frameworks;
  readonly published?: PublishedFigures;
  /** The one sheet to check, hidden or not; without it, every visible sheet. */
  readonly sheet?: string;
  /** Which reports are wanted; each costs time. */
  readonly wanted: Readonly<Record<"text" | "json" | "html" | "workbook", boolean>>;
}

/** Reads what the options name. Throws `UsageError` with all that is wrong in a file of settings. */
export async function checkRequest(options: CheckOptions, language: MessageLanguage): Promise<CheckRequest> {
  const { policy: asked = "published", sheet, json, html, out } = options;
  const policy = levelPolicy(asked, language);
  const catalogue = options.catalogue === undefined ? undefined : await readCatalogueFile(options.catalogue, language);
  const frameworks = options.framework === undefined ? undefined : await readFrameworkFile(options.framework, language);
  const published =
    options.published === undefined
      ? undefined
      : await readPublishedFile(options.published, catalogue ?? serviceCatalogue, language);
  const wanted = { text: !json, json: json === true, html: html !== undefined, workbook: out !== undefined };
  const kind = options.nonService ? ({ isServiceInstitution: false } as const) : {};
  return { language, policy, ...kind, catalogue, frameworks, published, sheet, wanted };
}
