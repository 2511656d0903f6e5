import type { Database } from "~db/client.server";
import { judgesAnything, listBlindOfPeers } from "~db/queries/blind-sessions.server";
import { listRecordsOfPeer, type CourseRow } from "~db/queries/peer-courses.server";
import type { Actor } from "~/domain/access/can";
import { peerCourse } from "~/domain/progress/peer-course";
import { rowOf } from "./bring-courses-up-to-date.server";

/**
 * Courses as this person may read them: where they are to judge a session themselves, what others saw in
 * it is in no sum. How many sessions there are, and when the last ended, stays.
 */
export async function withoutBlind(
  db: Database,
  { programmeId, personId }: Actor,
  rows: readonly CourseRow[],
): Promise<CourseRow[]> {
  if (rows.length === 0 || !(await judgesAnything(db, personId))) return [...rows];
  const ids = rows.map(({ peerId }) => peerId);
  const blind = await listBlindOfPeers(db, { programmeId, personId }, ids);
  const hidden = new Set(blind.map(({ id }) => id));
  const peers = new Set(blind.map(({ peerId }) => peerId));
  return Promise.all(
    rows.map(async (row) => {
      if (!peers.has(row.peerId)) return row;
      const records = await listRecordsOfPeer(db, programmeId, row.peerId);
      const course = peerCourse(
        records
          .filter(({ sessionId }) => !hidden.has(sessionId))
          .map(({ endedAt, reviewedAt, record }) => ({
            ...{ endedAt: endedAt.getTime(), reviewedAt: reviewedAt?.getTime() ?? null, record },
          })),
      );
      const { sessions, lastEndedAt } = row;
      return { ...row, ...rowOf(course), sessions, lastEndedAt };
    }),
  );
}
