/**
 * A value as JSON in one form only: keys of objects in code unit order, no blanks, numbers as JavaScript
 * writes them, `undefined` members left out (as RFC 8785 has it, but for keys outside ASCII, which do
 * not occur). Equal values give equal bytes, so their digests can be compared.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(",")}}`;
}
