/** The fields that a key leads to: two of the open annotation, and the comment on the turn in hand. */
export const fieldIds = {
  note: "annotation-note",
  betterReply: "annotation-better-reply",
  comment: "turn-comment",
};
