import type { ReportBlock } from "../reportDocument";

/** A sentence with its figures in it, and where they come from. */
export function textBlock(text: string, origin?: string): ReportBlock {
  return { kind: "text", text, ...(origin !== undefined && { origin }) };
}
