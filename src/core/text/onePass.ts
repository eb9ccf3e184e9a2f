import { characterTable, dropped, needsSteps } from "./characterTable";

const space = 32;

/** `fromCharCode` is fastest over a plain array of just the right length: one is kept for each, up to a limit. */
const arrays: number[][] = [];
const longestKept = 1024;

/** As long as a cell of Excel can be, and as many arguments as any engine takes. */
const longestText = 32767;

/**
 * The same function as `steps`, in one pass over a table of single characters. For functions that treat each character by
 * itself, make runs of spaces one and trim, drop control characters, and leave the letter "a". What the table cannot tell
 * and text too long for a cell goes through `steps` itself.
 */
export function onePass(steps: (text: string) => string): (text: string) => string {
  const { table, lookUp } = characterTable(steps);
  return (text) => {
    if (text.length > longestText) return steps(text);
    const codes = arrayOf(text.length);
    let length = 0;
    let before = space;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      const replacement = table[code] || lookUp(code);
      if (replacement === needsSteps) return steps(text);
      if (replacement === dropped || (replacement === space && before === space)) continue;
      codes[length++] = before = replacement;
    }
    if (length > 0 && before === space) length--;
    return String.fromCharCode.apply(null, length === text.length ? codes : codes.slice(0, length));
  };
}

function arrayOf(length: number): number[] {
  const array = arrays[length] ?? new Array<number>(length).fill(0);
  if (length <= longestKept) arrays[length] = array;
  return array;
}
