/** Excel's limit for the name of a sheet. */
const longest = 31;

/** The name, or where it is taken (letter case does not count) the name with the first free number. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const free = name.slice(0, longest - ending.length) + ending;
    if (!taken.has(free.toLowerCase())) return free;
  }
}
