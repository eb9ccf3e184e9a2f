import { decodeEscapes } from "../cells/decodeEscapes";
import { ownCopy } from "../cells/ownCopy";
import { spreadsheetNamespaces } from "../xml/namespaces";
import { readXml } from "../xml/readXml";
import type { Archive } from "../zip/archive";
import { plainStrings } from "./plainStrings";
import { RichText } from "./richText";

/** The texts that cells refer to by number; null for an empty one. Who writes them keeps one of each, so none are compared here. */
export function readSharedStrings(archive: Archive, path: string): (string | null)[] {
  const strings: (string | null)[] = [];
  const item = new RichText();
  const add = (text: string) => strings.push(text === "" ? null : decodeEscapes(text));
  readXml(archive, path, spreadsheetNamespaces, {
    open(name, _, depth) {
      if (depth > 1) item.open(name, depth - 1);
    },
    close(name, depth) {
      item.close();
      if (depth !== 1) return;
      if (name === "si") add(ownCopy(item.text));
      item.text = "";
    },
    text: (piece) => item.hear(piece),
    plain: plainStrings(add),
  });
  return strings;
}
