import type { Catalogue, Frameworks, PublishedFigures } from "../core";
import type { MessageLanguage } from "../messages/language";

/** What the words and figures of a report come from, beside the assessment itself. */
export interface ReportContext {
  readonly catalogue: Catalogue;
  readonly frameworks: Frameworks;
  readonly language: MessageLanguage;
  /** The figures the inventory was compared with, to be shown beside its own. */
  readonly published?: PublishedFigures;
}
