import { and, eq, isNotNull, lt, sql } from "drizzle-orm";
import {
  storedChoicesSchema,
  storedReportSchema,
  type ImportChoices,
  type ImportReport,
} from "../../app/domain/exchange/import-file";
import type { Database } from "../client.server";
import { importFiles } from "../schema";

export interface NewImportFile {
  id: string;
  programmeId: string;
  studyId: string;
  createdBy: string;
  name: string;
  bytes: number;
  content: string;
}

/** Keeps a file until it is imported. The same id twice is one file. */
export async function insertImportFile(db: Database, file: NewImportFile): Promise<void> {
  await db.insert(importFiles).values(file).onConflictDoNothing({ target: importFiles.id });
}

/** A person's own file of a study, or null. */
export async function findImportFile(
  db: Database,
  file: { id: string; studyId: string; createdBy: string },
) {
  const [row] = await db
    .select()
    .from(importFiles)
    .where(
      and(
        eq(importFiles.id, file.id),
        eq(importFiles.studyId, file.studyId),
        eq(importFiles.createdBy, file.createdBy),
      ),
    );
  return row ? parsed(row) : null;
}
export type ImportFile = NonNullable<Awaited<ReturnType<typeof findImportFile>>>;

/** A file by its id, for the work on it. */
export async function findImportFileById(db: Database, id: string) {
  const [row] = await db.select().from(importFiles).where(eq(importFiles.id, id));
  return row ? parsed(row) : null;
}

function parsed(row: typeof importFiles.$inferSelect) {
  const { choices, report, ...rest } = row;
  return {
    ...rest,
    choices: choices && storedChoicesSchema.parse(choices).choices,
    report: report && storedReportSchema.parse(report).report,
  };
}

export async function keepChoices(db: Database, id: string, choices: ImportChoices): Promise<void> {
  await db
    .update(importFiles)
    .set({ choices: { v: 1, choices } })
    .where(eq(importFiles.id, id));
}

/** Says what came of a file; where it is in the study now, its words are not kept a second time. */
export async function keepReport(db: Database, id: string, report: ImportReport): Promise<void> {
  const content = report.of === "problems" ? {} : { content: null };
  await db
    .update(importFiles)
    .set({ ...content, report: { v: 1, report } })
    .where(eq(importFiles.id, id));
}

/** Takes out a file that was given up. */
export async function deleteImportFile(db: Database, id: string): Promise<void> {
  await db.delete(importFiles).where(eq(importFiles.id, id));
}

/** Forgets the words of files that nobody imported within a week. */
export async function forgetOldFiles(db: Database, programmeId: string): Promise<void> {
  await db
    .update(importFiles)
    .set({ content: null })
    .where(
      and(
        eq(importFiles.programmeId, programmeId),
        isNotNull(importFiles.content),
        lt(importFiles.createdAt, sql`now() - interval '7 days'`),
      ),
    );
}
