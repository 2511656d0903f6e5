/** How many texts are remembered before all are forgotten, so that no talk makes the list grow without end. Design choice. */
const mostKept = 20_000;

/** A pure function of a text that works each text out once; what it gives is shared and never changed. */
export function remembered<Value>(of: (text: string) => Value): (text: string) => Value {
  const found = new Map<string, Value>();
  return (text) => {
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
