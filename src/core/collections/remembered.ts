/** Where answers are kept: a Map, or a WeakMap where they go with what was asked about. */
type Answers<Key, Answer> = Pick<Map<Key, Answer>, "get" | "has"> & { set(key: Key, answer: Answer): unknown };

/** The same answer to the same question, worked out once. It lives as long as who asks. */
export function remembered<Key, Answer>(
  answer: (key: Key) => Answer,
  known: Answers<Key, Answer> = new Map<Key, Answer>(),
): (key: Key) => Answer {
  return (key) => {
    if (!known.has(key)) known.set(key, answer(key));
    return known.get(key) as Answer;
  };
}
