const dayMs = 24 * 3600 * 1000;

/** A number from 0 up to 100 that only depends on the id: the same review always draws the same. */
function drawOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
  return (((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32) * 100;
}

/** A submitted live review that may come again. */
export interface RepeatCandidate {
  reviewId: string;
  submittedAt: Date;
}

/**
 * The reviews whose repeat is due: submitted the given days ago or earlier, and drawn. Who is drawn
 * depends on the review alone, so that asking again draws nobody else, and a larger share only adds.
 */
export function dueRepeats<Candidate extends RepeatCandidate>(
  candidates: readonly Candidate[],
  { repeatShare, repeatDays }: { repeatShare: number; repeatDays: number },
  now: Date,
): Candidate[] {
  const until = now.getTime() - repeatDays * dayMs;
  return candidates.filter(
    ({ reviewId, submittedAt }) => submittedAt.getTime() <= until && drawOf(reviewId) < repeatShare,
  );
}
