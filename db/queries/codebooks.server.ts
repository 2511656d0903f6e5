import { and, asc, eq, max } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { Codebook } from "../../app/domain/review/codebook";
import type { Database } from "../client.server";
import { codebooks, codebookVersions, scales, tags } from "../schema";

/** Stores a codebook's version and publishes it, from when on it never changes; answers its id. */
export async function insertCodebookVersion(
  db: Database,
  programmeId: string,
  codebook: Codebook,
): Promise<string> {
  const versionId = uuid();
  await db
    .insert(codebooks)
    .values({ id: uuid(), programmeId, key: codebook.key, title: codebook.title })
    .onConflictDoNothing();
  const [book] = await db
    .select({ id: codebooks.id })
    .from(codebooks)
    .where(and(eq(codebooks.programmeId, programmeId), eq(codebooks.key, codebook.key)));
  if (!book) throw new Error("A codebook that was just stored is gone.");
  const version = { id: versionId, codebookId: book.id, version: codebook.version };
  await db.insert(codebookVersions).values(version);
  await db.insert(tags).values(
    codebook.tags.map((definition, ordinal) => ({
      codebookVersionId: versionId,
      key: definition.key,
      ordinal,
      definition,
    })),
  );
  if (codebook.scales.length > 0) {
    await db.insert(scales).values(
      codebook.scales.map((definition, ordinal) => ({
        codebookVersionId: versionId,
        key: definition.key,
        ordinal,
        definition,
      })),
    );
  }
  await db
    .update(codebookVersions)
    .set({ publishedAt: new Date() })
    .where(eq(codebookVersions.id, versionId));
  return versionId;
}

/** One version of a codebook, whole; null where there is none with this id. */
export async function readCodebook(db: Database, versionId: string): Promise<Codebook | null> {
  const [head] = await db
    .select({ key: codebooks.key, title: codebooks.title, version: codebookVersions.version })
    .from(codebookVersions)
    .innerJoin(codebooks, eq(codebooks.id, codebookVersions.codebookId))
    .where(eq(codebookVersions.id, versionId));
  if (!head) return null;
  const [tagRows, scaleRows] = await Promise.all([
    db.select().from(tags).where(eq(tags.codebookVersionId, versionId)).orderBy(asc(tags.ordinal)),
    db
      .select()
      .from(scales)
      .where(eq(scales.codebookVersionId, versionId))
      .orderBy(asc(scales.ordinal)),
  ]);
  return {
    v: 1,
    ...head,
    tags: tagRows.map((row) => ({
      ...row.definition,
      retired: row.definition.retired || row.retiredAt !== null,
    })),
    scales: scaleRows.map((row) => row.definition),
  };
}

/** The codebooks of a programme with their newest version. */
export async function listCodebooks(db: Database, programmeId: string) {
  return db
    .select({ key: codebooks.key, title: codebooks.title, version: max(codebookVersions.version) })
    .from(codebooks)
    .innerJoin(codebookVersions, eq(codebookVersions.codebookId, codebooks.id))
    .where(eq(codebooks.programmeId, programmeId))
    .groupBy(codebooks.key, codebooks.title)
    .orderBy(asc(codebooks.title));
}

/** The id of one version of a programme's codebook, by key and number. */
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
      ),
    );
  return row?.id ?? null;
}
