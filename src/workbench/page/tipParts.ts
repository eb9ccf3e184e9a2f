import { areaAddress } from "../book/address";
import type { FormulaProblemKind } from "../formulas/formulaProblem";
import type { TipPart } from "../grid/cellTip";
import type { Cell } from "../grid/moveSelection";
import type { Words } from "../words/words";
import type { Session } from "./session";

/** What there is to say of a cell: its note, why it shows what it shows, and, while it is selected, its prompt. */
export function tipParts(
  { sheet, calculator }: Session,
  words: Words,
  { row, column }: Cell,
  isActive: boolean,
): TipPart[] {
  const note = sheet.noteAt(row, column);
  const prompt = isActive ? sheet.validationAt(row, column)?.prompt : undefined;
  const explanation = calculator.explain(sheet.id, row, column);
  const parts: TipPart[] = [];
  if (explanation?.message) parts.push({ title: sheet.text(row, column), text: explanation.message });
  if (explanation?.blocked)
    parts.push({ title: "#SPILL!", text: words.problem.spill(areaAddress(explanation.blocked)) });
  if (explanation?.problem) {
    const isKept = typeof sheet.value(row, column) !== "object";
    const why = problemText(explanation.problem, words);
    parts.push({ title: "", text: isKept ? `${words.problem.kept} ${why}` : why });
  }
  if (note !== undefined) parts.push({ title: "", text: note.content });
  if (prompt?.show === true && prompt.message !== "") parts.push({ title: prompt.title, text: prompt.message });
  return parts;
}

function problemText(problem: FormulaProblemKind, { problem: words }: Words): string {
  const text = "name" in problem ? problem.name : "text" in problem ? problem.text : "";
  return words.kinds[problem.kind](text);
}
