import type { ReviewRow } from "~/domain/misalignment/rows";
import type { Reviewer } from "~/domain/misalignment/study-document/input";
import type { ReviewKind } from "~/domain/review/review-status";
import type { StudyMemberRole } from "~/domain/practice/study";

/** A code of the study and whose it is. */
export interface MemberCode {
  id: string;
  role: StudyMemberRole;
  code: string;
}

const roleOf: Partial<Record<ReviewKind, StudyMemberRole>> = { self: "peer", expert: "expert" };
const fallback: Record<ReviewKind, string> = { self: "Peer", expert: "Expert", model: "Model" };

/**
 * Everybody who reviewed, by the study's code; a model by its name. Who has no code in the study is
 * numbered, in the order of the reviews.
 */
export function nameReviewers(
  reviews: readonly Pick<ReviewRow, "reviewerId" | "kind">[],
  codes: readonly MemberCode[],
): Reviewer[] {
  const codeOf = new Map(codes.map(({ id, role, code }) => [`${role} ${id}`, code]));
  const named = new Map<string, Reviewer>();
  const unnamed = new Map<ReviewKind, number>();
  for (const { reviewerId: id, kind } of reviews) {
    const key = `${kind} ${id}`;
    if (named.has(key)) continue;
    const code = kind === "model" ? id : codeOf.get(`${roleOf[kind] ?? ""} ${id}`);
    if (code !== undefined) named.set(key, { id, kind, code });
    else {
      const number = (unnamed.get(kind) ?? 0) + 1;
      unnamed.set(kind, number);
      named.set(key, { id, kind, code: `${fallback[kind]} ${number}` });
    }
  }
  return [...named.values()];
}
