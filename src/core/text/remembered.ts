/** The same answer to the same text, worked out once: rows of a table repeat their few values. It lives as long as who asks. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (!known.has(text)) known.set(text, answer(text));
    return known.get(text) as Answer;
  };
}
