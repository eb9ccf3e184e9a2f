import { execFileSync } from "node:child_process";

/** A chart as hucre, a reader that is not ours, finds it in a workbook file. */
export interface FoundChart {
  readonly kinds: readonly string[];
  readonly title?: string;
  readonly altText?: string;
  readonly seriesCount: number;
  readonly axes?: { readonly y?: { readonly scale?: { readonly max?: number } } };
}

const program = `
import { readXlsx } from "hucre";
const pieces = [];
for await (const piece of process.stdin) pieces.push(piece);
const { sheets } = await readXlsx(new Uint8Array(Buffer.concat(pieces)));
process.stdout.write(JSON.stringify(sheets.map(({ charts }) => charts ?? [])));
`;

/** The charts of each sheet. In a process of its own, since the package is a module that jest cannot load. */
export function hucreCharts(workbook: Uint8Array): readonly (readonly FoundChart[])[] {
  const answer = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
    input: workbook,
    cwd: __dirname,
  });
  return JSON.parse(answer.toString("utf8")) as FoundChart[][];
}
