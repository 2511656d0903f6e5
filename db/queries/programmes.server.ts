import { eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { Database } from "../client.server";
import { programmes } from "../schema";

export async function hasProgrammes(db: Database): Promise<boolean> {
  const rows = await db.select({ id: programmes.id }).from(programmes).limit(1);
  return rows.length > 0;
}

export async function findProgramme(db: Database, key: string) {
  const [programme] = await db.select().from(programmes).where(eq(programmes.key, key));
  return programme ?? null;
}

/** Every programme of the installation, for the command line, which belongs to none. */
export async function listProgrammes(db: Database) {
  return db.select().from(programmes).orderBy(programmes.createdAt);
}

export async function insertProgramme(
  tx: Database,
  programme: { key: string; name: string; isDemo: boolean },
): Promise<string> {
  const id = uuid();
  await tx.insert(programmes).values({ id, ...programme });
  return id;
}
