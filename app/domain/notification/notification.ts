import { z } from "zod";
import type { Role } from "../access/roles";

/** What a person is told of. */
export const notificationKinds = [
  "feedback-released",
  "plan-due",
  "review-assigned",
  "review-overdue",
  "calibration-passed",
  "risk-handled-unsafely",
  "release-waits",
  "erasure-asked",
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** Whom each kind may reach: only these roles are offered its setting. */
export const reaches: Record<NotificationKind, readonly Role[]> = {
  "feedback-released": ["peer"],
  "plan-due": ["peer"],
  "review-assigned": ["expert"],
  "review-overdue": ["expert", "lead"],
  "calibration-passed": ["expert", "lead"],
  "risk-handled-unsafely": ["lead"],
  "release-waits": ["lead"],
  "erasure-asked": ["admin"],
};

/** The kinds that somebody with these roles can be told of. */
export function kindsFor(roles: readonly Role[]): NotificationKind[] {
  return notificationKinds.filter((kind) => reaches[kind].some((role) => roles.includes(role)));
}

/**
 * What a line needs beside its kind. Never a word from a transcript, a note or a person's name: a
 * session's number and its scenario's title, a study's title, a code, a count, a day.
 */
export const notificationFactsSchema = z.strictObject({
  v: z.literal(1),
  number: z.number().int().optional(),
  title: z.string().max(200).optional(),
  study: z.string().max(200).optional(),
  code: z.string().max(20).optional(),
  count: z.number().int().optional(),
  dueOn: z.iso.date().optional(),
  /** The line is about the reader's own work, not about somebody else's. */
  isOwn: z.boolean().optional(),
});
export type NotificationFacts = z.infer<typeof notificationFactsSchema>;

/** Where a line leads within the product. */
export function placeOf(
  kind: NotificationKind,
  subjectId: string,
  facts: NotificationFacts,
): string {
  switch (kind) {
    case "feedback-released":
      return `/feedback/${subjectId}`;
    case "plan-due":
      return "/practice";
    case "review-assigned":
    case "calibration-passed":
      return facts.isOwn ? "/reviews" : "/studies";
    case "review-overdue":
      return facts.isOwn ? "/reviews" : `/sessions/${subjectId}`;
    case "risk-handled-unsafely":
      return `/sessions/${subjectId}`;
    case "release-waits":
      return "/releases";
    case "erasure-asked":
      return `/people/${subjectId}/erasure`;
  }
}
