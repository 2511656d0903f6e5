import { and, desc, eq, getTableColumns, isNotNull, lt, sql } from "drizzle-orm";
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

const { content: _content, ...headColumns } = getTableColumns(importFiles);

/** A person's own file of a study without its words, or null. */
export async function findImportFile(
  db: Database,
  file: { id: string; studyId: string; createdBy: string },
) {
  const [row] = await db
    .select({ ...headColumns, isKept: sql<boolean>`${importFiles.content} is not null` })
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

/** The words of a file; null once they are no longer kept. */
export async function readImportContent(db: Database, id: string): Promise<string | null> {
  const [row] = await db
    .select({ content: importFiles.content })
    .from(importFiles)
    .where(eq(importFiles.id, id));
  return row?.content ?? null;
}

/** A person's files of a study that are kept and not imported, newest first. */
export async function listOpenImports(
  db: Database,
  whose: { studyId: string; createdBy: string; limit: number },
) {
  return db
    .select({
      id: importFiles.id,
      name: importFiles.name,
      bytes: importFiles.bytes,
      createdAt: importFiles.createdAt,
    })
    .from(importFiles)
    .where(
      and(
        eq(importFiles.studyId, whose.studyId),
        eq(importFiles.createdBy, whose.createdBy),
        isNotNull(importFiles.content),
      ),
    )
    .orderBy(desc(importFiles.id))
    .limit(whose.limit);
}

/** A file by its id, for the work on it. */
export async function findImportFileById(db: Database, id: string) {
  const [row] = await db.select().from(importFiles).where(eq(importFiles.id, id));
  return row ? parsed(row) : null;
}

type Stored = Pick<typeof importFiles.$inferSelect, "choices" | "report">;

function parsed<Row extends Stored>(row: Row) {
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
