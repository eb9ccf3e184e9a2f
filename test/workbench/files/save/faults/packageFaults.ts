import { partsOf } from "../savedAs";
import { type Element, read } from "./element";
import { linkFaults } from "./linkFaults";
import { sheetFaults } from "./sheetFaults";
import { typeFaults } from "./typeFaults";
import { workbookFaults } from "./workbookFaults";

/**
 * What Excel would complain about, or repair, on opening a file: parts that are not XML, links that lead nowhere, parts
 * without a type, elements out of order, numbers of styles, texts and formats that do not exist, areas that may not overlap
 * and do, tables whose header is not in their cells, names given twice. None for a sound file.
 */
export function packageFaults(bytes: Uint8Array): string[] {
  const texts = partsOf(bytes);
  const faults: string[] = [];
  const parts = new Map<string, Element>();
  for (const [path, text] of Object.entries(texts)) {
    if (!/\.(xml|rels|vml)$/.test(path)) continue;
    try {
      parts.set(path, read(new TextDecoder().decode(Uint8Array.from(text, (sign) => sign.charCodeAt(0)))));
    } catch (error) {
      faults.push(`${path}: ${String(error)}`);
    }
  }
  if (faults.length > 0) return faults;
  const paths = new Set(Object.keys(texts));
  return [
    ...typeFaults(paths, parts),
    ...[...parts].flatMap(([path, root]) => (path.endsWith(".rels") ? linkFaults(path, root, paths, parts) : [])),
    ...workbookFaults(parts),
    ...[...parts].flatMap(([path, root]) => (root.name === "worksheet" ? sheetFaults(path, root, parts) : [])),
  ];
}
