import { decodeEscapes } from "../cells/decodeEscapes";
import { ownCopy } from "../cells/ownCopy";
import { spreadsheetNamespaces } from "../xml/namespaces";
import { readXml } from "../xml/readXml";
import type { Archive } from "../zip/archive";
import { RichText } from "./richText";

/** The texts that cells refer to by number; null for an empty one. Who writes them keeps one of each, so none are compared here. */
export function readSharedStrings(archive: Archive, path: string): (string | null)[] {
  const strings: (string | null)[] = [];
  const item = new RichText();
  readXml(archive, path, spreadsheetNamespaces, {
    open(name, _, depth) {
      if (depth > 1) item.open(name, depth - 1);
    },
    close(name, depth) {
      item.close();
      if (depth !== 1 || name !== "si") return;
      strings.push(item.text === "" ? null : ownCopy(decodeEscapes(item.text)));
      item.text = "";
    },
    text: (piece) => item.hear(piece),
  });
  return strings;
}
