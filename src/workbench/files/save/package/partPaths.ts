/** The folder of a part, with its slash; "" for the root. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** Where the relationships of a part stand; those of the package itself for "". */
export function linksPath(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** A target as a part writes it, as a path inside the zip (RFC 3986, without a host). */
export function resolvedTarget(part: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folderOf(part) + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** The inverse: how a part writes the path of another. */
export function writtenTarget(part: string, path: string): string {
  const from = folderOf(part).split("/").filter(Boolean);
  const to = path.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return "../".repeat(from.length - shared) + to.slice(shared).join("/");
}
