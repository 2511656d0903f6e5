/** What a database refused, in words that a service can switch over. */
export type Refusal = { kind: "duplicate" | "missing-reference" | "check"; constraint: string };

const kinds: Record<string, Refusal["kind"]> = {
  "23505": "duplicate",
  "23503": "missing-reference",
  "23514": "check",
};

/**
 * The constraint that an error names, or null when the error is of another kind. Both drivers wrap
 * the server's error in a cause; they spell the constraint's name differently.
 */
export function refusalOf(error: unknown): Refusal | null {
  let current: unknown = error;
  while (typeof current === "object" && current !== null) {
    const fields = current as Record<string, unknown>;
    const kind = typeof fields.code === "string" ? kinds[fields.code] : undefined;
    if (kind) {
      const constraint = fields.constraint_name ?? fields.constraint;
      return { kind, constraint: typeof constraint === "string" ? constraint : "" };
    }
    current = fields.cause;
  }
  return null;
}

/** True when the error says that a row with this key is stored already. */
export function isDuplicate(error: unknown, constraint?: string): boolean {
  const refusal = refusalOf(error);
  return refusal?.kind === "duplicate" && (!constraint || refusal.constraint === constraint);
}
