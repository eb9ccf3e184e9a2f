import { supports } from "../environment/supports";

/**
 * Asks whether the sheet in front runs from right to left. Only Excel on the desktop tells (ExcelApiDesktop 1.1), and only
 * of that sheet; undefined for any other.
 */
export function askDirection(context: Excel.RequestContext): (sheet: string) => boolean | undefined {
  if (!supports("1.1", "ExcelApiDesktop")) return () => undefined;
  const window = context.workbook.application.activeWindow.load("showRightToLeft");
  const front = context.workbook.worksheets.getActiveWorksheet().load("id");
  return (sheet) => (front.id === sheet ? window.showRightToLeft : undefined);
}
