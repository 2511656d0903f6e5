/** What a person may be in a programme; one person may be several at once. */
export const roles = ["peer", "expert", "lead", "researcher", "admin"] as const;
export type Role = (typeof roles)[number];
