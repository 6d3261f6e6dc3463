// What is worked out of a text again and again: worked out once and kept, as long as not too many others were asked for. In: a function of a text. Out: the same function, quicker; what it gives is shared and must not be changed.

export function remembered<T>(of: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = of(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
