import { HostFailure } from "../../sheet";
import { supports } from "../environment/supports";
import { officeProblem, type Subject } from "./officeProblem";
import { settled } from "./settled";

/**
 * Queues a request on the context and returns what reads its answer. Nothing is sent in between, so a request is one
 * round trip by its very shape.
 */
export type Ask<Answer> = (context: Excel.RequestContext) => () => Answer;

/** Sends requests to Excel, each in one round trip. */
export class Connection {
  constructor(
    /** How long Excel may take for one request. */
    private readonly seconds: number,
    private readonly context?: Excel.RequestContext,
  ) {}

  /**
   * Sends one request. Rejects with a `HostFailure` when Excel refuses, does not answer in time, or the signal says
   * stop. A context of its own rather than `Excel.run` spares a second request that would only let go of its ranges.
   */
  async send<Answer>(subject: Subject, ask: Ask<Answer>, signal?: AbortSignal): Promise<Answer> {
    try {
      const context = this.context ?? new Excel.RequestContext();
      signal?.throwIfAborted();
      const answer = ask(context);
      await settled(context.sync(), this.seconds, signal);
      return answer();
    } catch (error) {
      if (signal?.aborted) throw new HostFailure({ kind: "cancelled" });
      const problem = officeProblem(error, subject);
      throw problem ? Object.assign(new HostFailure(problem), { cause: error }) : error;
    }
  }

  /** Sends one request that waits until no cell is edited any more, instead of being refused meanwhile. */
  async sendAfterCellEdit<Answer>(subject: Subject, ask: Ask<Answer>): Promise<Answer> {
    return Excel.run({ delayForCellEdit: true }, (context) => new Connection(this.seconds, context).send(subject, ask));
  }

  /** Does several requests that Excel undoes as one step, where it can (ExcelApi 1.20). */
  async asOneStep<Answer>(work: (connection: Connection) => Promise<Answer>): Promise<Answer> {
    if (!supports("1.20")) return work(this);
    return Excel.run({ mergeUndoGroup: true }, (context) => work(new Connection(this.seconds, context)));
  }
}
