import { z } from "zod";
import { suggestionActs } from "../suggestion/category";
import { codePointLength } from "./span";
import { storableText } from "./storable-text";
import { longestMessage } from "./turn";

/** Something that can be seen: a letter, a digit, a mark of punctuation, a symbol. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * A message as it is stored: line ends are `\n`, nothing else is changed. Refused are one with nothing
 * to see in it, one over the longest length, and one that cannot be stored; each says what is wrong.
 */
export const messageTextSchema = z
  .string({ error: "Write a message first." })
  .transform((text) => text.replace(/\r\n?/g, "\n"))
  .pipe(
    storableText
      .refine((text) => visible.test(text), "Write a message first.")
      .superRefine((text, context) => {
        const length = codePointLength(text);
        if (length <= longestMessage) return;
        const message = `This is ${length} characters long. At most ${longestMessage} can be sent at once.`;
        context.addIssue({ code: "custom", message });
      }),
  );

/** Longest time in milliseconds that a column holds; longer ones are cut to it. */
const longestMs = 2_147_483_647;

/** A duration in whole milliseconds, or null where it was not measured. */
export const durationSchema = z
  .number()
  .min(0)
  .transform((ms) => Math.min(longestMs, Math.round(ms)))
  .nullable()
  .default(null);

/** One thing that a peer did with a suggestion, as their device says it. */
export const suggestionEventSchema = z.strictObject({
  id: z.uuid(),
  suggestionId: z.uuid(),
  act: z.enum(suggestionActs),
  /** ISO time with zone, by the device's clock. */
  at: z.iso.datetime({ offset: true }),
  durationMs: durationSchema,
});
export type SuggestionEvent = z.infer<typeof suggestionEventSchema>;

/** As many events as are taken at once. */
export const mostEvents = 500;

export const suggestionEventsSchema = z.array(suggestionEventSchema).max(mostEvents);

/** A supporter's message as it is sent. `id` is made on the device: sending twice stores once. */
export const outgoingSchema = z.strictObject({
  id: z.uuidv7(),
  text: messageTextSchema,
  /** From the client's message to the first key, in ms. */
  firstKeyMs: durationSchema,
  /** From the first key to sending, in ms. */
  composeMs: durationSchema,
  /** The part of composing in which nothing was typed for two seconds or more, in ms. */
  pauseMs: durationSchema,
  events: suggestionEventsSchema.default([]),
});
export type Outgoing = z.infer<typeof outgoingSchema>;

/** A message as a device may hold it before it is checked. */
export type OutgoingInput = z.input<typeof outgoingSchema>;
