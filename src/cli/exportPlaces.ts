import path from "node:path";
import { cliMessages } from "../messages/cliMessages";
import type { MessageLanguage } from "../messages/language";
import { outputProblem } from "./outputPlace";
import { UsageError } from "./usageError";

/** The file beside another that has the same name up to the ending: catalogue.csv, catalogue.schema.json. */
export function besideFile(place: string, ending: string): string {
  const { dir, name } = path.parse(place);
  return path.join(dir, `${name}${ending}`);
}

/** Throws before anything is written if one of the files could not be, or would take an input's or another's place. */
export async function refusePlaces(
  places: readonly string[],
  inputs: readonly string[],
  language: MessageLanguage,
): Promise<void> {
  const { output } = cliMessages(language);
  const seen = new Set<string>();
  for (const place of places) {
    const problem = await outputProblem(place, inputs);
    if (problem) throw new UsageError(output[problem](place));
    if (seen.has(path.resolve(place))) throw new UsageError(output.sameTwice(place));
    seen.add(path.resolve(place));
  }
}
