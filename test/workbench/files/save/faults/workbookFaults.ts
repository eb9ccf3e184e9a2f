import { all, type Element, empty, own } from "./element";
import { twice } from "./twice";

/** Tabs, names and tables of the whole workbook. */
export function workbookFaults(parts: ReadonlyMap<string, Element>): string[] {
  const workbook = parts.get("xl/workbook.xml");
  const sheets = own(own(workbook, "sheets")[0], "sheet").map(({ attributes }) => attributes);
  const names = own(own(workbook, "definedNames")[0], "definedName");
  const tables = [...parts.values()].filter(({ name }) => name === "table");
  const scoped = names.map(
    ({ attributes: { name = "", localSheetId = "" } }) => `${localSheetId}!${name.toLowerCase()}`,
  );
  const tab = Number(all(workbook ?? empty, "workbookView")[0]?.attributes["activeTab"] ?? 0);
  return [
    ...twice(sheets.map(({ name = "" }) => name.toLowerCase())).map((name) => `two sheets named ${name}`),
    ...twice(sheets.map(({ sheetId = "" }) => sheetId)).map((id) => `two sheets with the id ${id}`),
    ...twice(scoped).map((name) => `the name ${name} twice`),
    ...names
      .filter(({ attributes }) => Number(attributes["localSheetId"] ?? 0) >= sheets.length)
      .map(({ attributes }) => `the name ${attributes["name"]} belongs to no sheet`),
    ...(tab < sheets.length ? [] : [`tab ${tab} is in front`]),
    ...(sheets[tab]?.["state"] === undefined || sheets[tab]?.["state"] === "visible" ? [] : [`a hidden tab in front`]),
    ...twice(tables.map(({ attributes }) => attributes["id"] ?? "")).map((id) => `two tables with the id ${id}`),
    ...twice(
      [
        ...tables.map(({ attributes }) => attributes["displayName"] ?? ""),
        ...names.map(({ attributes }) => (attributes["localSheetId"] === undefined ? (attributes["name"] ?? "") : "")),
      ]
        .filter((name) => name !== "")
        .map((name) => name.toLowerCase()),
    ).map((name) => `a table's name ${name} twice`),
  ];
}
