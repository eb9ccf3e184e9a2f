import type { Round } from "../../core";
import type { MessageLanguage } from "../../messages/language";
import { roundMessages } from "../../messages/roundMessages";
import type { DescribedRow, DescribedSheet } from "../describedWorkbook";

/** The period and the reading of the levels, which are read back, and how to correct a round. */
export function aboutSheet({ period, policy = "published" }: Round, language: MessageLanguage): DescribedSheet {
  const { sheets, about, aboutLines, policies } = roundMessages(language);
  const line = (text?: string): DescribedRow => ({ style: "text", cells: text === undefined ? [] : [text] });
  return {
    name: sheets.about,
    columns: [{ width: 24 }, { width: 60 }],
    rows: [
      { style: "title", cells: [about.title] },
      line(),
      { style: "entry", cells: [about.period, period ?? about.notSaid] },
      { style: "entry", cells: [about.policy, policies[policy]] },
      line(),
      ...aboutLines.map(line),
    ],
    dropDowns: [
      {
        column: 1,
        firstRow: 4,
        lastRow: 4,
        onlyListed: true,
        list: { values: [policies.published, policies.contiguous] },
      },
    ],
  };
}
