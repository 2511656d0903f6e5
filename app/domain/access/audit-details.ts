/** What an audit line says besides who, what and on what: facts by their names. */
export type AuditDetails = Record<string, string | number | boolean | null>;

/** What a line names by its id, beside people, and who may know the name decides for each. */
export const subjectKinds = ["cohort", "study", "plan", "snapshot", "invitation"] as const;
export type SubjectKind = (typeof subjectKinds)[number];

const kindByFact: Record<string, SubjectKind> = {
  ...{ cohort: "cohort", study: "study", studyId: "study", plan: "plan", snapshot: "snapshot" },
};

const isKind = (text: string): text is SubjectKind =>
  (subjectKinds as readonly string[]).includes(text);

interface Line {
  subjectType: string;
  subjectId: string;
  details: AuditDetails | null;
}

/** What a line names by an id, in its subject and its details. */
export function subjectsIn({ subjectType, subjectId, details }: Line) {
  const own = isKind(subjectType) ? [{ kind: subjectType, id: subjectId }] : [];
  const told = Object.entries(details ?? {}).flatMap(([fact, id]) => {
    const kind = kindByFact[fact];
    return kind && typeof id === "string" ? [{ kind, id }] : [];
  });
  return [...own, ...told];
}

const madeId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** What stands for a subject without a name: the end of an id that the product made, all of a key that people chose. */
export const shortKey = (id: string): string => (madeId.test(id) ? id.slice(-8) : id);

/** The id of the person whom a line's details name; null where they name nobody. */
export function personIn(details: AuditDetails | null): string | null {
  const id = details?.person;
  return typeof id === "string" ? id : null;
}

/**
 * Details with a name in the place of a person's id, and beside the id of anything else that has one; null
 * where there is nothing to say.
 */
export function namedDetails(
  details: AuditDetails | null,
  personName: (id: string) => string,
  names: ReadonlyMap<string, string>,
): AuditDetails | null {
  if (details === null || Object.keys(details).length === 0) return null;
  const named = Object.entries(details).map(([fact, value]) => {
    if (typeof value !== "string") return [fact, value];
    if (fact === "person") return [fact, personName(value)];
    const name = fact in kindByFact ? names.get(value) : undefined;
    return [fact, name === undefined ? value : `${name} (${value})`];
  });
  return Object.fromEntries(named) as AuditDetails;
}

/** A fact by its name in words: "fromVersion" is "from version". */
function factWords(name: string): string {
  const plain = name.replace(/Id$/, "").replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`);
  return plain.toLowerCase();
}

function valueWords(value: AuditDetails[string]): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value ?? "none");
}

/** Details in one line of words; a dash where there is nothing to say. */
export function detailWords(details: AuditDetails | null): string {
  const facts = Object.entries(details ?? {});
  return facts.map(([name, value]) => `${factWords(name)}: ${valueWords(value)}`).join("; ") || "–";
}
