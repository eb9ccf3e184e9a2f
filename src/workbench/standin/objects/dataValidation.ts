import type { Area } from "../../../host/sheet";
import { areaAddress, quotedSheetName } from "../../book/address";
import { intersection, isSameArea, without } from "../../book/areas";
import type { BookSheet } from "../../book/book";
import type { Validation, ValidationRule } from "../../book/sheetParts";
import { areaOf, booleanArgument, cellsArgument, sheetOf, textArgument, wordArgument } from "../cells";
import { cutOut } from "../clearCells";
import { checkSheet } from "../guards";
import type { Host } from "../host";
import type { Cells } from "../items";
import { Live, type ObjectType } from "../objectType";
import { invalid } from "../refusal";
import { operators } from "./conditionalRules";

/** What stands in the cells: one validation over all, none at all, or a mixture (`undefined`). */
function validationOf(cells: Cells, host: Host): Validation | null | undefined {
  const sheet = sheetOf(cells, host);
  const touching = sheet.parts.validations.filter(({ areas }) => touches(areas, cells.areas));
  if (touching.length === 0) return null;
  const [first] = touching;
  const isWhole = touching.length === 1 && remains(cells.areas, first!.areas).length === 0;
  return isWhole ? first : undefined;
}

function touches(one: readonly Area[], other: readonly Area[]): boolean {
  return one.some((area) => other.some((each) => intersection(area, each) !== undefined));
}

/** What of the areas the holes leave. */
function remains(areas: readonly Area[], holes: readonly Area[]): readonly Area[] {
  return holes.reduce<readonly Area[]>((left, hole) => left.flatMap((area) => without(area, hole)), areas);
}

const plain: Omit<Validation, "id" | "areas" | "rule"> = {
  ignoreBlanks: true,
  alert: { show: true, style: "Stop", title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
};

/** Puts a changed validation over exactly these cells; what others had there gives way. */
function put(cells: Cells, change: Partial<Omit<Validation, "id" | "areas">>, host: Host): void {
  checkSheet(cells.sheet, host);
  const before = validationOf(cells, host) ?? undefined;
  const rule = change.rule ?? before?.rule ?? { type: "None" };
  const isSame = before !== undefined && sameAreas(before.areas, cells.areas);
  const next = { ...plain, ...before, ...change, rule, areas: cells.areas };
  cutOut(cells, "validations", host);
  const sheet: BookSheet = sheetOf(cells, host);
  const id = isSame ? before.id : host.book.newId();
  sheet.change("validations", [...sheet.parts.validations, { ...next, id }]);
}

function sameAreas(one: readonly Area[], other: readonly Area[]): boolean {
  return one.length === other.length && one.every((area, at) => isSameArea(area, other[at]!));
}

function bound(value: unknown, host: Host): string | number {
  if (typeof value === "number") return value;
  if (value instanceof Live) return rangeFormula(value, host);
  return textArgument(value);
}

function rangeFormula(value: unknown, host: Host): string {
  const cells = cellsArgument(value);
  const fixed = areaAddress(areaOf(cells)).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `=${quotedSheetName(host.sheet(cells.sheet).name)}!${fixed}`;
}

const basics = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
} as const;

function readRule(given: unknown, host: Host): ValidationRule {
  if (typeof given !== "object" || given === null) throw invalid();
  const entries = Object.entries(given as Readonly<Record<string, unknown>>).filter(([, value]) => value != null);
  const [name, value] = entries[0] ?? [];
  if (entries.length !== 1 || name === undefined || typeof value !== "object") throw invalid();
  const bag = value as Readonly<Record<string, unknown>>;
  if (name === "list") return readList(bag, host);
  if (name === "custom") {
    const formula = textArgument(bag["formula"]);
    return { type: "Custom", formula: formula.startsWith("=") ? formula : `=${formula}` };
  }
  if (!Object.hasOwn(basics, name)) throw invalid();
  return {
    type: basics[name as keyof typeof basics],
    operator: wordArgument(bag["operator"], operators),
    formula1: bound(bag["formula1"], host),
    formula2: bag["formula2"] === undefined ? undefined : bound(bag["formula2"], host),
  };
}

/** Excel takes no list of words over 255 characters. */
function readList(bag: Readonly<Record<string, unknown>>, host: Host): ValidationRule {
  const given = bag["source"];
  const source = given instanceof Live ? rangeFormula(given, host) : textArgument(given);
  if (source === "" || (!source.startsWith("=") && source.length > 255)) throw invalid();
  return { type: "List", source, inCellDropDown: booleanArgument(bag["inCellDropDown"] ?? true) };
}

/** The rule as office.js shows it: bounds are formulas. */
function shownRule(rule: ValidationRule): Readonly<Record<string, unknown>> {
  if (rule.type === "None") return {};
  if (rule.type === "List") return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
  if (rule.type === "Custom") return { custom: { formula: rule.formula } };
  const name = Object.entries(basics).find(([, type]) => type === rule.type)![0];
  const shown = (value: string | number | undefined): string | undefined =>
    value === undefined || String(value).startsWith("=") ? (value as string | undefined) : `=${value}`;
  return {
    [name]: { formula1: shown(rule.formula1), formula2: shown(rule.formula2), operator: rule.operator },
  };
}

export const dataValidation: ObjectType<"DataValidation"> = {
  properties: {
    Type: {
      get(cells, host) {
        const found = validationOf(cells, host);
        if (found === undefined) return "Inconsistent";
        return found === null ? "None" : found.rule.type;
      },
    },
    Rule: {
      get(cells, host) {
        const found = validationOf(cells, host);
        return found ? shownRule(found.rule) : {};
      },
      set: (cells, value, host) => put(cells, { rule: readRule(value, host) }, host),
    },
    IgnoreBlanks: {
      get: (cells, host) => validationOf(cells, host)?.ignoreBlanks ?? true,
      set: (cells, value, host) => put(cells, { ignoreBlanks: booleanArgument(value) }, host),
    },
    ErrorAlert: {
      get(cells, host) {
        const { show, ...alert } = validationOf(cells, host)?.alert ?? plain.alert;
        return { ...alert, showAlert: show };
      },
      set(cells, value, host) {
        const bag = (value ?? {}) as Readonly<Record<string, unknown>>;
        const alert = {
          show: booleanArgument(bag["showAlert"] ?? true),
          style: wordArgument(bag["style"] ?? "Stop", ["Stop", "Warning", "Information"] as const),
          title: shortText(bag["title"], 32),
          message: shortText(bag["message"], 255),
        };
        put(cells, { alert }, host);
      },
    },
    Prompt: {
      get(cells, host) {
        const { show, ...prompt } = validationOf(cells, host)?.prompt ?? plain.prompt;
        return { ...prompt, showPrompt: show };
      },
      set(cells, value, host) {
        const bag = (value ?? {}) as Readonly<Record<string, unknown>>;
        const prompt = {
          show: booleanArgument(bag["showPrompt"] ?? true),
          title: shortText(bag["title"], 32),
          message: shortText(bag["message"], 255),
        };
        put(cells, { prompt }, host);
      },
    },
  },
  methods: {
    Clear(cells, _, host) {
      checkSheet(cells.sheet, host);
      cutOut(cells, "validations", host);
    },
  },
};

/** Excel refuses longer titles and messages. */
function shortText(value: unknown, longest: number): string {
  const text = textArgument(value ?? "");
  if (text.length > longest) throw invalid();
  return text;
}
