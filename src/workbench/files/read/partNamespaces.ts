import { spreadsheetNamespaces } from "../../../host/xlsx/xml/namespaces";

/** Namespaces of the parts beside the cells, transitional and strict (ECMA-376), and the extensions that are read. */
const strict = "http://purl.oclc.org/ooxml";
const transitional = "http://schemas.openxmlformats.org";

export const drawingNamespaces: readonly string[] = [
  `${transitional}/drawingml/2006/main`,
  `${transitional}/drawingml/2006/spreadsheetDrawing`,
  `${transitional}/drawingml/2006/chart`,
  `${strict}/drawingml/main`,
  `${strict}/drawingml/spreadsheetDrawing`,
  `${strict}/drawingml/chart`,
  // A drawing that older programs cannot draw stands in a choice, beside what they show instead.
  "http://schemas.openxmlformats.org/markup-compatibility/2006",
];

export const vmlNamespaces: readonly string[] = [
  "urn:schemas-microsoft-com:vml",
  "urn:schemas-microsoft-com:office:excel",
];

/** A worksheet with Excel 2010's extensions: drop-downs from other sheets stand there, and sparklines. */
export const sheetNamespaces: readonly string[] = [
  ...spreadsheetNamespaces,
  "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main",
  "http://schemas.microsoft.com/office/excel/2006/main",
];

export const metadataNamespaces: readonly string[] = [
  ...spreadsheetNamespaces,
  "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
];
