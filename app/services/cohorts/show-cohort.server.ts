import type { Database } from "~db/client.server";
import { listCohortPeople } from "~db/queries/cohort-places.server";
import { hasEndedSession, listCohortInvitations, listHolders } from "~db/queries/cohorts.server";
import { listConsentStandings } from "~db/queries/consents.server";
import { findStudyById, listStudies } from "~db/queries/studies.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed } from "~/domain/access/outcome";
import { dayOf, phaseOf } from "~/domain/cohort/cohort";
import { consentPurposes } from "~/domain/cohort/consent";
import { openCohort } from "./open-cohort.server";

/** A cohort with its people, what they consented to, and who has not come yet. */
export async function showCohort(db: Database, actor: Actor, cohortId: string, now = new Date()) {
  const opened = await openCohort(db, actor, cohortId);
  if (!opened.ok) return opened;
  const cohort = opened.value;
  const [peers, experts, invitations, study] = await Promise.all([
    listCohortPeople(db, cohort.id, "peer"),
    listCohortPeople(db, cohort.id, "expert"),
    listCohortInvitations(db, cohort.id),
    cohort.studyId === null ? null : findStudyById(db, cohort.studyId),
  ]);
  const hasSessions = study !== null && (await hasEndedSession(db, study.id));
  const ids = peers.map((peer) => peer.personId);
  const standings = await listConsentStandings(db, actor.programmeId, ids);
  const consentOf = (personId: string) =>
    consentPurposes.map((purpose) => {
      const row = standings.find((each) => each.personId === personId && each.purpose === purpose);
      return { purpose, act: row?.act ?? ("none" as const), at: row?.at ?? null };
    });
  return done({
    cohort: { ...cohort, phase: phaseOf(cohort, dayOf(now)) },
    study: study && { key: study.key, title: study.title, hasSessions },
    peers: peers.map((peer) => ({ ...peer, consents: consentOf(peer.personId) })),
    experts,
    invitations: invitations.map((each) => ({ ...each, isOver: each.expiresAt < now })),
  });
}

/** What the set-up of a cohort chooses among. */
export async function showSetUp(db: Database, actor: Actor) {
  const { programmeId } = actor;
  if (!can(actor, "cohort.manage", { programmeId })) return notAllowed;
  const [experts, studies] = await Promise.all([
    listHolders(db, programmeId, "expert"),
    listStudies(db, programmeId),
  ]);
  const open = studies.filter((study) => study.status === "open");
  return done({
    experts: experts.map(({ id, name }) => ({ id, name })),
    studies: open.map(({ key, title }) => ({ key, title })),
  });
}
