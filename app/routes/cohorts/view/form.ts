import { z } from "zod";
import { cohortParts } from "~/domain/cohort/cohort";

export const viewSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("add") }),
  z.object({ intent: z.literal("renew"), invitationId: z.uuid().optional() }),
  z.object({ intent: z.literal("remove"), personId: z.uuid(), part: z.enum(cohortParts) }),
  z.object({ intent: z.literal("withdraw"), invitationId: z.uuid() }),
]);
