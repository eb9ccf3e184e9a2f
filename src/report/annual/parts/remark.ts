import type { ReportBlock } from "../reportDocument";

type Remark = Extract<ReportBlock, { kind: "remark" }>;

/** A doubt or fault that stands beside the figures. */
export function remark(severity: Remark["severity"], text: string): Remark {
  return { kind: "remark", severity, text };
}

/** One remark, or none where there is nothing to say. */
export function remarks(severity: Remark["severity"], texts: readonly (string | null)[]): readonly Remark[] {
  return texts.flatMap((text) => (text === null ? [] : [remark(severity, text)]));
}
