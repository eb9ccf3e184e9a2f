import { addClientTypes, type ClientType, type Extension } from "./clientTypes";
import type { OfficePage } from "./officePage";
import { mergesUndo } from "./standIn";

/**
 * Members of Excel's API that came after the office.js of the npm package, which ends with ExcelApi 1.16. In Excel a
 * page loads the newest file from Microsoft's address and has them; here they are put in, in the file's own manner.
 */
const types: readonly ClientType[] = [
  {
    name: "Note",
    properties: { authorName: "read", content: "write", visible: "write", width: "write", height: "write" },
    calls: { delete: { changes: true } },
    objects: { getLocation: { type: "Range" } },
  },
  {
    name: "NoteCollection",
    itemType: "Note",
    calls: { getCount: { changes: false } },
    objects: {
      add: { type: "Note", changes: true },
      getItemAt: { type: "Note" },
      getItemOrNullObject: { type: "Note" },
    },
  },
  { name: "Window", properties: { showRightToLeft: "read" } },
];

/** Where the new types hang. */
const links = [
  { owner: "Worksheet", name: "notes", type: "NoteCollection" },
  { owner: "Workbook", name: "notes", type: "NoteCollection" },
  { owner: "Application", name: "activeWindow", type: "Window" },
];

interface RunContext {
  _requestFlagModifier: number;
}

type Run = (...args: readonly unknown[]) => unknown;

export function addNewerMembers(page: OfficePage): void {
  const { Excel: excel, OfficeExtension: extension } = page;
  if (excel === undefined || extension === undefined) throw new Error("Excel's office.js has not run in this page.");
  addClientTypes(excel, extension as unknown as Extension, types, links);
  const run = excel["run"] as Run;
  excel["run"] = (...args: readonly unknown[]) => run(...withUndoFlag(args));
}

/** Marks the context of a run whose options ask that its requests are undone as one. */
function withUndoFlag(args: readonly unknown[]): readonly unknown[] {
  const [options, batch] = args;
  const asksFor = typeof options === "object" && (options as { mergeUndoGroup?: unknown } | null)?.mergeUndoGroup;
  if (asksFor !== true || typeof batch !== "function") return args;
  const marked = (context: RunContext): unknown => {
    context._requestFlagModifier |= mergesUndo;
    return (batch as (context: RunContext) => unknown)(context);
  };
  return [options, marked, ...args.slice(2)];
}
