/** An `xsd:boolean` that is absent or malformed is false. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
