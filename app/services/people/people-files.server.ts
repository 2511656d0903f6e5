import { listInvitations } from "~db/queries/invitations.server";
import { listPeople } from "~db/queries/people.server";
import type { Database } from "~db/client.server";
import { everyLine } from "~/domain/access/audit-filter";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import { moment } from "~/domain/exchange/moment";
import { linesAtOnce, linesByPage } from "../exchange/lines-by-page.server";
import { noteFile } from "../exchange/note-file.server";
import { readAuditLines, type AuditRow } from "./read-audit-lines.server";

type Lines = Promise<Outcome<AsyncIterable<string>>>;

/** Every person of the actor's programme, by name, as lines of CSV. */
export async function peopleFile(db: Database, actor: Actor): Lines {
  const { programmeId } = actor;
  if (!can(actor, "people.read", { programmeId })) return notAllowed;
  await noteFile(db, actor, "people exported");
  const table = linesAtOnce({
    heads: ["name", "email", "roles", "closed", "name_removed", "everything_erased"],
    readAll: () => listPeople(db, programmeId),
    fields: (row) => [
      ...[row.name, row.erasedAt ? null : row.email, row.roles.join(" "), moment(row.disabledAt)],
      ...[moment(row.erasedAt), row.allErased ? "yes" : "no"],
    ],
  });
  return done(table);
}

/** Every invitation of the actor's programme, newest first, as lines of CSV: never with its link. */
export async function invitationsFile(db: Database, actor: Actor): Lines {
  const { programmeId } = actor;
  if (!can(actor, "invitations.manage", { programmeId })) return notAllowed;
  await noteFile(db, actor, "invitations exported");
  const table = linesByPage({
    heads: [
      "email",
      "roles",
      "made",
      "open_until",
      "accepted",
      "withdrawn",
      "replaced_by_new_link",
    ],
    readAfter: (last: Awaited<ReturnType<typeof listInvitations>>[number] | undefined, limit) =>
      listInvitations(db, programmeId, { limit, before: last?.id }),
    fields: (row) => [
      ...[row.isForgotten ? null : row.email, row.roles.join(" "), moment(row.createdAt)],
      ...[moment(row.expiresAt), moment(row.usedAt)],
      ...[!row.isReplaced, row.isReplaced].map((is) => moment(is ? row.withdrawnAt : null)),
    ],
  });
  return done(table);
}

/** The audit log of the actor's programme, all of it or what a filter leaves, newest first, as lines of CSV. */
export async function auditFile(db: Database, actor: Actor, filter = everyLine): Lines {
  const { programmeId } = actor;
  if (!can(actor, "audit.read", { programmeId })) return notAllowed;
  await noteFile(db, actor, "audit log exported");
  const table = linesByPage({
    heads: ["at", "who", "action", "subject_type", "subject_id", "subject", "details", "person_id"],
    readAfter: (last: AuditRow | undefined, limit) =>
      readAuditLines(db, actor, { limit, before: last?.id, filter }),
    fields: (row) => [
      ...[moment(row.at), row.actor, row.action, row.subjectType, row.subjectId],
      row.subjectName,
      row.details === null ? null : JSON.stringify(row.details),
      row.personId,
    ],
  });
  return done(table);
}
