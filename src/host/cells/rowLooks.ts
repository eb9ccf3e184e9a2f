import type { RowStyle } from "../../report/describedWorkbook";

/** A font that every Excel has and that draws Arabic well; the size in points. */
export const bodyFont = { name: "Arial", size: 11 } as const;

/** How a row of a described sheet looks; colours are "#RRGGBB". What is left out is plain. */
export interface RowLook {
  /** In points. */
  readonly size?: number;
  readonly bold?: true;
  readonly color?: string;
  /** Of the whole row, blank cells too. */
  readonly fill?: string;
  /** Of the first cell alone. */
  readonly firstFill?: string;
  /** The colour of a thin line around every cell. */
  readonly frame?: string;
  /** A line longer than its column runs on over the next ones instead of being broken. */
  readonly runsOn?: true;
}

const ink = "#1F2933";
const brand = "#0B5345";

export const rowLooks: Readonly<Record<RowStyle, RowLook>> = {
  title: { size: 15, bold: true, color: brand, runsOn: true },
  text: { color: ink, runsOn: true },
  header: { bold: true, color: "#FFFFFF", fill: brand },
  section: { bold: true, color: ink, fill: "#E6EFEC" },
  body: {},
  entry: { frame: "#B8C4C0", firstFill: "#F5F8F7" },
  error: { firstFill: "#F8D7DA" },
  warning: { firstFill: "#FFF0C2" },
  note: { firstFill: "#DCEBFA" },
};
