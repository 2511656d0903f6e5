import { and, asc, desc, eq, isNotNull, sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { Codebook } from "../../app/domain/review/codebook";
import type { LineageStep } from "../../app/domain/review/codebook-versions/lineage";
import type { Database } from "../client.server";
import { codebooks, codebookVersions, scales, tags } from "../schema";

/** The head of a version: what it is and how it came about, without its tags and scales. */
const head = {
  id: codebookVersions.id,
  codebookId: codebookVersions.codebookId,
  key: codebooks.key,
  title: codebooks.title,
  version: codebookVersions.version,
  basedOnId: codebookVersions.basedOnId,
  lineage: codebookVersions.lineage,
  note: codebookVersions.note,
  editedAt: codebookVersions.editedAt,
  publishedAt: codebookVersions.publishedAt,
};

const heads = (db: Database) =>
  db
    .select(head)
    .from(codebookVersions)
    .innerJoin(codebooks, eq(codebooks.id, codebookVersions.codebookId));

/** A version of the programme by its codebook's key and its number; null where there is none. */
export async function findVersion(db: Database, programmeId: string, key: string, version: number) {
  const [row] = await heads(db).where(
    and(
      eq(codebooks.programmeId, programmeId),
      eq(codebooks.key, key),
      eq(codebookVersions.version, version),
    ),
  );
  return row ?? null;
}
export type VersionHead = NonNullable<Awaited<ReturnType<typeof findVersion>>>;

/** A version by its id; null where there is none. */
export async function readVersionHead(
  db: Database,
  versionId: string,
): Promise<VersionHead | null> {
  const [row] = await heads(db).where(eq(codebookVersions.id, versionId));
  return row ?? null;
}

/** Every version of a programme's codebooks, by title, newest first. */
export async function listVersions(db: Database, programmeId: string): Promise<VersionHead[]> {
  return heads(db)
    .where(eq(codebooks.programmeId, programmeId))
    .orderBy(asc(codebooks.title), asc(codebooks.key), desc(codebookVersions.version));
}

/** Holds a version's row until the transaction ends, with who saved it last; null where it is published or gone. */
export async function holdDraft(
  tx: Database,
  versionId: string,
): Promise<{ editedBy: string | null } | null> {
  const [row] = await tx
    .select({ editedBy: codebookVersions.editedBy })
    .from(codebookVersions)
    .where(and(eq(codebookVersions.id, versionId), sql`${codebookVersions.publishedAt} is null`))
    .for("update");
  return row ?? null;
}

/** Stores the head of a codebook where there is none with its key yet; answers its id. */
async function codebookIdOf(
  db: Database,
  programmeId: string,
  { key, title }: { key: string; title: string },
): Promise<string> {
  await db.insert(codebooks).values({ id: uuid(), programmeId, key, title }).onConflictDoNothing();
  const [book] = await db
    .select({ id: codebooks.id })
    .from(codebooks)
    .where(and(eq(codebooks.programmeId, programmeId), eq(codebooks.key, key)));
  if (!book) throw new Error("A codebook that was just stored is gone.");
  return book.id;
}

async function insertContent(db: Database, versionId: string, codebook: Codebook): Promise<void> {
  const row = <T extends { key: string }>(definition: T, ordinal: number) => ({
    ...{ codebookVersionId: versionId, key: definition.key, ordinal, definition },
  });
  if (codebook.tags.length > 0) await db.insert(tags).values(codebook.tags.map(row));
  if (codebook.scales.length > 0) await db.insert(scales).values(codebook.scales.map(row));
}

export interface NewDraft {
  codebook: Codebook;
  steps: readonly LineageStep[];
  basedOnId: string | null;
  /** Null for what the program itself makes. */
  createdBy: string | null;
}

/** Stores a version that is not published; answers its id. */
export async function insertDraft(
  tx: Database,
  programmeId: string,
  { codebook, steps, basedOnId, createdBy }: NewDraft,
): Promise<string> {
  const codebookId = await codebookIdOf(tx, programmeId, codebook);
  const id = uuid();
  const version = { id, codebookId, version: codebook.version, basedOnId, createdBy };
  const lineage = { v: 1 as const, steps: [...steps] };
  await tx.insert(codebookVersions).values({ ...version, lineage });
  await insertContent(tx, id, codebook);
  return id;
}

/** Puts a draft's tags, scales and steps in the place of those it has. The caller holds its row. */
export async function replaceDraft(
  tx: Database,
  versionId: string,
  draft: { codebook: Codebook; steps: readonly LineageStep[] },
  by: { editedBy: string; editedAt: Date },
): Promise<void> {
  await tx.delete(tags).where(eq(tags.codebookVersionId, versionId));
  await tx.delete(scales).where(eq(scales.codebookVersionId, versionId));
  await insertContent(tx, versionId, draft.codebook);
  const lineage = { v: 1 as const, steps: [...draft.steps] };
  await tx
    .update(codebookVersions)
    .set({ lineage, ...by })
    .where(eq(codebookVersions.id, versionId));
}

/** Publishes a version, from when on it never changes. */
export async function publishVersion(
  tx: Database,
  versionId: string,
  values: { publishedAt: Date; note: string },
): Promise<void> {
  await tx.update(codebookVersions).set(values).where(eq(codebookVersions.id, versionId));
}

/** Takes a draft out, with its codebook where it has no other version. */
export async function deleteDraft(tx: Database, versionId: string): Promise<void> {
  await tx.delete(tags).where(eq(tags.codebookVersionId, versionId));
  await tx.delete(scales).where(eq(scales.codebookVersionId, versionId));
  const [gone] = await tx
    .delete(codebookVersions)
    .where(eq(codebookVersions.id, versionId))
    .returning({ codebookId: codebookVersions.codebookId });
  if (!gone) return;
  const left = sql`not exists (select 1 from codebook_versions where codebook_id = ${gone.codebookId})`;
  await tx.delete(codebooks).where(and(eq(codebooks.id, gone.codebookId), left));
}

/** Stores a codebook's version and publishes it, from when on it never changes; answers its id. */
export async function insertCodebookVersion(
  db: Database,
  programmeId: string,
  codebook: Codebook,
): Promise<string> {
  const draft = { codebook, steps: [], basedOnId: null, createdBy: null };
  const versionId = await insertDraft(db, programmeId, draft);
  await publishVersion(db, versionId, { publishedAt: new Date(), note: "" });
  return versionId;
}

/** One version of a codebook, whole; null where there is none with this id. */
export async function readCodebook(db: Database, versionId: string): Promise<Codebook | null> {
  const [found, tagRows, scaleRows] = await Promise.all([
    readVersionHead(db, versionId),
    db.select().from(tags).where(eq(tags.codebookVersionId, versionId)).orderBy(asc(tags.ordinal)),
    db
      .select()
      .from(scales)
      .where(eq(scales.codebookVersionId, versionId))
      .orderBy(asc(scales.ordinal)),
  ]);
  if (!found) return null;
  const { key, title, version } = found;
  return {
    ...{ v: 1, key, title, version },
    tags: tagRows.map((row) => ({
      ...row.definition,
      retired: row.definition.retired || row.retiredAt !== null,
    })),
    scales: scaleRows.map((row) => row.definition),
  };
}

/** Whether the programme has a codebook with this key. */
export async function hasCodebook(
  db: Database,
  programmeId: string,
  key: string,
): Promise<boolean> {
  const [row] = await db
    .select({ id: codebooks.id })
    .from(codebooks)
    .where(and(eq(codebooks.programmeId, programmeId), eq(codebooks.key, key)));
  return row !== undefined;
}

/** The id of one published version of a programme's codebook, by key and number. */
export async function findCodebookVersionId(
  db: Database,
  programmeId: string,
  key: string,
  version: number,
): Promise<string | null> {
  const [row] = await db
    .select({ id: codebookVersions.id })
    .from(codebookVersions)
    .innerJoin(codebooks, eq(codebooks.id, codebookVersions.codebookId))
    .where(
      and(
        eq(codebooks.programmeId, programmeId),
        eq(codebooks.key, key),
        eq(codebookVersions.version, version),
        isNotNull(codebookVersions.publishedAt),
      ),
    );
  return row?.id ?? null;
}
