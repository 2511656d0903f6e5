import type { Database } from "~db/client.server";
import type { QueuePlace } from "~db/queries/assignments.server";
import { countReleasable, listReleasable, type ReleasePart } from "~db/queries/releasable.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed } from "~/domain/access/outcome";
import { coverWords } from "~/domain/practice/hidden-words";
import { readHiddenWordsOf } from "./read-hidden-words.server";

/** Reviews on one page of the release list. */
export const releasesPerPage = 25;

/**
 * The submitted reviews that wait for release, or those that peers see, of all sessions or of one; names as
 * far as they may be known.
 * `group` counts the peers of the page; one without a name is a peer of their own in each study.
 */
export async function listReleases(
  db: Database,
  actor: Actor,
  page: { part: ReleasePart; before?: QueuePlace; sessionId?: string },
) {
  const { programmeId } = actor;
  if (!can(actor, "releases.read", { programmeId })) return notAllowed;
  const [found, waiting] = await Promise.all([
    listReleasable(db, actor, { ...page, limit: releasesPerPage + 1 }),
    countReleasable(db, actor),
  ]);
  const shown = found.slice(0, releasesPerPage);
  const last = shown.at(-1);
  const hidden = await readHiddenWordsOf(
    db,
    shown.map((row) => row.sessionId),
  );
  const places = new Map<string, number>();
  return done({
    waiting,
    next: found.length > releasesPerPage && last ? { at: last.at, id: last.id } : null,
    rows: shown.map(({ peerId: personId, peerName, peerCode, blinded, isAssigned, ...row }) => {
      const facts = { programmeId, personId, blinded, granted: false, assigned: isAssigned };
      const seesName = can(actor, "identity.read", facts);
      const peer = seesName ? peerName : (peerCode ?? "A peer");
      const whose = seesName ? personId : `${personId} ${peer} ${row.studyTitle}`;
      const group = places.get(whose) ?? places.size;
      places.set(whose, group);
      const words = hidden.get(row.sessionId) ?? [];
      const message = row.message === null ? null : coverWords(row.message, words);
      return { ...row, message, peer, group };
    }),
  });
}
