import type { ReviewRow } from "~/domain/misalignment/rows";
import type { Reviewer } from "~/domain/misalignment/study-document/input";
import type { ReviewKind } from "~/domain/review/review-status";

const fallback: Record<ReviewKind, string> = {
  self: "Peer",
  expert: "Expert",
  crowd: "Crowd",
  model: "Model",
};

/**
 * Everybody who reviewed, by the study's code; a model by its name. Who has no code in the study is
 * numbered, in the order of the reviews. `codes` says under which code the study knows whom, as what.
 */
export function nameReviewers(
  reviews: readonly Pick<ReviewRow, "reviewerId" | "kind">[],
  codes: readonly Reviewer[],
): Reviewer[] {
  const codeOf = new Map(codes.map(({ id, kind, code }) => [`${kind} ${id}`, code]));
  const named = new Map<string, Reviewer>();
  const unnamed = new Map<ReviewKind, number>();
  for (const { reviewerId: id, kind } of reviews) {
    const key = `${kind} ${id}`;
    if (named.has(key)) continue;
    const code = kind === "model" ? id : codeOf.get(key);
    if (code !== undefined) named.set(key, { id, kind, code });
    else {
      const number = (unnamed.get(kind) ?? 0) + 1;
      unnamed.set(kind, number);
      named.set(key, { id, kind, code: `${fallback[kind]} ${number}` });
    }
  }
  return [...named.values()];
}
