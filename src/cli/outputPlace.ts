import { stat } from "node:fs/promises";
import path from "node:path";

export type OutputProblem = "isInput" | "noFolder" | "isFolder";

/**
 * Why a report may not be written to a place, or nothing. A place is an input's when it is the same file on the disk,
 * whatever the two names look like: another case, a link, another way to the same folder.
 */
export async function outputProblem(place: string, inputs: readonly string[]): Promise<OutputProblem | undefined> {
  const folder = await factsOf(path.dirname(place));
  if (!folder?.isDirectory()) return "noFolder";
  const existing = await factsOf(place);
  if (!existing) return undefined;
  if (existing.isDirectory()) return "isFolder";
  const facts = await Promise.all(inputs.map(factsOf));
  return facts.some((input) => input && input.ino === existing.ino && input.dev === existing.dev)
    ? "isInput"
    : undefined;
}

async function factsOf(place: string) {
  return stat(place, { bigint: true }).catch(() => undefined);
}
