import type { Archive } from "../../../host/xlsx/zip/archive";
import { metadataNamespaces } from "./partNamespaces";
import { child, children, readTree } from "./xmlTree";

/** Tells from a cell's metadata number (`cm`, 1-based) whether its formula spills. */
export function readMetadata(archive: Archive, path: string): (metadata: string | undefined) => boolean {
  const root = readTree(archive, path, metadataNamespaces);
  const types = children(child(root, "metadataTypes"), "metadataType").map(({ attributes }) => attributes["name"]);
  const records = children(child(root, "cellMetadata"), "bk").map((node) =>
    children(node, "rc").some(({ attributes }) => types[Number(attributes["t"]) - 1] === "XLDAPR"),
  );
  return (metadata) => metadata !== undefined && records[Number(metadata) - 1] === true;
}
