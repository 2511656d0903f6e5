import { z } from "zod";
import { largestBatch } from "../delivery";
import { refusalReasons } from "../refusal";
import { adjudicationEventSchema, type AdjudicationEvent } from "./act";
import { adjudicationRefusals } from "./adjudication-state";

/** Every reason for which a sent event is not taken. */
export const adjudicationAnswerReasons = [
  ...adjudicationRefusals,
  ...refusalReasons.filter((reason) => reason !== "unreadable"),
  "other-adjudication",
  "unreadable",
] as const;

/** What the server says to one event: its place in the log, or why it was not taken. */
export const adjudicationAnswerSchema = z.discriminatedUnion("taken", [
  z.object({ id: z.string(), taken: z.literal(true), seq: z.number().int().min(1) }),
  z.object({
    id: z.string(),
    taken: z.literal(false),
    reason: z.enum(adjudicationAnswerReasons),
  }),
]);
export type AdjudicationAnswer = z.infer<typeof adjudicationAnswerSchema>;

export const adjudicationAnswersSchema = z.object({ answers: z.array(adjudicationAnswerSchema) });

/** The part of a log that another desk asks for. */
export const adjudicationLogSchema = z.object({ events: z.array(adjudicationEventSchema) });
export type AdjudicationLog = z.infer<typeof adjudicationLogSchema>;

const sentSchema = z.strictObject({ events: z.array(z.unknown()).min(1).max(largestBatch) });
const namedSchema = z.object({ id: z.uuid() });

/** Events as they arrived: those that can be read, and answers to those that cannot. */
export interface AdjudicationDelivery {
  events: AdjudicationEvent[];
  unreadable: AdjudicationAnswer[];
}

/** Reads sent events; null where it is none, or where one could not even be answered by its id. */
export function readAdjudicationDelivery(body: unknown): AdjudicationDelivery | null {
  const sent = sentSchema.safeParse(body);
  if (!sent.success) return null;
  const delivery: AdjudicationDelivery = { events: [], unreadable: [] };
  for (const each of sent.data.events) {
    const event = adjudicationEventSchema.safeParse(each);
    const named = namedSchema.safeParse(each);
    if (!named.success) return null;
    const { id } = named.data;
    if (event.success && id === id.toLowerCase()) delivery.events.push(event.data);
    else delivery.unreadable.push({ id, taken: false, reason: "unreadable" });
  }
  return delivery;
}
