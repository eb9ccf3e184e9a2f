import { readFile } from "node:fs/promises";
import path from "node:path";
import { untouchedPurpose } from "../host/xlsx/untouchedPurpose";
import { problemOf } from "./inputFiles";

/**
 * Where a round's workbook is kept as it was: "round.xlsx" as "round.before.xlsx". Where a copy stands there that somebody had
 * worked in, or another file, the next free name: "round.before-2.xlsx". A copy that is as collect wrote it gives way.
 */
export async function copyPlace(out: string, bytes: Uint8Array): Promise<string> {
  const { dir, name, ext } = path.parse(out);
  for (let number = 1; ; number++) {
    const place = path.join(dir, `${name}.before${number === 1 ? "" : `-${number}`}${ext}`);
    const standing = await readFile(place).catch((error: unknown) => {
      if (problemOf(error) === "notFound") return undefined;
      return new Uint8Array();
    });
    if (!standing || untouchedPurpose(standing) === "round" || Buffer.from(bytes).equals(standing)) return place;
  }
}

/** True for a name that `copyPlace` gives. */
export function isRoundCopy(out: string, file: string): boolean {
  const { dir, name, ext } = path.parse(path.resolve(out));
  const other = path.parse(path.resolve(file));
  const isNumbered = /^\.before(-\d+)?$/i.test(other.name.slice(name.length));
  return (
    other.dir === dir && other.name.startsWith(name) && isNumbered && other.ext.toLowerCase() === ext.toLowerCase()
  );
}
