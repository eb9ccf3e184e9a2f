import type { DescribedSheet } from "../../report/describedWorkbook";
import { xmlText } from "./charts/markup";
import { fontOrder } from "./fontOrder";

const printTitles = /(<definedName name="_xlnm\.Print_Titles" localSheetId="(\d+)">)([^<]*)/g;

/**
 * The workbook's part with the apostrophes of sheets' names doubled in the rows and columns that are printed on every page:
 * exceljs leaves them single, and Excel calls such a workbook damaged.
 */
export function withQuotedTitles(workbook: string, sheets: readonly Pick<DescribedSheet, "name">[]): string {
  return workbook.replace(printTitles, (_, start: string, index: string, titles: string) => {
    const name = xmlText(sheets[Number(index)]?.name ?? "");
    const quoted = (held: string) => `&apos;${held}&apos;!$`;
    const [written, doubled] = ["&apos;", "&apos;&apos;"].map((sign) => quoted(name.replaceAll("'", sign)));
    return start + titles.replaceAll(written!, () => doubled!);
  });
}

/** The part of the styles with the children of every font in Excel's order; exceljs has one of its own. */
export function withFontsInOrder(styles: string): string {
  return styles.replace(/(?<=<font>).*?(?=<\/font>)/g, (children) =>
    (children.match(/<[^>]+>/g) ?? []).sort((one, other) => placeOf(one) - placeOf(other)).join(""),
  );
}

function placeOf(element: string): number {
  return fontOrder.indexOf(/\w+/.exec(element)?.[0] ?? "");
}
