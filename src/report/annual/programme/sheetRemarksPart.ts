import type { ReportBlock, ReportPart } from "../reportDocument";
import { isolated } from "../../../messages/isolate";
import { originOf, type ProgrammeContext } from "./programmeContext";
import { isPlainText, programmeRemarks } from "./programmeRemarks";

/** What belongs to no figure: findings of the sheet as a whole, numbers typed as text, rows that were not computed with. */
export function sheetRemarksPart(context: ProgrammeContext): ReportPart | undefined {
  const { words } = context.messages;
  const blocks = [...programmeRemarks(context), ...typedAsText(context), ...extraRows(context)];
  if (blocks.length === 0) return undefined;
  return { id: "programme-remarks", heading: words.remarksHeading, sheetName: words.remarksSheet, blocks };
}

function typedAsText(context: ProgrammeContext): ReportBlock[] {
  const typed = context.reading.findings.filter(isPlainText);
  if (typed.length === 0) return [];
  const cells = typed.flatMap((finding) => finding.cells);
  const text = context.messages.remark(context.messages.typedAsText(typed.length), isolated(originOf(context, cells)));
  return [{ kind: "remark", severity: "note", text }];
}

function extraRows(context: ProgrammeContext): ReportBlock[] {
  const { remarks } = context.reading;
  if (remarks.length === 0) return [];
  const { words, comma } = context.messages;
  const rows = remarks.map(({ cell, texts }) => [{ value: texts.join(comma), origin: originOf(context, [cell]) }]);
  const columns = [{ title: words.note, width: 90 }];
  return [{ kind: "table", table: { id: "programme-extra-rows", caption: words.extraRows, columns, rows } }];
}
