/** Who can speak for the client. */
export const engineNames = ["embedded", "claude"] as const;
export type EngineName = (typeof engineNames)[number];
