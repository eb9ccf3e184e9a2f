import { cellArea } from "../../book/areas";
import { booleanArgument, range, rangeAreas, textArgument } from "../cells";
import { checkStructure } from "../guards";
import type { Host } from "../host";
import { insertWorksheets } from "../insertWorksheets";
import { live, nullObject, type ObjectType } from "../objectType";
import { Refusal } from "../refusal";

/** The range that an event spoke of, as long as it is kept. */
function eventRange(id: unknown, host: Host) {
  const found = host.kept.get(textArgument(id));
  return found === undefined || found.item.areas.length === 0 ? undefined : found;
}

export const workbook: ObjectType<"Workbook"> = {
  properties: {
    Name: { get: (_, host) => host.book.fileName },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
  },
  links: {
    Application: () => live("Application", null),
    Functions: () => live("Functions", null),
    Names: () => live("NamedItemCollection", null),
    Notes: () => live("NoteCollection", null),
    Comments: () => live("CommentCollection", null),
    Properties: () => live("DocumentProperties", null),
    Protection: () => live("WorkbookProtection", null),
    Settings: () => live("SettingCollection", null),
    Tables: () => live("TableCollection", null),
    Worksheets: () => live("WorksheetCollection", null),
    _Runtime: () => live("Runtime", null),
  },
  methods: {
    GetActiveCell(_, __, host) {
      const { id, selection } = host.book.activeSheet;
      const last = selection[selection.length - 1]!;
      return range(id, cellArea(last.firstRow, last.firstColumn));
    },
    GetSelectedRange(_, __, host) {
      const { id, selection } = host.book.activeSheet;
      if (selection.length > 1) throw new Refusal("InvalidSelection");
      return range(id, selection[0]!);
    },
    GetSelectedRanges: (_, __, host) => rangeAreas(host.book.activeSheet.id, host.book.activeSheet.selection),
    InsertWorksheetsFromBase64(_, [base64, options], host) {
      checkStructure(host);
      return insertWorksheets(textArgument(base64), options, host);
    },
    _RemoveReference: (_, [id], host) => host.release(textArgument(id)),
    _RemoveAllReferences: (_, __, host) => host.kept.clear(),
    _GetReferenceCount: (_, __, host) => host.kept.size,
    _GetRangeForEventByReferenceId(_, [id], host) {
      const found = eventRange(id, host);
      if (found === undefined) throw new Refusal("ItemNotFound");
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], host) => eventRange(id, host) ?? nullObject,
  },
};

export const application: ObjectType<"Application"> = {
  properties: {
    CalculationMode: { get: () => "Automatic", set: () => undefined },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  links: { ActiveWindow: () => live("Window", null), CultureInfo: () => live("CultureInfo", null) },
  methods: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const cultureInfo: ObjectType<"CultureInfo"> = { properties: { Name: { get: () => "en-US" } } };

export const runtime: ObjectType<"Runtime"> = {
  properties: {
    EnableEvents: {
      get: (_, host) => host.enableEvents,
      set: (_, value, host) => void (host.enableEvents = booleanArgument(value)),
    },
  },
};

export const workbookProtection: ObjectType<"WorkbookProtection"> = {
  properties: { Protected: { get: (_, host) => host.book.isStructureProtected } },
  methods: {
    Protect(_, __, host) {
      if (host.book.isStructureProtected) throw new Refusal("InvalidOperation");
      host.book.protectStructure(true);
    },
    Unprotect: (_, __, host) => host.book.protectStructure(false),
  },
};

/** Who wrote the workbook is nobody's business here. */
export const documentProperties: ObjectType<"DocumentProperties"> = {
  properties: Object.fromEntries(
    ["Title", "Subject", "Author", "Keywords", "Comments", "LastAuthor", "Category", "Manager", "Company"].map(
      (name) => [name, { get: () => "" }],
    ),
  ),
};
