import { eq } from "drizzle-orm";
import { keptKeymapSchema, type KeptKeymap } from "../../app/domain/review/keymap";
import type { Database } from "../client.server";
import { reviewerSettings } from "../schema";

/** The keys that a person has set; null for none, and for what can no longer be read. */
export async function findOwnKeys(db: Database, personId: string): Promise<KeptKeymap | null> {
  const [row] = await db
    .select({ keymap: reviewerSettings.keymap })
    .from(reviewerSettings)
    .where(eq(reviewerSettings.personId, personId));
  const kept = keptKeymapSchema.safeParse(row?.keymap);
  return kept.success ? kept.data : null;
}

/** Holds a person's settings until the transaction ends, so that two changes come one after the other. */
export async function holdReviewerSettings(db: Database, personId: string): Promise<void> {
  await db.insert(reviewerSettings).values({ personId }).onConflictDoNothing();
  await db
    .select({ personId: reviewerSettings.personId })
    .from(reviewerSettings)
    .where(eq(reviewerSettings.personId, personId))
    .for("update");
}

export async function keepOwnKeys(
  db: Database,
  personId: string,
  keymap: KeptKeymap | null,
): Promise<void> {
  await db
    .update(reviewerSettings)
    .set({ keymap, updatedAt: new Date() })
    .where(eq(reviewerSettings.personId, personId));
}
