/** A function that holds its last `most` answers: it takes less time to answer what was asked before. */
export function holdAnswers<T>(answer: (question: string) => T, most: number): (question: string) => T {
  const held = new Map<string, T>();
  return (question) => {
    const found = held.has(question) ? (held.get(question) as T) : answer(question);
    // What was asked for last stands last.
    held.delete(question);
    held.set(question, found);
    const [oldest] = held.keys();
    if (held.size > most) held.delete(oldest!);
    return found;
  };
}
