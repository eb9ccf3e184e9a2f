/** Whether two values of plain data say the same; what is `undefined` counts as left out. */
export function isSameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [one, other].map((value) => Object.entries(value).filter(([, item]) => item !== undefined));
  if (left!.length !== right!.length) return false;
  return left!.every(([key, value]) => isSameData(value, (other as Readonly<Record<string, unknown>>)[key]));
}
