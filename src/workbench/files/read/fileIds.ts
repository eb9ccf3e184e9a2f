/** Ids of what came from a file: made of the place there, so that a second reading of the bytes gives the same. */
export function fileId(part: string, kind: string, ...place: readonly (string | number)[]): string {
  return ["file", part, kind, ...place].join(":");
}
