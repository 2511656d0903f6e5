/** What an audit line says besides who, what and on what: facts by their names. */
export type AuditDetails = Record<string, string | number | boolean | null>;

/** The id of the person whom a line's details name; null where they name nobody. */
export function personIn(details: AuditDetails | null): string | null {
  const id = details?.person;
  return typeof id === "string" ? id : null;
}

/** Details with a name in the place of the person's id; null where there is nothing to say. */
export function namedDetails(
  details: AuditDetails | null,
  nameOf: (personId: string) => string,
): AuditDetails | null {
  if (details === null || Object.keys(details).length === 0) return null;
  const id = personIn(details);
  return id === null ? details : { ...details, person: nameOf(id) };
}

/** Details in one line of words; a dash where there is nothing to say. */
export function detailWords(details: AuditDetails | null): string {
  const facts = Object.entries(details ?? {});
  return facts.map(([name, value]) => `${name}: ${String(value ?? "none")}`).join("; ") || "–";
}
