/** How many texts are remembered before all are forgotten, so that no talk makes the list grow without end. Design choice. */
const mostKept = 20_000;

/** Letters up to which a text comes again and again; of longer ones, which are somebody's own, only the last is held on to. Design choice. */
const longestKept = 300;

/** A pure function of a text that works each text out once, as far as they are kept; what it gives is shared and never changed. */
export function remembered<Value>(of: (text: string) => Value): (text: string) => Value {
  const found = new Map<string, Value>();
  let latest: { text: string; value: Value } | null = null;
  return (text) => {
    if (text.length > longestKept) {
      if (latest?.text !== text) latest = { text, value: of(text) };
      return latest.value;
    }
    const known = found.get(text);
    if (known !== undefined) return known;
    const value = of(text);
    if (found.size >= mostKept) found.clear();
    found.set(text, value);
    return value;
  };
}

/** The same of a function of a text and of what it is asked about, for as long as that is in use. */
export function rememberedOf<Subject extends object, Value>(
  of: (text: string, subject: Subject) => Value,
): (text: string, subject: Subject) => Value {
  const bySubject = new WeakMap<Subject, (text: string) => Value>();
  return (text, subject) => {
    const known = bySubject.get(subject) ?? remembered((each) => of(each, subject));
    bySubject.set(subject, known);
    return known(text);
  };
}
