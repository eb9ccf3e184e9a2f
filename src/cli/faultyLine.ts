/** The line, from 1, in which a text stops being JSON; its last where it only ends too early. */
export function faultyLine(text: string): number {
  const lines = text.trimEnd().split("\n");
  let [first, last] = [1, lines.length];
  while (first < last) {
    const middle = Math.floor((first + last) / 2);
    if (goesOn(lines.slice(0, middle).join("\n"))) first = middle + 1;
    else last = middle;
  }
  return first;
}

/** True where nothing is wrong with lines of JSON but that there are no more of them. */
function goesOn(lines: string): boolean {
  const text = `${lines}\n`;
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    return message.includes("end of JSON") || Number(/at position (\d+)/.exec(message)?.[1]) >= text.length;
  }
}
