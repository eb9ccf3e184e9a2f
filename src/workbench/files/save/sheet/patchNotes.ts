import type { Note } from "../../../book/sheetParts";
import { columnName } from "../../../book/address";
import { setContentType, setDefaultType } from "../package/contentTypes";
import type { Flavour } from "../package/flavour";
import { addLink, linkedPart, linksOf } from "../package/partLinks";
import type { WorkbookPackage } from "../package/workbookPackage";
import { partHead, prefixOf, withPrefix } from "../xml/markup";
import { inner, type PlacedElement, placedTree, textIn } from "../xml/placedTree";
import { TextEdits } from "../xml/textEdits";
import { authorMarkup, commentMarkup } from "./commentMarkup";
import { isSameData } from "./isSameData";
import type { Lines } from "./lineOffsets";
import { emptyNoteDrawing, patchNoteShapes } from "./noteShapes";
import type { SectionedPart } from "../xml/sectionedPart";

export interface NoteContext {
  readonly workbook: WorkbookPackage;
  readonly flavour: Flavour;
  /** The sheet's path. */
  readonly path: string;
  readonly rows: Lines;
  readonly columns: Lines;
}

const types = {
  comments: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
  drawing: "application/vnd.openxmlformats-officedocument.vmlDrawing",
};

/**
 * Notes that came, went or changed, in the two parts where a file keeps them: their texts and their boxes. Answers how
 * many could not be kept, since a conversation stands in their cells.
 */
export function patchNotes(
  part: SectionedPart,
  { before, now }: { readonly before: readonly Note[]; readonly now: readonly Note[] },
  context: NoteContext,
): number {
  if (isSameData(before, now)) return 0;
  const old = new Map(before.map((note) => [cellOf(note), note]));
  const current = new Map(now.map((note) => [cellOf(note), note]));
  const gone = new Set([...old].filter(([cell, note]) => !isSameData(note, current.get(cell))).map(([cell]) => cell));
  const written = now.filter((note) => !isSameData(note, old.get(cellOf(note))));
  const { added, refused } = patchComments(commentsPart(context), gone, written, context.workbook);
  patchDrawing(part, gone, added, context);
  return refused;
}

function cellOf({ row, column }: Note): string {
  return `${row}:${column}`;
}

function commentsPart({ workbook, flavour, path }: NoteContext): string {
  const present = linkedPart(workbook, path, "comments");
  if (present !== undefined) return present;
  const created = workbook.freePath("xl/comments", "xml");
  const empty = `<comments xmlns="${flavour.main}"><authors></authors><commentList></commentList></comments>`;
  workbook.write(created, partHead + empty);
  setContentType(workbook, created, types.comments);
  addLink(workbook, path, `${flavour.links}/comments`, created);
  return created;
}

function patchComments(
  path: string,
  gone: ReadonlySet<string>,
  written: readonly Note[],
  workbook: WorkbookPackage,
): { readonly added: readonly Note[]; readonly refused: number } {
  const text = workbook.text(path);
  const root = placedTree(text);
  const prefix = prefixOf(root.name);
  const list = inner(root, "commentList");
  const references = new Set([...gone].map(referenceOf));
  const comments = list?.children.filter(({ local }) => local === "comment") ?? [];
  const removed = comments.filter(({ attributes }) => references.has(attributes["ref"] ?? ""));
  const taken = new Set(comments.filter((one) => !removed.includes(one)).map(({ attributes }) => attributes["ref"]));
  const added = written.filter((note) => !taken.has(referenceOf(cellOf(note))));
  const authors = authorNumbers(text, inner(root, "authors"), added);
  const markup = added.map((note) => commentMarkup(note, authors.numberOf(note.author))).join("");
  const edits = new TextEdits(text);
  for (const { start, end } of removed) edits.replace(start, end, "");
  append(edits, inner(root, "authors"), withPrefix(authors.markup, prefix));
  append(edits, list, withPrefix(markup, prefix));
  workbook.write(path, edits.applied());
  return { added, refused: written.length - added.length };
}

function referenceOf(cell: string): string {
  const [row = "", column = ""] = cell.split(":");
  return columnName(Number(column)) + row;
}

function authorNumbers(
  text: string,
  list: PlacedElement | undefined,
  notes: readonly Note[],
): { readonly numberOf: (author: string) => number; readonly markup: string } {
  const present = (list?.children ?? []).map((author) => textIn(text, author));
  const missing = [...new Set(notes.map(({ author }) => author))].filter((author) => !present.includes(author));
  const all = [...present, ...missing];
  return { numberOf: (author) => all.indexOf(author), markup: missing.map(authorMarkup).join("") };
}

/** Adds children at the end of an element, which may be an empty one. */
function append(edits: TextEdits, place: PlacedElement | undefined, markup: string): void {
  if (place === undefined || markup === "") return;
  if (place.end > place.headEnd) return edits.insert(place.tailStart, markup);
  const tag = edits.text.slice(place.start, place.end).replace(/\s*\/>$/, ">");
  edits.replace(place.start, place.end, `${tag}${markup}</${place.name}>`);
}

function patchDrawing(
  part: SectionedPart,
  gone: ReadonlySet<string>,
  added: readonly Note[],
  context: NoteContext,
): void {
  const { workbook, flavour, path, rows, columns } = context;
  const legacy = part.section("legacyDrawing");
  const id = Object.entries(legacy?.attributes ?? {}).find(([name]) => name.endsWith(":id"))?.[1];
  const present = linksOf(workbook, path).find((link) => link.id === id && workbook.has(link.target))?.target;
  if (present === undefined && added.length === 0) return;
  const drawing = present ?? workbook.freePath("xl/drawings/vmlDrawing", "vml");
  const text = present === undefined ? emptyNoteDrawing : workbook.text(present);
  workbook.write(drawing, patchNoteShapes(text, gone, added, { rows, columns }));
  if (present !== undefined) return;
  setDefaultType(workbook, "vml", types.drawing);
  const link = addLink(workbook, path, `${flavour.links}/vmlDrawing`, drawing);
  part.set("legacyDrawing", `<legacyDrawing ${part.link(link, flavour.links)}/>`);
}
