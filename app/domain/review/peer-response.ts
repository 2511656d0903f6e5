import { z } from "zod";
import { codePointLength } from "../practice/span";
import { storableText } from "../practice/storable-text";

/** What a peer answers to one mark of released feedback. */
export const peerViews = ["see", "differently"] as const;
export type PeerView = (typeof peerViews)[number];

export const peerViewWords: Record<PeerView, string> = {
  see: "I see it",
  differently: "I see it differently",
};

/** Longest note beside an answer, in Unicode code points. */
export const longestResponseNote = 2000;

/** An answer as it is sent. `id` is made on the device: sending twice stores once; the newest counts. */
export const peerResponseSchema = z.strictObject({
  id: z.uuidv7(),
  annotationId: z.uuid(),
  view: z.enum(peerViews, "Choose one of the two answers."),
  note: storableText
    .trim()
    .refine(
      (text) => codePointLength(text) <= longestResponseNote,
      `A note has at most ${longestResponseNote} characters.`,
    )
    .default(""),
});
export type PeerResponse = z.infer<typeof peerResponseSchema>;

/** One mark that a peer was shown, and what they last answered to it; null where they have not. */
export interface AnsweredMark {
  tag: string;
  view: PeerView | null;
}

/** How peers answered the released marks with one tag. `n` marks, of which `see + differently` were answered. */
export interface ResponseCount {
  tag: string;
  n: number;
  see: number;
  differently: number;
}

/** Counts answers by tag, in order of first appearance. A mark without an answer is in `n` alone. */
export function countResponses(marks: readonly AnsweredMark[]): ResponseCount[] {
  const byTag = new Map<string, ResponseCount>();
  for (const { tag, view } of marks) {
    const count = byTag.get(tag) ?? { tag, n: 0, see: 0, differently: 0 };
    count.n += 1;
    if (view !== null) count[view] += 1;
    byTag.set(tag, count);
  }
  return [...byTag.values()];
}
