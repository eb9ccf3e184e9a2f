import { reportMessages } from "../../../messages/reportMessages";
import { figure } from "../parts/cells/figure";
import type { ReportBlock, ReportCell } from "../reportDocument";
import type { InstitutionContext } from "./institutionContext";

/** The checklist of the transformation plan, each item with yes, no, or that nobody answered. */
export function planBlocks({ own, annual, words }: InstitutionContext): readonly ReportBlock[] {
  const { frameworks, language, cells } = annual;
  if (Object.keys(own.stages).length === 0 && Object.keys(own.plan).length === 0) return [];
  const { yes, no, notGiven } = reportMessages(language);
  const origin = cells.now.origin(...frameworks.stages.plan.map(({ id }) => `plan.${id}`));
  const rows = frameworks.stages.plan.map(({ id, label }): ReportCell[] => {
    const answer = own.plan[id];
    return [label[language], figure(answer === undefined ? notGiven : answer ? yes : no, origin)];
  });
  return [
    {
      kind: "table",
      table: {
        id: "plan",
        caption: words.captions.plan,
        columns: [
          { title: words.columns.what, width: 34 },
          { title: words.columns.answer, width: 14 },
        ],
        rows,
        origin,
      },
    },
  ];
}
