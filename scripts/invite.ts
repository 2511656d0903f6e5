import { parseArgs } from "node:util";
import { z } from "zod";
import { FolderInUse } from "~db/folder-lock.server";
import { findProgramme, insertProgramme } from "~db/queries/programmes.server";
import { insertInvitation } from "~db/queries/invitations.server";
import { insertAuditLine } from "~db/queries/audit.server";
import { emailPattern } from "~/domain/access/email";
import { ConfigError } from "~/platform/config.server";
import { hashToken } from "~/platform/hashed-sessions.server";
import { expiryFrom, invitationDays, newToken } from "~/services/people/invite-person.server";
import { publishShipped } from "~/services/scenario/add-shipped-scenarios.server";
import { withWorkspace } from "./start/with-workspace";

const usage = `npm run -s invite -- --programme NAME --admin EMAIL

Makes the programme where there is none of this name, and prints a link with which its admin signs up.`;

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { programme: { type: "string" }, admin: { type: "string" } },
  });
  const email = z.email({ pattern: emailPattern }).safeParse(values.admin?.trim().toLowerCase());
  const key = keyOf(values.programme ?? "");
  if (!values.programme || key === "" || !email.success) throw new ConfigError(usage);
  const name = values.programme;
  const token = newToken();
  await withWorkspace(async ({ db, config }) => {
    await db.transaction(async (tx) => {
      const known = await findProgramme(tx, key);
      const programmeId = known?.id ?? (await insertProgramme(tx, { key, name, isDemo: false }));
      if (!known) await publishShipped(tx, programmeId, null);
      const subjectId = await insertInvitation(tx, {
        programmeId,
        tokenHash: hashToken(token),
        email: email.data,
        roles: ["admin"],
        invitedBy: null,
        expiresAt: expiryFrom(new Date()),
      });
      const line = { programmeId, actorId: null, action: "invitation made", subjectId };
      await insertAuditLine(tx, { ...line, subjectType: "invitation" });
    });
    const origin = config.origin ?? `http://${config.host}:${config.port}`;
    console.log(`${origin}/invitations/${token}`);
    console.error(`The link works once, for ${invitationDays} days.`);
  });
}

try {
  await run();
} catch (error) {
  if (error instanceof ConfigError || error instanceof FolderInUse) console.error(error.message);
  else console.error(error);
  process.exit(2);
}
