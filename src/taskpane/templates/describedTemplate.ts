import { builtInFrameworks, serviceCatalogue } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import type { DescribedWorkbook } from "../../report/describedWorkbook";
import { templateSheet, type TemplateKind } from "../../report/template/templateSheet";

/** The template of one sheet as data: large, and fetched only where Excel inserts no files. */
export function describedTemplate(kind: TemplateKind, language: MessageLanguage): DescribedWorkbook {
  return templateSheet(kind, serviceCatalogue, builtInFrameworks, language);
}
