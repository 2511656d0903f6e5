import { z } from "zod";
import { notificationKinds, type NotificationKind } from "./notification";

/** What a delivery tells of: a kind of notification, or that an admin tries the address. */
export const webhookEvents = [...notificationKinds, "test"] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

/** Where a delivery stands. */
export const deliveryStatuses = ["waiting", "delivered", "given-up"] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** Why an attempt did not arrive, where no answer with a status tells it. */
export const deliveryProblems = [
  "private-address",
  "unreachable",
  "timed-out",
  "redirected",
  "refused",
] as const;
export type DeliveryProblem = (typeof deliveryProblems)[number];

/** Minutes to wait after each failed attempt; after the last of them the delivery is given up. */
const waits = [0.5, 2, 10, 30, 120, 360, 720] as const;
export const mostAttempts = waits.length + 1;

/** When a delivery is tried again after so many attempts; null when it is given up. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  const minutes = waits[attempts - 1];
  return minutes === undefined ? null : new Date(now.getTime() + minutes * 60_000);
}

/** Whether an answer means that the message arrived. */
export function arrived(status: number): boolean {
  return status >= 200 && status < 300;
}

const bodySchema = z.strictObject({
  v: z.literal(1),
  id: z.uuid(),
  event: z.enum(webhookEvents),
  at: z.iso.datetime(),
  programme: z.string(),
  /** What it is about, by id: who may see it opens it in the product. */
  subject: z.strictObject({ type: z.string(), id: z.string() }).nullable(),
});

/** The body of a delivery: what happened, when, and to which id. No name, no title, no text. */
export function webhookBody(facts: Omit<z.infer<typeof bodySchema>, "v">): string {
  return JSON.stringify(bodySchema.parse({ v: 1, ...facts }));
}

/** What an address of a webhook must be: http or https, without a name or password in it. */
export const webhookUrlSchema = z
  .url({ protocol: /^https?$/, error: "Enter an address such as https://example.org/attune." })
  .max(500, "Use at most 500 characters.")
  .refine((text) => {
    if (!URL.canParse(text)) return true;
    const { username, password, hash } = new URL(text);
    return username === "" && password === "" && hash === "";
  }, "Leave out user name, password and #.");

/** The subject's type in a webhook's body, by kind. */
export const subjectTypes: Record<NotificationKind, string> = {
  "feedback-released": "review",
  "plan-due": "practice-plan",
  "review-assigned": "study",
  "review-overdue": "session",
  "calibration-passed": "study",
  "risk-handled-unsafely": "session",
  "release-waits": "review",
  "erasure-asked": "person",
};
