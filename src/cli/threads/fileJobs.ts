import { checkJob } from "../checkFile";
import { collectJob } from "../collectFile";
import type { FileJob } from "./fileJob";

/** Every job that a thread can be started for. */
const jobs = [checkJob, collectJob];

/** The job of that name; the thread that asks was started with its request. */
export function jobNamed(name: string): FileJob<unknown, unknown> {
  const job = jobs.find((each) => each.name === name);
  if (!job) throw new Error(`No job is called ${name}.`);
  return job as FileJob<unknown, unknown>;
}
