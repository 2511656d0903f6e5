import { z } from "zod";

/** What may be shown to a reviewer once their first judgement is locked. */
export const revealed = [
  "selfReview",
  "cues",
  "hints",
  "othersWork",
  "comments",
  "peerIdentity",
] as const;
export type Revealed = (typeof revealed)[number];

/** Each on or off, as a study sets it. */
export type Reveal = Record<Revealed, boolean>;

/** What a study reveals that has set nothing: everything but who the peer is. */
export const defaultReveal: Reveal = {
  selfReview: true,
  cues: true,
  hints: true,
  othersWork: true,
  comments: true,
  peerIdentity: false,
};

/**
 * What is revealed of a session on which somebody is measured against gold and has not passed: never what
 * others marked, from which gold was made, and what they say of it once the own review is submitted.
 */
export function revealInCalibration(reveal: Reveal, isSubmitted: boolean): Reveal {
  return { ...reveal, othersWork: false, comments: reveal.comments && isSubmitted };
}

/** A study's settings as they are kept in a JSON column. */
export const storedRevealSchema = z.strictObject({
  v: z.literal(1),
  reveal: z.strictObject({
    selfReview: z.boolean(),
    cues: z.boolean(),
    hints: z.boolean(),
    othersWork: z.boolean(),
    comments: z.boolean(),
    peerIdentity: z.boolean(),
  }),
});
export type StoredReveal = z.infer<typeof storedRevealSchema>;
