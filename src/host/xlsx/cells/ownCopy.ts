/** V8 keeps a piece of 13 characters or more as a window on the whole text it was cut from; joining and cutting once more frees that. */
export function ownCopy(piece: string): string {
  return ` ${piece}`.slice(1);
}
