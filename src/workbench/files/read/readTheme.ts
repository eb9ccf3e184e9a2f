import type { Archive } from "../../../host/xlsx/zip/archive";
import { officeTheme } from "./colors";
import { drawingNamespaces } from "./partNamespaces";
import { child, readTree } from "./xmlTree";

/** In the order in which cells number them: the file lists dark before light, cells count light before dark. */
const order = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The theme's colours as "RRGGBB". */
export function readTheme(archive: Archive, path: string): readonly string[] {
  const scheme = child(readTree(archive, path, drawingNamespaces), "themeElements", "clrScheme");
  return order.map((name, index) => {
    const color = child(scheme, name);
    return (
      child(color, "srgbClr")?.attributes["val"] ??
      child(color, "sysClr")?.attributes["lastClr"] ??
      (officeTheme[index] as string)
    );
  });
}
