import { riskFollowUps } from "../risk-matter";

/**
 * What is learned of a sentence that comes when a thought of suicide was told: what of it it asks for, who is with them, or
 * nothing of the kind. The weights stand in this order.
 */
export const followUpKinds = [...riskFollowUps, "company", "none"] as const;
export type FollowUpKind = (typeof followUpKinds)[number];
