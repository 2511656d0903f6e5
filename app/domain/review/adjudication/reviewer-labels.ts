import { randomAt } from "../../simulator/random";

/**
 * Reviewers in an order that tells nothing about who they are: shuffled by the adjudication's seed
 * (Fisher and Yates), the same each time. The first is Reviewer A. Who they are goes in in any order.
 */
export function inBlindOrder(reviewIds: readonly string[], seed: number): string[] {
  const ids = [...reviewIds].sort();
  const random = randomAt(seed, 0, "adjudication/reviewers");
  for (let last = ids.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [ids[last], ids[other]] = [ids[other]!, ids[last]!];
  }
  return ids;
}

/** A, B, ... Z, AA: the letter of a reviewer by place, from 0. */
export function reviewerLetter(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : reviewerLetter(Math.floor(place / 26) - 1) + letter;
}
