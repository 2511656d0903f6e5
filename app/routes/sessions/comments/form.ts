import { z } from "zod";
import { localPath } from "~/domain/access/local-path";
import { newCommentSchema } from "~/domain/review/comment";

/** A comment as a form sends it, or an own one taken back. */
export const commentFormSchema = z.discriminatedUnion("act", [
  z.object({
    act: z.literal("write"),
    id: newCommentSchema.shape.id,
    turnId: z.uuid().optional(),
    annotationId: z.uuidv7().optional(),
    text: newCommentSchema.shape.text,
    to: z.string().transform(localPath).optional(),
  }),
  z.object({
    act: z.literal("withdraw"),
    id: z.uuid(),
    to: z.string().transform(localPath).optional(),
  }),
]);
