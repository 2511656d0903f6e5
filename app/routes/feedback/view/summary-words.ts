import type { Annotation } from "~/domain/review/annotation";
import { findTag, type Codebook } from "~/domain/review/codebook";

const things = (n: number) => (n === 1 ? "one thing" : `${n} things`);

/** What an expert's review holds, in one plain sentence: counts and names, no score. */
export function summaryWords(annotations: readonly Annotation[], codebook: Codebook): string {
  const kinds = annotations.map(({ tag }) => findTag(codebook, tag)?.kind ?? "issue");
  const strengths = kinds.filter((kind) => kind === "strength").length;
  const missed = kinds.length - strengths;
  if (kinds.length === 0) return "An expert read this session and marked nothing in it.";
  if (missed === 0) return `An expert saw ${things(strengths)} that went well.`;
  if (strengths === 0)
    return `An expert saw ${things(missed)} that could be caught next time, each with its moment.`;
  return `An expert saw ${things(strengths)} that went well, and ${things(missed)} that could be caught next time.`;
}
