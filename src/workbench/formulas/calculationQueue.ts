import type { Area } from "../../host/sheet";
import { cellArea } from "../book/areas";
import { calculationOrder } from "./calculationOrder";
import type { DependencyIndex } from "./dependencyIndex";
import type { FormulaNode } from "./formulaNode";
import { FormulaProblem, type FormulaProblemKind } from "./formulaProblem";
import { Awaiting, evaluateNode, type Surroundings, valueOfAnswer } from "./nodeEvaluation";
import { putResult } from "./putResult";
import { busy, calcError, errorOf, type Matrix } from "./values";

/** Milliseconds that are spent on calculating before the page gets a turn. */
const slice = 40;

/** The formulas that have to be calculated anew; works through them in order, without keeping the page waiting. */
export class CalculationQueue {
  readonly dirty = new Set<FormulaNode>();
  private isRunning = false;
  private isScheduled = false;
  private awaited = 0;
  private settled: (() => void)[] = [];
  /** In which order the formulas are calculated; `null` when others have joined them since. */
  private order: {
    readonly nodes: readonly FormulaNode[];
    readonly circular: ReadonlySet<FormulaNode>;
    next: number;
  } | null = null;

  constructor(
    private readonly index: DependencyIndex,
    private readonly surroundings: Surroundings,
    /** Lets the page have a turn, then goes on. */
    private readonly later: (run: () => void) => void,
  ) {}

  /** Resolves when nothing is left to calculate and no function of the add-in's has still to answer. */
  whenSettled(): Promise<void> {
    if (this.dirty.size === 0 && this.awaited === 0) return Promise.resolve();
    return new Promise((resolve) => this.settled.push(resolve));
  }

  /** To be calculated anew, and all that looks at it. */
  mark(node: FormulaNode): void {
    const waiting = [node];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (this.dirty.has(next)) continue;
      this.dirty.add(next);
      this.order = null;
      next.version++;
      next.answers = [];
      const area = next.spilled?.area ?? next.fixed ?? cellArea(next.row, next.column);
      for (const node of this.index.dependents(next.sheet.id, area)) waiting.push(node);
    }
  }

  markArea(sheet: string, area: Area): void {
    for (const node of this.index.dependents(sheet, area)) this.mark(node);
  }

  /** Calculates for a moment, and goes on later with what is left. */
  run(): void {
    if (this.isRunning) return;
    this.isRunning = true;
    const end = performance.now() + slice;
    try {
      while (this.dirty.size > 0 && performance.now() < end) this.round(end);
    } finally {
      this.isRunning = false;
    }
    if (this.dirty.size > 0) this.schedule();
    else if (this.awaited === 0) for (const resolve of this.settled.splice(0)) resolve();
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    this.later(() => {
      this.isScheduled = false;
      this.run();
    });
  }

  private round(end: number): void {
    this.order ??= this.newOrder();
    const { order } = this;
    while (order.next < order.nodes.length) {
      const node = order.nodes[order.next++] as FormulaNode;
      if (!this.dirty.delete(node)) continue;
      if (order.circular.has(node)) this.refuse(node, { kind: "circular" });
      else this.calculate(node);
      if (this.order !== order || performance.now() > end) return;
    }
    this.order = null;
  }

  private newOrder(): NonNullable<CalculationQueue["order"]> {
    const { ordered, circular } = calculationOrder(this.dirty, this.index);
    return { nodes: [...ordered, ...circular], circular: new Set(circular), next: 0 };
  }

  private calculate(node: FormulaNode): void {
    try {
      const result = evaluateNode(node, this.surroundings);
      node.problem = null;
      this.put(node, result);
      if (node.answers.length === 0) node.message = null;
    } catch (error) {
      if (error instanceof Awaiting) this.await(node, error.answer);
      else if (error instanceof FormulaProblem) this.refuse(node, error.problem);
      else throw error;
    }
  }

  /** Formulas that look at cells which a result newly filled or left are calculated after it. */
  private put(node: FormulaNode, result: Matrix): void {
    const before = node.spilled?.area;
    const changed = putResult(this.surroundings.book, this.index, node, result);
    const after = node.spilled?.area;
    if (before === after) return;
    for (const area of changed) {
      for (const other of this.index.dependents(node.sheet.id, area)) if (other !== node) this.mark(other);
    }
  }

  /** A formula that is not calculated here keeps the value that it came with; one that has none shows an error. */
  private refuse(node: FormulaNode, problem: FormulaProblemKind): void {
    node.problem = problem;
    const value = node.sheet.value(node.row, node.column);
    if (typeof value !== "object" || value?.error !== busy.error) return;
    this.put(node, [[problem.kind === "unknownFunction" ? errorOf("#NAME?") : calcError]]);
  }

  private await(node: FormulaNode, answer: Awaiting["answer"]): void {
    const { version } = node;
    this.awaited++;
    this.put(node, [[busy]]);
    const arrive = (given: Awaited<typeof answer>): void => {
      this.awaited--;
      if (node.version === version && this.index.at(node.sheet.id, node.row, node.column) === node) {
        const { value, message } = valueOfAnswer(given);
        node.answers.push(value);
        node.message = message;
        this.remark(node);
      }
      this.run();
    };
    answer.then(arrive, (error: unknown) => arrive({ error: "#VALUE!", message: String(error) }));
  }

  /** With one answer more: the question is still the same. */
  private remark(node: FormulaNode): void {
    const { answers, version } = node;
    this.mark(node);
    node.answers = answers;
    node.version = version;
  }
}
