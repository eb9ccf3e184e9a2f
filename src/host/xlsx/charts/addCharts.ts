import type { DescribedWorkbook } from "../../../report/describedWorkbook";
import { chartPart } from "./chartPart";
import { chartRelationship, drawingPart } from "./drawingPart";
import { xmlHead } from "./markup";

/** The parts of a workbook by their paths in the zip. */
export type Parts = Record<string, Uint8Array>;

const kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageKinds = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentTypes = {
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

/** The drawing's relationship in its sheet; exceljs counts its own "rId1", "rId2", … */
const sheetRelationship = "rIdCharts";

/**
 * Adds the described charts to a new workbook's parts, which exceljs has written without: for each sheet with charts a
 * drawing, for each chart a part of its own. Throws where the parts are not as exceljs writes them.
 */
export function addCharts(parts: Parts, { sheets, rightToLeft }: DescribedWorkbook): void {
  const overrides: string[] = [];
  let charts = 0;
  let drawings = 0;
  const add = (path: string, content: string, type: keyof typeof contentTypes): void => {
    parts[path] = new TextEncoder().encode(content);
    overrides.push(`<Override PartName="/${path}" ContentType="${contentTypes[type]}"/>`);
  };
  sheets.forEach((sheet, index) => {
    const described = sheet.charts ?? [];
    if (described.length === 0) return;
    const drawing = `drawing${++drawings}.xml`;
    const targets = described.map((chart) => {
      const file = `chart${++charts}.xml`;
      add(`xl/charts/${file}`, chartPart(sheet, chart, rightToLeft), "chart");
      return `../charts/${file}`;
    });
    add(`xl/drawings/${drawing}`, drawingPart(described), "drawing");
    parts[`xl/drawings/_rels/${drawing}.rels`] = new TextEncoder().encode(relationships(targets));
    joinToSheet(parts, index + 1, drawing);
  });
  if (overrides.length > 0) edit(parts, "[Content_Types].xml", "</Types>", (end) => overrides.join("") + end);
}

/** A sheet names its drawing after its page settings and before its notes (ECMA-376 part 1, 18.3.1.99). */
function joinToSheet(parts: Parts, number: number, drawing: string): void {
  const path = `xl/worksheets/sheet${number}.xml`;
  const rels = `xl/worksheets/_rels/sheet${number}.xml.rels`;
  const before = /<legacyDrawing |<tableParts|<extLst|<\/worksheet>/;
  edit(parts, path, before, (next) => `<drawing r:id="${sheetRelationship}"/>${next}`);
  const own = relationship(sheetRelationship, "drawing", `../drawings/${drawing}`);
  parts[rels] ??= new TextEncoder().encode(`${xmlHead}<Relationships xmlns="${packageKinds}"></Relationships>`);
  edit(parts, rels, "</Relationships>", (end) => own + end);
}

function relationships(targets: readonly string[]): string {
  const all = targets.map((target, index) => relationship(chartRelationship(index + 1), "chart", target));
  return `${xmlHead}<Relationships xmlns="${packageKinds}">${all.join("")}</Relationships>`;
}

function relationship(id: string, kind: "drawing" | "chart", target: string): string {
  return `<Relationship Id="${id}" Type="${kinds}/${kind}" Target="${target}"/>`;
}

function edit(parts: Parts, path: string, found: string | RegExp, change: (found: string) => string): void {
  const before = new TextDecoder().decode(parts[path]);
  if (typeof found === "string" ? !before.includes(found) : !found.test(before))
    throw new Error(`No place for a chart in ${path}`);
  parts[path] = new TextEncoder().encode(before.replace(found, change));
}
