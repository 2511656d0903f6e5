import type { Database } from "~db/client.server";
import {
  digestPracticeHeads,
  listPracticeGroups,
  type PracticeGroup,
} from "~db/queries/practice-heads.server";
import { listCueKinds } from "~db/queries/practice-rows.server";
import { findStatisticsVersion, type StatisticsScope } from "~db/queries/statistics.server";
import { inChoiceOrder, type FilterChoices } from "~/domain/misalignment/filter";
import { answersVersion } from "~/domain/misalignment/kept-answers";
import { cueKinds } from "~/domain/simulator/cue";
import { catchUp } from "./rebuild-statistics.server";

/** What a study can be filtered by, read as counts: no session is. */
export async function readChoices(
  db: Database,
  studyId: string,
): Promise<{ choices: FilterChoices; digest: string }> {
  const [groups, all, kinds] = await Promise.all([
    listPracticeGroups(db, studyId),
    digestPracticeHeads(db, studyId),
    listCueKinds(db, studyId),
  ]);
  const of = (facet: PracticeGroup["facet"]) =>
    inChoiceOrder(
      groups.flatMap((group) =>
        group.facet === facet ? [{ value: group.value, sessions: group.sessions }] : [],
      ),
    );
  const choices: FilterChoices = {
    sessions: all.sessions,
    ...{ arm: of("arm"), cohort: of("cohort"), scenario: of("scenario") },
    ...{ peer: of("peer"), month: of("month"), practiceNumber: of("practiceNumber") },
    cueKind: cueKinds.filter((kind) => kinds.includes(kind)),
  };
  return { choices, digest: all.digest };
}

export interface StudyState {
  choices: FilterChoices;
  /** Of the statistics of its sessions. */
  version: number;
  /** Names the data that results rest on and how answers are computed; null while more sessions are behind than a request makes good. */
  state: string | null;
  /** Names the state that work is asked for, sessions behind or not. */
  asked: string;
}

/**
 * Which state a study's data are in. It moves with every counted review and what belongs to it, and with
 * the groups of its sessions; a few sessions that are behind are brought up to date first.
 */
export async function readStudyState(db: Database, scope: StatisticsScope): Promise<StudyState> {
  const stale = await catchUp(db, scope.studyId);
  const [version, { choices, digest }] = await Promise.all([
    findStatisticsVersion(db, scope),
    readChoices(db, scope.studyId),
  ]);
  return {
    ...{ choices, version },
    state: stale > 0 ? null : `${version}.${digest}.${answersVersion}`,
    asked: `${stale}.${version}.${digest}.${answersVersion}`,
  };
}
