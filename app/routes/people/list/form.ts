import { z } from "zod";
import { emailPattern, longestEmail } from "~/domain/access/email";
import { roles } from "~/domain/access/roles";

const roleList = z
  .array(z.enum(roles, "This is not a role."))
  .min(1, "Choose at least one role.")
  .max(roles.length);

export const inviteSchema = z.object({
  intent: z.literal("invite"),
  email: z
    .string({ error: "Enter an e-mail." })
    .trim()
    .max(longestEmail, "This is too long for an e-mail.")
    .pipe(z.email({ pattern: emailPattern, error: "Enter an e-mail such as name@example.org." })),
  roles: roleList,
});

export const changeRolesSchema = z.object({
  intent: z.literal("roles"),
  personId: z.uuid(),
  roles: roleList,
});

export const disableSchema = z.object({ intent: z.literal("disable"), personId: z.uuid() });

export const removeIdentitySchema = z.object({
  intent: z.literal("remove-identity"),
  personId: z.uuid(),
  sure: z.literal("yes", "Tick that you are sure."),
});

export const withdrawSchema = z.object({
  intent: z.literal("withdraw"),
  invitationId: z.uuid(),
});

export const peopleSchema = z.discriminatedUnion(
  "intent",
  [inviteSchema, changeRolesSchema, disableSchema, removeIdentitySchema, withdrawSchema],
  { error: "This form is not known here." },
);
