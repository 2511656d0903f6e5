/** What a form sends, by which one act is told from another of the same address. What is left empty says nothing. */
export function sendingOf(fields: FormData): string {
  const filled = [...fields].flatMap(([name, value]) => {
    const text = typeof value === "string" ? value : value.name;
    return text === "" ? [] : [[name, text]];
  });
  return JSON.stringify(filled);
}
