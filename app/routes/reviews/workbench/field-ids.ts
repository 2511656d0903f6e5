/** The fields of the open annotation that a key leads to. */
export const fieldIds = { note: "annotation-note", betterReply: "annotation-better-reply" };
