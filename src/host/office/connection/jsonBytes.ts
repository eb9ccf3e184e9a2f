/** Around each action of a request: its own ids, its name, the path to its object. */
const aroundAction = 220;

/** About how many bytes so many actions over this value take in a request, where every letter beyond ASCII is escaped. */
export function jsonBytes(value: unknown, actions: number): number {
  const text = JSON.stringify(value) ?? "";
  let bytes = actions * aroundAction + text.length;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 126) bytes += 5;
  return bytes;
}
