import type { Relationship } from "../../../host/xlsx/parts/relationships";
import type { Stranger } from "../fileContents";
import { counted } from "./sheetStrangers";

const linked: Readonly<Record<string, Stranger["kind"]>> = {
  vbaProject: "macros",
  xlMacrosheet: "macros",
  externalLink: "externalLink",
  connections: "query",
  powerPivotData: "dataModel",
};

export function workbookStrangers(links: readonly Relationship[]): Stranger[] {
  return counted(
    "",
    links.flatMap(({ kind }) => linked[kind] ?? []),
  );
}
