import type { SheetProtection } from "../../book/sheetParts";
import { textArgument } from "../cells";
import type { Allowance } from "../guards";
import type { Host } from "../host";
import type { ObjectType } from "../objectType";
import { invalid, Refusal } from "../refusal";

const allowances: readonly Allowance[] = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
];

function readOptions(given: unknown): readonly string[] {
  if (given === null || given === undefined) return [];
  if (typeof given !== "object") throw invalid();
  const bag = given as Readonly<Record<string, unknown>>;
  return allowances.filter((name) => bag[name] === true);
}

function protect(id: string, options: unknown, password: unknown, host: Host): void {
  const sheet = host.sheet(id);
  if (sheet.parts.protection !== null) throw new Refusal("InvalidOperation");
  const protection: SheetProtection = {
    password: password === null || password === undefined ? null : textArgument(password),
    allowed: readOptions(options),
  };
  sheet.change("protection", protection);
}

/** A wrong password is refused; none is needed where none was given. */
function unprotect(id: string, password: unknown, host: Host): void {
  const sheet = host.sheet(id);
  const { protection } = sheet.parts;
  if (protection === null) return;
  if (protection.password !== null && protection.password !== password) throw new Refusal("AccessDenied");
  sheet.change("protection", null);
}

export const worksheetProtection: ObjectType<"WorksheetProtection"> = {
  properties: {
    Protected: { get: (id, host) => host.sheet(id).parts.protection !== null },
    Options: {
      get(id, host) {
        const allowed = host.sheet(id).parts.protection?.allowed ?? [];
        const bag = Object.fromEntries(allowances.map((name) => [name, allowed.includes(name)]));
        return { ...bag, selectionMode: "Normal" };
      },
    },
  },
  methods: {
    Protect: (id, [options, password], host) => protect(id, options, password, host),
    Unprotect: (id, [password], host) => unprotect(id, password, host),
  },
};
