import { ReadFailure } from "../../../host/sheet";
import { areaOf } from "../../../host/cells/reference";
import { decodeEscapes } from "../../../host/xlsx/cells/decodeEscapes";
import type { Relationship } from "../../../host/xlsx/parts/relationships";
import { spreadsheetNamespaces } from "../../../host/xlsx/xml/namespaces";
import type { Archive } from "../../../host/xlsx/zip/archive";
import type { Note } from "../../book/sheetParts";
import { vmlNamespaces } from "./partNamespaces";
import { child, children, descendants, readTree, type XmlNode } from "./xmlTree";

/** Excel's own size of a new note, in points. */
const standardBox = { visible: false, width: 108, height: 59.25 };

/** The authors of what stands in a note's place for a conversation, by which such notes are known. */
const threadAuthor = /^tc=\{/;

/** The sheet's notes; conversations (threaded comments) leave a note for older programs, which is not one of ours. */
export function readNotes(archive: Archive, links: readonly Relationship[]): Note[] {
  const comments = links.find(({ kind }) => kind === "comments");
  if (comments === undefined) return [];
  const root = readTree(archive, comments.target, spreadsheetNamespaces);
  const authors = children(child(root, "authors"), "author").map(({ text }) => decodeEscapes(text));
  const boxes = readBoxes(archive, links);
  return children(child(root, "commentList"), "comment").flatMap((node) => {
    const area = areaOf(node.attributes["ref"] ?? "");
    const author = authors[Number(node.attributes["authorId"] ?? 0)] ?? "";
    if (area === null || threadAuthor.test(author)) return [];
    const { firstRow: row, firstColumn: column } = area;
    const box = boxes.get(`${row}:${column}`) ?? standardBox;
    return [{ row, column, author, content: textOf(child(node, "text")), ...box }];
  });
}

/** Plain text, or the runs joined. */
function textOf(node: XmlNode | undefined): string {
  const own = child(node, "t");
  const runs = children(node, "r").map((run) => child(run, "t")?.text ?? "");
  return decodeEscapes(own?.text ?? runs.join(""));
}

/** Whether notes stand open, and how large, by "row:column"; from a drawing that nobody else may be able to read. */
function readBoxes(archive: Archive, links: readonly Relationship[]): ReadonlyMap<string, typeof standardBox> {
  const boxes = new Map<string, typeof standardBox>();
  const drawing = links.find(({ kind }) => kind === "vmlDrawing");
  if (drawing === undefined) return boxes;
  for (const shape of descendants(readDrawing(archive, drawing.target), "shape")) {
    const data = child(shape, "ClientData");
    const [row, column] = [child(data, "Row")?.text, child(data, "Column")?.text];
    if (row === undefined || column === undefined) continue;
    const style = shape.attributes["style"] ?? "";
    boxes.set(`${Number(row) + 1}:${Number(column)}`, {
      visible: child(data, "Visible") !== undefined,
      width: pointsIn(style, "width") ?? standardBox.width,
      height: pointsIn(style, "height") ?? standardBox.height,
    });
  }
  return boxes;
}

/** This kind of drawing is not always XML; a note whose box cannot be read is shown at Excel's own size. */
function readDrawing(archive: Archive, path: string): XmlNode | undefined {
  try {
    return readTree(archive, path, vmlNamespaces);
  } catch (failure) {
    if (failure instanceof ReadFailure && failure.failure.kind === "xmlError") return undefined;
    throw failure;
  }
}

function pointsIn(style: string, property: string): number | undefined {
  const value = new RegExp(`(?:^|;)\\s*${property}:([\\d.]+)(pt|px)`).exec(style);
  return value === null ? undefined : Number(value[1]) * (value[2] === "px" ? 0.75 : 1);
}
