import type { StagesFramework } from "../frameworks/frameworkTypes";
import { scorecardWords } from "../frameworks/scorecardWords";
import type { CellValue, Grid } from "../rows/sheet";
import { nameKeys } from "./cardShape";
import { measured, notMeasured, type Measured } from "./measured";
import { nameKey } from "../frameworks/nameKey";
import type { PlanAnswer } from "./scorecard";

/**
 * The plan checklist, wherever its lines stand on the sheet. The answer is the first filled cell to the right of a line, or
 * else to its left. A stage's own name counts as a line ("the plan covers this stage") only where a yes or no stands
 * beside it. A line answered twice differently is contradictory; an unanswered line is blank, which is not "no".
 */
export function readPlan(grid: Grid, framework: StagesFramework): readonly PlanAnswer[] {
  const lines = planLines(framework);
  const answers = new Map<string, PlanAnswer>();
  grid.rows.forEach((row, index) =>
    row.forEach((cell, column) => {
      const line = typeof cell === "string" ? lines.get(nameKey(cell)) : undefined;
      if (!line) return;
      const { answer, column: beside } = answerBeside(row, column);
      if (line.isStage && !answer.measured) return;
      const at = grid.rowNumbers[index] ?? 0;
      const answerPlace = beside === undefined ? undefined : { row: at, column: beside };
      const found = { item: line.item, place: { row: at, column }, answerPlace, answer };
      answers.set(line.item, merge(answers.get(line.item), found));
    }),
  );
  return framework.plan.flatMap(({ id }) => answers.get(id) ?? []);
}

interface PlanLine {
  readonly item: string;
  readonly isStage: boolean;
}

/** By name key: every name of every item, and those of the stages that items cover. */
function planLines({ plan, stages }: StagesFramework): ReadonlyMap<string, PlanLine> {
  const lines = new Map<string, PlanLine>();
  for (const item of plan) {
    const stage = stages.find(({ id }) => id === item.stage);
    for (const key of stage ? nameKeys(stage) : []) lines.set(key, { item: item.id, isStage: true });
    for (const key of nameKeys(item)) lines.set(key, { item: item.id, isStage: false });
  }
  return lines;
}

/** What was read beside a line, and in which column (0-based); in none where nothing stands there. */
interface Answer {
  readonly column?: number;
  readonly answer: Measured<boolean>;
}

function answerBeside(row: readonly (CellValue | undefined)[], column: number): Answer {
  const filled = [...row.keys()].filter((at) => isFilled(row[at]));
  const readAt = (at: number | undefined): Answer => ({
    column: at,
    answer: readAnswer(at === undefined ? null : row[at]),
  });
  const right = readAt(filled.find((at) => at > column));
  const left = readAt(filled.filter((at) => at < column).pop());
  return right.answer.measured || left.column === undefined ? right : left;
}

function isFilled(cell: CellValue | undefined): boolean {
  return cell !== undefined && cell !== null && cell !== "";
}

function readAnswer(cell: CellValue | undefined): Measured<boolean> {
  if (cell === undefined || cell === null) return notMeasured({ kind: "blank" });
  if (typeof cell === "object") return notMeasured({ kind: "cellError", error: cell.error });
  const key = nameKey(String(cell));
  if (scorecardWords.yes.some((word) => nameKey(word) === key)) return measured(true);
  if (scorecardWords.no.some((word) => nameKey(word) === key)) return measured(false);
  return notMeasured({ kind: "notYesNo", text: String(cell) });
}

/** Two readings of one line: an answer outweighs none; two different answers cancel each other. */
function merge(first: PlanAnswer | undefined, second: PlanAnswer): PlanAnswer {
  if (!first?.answer.measured) return first && !second.answer.measured ? first : second;
  if (!second.answer.measured || first.answer.value === second.answer.value) return first;
  return { ...first, answer: notMeasured({ kind: "contradictory" }) };
}
