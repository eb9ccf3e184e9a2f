import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TypeName } from "../../../src/workbench/standin/items";
import { supportedMembers } from "./supportedMembers";

const officeFile = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8");

/** Which ExcelApi set Microsoft's file asks for, by "Type.Member". */
function setsInFile(): Map<string, number> {
  const sets = new Map<string, number>();
  for (const [, type, name, level] of officeFile.matchAll(
    /_throwIfApiNotSupported\("(\w+)\.(\w+)", _defaultApiSetName, "1\.(\d+)"/g,
  )) {
    const key = `${type}.${name!.charAt(0).toUpperCase()}${name!.slice(1)}`;
    sets.set(key, Math.min(sets.get(key) ?? Infinity, Number(level)));
  }
  return sets;
}

/** The text of one class of Microsoft's file. */
function classText(type: string): string {
  // Office's own classes come first; some have names that Excel's have too.
  const start = officeFile.indexOf(
    `    var ${type} = (function (_super) {`,
    officeFile.indexOf('var _typeQuery = "Query"'),
  );
  return start < 0 ? "" : officeFile.slice(start, officeFile.indexOf(`    }(OfficeExtension.ClientObject));`, start));
}

/** Newer than the file of the npm package: from Microsoft's reference. */
const newer: Readonly<Record<string, number>> = { "Worksheet.Notes": 18, "Workbook.Notes": 18 };
const newTypes: readonly TypeName[] = ["Note", "NoteCollection", "Window"];
/** Names that office.js uses towards the host and nowhere else, or that only setCellProperties uses. */
const hidden =
  /^(Application\.ActiveWindow|RangeBorderCollection\.(Top|Bottom|Left|Right|Horizontal|Vertical|Diagonal\w+))$/;
const writtenAs: Readonly<Record<string, string>> = {
  "Worksheet.Gridlines": "ShowGridlines",
  "Worksheet.Headings": "ShowHeadings",
};

const members = supportedMembers();

test("every member came with the set that Microsoft's file says", () => {
  const sets = setsInFile();
  const expected = members.map(({ type, name }) => {
    const key = `${type}.${name}`;
    return [key, newer[key] ?? sets.get(`${type}.${writtenAs[key] ?? name}`) ?? 1];
  });
  expect(members.map(({ type, name, level }) => [`${type}.${name}`, level])).toEqual(expected);
});

test("every member is one that Microsoft's file knows", () => {
  const services = ["AddinInternalService", "AppRuntimeService", "CustomFunctions", "FunctionResult", "Functions"];
  const strange = members
    .filter(
      ({ type, name }) =>
        !newTypes.includes(type) && !services.includes(type) && newer[`${type}.${name}`] === undefined,
    )
    .filter(({ type, name }) => !hidden.test(`${type}.${name}`) && name !== "Items")
    .filter(({ type, name }) => !classText(type).includes(`"${name}"`) && !officeFile.includes(`(thisObj, "${name}"`));
  expect(strange.map(({ type, name }) => `${type}.${name}`)).toEqual([]);
});

test("the list of what the stand-in answers is up to date", () => {
  const listed = readFileSync(join(__dirname, "supportedMembers.txt"), "utf8");
  const lines = members.map(({ type, name, kind, level }) => `${type}.${name}  ${kind}  1.${level}\n`);
  expect(lines.join("")).toBe(listed);
});
