/** Whether Excel has a requirement set: "1.18" of ExcelApi, or of another set. */
export function supports(version: string, set = "ExcelApi"): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
