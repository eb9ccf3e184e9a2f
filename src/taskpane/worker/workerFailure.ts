/** A worker could not be started, or broke down: all that it held is gone. */
export class WorkerFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = "WorkerFailure";
  }
}
