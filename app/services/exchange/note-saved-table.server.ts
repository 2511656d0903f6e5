import { z } from "zod";
import type { Database } from "~db/client.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import { noteFile } from "./note-file.server";

/**
 * A table that a page holds whole and that is saved in the browser: on which page it stands, and what it is of, as
 * the browser says.
 */
export const savedTableSchema = z.object({
  page: z
    .string()
    .max(300)
    .regex(/^\/(?!\/)[\w\-./%~]*$/, "This is no address of a page."),
  table: z
    .string()
    .trim()
    .min(1, "Say what the table is of.")
    .max(200)
    .regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u, "This is no title of a table."),
});

/** Leaves the line that every table leaves which is taken away as a file. */
export async function noteSavedTable(
  db: Database,
  actor: Actor,
  { page, table }: z.infer<typeof savedTableSchema>,
): Promise<Outcome<null>> {
  if (!can(actor, "table.save", { programmeId: actor.programmeId })) return notAllowed;
  await noteFile(db, actor, "table saved", {
    ...{ subjectType: "page", subjectId: page, details: { table } },
  });
  return done(null);
}
