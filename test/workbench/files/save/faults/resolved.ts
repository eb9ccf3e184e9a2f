/** The path of a part that a part in a folder links to. */
export function resolved(folder: string, target: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}
