import type { Database } from "~db/client.server";
import { findStudy } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, notFound, type Outcome } from "~/domain/access/outcome";
import type { DisagreementSort } from "~/domain/misalignment/disagreement-list";
import { csvLine } from "~/domain/exchange/csv-line";
import type { ResultFilter } from "~/domain/misalignment/filter";
import { noteFile } from "../exchange/note-file.server";
import { listDisagreements } from "./list-disagreements.server";

/**
 * Where reviewers differ as a file, a row for each tag on a turn. A cell that a spreadsheet would take for
 * a formula is marked as text.
 */
export async function exportDisagreements(
  db: Database,
  actor: Actor,
  asked: { studyKey: string; filter: ResultFilter; sort: DisagreementSort },
): Promise<Outcome<string>> {
  if (!can(actor, "export.run", { programmeId: actor.programmeId })) return notAllowed;
  const found = await listDisagreements(db, actor, { ...asked, from: null });
  if (!found.ok) return found;
  const study = await findStudy(db, actor.programmeId, asked.studyKey);
  if (!study) return notFound;
  const subject = { subjectType: "study", subjectId: study.id } as const;
  await noteFile(db, actor, "disagreements exported", subject);
  const rows = found.value.turns.flatMap((turn) =>
    turn.tags.map((tag) => [
      ...[turn.sessionNumber, turn.position ?? "", tag.tag, tag.label],
      ...[tag.flagged, tag.experts, tag.peer === null ? "" : tag.peer ? 1 : 0],
      ...[tag.peerDiffers ? 1 : 0, turn.expertsDiffer, turn.text],
    ]),
  );
  return done([header, ...rows].map(csvLine).join(""));
}

const header = [
  ...["session", "position", "tag", "label", "experts_flagged", "experts"],
  ...["peer_flagged", "peer_parts", "experts_differ_on_turn", "text"],
];
