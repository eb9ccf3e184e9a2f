import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { expandPattern, isHiddenName, isPattern } from "./expandPattern";

/** Why a name that the user gave leads to no file. */
export type InputProblem = "notFound" | "noMatch" | "noWorkbooks" | "noAccess" | "notAFile" | "isFolder" | "cannotRead";

export type InputFile =
  { readonly path: string; readonly bytes: number } | { readonly path: string; readonly problem: InputProblem };

/** Whatever people keep tables in: a kind that cannot be read is named in its place, never passed over. */
const workbookName = /\.(xls[xmb]?|xlt[xm]|ods|numbers|csv|tsv)$/i;

/** The files to check, in the order given, each once: files as named, folders with all that is below them, patterns. */
export async function inputFiles(names: readonly string[]): Promise<InputFile[]> {
  const found = new Map<string, InputFile>();
  for (const name of names) {
    for (const file of await filesOf(name)) {
      const place = path.resolve(file.path);
      if (!found.has(place)) found.set(place, file);
    }
  }
  return [...found.values()];
}

async function filesOf(name: string): Promise<InputFile[]> {
  try {
    const facts = await stat(name);
    if (facts.isFile()) return [{ path: name, bytes: facts.size }];
    if (!facts.isDirectory()) return [{ path: name, problem: "notAFile" }];
    const below = await filesBelow(name);
    return below.length ? below : [{ path: name, problem: "noWorkbooks" }];
  } catch (error) {
    const problem = problemOf(error);
    if (problem !== "notFound" || !isPattern(name)) return [{ path: name, problem }];
    const matches = (await Promise.all((await expandPattern(name)).map(filesOf))).flat();
    return matches.length ? matches : [{ path: name, problem: "noMatch" }];
  }
}

/**
 * The workbooks in a folder and in the folders in it, sorted by name; linked folders are not followed, so there is no
 * circle. A folder below that may not be read is a problem of its own, and the rest is still checked.
 */
async function filesBelow(folder: string): Promise<InputFile[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !isHiddenName(name));
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const below = entries.map(async (entry): Promise<InputFile[]> => {
    const place = path.join(folder, entry.name);
    if (!entry.isDirectory()) return workbookName.test(entry.name) ? filesOf(place) : [];
    return filesBelow(place).catch((error: unknown) => [{ path: place, problem: problemOf(error) }]);
  });
  return (await Promise.all(below)).flat();
}

/** What a failure of the file system means to the one who named the file. */
export function problemOf(error: unknown): InputProblem {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return "notFound";
  if (code === "EACCES" || code === "EPERM") return "noAccess";
  if (code === "EISDIR") return "isFolder";
  return "cannotRead";
}
