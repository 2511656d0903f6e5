/** A version's number as an address writes it; 0, which no version has, where it is none. */
export function versionNumber(text: string | undefined): number {
  return /^[1-9][0-9]{0,5}$/.test(text ?? "") ? Number(text) : 0;
}

/** A version as an address names it in a question: "built_in.1"; null where it names none. */
export function versionName(text: string | null): { key: string; version: number } | null {
  const found = /^([a-z][a-z0-9_]{0,47})\.([1-9][0-9]{0,5})$/.exec(text ?? "");
  return found ? { key: found[1] ?? "", version: Number(found[2]) } : null;
}
