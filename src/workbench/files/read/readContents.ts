import { ReadFailure } from "../../../host/sheet";
import { readFileBytes } from "../../../host/xlsx/readFileBytes";
import { defaultLimits } from "../../../host/xlsx/limits";
import { type Relationship, readRelationships } from "../../../host/xlsx/parts/relationships";
import { readSharedStrings } from "../../../host/xlsx/parts/sharedStrings";
import { readSettings } from "../../../host/xlsx/settings/readSettings";
import { isTrue } from "../../../host/xlsx/xml/isTrue";
import { spreadsheetNamespaces } from "../../../host/xlsx/xml/namespaces";
import { type Archive, openArchive, partKey } from "../../../host/xlsx/zip/archive";
import type { Visibility } from "../../book/book";
import type { FileContents, SheetContents, Stranger } from "../fileContents";
import { contentsOfGrids } from "./contentsOfGrids";
import { officeTheme } from "./colors";
import { readMetadata } from "./readMetadata";
import { readNames } from "./readNames";
import { readSheet } from "./readSheet";
import { plainStyles, readStyles } from "./readStyles";
import { readTheme } from "./readTheme";
import { workbookStrangers } from "./workbookStrangers";
import { child, children, linkOf, readTree, type XmlNode } from "./xmlTree";

/** Called now and then with the part of the work that is done, from 0 to 1. */
export type Progress = (share: number) => void;

/**
 * Reads an .xlsx (or a .csv) that nobody vouches for. The reader of all our hosts goes first: it keeps the limits and
 * says clearly what is wrong with a file. Throws `ReadFailure`.
 */
export function readContents(bytes: Uint8Array, onProgress: Progress = () => undefined): FileContents {
  const checked = readFileBytes(bytes, { onProgress: (done, total) => onProgress(done / Math.max(1, total) / 2) });
  if (checked.format === "csv") return contentsOfGrids(checked.sheets);
  return readBook(openArchive(bytes, defaultLimits, progressOf(onProgress)));
}

/** The same for an .xlsx that was read before and found to be sound. */
export function readSoundContents(bytes: Uint8Array): FileContents {
  return readBook(openArchive(bytes, defaultLimits));
}

/** The second half of the way: the same parts once more, now with all that the checks above have no use for. */
function progressOf(onProgress: Progress): (archive: Archive) => void {
  let total = 0;
  return ({ entries, inflated }) => {
    if (total === 0) for (const { name, size } of entries.values()) if (name.endsWith(".xml")) total += size;
    onProgress(0.5 + Math.min(inflated / Math.max(1, total), 1) / 2);
  };
}

function readBook(archive: Archive): FileContents {
  const ofPackage = readRelationships(archive, "");
  const path = ofPackage.find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const links = readRelationships(archive, path);
  const root = readTree(archive, path, spreadsheetNamespaces);
  const linked = (kind: string): string | undefined => links.find((link) => link.kind === kind)?.target;
  const listed = children(child(root, "sheets"), "sheet").map((node) => ({ node, link: linkOfSheet(node, links) }));
  const [theme, styles, strings, metadata] = ["theme", "styles", "sharedStrings", "sheetMetadata"].map(linked);
  const colors = theme === undefined || !archive.entries.has(partKey(theme)) ? officeTheme : readTheme(archive, theme);
  const source = {
    styles: styles === undefined ? plainStyles(colors) : readStyles(archive, styles, colors),
    strings: strings === undefined ? [] : readSharedStrings(archive, strings),
    isDynamic: metadata === undefined ? () => false : readMetadata(archive, metadata),
  };
  const sheets: SheetContents[] = [];
  const strangers: Stranger[] = [...workbookStrangers(links)];
  for (const { node, link } of listed) {
    const name = node.attributes["name"] ?? "";
    if (link.kind !== "worksheet") strangers.push({ kind: "chartSheet", sheet: name, count: 1 });
    else {
      const read = readSheet(archive, { name, visibility: visibilityOf(node) }, link.target, source);
      sheets.push(read.sheet);
      strangers.push(...read.strangers);
    }
  }
  const names = listed.map(({ node }) => node.attributes["name"] ?? "");
  return {
    date1904: isTrue(child(root, "workbookPr")?.attributes["date1904"]),
    isStructureProtected: isTrue(child(root, "workbookProtection")?.attributes["lockStructure"]),
    activeSheet: activeSheet(root, names, sheets),
    names: readNames(child(root, "definedNames"), names),
    settings: readSettings(archive, ofPackage, links),
    styles: source.styles.cells,
    sheets,
    strangers,
  };
}

function linkOfSheet(node: XmlNode, links: readonly Relationship[]): Relationship {
  const link = links.find(({ id }) => id === linkOf(node));
  if (link === undefined) throw new ReadFailure({ kind: "missingPart", part: node.attributes["name"] ?? "" });
  return link;
}

function visibilityOf({ attributes }: XmlNode): Visibility {
  if (attributes["state"] === "hidden") return "Hidden";
  return attributes["state"] === "veryHidden" ? "VeryHidden" : "Visible";
}

/** The tab that the file has in front, or the first that shows where that is no sheet of cells. */
function activeSheet(root: XmlNode, names: readonly string[], sheets: readonly SheetContents[]): string {
  const view = child(root, "bookViews", "workbookView");
  const name = names[Number(view?.attributes["activeTab"] ?? 0)];
  const visible = sheets.filter(({ visibility }) => visibility === "Visible");
  return (visible.find((sheet) => sheet.name === name) ?? visible[0] ?? sheets[0])?.name ?? "";
}
