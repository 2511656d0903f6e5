import { z } from "zod";
import { codePointLength } from "../practice/span";
import { storableText } from "../practice/storable-text";

/** Longest comment, in Unicode code points. */
export const longestComment = 4000;

/** As whom somebody comments: the first of these roles that they have on the session. */
export const commenterRoles = ["expert", "lead", "researcher"] as const;
export type CommenterRole = (typeof commenterRoles)[number];

/** What a comment is on: a turn, or an annotation of some review. */
export const commentAnchorSchema = z.discriminatedUnion("on", [
  z.strictObject({ on: z.literal("turn"), turnId: z.uuid() }),
  z.strictObject({ on: z.literal("annotation"), annotationId: z.uuidv7() }),
]);
export type CommentAnchor = z.infer<typeof commentAnchorSchema>;

/** A comment as it is sent. `id` is made on the device: sending twice stores once. */
export const newCommentSchema = z.strictObject({
  id: z.uuidv7(),
  anchor: commentAnchorSchema,
  text: storableText
    .refine((text) => text.trim() !== "", "Write a comment first.")
    .refine(
      (text) => codePointLength(text) <= longestComment,
      `At most ${longestComment} characters.`,
    ),
});
export type NewComment = z.infer<typeof newCommentSchema>;
