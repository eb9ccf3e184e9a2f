import { annualPageMessages } from "../../../messages/annualPageMessages";
import type { MessageLanguage } from "../../../messages/language";
import type { DescribedSheet, DescribedWorkbook } from "../../describedWorkbook";
import { withOwnNames } from "../../result/withOwnNames";
import type { ReportDocument } from "../reportDocument";
import { contentsSheet } from "./contentsSheet";
import { partSheet } from "./partSheet";

/**
 * A report as a workbook: a sheet with its title and contents, one sheet a part, then the sheets that its formulas stand
 * over. These keep their names, which the formulas hold; a part whose name is taken gives way.
 */
export function annualWorkbook(
  report: ReportDocument,
  dataSheets: readonly DescribedSheet[],
  language: MessageLanguage,
): DescribedWorkbook {
  const parts = report.parts.map((part) => partSheet(part, report.notice, language));
  const [contents, ...own] = withOwnNames([...dataSheets, contentsSheet(report, [], language), ...parts]).slice(
    dataSheets.length,
  );
  const named = own.map(({ name }) => name);
  const first = contents && { ...contentsSheet(report, named, language), name: contents.name };
  return {
    rightToLeft: annualPageMessages(language).direction === "rtl",
    sheets: [...(first ? [first] : []), ...own, ...dataSheets],
  };
}
