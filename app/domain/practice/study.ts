/** Where a study stands. A closed study takes no new sessions. */
export const studyStatuses = ["open", "closed"] as const;
export type StudyStatus = (typeof studyStatuses)[number];

/** How an expert's review reaches the peer: a lead releases it, or it is released when submitted. */
export const releaseModes = ["lead", "auto"] as const;
export type ReleaseMode = (typeof releaseModes)[number];

/** As what a person takes part in a study. */
export const studyMemberRoles = ["peer", "expert", "lead", "researcher"] as const;
export type StudyMemberRole = (typeof studyMemberRoles)[number];
