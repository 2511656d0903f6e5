import { eq } from "drizzle-orm";
import type { Scenario } from "../../app/domain/simulator/scenario";
import type { Database } from "../client.server";
import { scenarioVersions } from "../schema";

/** How many cards are kept. Design choice: the shipped ones of a few programmes, at three to four megabytes each with what is worked out for them. */
const mostKept = 40;

/** Cards by their version, the one used longest ago first. What is published never changes again. */
const kept = new Map<string, Scenario>();

/** Keeps a card as the one used last. */
function keep(versionId: string, content: Scenario): Scenario {
  kept.delete(versionId);
  kept.set(versionId, content);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return content;
}

/**
 * The content of a version; null where there is none. A published one is the same object each time: it is half a
 * megabyte to read, and what the simulator works out for a card it keeps by the object.
 */
export async function findPublishedContent(
  db: Database,
  versionId: string,
): Promise<Scenario | null> {
  const known = kept.get(versionId);
  if (known) return keep(versionId, known);
  const [row] = await db
    .select({ content: scenarioVersions.content, publishedAt: scenarioVersions.publishedAt })
    .from(scenarioVersions)
    .where(eq(scenarioVersions.id, versionId));
  if (!row) return null;
  return row.publishedAt === null ? row.content : keep(versionId, row.content);
}
