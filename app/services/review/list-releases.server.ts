import type { Database } from "~db/client.server";
import type { QueuePlace } from "~db/queries/assignments.server";
import { countReleasable, listReleasable, type ReleasePart } from "~db/queries/releasable.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed } from "~/domain/access/outcome";

/** Reviews on one page of the release list. */
export const releasesPerPage = 25;

/** The submitted reviews that wait for release, or those that peers see; names as far as they may be known. */
export async function listReleases(
  db: Database,
  actor: Actor,
  page: { part: ReleasePart; before?: QueuePlace },
) {
  const { programmeId } = actor;
  if (!can(actor, "releases.read", { programmeId })) return notAllowed;
  const [found, waiting] = await Promise.all([
    listReleasable(db, actor, { ...page, limit: releasesPerPage + 1 }),
    countReleasable(db, actor),
  ]);
  const shown = found.slice(0, releasesPerPage);
  const last = shown.at(-1);
  return done({
    waiting,
    next: found.length > releasesPerPage && last ? { at: last.at, id: last.id } : null,
    rows: shown.map(({ peerId: personId, peerName, peerCode, blinded, isAssigned, ...row }) => {
      const facts = { programmeId, personId, blinded, granted: false, assigned: isAssigned };
      const seesName = can(actor, "identity.read", facts);
      const peer = seesName ? peerName : (peerCode ?? "A peer");
      return { ...row, peer, isNamed: seesName };
    }),
  });
}
