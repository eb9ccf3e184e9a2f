import { builtInFrameworks, serviceCatalogue } from "../src/core";
import { writeWorkbook } from "../src/host/xlsx/writeWorkbook";
import { languages } from "../src/messages/language";
import { templateKinds, templateSheet } from "../src/report/template/templateSheet";

/** A file of dist/templates/. */
export interface TemplateFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The workbooks whose sheets the pane puts into a user's workbook: an empty inventory, both scorecards and the
 * programme sheet in each language, and a blank sheet from right to left, which no call to Excel can make. The same
 * source gives the same bytes.
 */
export async function templateFiles(): Promise<readonly TemplateFile[]> {
  const sheets = templateKinds.flatMap((kind) =>
    languages.map(async (language): Promise<TemplateFile> => {
      const described = templateSheet(kind, serviceCatalogue, builtInFrameworks, language);
      return { name: `${kind}.${language}.xlsx`, bytes: await writeWorkbook(described) };
    }),
  );
  const blank = { rightToLeft: true, sheets: [{ name: "Jahiz", columns: [], rows: [] }] };
  return [...(await Promise.all(sheets)), { name: "blank.rtl.xlsx", bytes: await writeWorkbook(blank) }];
}
