/** What the table says of a UTF-16 code unit beside its replacement (0: not looked up yet); neither is one itself. */
export const dropped = 1;
export const needsSteps = 2;

/** What `steps` makes of single characters: their replacements, filled in as they are met. */
export interface CharacterTable {
  readonly table: Uint16Array;
  /** Looks a character up that is not in the table yet. */
  readonly lookUp: (code: number) => number;
}

/** The table of a text step. What it cannot tell (tags, ligatures, characters beyond U+FFFF) needs the step itself. */
export function characterTable(steps: (text: string) => string): CharacterTable {
  const table = new Uint16Array(0x10000);

  /** Looks a character up between two letters, so that a space is seen as one, and keeps the answer. */
  function lookUp(code: number): number {
    const result = steps(`a${String.fromCharCode(code)}a`).slice(1, -1);
    const inContext = code === 0x3c || (code >= 0xd800 && code <= 0xdfff) || result.length > 1;
    return (table[code] = inContext ? needsSteps : result === "" ? dropped : result.charCodeAt(0));
  }

  return { table, lookUp };
}
