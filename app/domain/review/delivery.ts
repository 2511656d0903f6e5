import { z } from "zod";
import { reviewEventSchema, type ReviewEvent } from "./act";
import type { Answer } from "./outbox";
import { refusalReasons } from "./refusal";

/** Most events that are sent at once. */
export const largestBatch = 100;

const sentSchema = z.strictObject({ events: z.array(z.unknown()).min(1).max(largestBatch) });

/** What the server says to a batch of events. */
export const deliveryAnswerSchema = z.object({
  answers: z.array(
    z.discriminatedUnion("taken", [
      z.object({ id: z.string(), taken: z.literal(true), seq: z.number().int().min(1) }),
      z.object({ id: z.string(), taken: z.literal(false), reason: z.enum(refusalReasons) }),
    ]),
  ),
  /** The review's highest sequence after the batch. */
  lastSequence: z.number().int().min(0),
});
export type DeliveryAnswer = z.infer<typeof deliveryAnswerSchema>;

/** A page of a review's log, as it is fetched by another tab or device. */
export const logPageSchema = z.object({
  events: z.array(reviewEventSchema),
  more: z.boolean(),
});
export type LogPage = z.infer<typeof logPageSchema>;

/** A batch as it arrived: the events that can be read, and answers to those that cannot. */
export interface Delivery {
  events: ReviewEvent[];
  unreadable: Answer[];
}

const capitalId = /^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/;

/** Databases write ids in small letters: one in capitals would not be found again. */
function hasCapitalId(value: unknown): boolean {
  if (typeof value === "string") return capitalId.test(value) && value !== value.toLowerCase();
  if (typeof value !== "object" || value === null) return false;
  return (
    Object.entries(value).some(([key, each]) => /id$/i.test(key) && hasCapitalId(each)) ||
    Object.values(value).some((each) => typeof each === "object" && hasCapitalId(each))
  );
}

/**
 * Reads a batch. Null where it is none, or where an event does not even have an id by which it could
 * be answered. An event that cannot be read is refused by its id and does not hold up the others.
 */
export function readDelivery(body: unknown): Delivery | null {
  const sent = sentSchema.safeParse(body);
  if (!sent.success) return null;
  const delivery: Delivery = { events: [], unreadable: [] };
  for (const each of sent.data.events) {
    const event = reviewEventSchema.safeParse(each);
    if (event.success && !hasCapitalId(each)) {
      delivery.events.push(event.data);
      continue;
    }
    const named = z.object({ id: z.uuid() }).safeParse(each);
    if (!named.success) return null;
    delivery.unreadable.push({ id: named.data.id, taken: false, reason: "unreadable" });
  }
  return delivery;
}
