import type { Relationship } from "../../../host/xlsx/parts/relationships";
import { type Archive, partKey } from "../../../host/xlsx/zip/archive";
import { inflatePart } from "../../../host/xlsx/zip/inflatePart";
import { joinedBytes } from "../../../host/xlsx/zip/joinedBytes";
import { children, linkOf, type XmlNode } from "./xmlTree";

/** Texts that add-ins keep with a sheet: each a part of its own, in UTF-16. */
export function readCustomProperties(
  archive: Archive,
  section: XmlNode | undefined,
  links: readonly Relationship[],
): Record<string, string> {
  const found = children(section, "customPr").flatMap((node) => {
    const target = links.find(({ id }) => id === linkOf(node))?.target;
    const entry = target === undefined ? undefined : archive.entries.get(partKey(target));
    if (entry === undefined) return [];
    const pieces: Uint8Array[] = [];
    inflatePart(archive, entry, (piece) => pieces.push(piece.slice()));
    return [[node.attributes["name"] ?? "", new TextDecoder("utf-16le").decode(joinedBytes(pieces))] as const];
  });
  return Object.fromEntries(found);
}
