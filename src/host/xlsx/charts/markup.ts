/** Text as it may stand in XML: control characters that XML 1.0 has no place for are left out. */
export function xmlText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Opens every XML part of a workbook. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The namespaces of drawings (ECMA-376 part 1), each as the attribute that declares it. */
export const namespaces = {
  chart: 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  main: 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  relationships: 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  sheetDrawing: 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"',
} as const;
