import { type Archive, partKey } from "../zip/archive";
import { relationshipNamespaces } from "../xml/namespaces";
import { readXml } from "../xml/readXml";

/** A link from one part to another. `kind` is the last word of its type (`worksheet`, `table`), the same in strict and transitional files. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  /** Path inside the zip. */
  readonly target: string;
}

/** The links of a part, or of the package when `part` is ""; none when it has no `.rels`. Links out of the file are left out. */
export function readRelationships(archive: Archive, part: string): Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const path = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const found: Relationship[] = [];
  if (!archive.entries.has(partKey(path))) return found;
  readXml(archive, path, relationshipNamespaces, {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== "Relationship" || TargetMode === "External" || Target === undefined) return;
      found.push({
        id: Id ?? "",
        kind: (Type ?? "").replace(/^.*\//, ""),
        target: resolved(part.slice(0, slash), Target),
      });
    },
  });
  return found;
}

/** A target is relative to the folder of its source, or begins with "/" at the root of the package (RFC 3986, without a host). */
function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
