import { access, readdir } from "node:fs/promises";
import path from "node:path";

/** True where a name has a wildcard: `*`, `?` or `[...]`. */
export function isPattern(argument: string): boolean {
  return /[*?[]/.test(argument);
}

/**
 * The files and folders that a pattern names, sorted. For shells that do not expand patterns themselves (Windows), and
 * for patterns in quotation marks. `*` and `?` stand for anything but a separator, `[ab]` for one of its characters,
 * `**` for any number of folders.
 */
export async function expandPattern(pattern: string): Promise<string[]> {
  const { root } = path.parse(pattern);
  const pieces = pattern.slice(root.length).split(path.sep === "\\" ? /[\\/]+/ : /\/+/);
  let places = [root];
  for (const piece of pieces.filter(Boolean)) {
    places = (await Promise.all(places.map((folder) => step(folder, piece)))).flat();
  }
  const existing = await Promise.all(
    [...new Set(places)].map((place) =>
      access(place).then(
        () => [place],
        () => [],
      ),
    ),
  );
  return existing.flat().sort();
}

/** The entries of a folder that one piece of a pattern names; a plain piece is only appended. */
async function step(folder: string, piece: string): Promise<string[]> {
  if (!isPattern(piece)) return [path.join(folder, piece)];
  const entries = await readdir(folder || ".", { withFileTypes: true }).catch(() => []);
  if (piece === "**") {
    const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith("."));
    const below = await Promise.all(folders.map((entry) => step(path.join(folder, entry.name), piece)));
    return [folder, ...below.flat()];
  }
  const matches = asExpression(piece);
  return entries
    .filter(({ name }) => matches.test(name) && !isHiddenName(name))
    .map(({ name }) => path.join(folder, name));
}

/** A dot file, or the lock file that Excel keeps beside an open workbook. */
export function isHiddenName(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$");
}

function asExpression(piece: string): RegExp {
  const source = piece
    .replace(/[.+^${}()|\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${source}$`, "u");
}
