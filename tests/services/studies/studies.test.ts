import { eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import { addMember } from "../../../app/services/studies/add-member.server";
import { assignReviewers } from "../../../app/services/studies/assign-reviewers.server";
import { createStudy, listStudyCodebooks } from "../../../app/services/studies/create-study.server";
import { listStudies } from "../../../app/services/studies/list-studies.server";
import { showStudy } from "../../../app/services/studies/show-study.server";
import { showCodebook, showCodebooks } from "../../../app/services/codebook/show-codebook.server";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import { readVersionHead } from "../../../db/queries/codebooks.server";
import { findStudy } from "../../../db/queries/studies.server";
import { assignments, sessions, studyMembers } from "../../../db/schema";
import {
  joinStudy,
  makeImportedSession,
  makePerson,
  makeProgramme,
  makeStudy,
} from "../../database/make";
import { actionsAbout } from "../../database/audit-actions";
import { onBothDatabases } from "../../database/on-both-databases";
import { sentNow } from "../../database/sent";

const input = { title: "Autumn", blinded: true, release: "lead" as const };

onBothDatabases("Studies", (db) => {
  async function made() {
    const programmeId = await makeProgramme(db());
    const study = await makeStudy(db(), programmeId);
    const lead = await makePerson(db(), programmeId, "lead");
    const researcher = await makePerson(db(), programmeId, "researcher");
    const expert = await makePerson(db(), programmeId, "expert");
    await joinStudy(db(), study, expert, "expert");
    const { sessionId } = await makeImportedSession(db(), study, ["One.", "Two."]);
    return { programmeId, study, studyKey: study.studyKey, lead, researcher, expert, sessionId };
  }
  const assigned = (sessionId: string) =>
    db().select().from(assignments).where(eq(assignments.sessionId, sessionId));

  it("are made by a researcher, once under each short name, each programme for itself", async () => {
    const one = await made();
    const key = `s-${uuid().slice(-8)}`;
    expect(await createStudy(db(), one.lead, { key, ...input })).toMatchObject({
      reason: "not-allowed",
    });
    expect(await createStudy(db(), one.researcher, { key, ...input })).toEqual({
      ok: true,
      value: { key },
    });
    const same = () => createStudy(db(), one.researcher, { key, ...input });
    for (const answer of await Promise.all([same(), same()]))
      expect(answer).toEqual({ ok: true, value: { key } });
    const someone = await makePerson(db(), one.programmeId, "researcher");
    expect(await createStudy(db(), someone, { key, ...input })).toMatchObject({ field: "key" });
    const again = await createStudy(db(), one.researcher, { key, ...input, title: "Other" });
    expect(again).toMatchObject({ reason: "invalid", field: "key" });
    const listed = await listStudies(db(), one.researcher);
    if (!listed.ok) throw new Error(listed.reason);
    expect(listed.value.filter((study) => study.key === key)).toMatchObject([{ title: "Autumn" }]);
    const elsewhere = await made();
    expect(await createStudy(db(), elsewhere.researcher, { key, ...input })).toMatchObject({
      ok: true,
    });
  });

  it("are made under the published codebook that is chosen, of their own programme", async () => {
    const [one, other] = [await made(), await made()];
    const key = `s-${uuid().slice(-8)}`;
    const headOf = async (versionId: string) => {
      const head = await readVersionHead(db(), versionId);
      if (!head) throw new Error("The codebook is gone.");
      return { key: head.key, version: head.version };
    };
    const own = await headOf(one.study.codebookVersionId);
    const theirs = await headOf(other.study.codebookVersionId);
    for (const codebook of [theirs, { ...own, version: own.version + 1 }])
      expect(await createStudy(db(), one.researcher, { key, ...input, codebook })).toMatchObject({
        field: "codebook",
      });
    expect(await createStudy(db(), one.researcher, { key, ...input, codebook: own })).toMatchObject(
      { ok: true },
    );
    expect(await findStudy(db(), one.programmeId, key)).toMatchObject({
      codebookVersionId: one.study.codebookVersionId,
    });
    expect(await listStudyCodebooks(db(), one.researcher)).toMatchObject({ value: [own] });
  });

  it("start with two arms under the built-in codebook, which is stored once", async () => {
    const { researcher } = await made();
    const keys = [`a-${uuid().slice(-8)}`, `b-${uuid().slice(-8)}`];
    for (const key of keys) await createStudy(db(), researcher, { key, ...input });
    const shown = await showStudy(db(), researcher, keys[1] ?? "", undefined);
    if (!shown.ok) throw new Error(shown.reason);
    expect(shown.value.arms).toHaveLength(2);
    const { key, version } = builtInCodebook;
    expect(shown.value.codebook).toMatchObject({ key, version });
    const stored = await showCodebook(db(), researcher, key, version);
    expect(stored).toMatchObject({ ok: true });
    const books = await showCodebooks(db(), researcher);
    if (!books.ok) throw new Error(books.reason);
    expect(books.value.codebooks.filter((book) => book.key === key)).toHaveLength(1);
  });

  it("of another programme are not there", async () => {
    const [here, there] = [await made(), await made()];
    expect(await showStudy(db(), here.lead, there.studyKey, undefined)).toMatchObject({
      reason: "not-found",
    });
    const asked = { studyKey: there.studyKey, reviewerIds: [there.expert.personId] };
    const all = { ...asked, sessionIds: [there.sessionId], dueAt: null };
    expect(await assignReviewers(db(), here.lead, { sent: sentNow(), ...all })).toMatchObject({
      reason: "not-found",
    });
  });

  it("ask every chosen expert once, however often it is asked for", async () => {
    const { studyKey, lead, expert, sessionId } = await made();
    const asked = {
      ...{ studyKey, sessionIds: [sessionId], dueAt: null },
      reviewerIds: [expert.personId],
    };
    expect(await assignReviewers(db(), lead, { sent: sentNow(), ...asked })).toEqual({
      ok: true,
      value: { made: 1 },
    });
    expect(await assignReviewers(db(), lead, { sent: sentNow(), ...asked })).toEqual({
      ok: true,
      value: { made: 0 },
    });
    expect(await assigned(sessionId)).toHaveLength(1);
  });

  it("answer the same request as before, also at once, with what it made and one line", async () => {
    const { studyKey, study, lead, expert, sessionId } = await made();
    const asked = {
      ...{ sent: sentNow(), studyKey, sessionIds: [sessionId], dueAt: null },
      reviewerIds: [expert.personId],
    };
    const ask = () => assignReviewers(db(), lead, asked);
    for (const answer of [...(await Promise.all([ask(), ask()])), await ask()])
      expect(answer).toEqual({ ok: true, value: { made: 1 } });
    expect(await assigned(sessionId)).toHaveLength(1);
    const lines = await actionsAbout(db(), study.studyId);
    expect(lines.filter((action) => action === "reviewers assigned")).toHaveLength(1);
  });

  it("ask an expert who handed a session back anew", async () => {
    const { studyKey, lead, expert, sessionId } = await made();
    const asked = {
      ...{ studyKey, sessionIds: [sessionId], dueAt: null },
      reviewerIds: [expert.personId],
    };
    await assignReviewers(db(), lead, { sent: sentNow(), ...asked });
    const handedBackAt = new Date();
    await db().update(assignments).set({ handedBackAt });
    expect(await assignReviewers(db(), lead, { sent: sentNow(), ...asked })).toEqual({
      ok: true,
      value: { made: 1 },
    });
    const open = (await assigned(sessionId)).filter((row) => row.handedBackAt === null);
    expect(open).toHaveLength(1);
  });

  it("ask nobody where one session or one expert is not theirs", async () => {
    const [here, there] = [await made(), await made()];
    const { studyKey, lead, expert, sessionId } = here;
    const outsider = await makePerson(db(), here.programmeId, "expert");
    const ask = (sessionIds: string[], reviewerIds: string[]) =>
      assignReviewers(db(), lead, {
        sent: sentNow(),
        studyKey,
        sessionIds,
        reviewerIds,
        dueAt: null,
      });
    for (const foreign of [outsider, there.expert, lead])
      expect(await ask([sessionId], [expert.personId, foreign.personId])).toMatchObject({
        field: "reviewerIds",
      });
    for (const foreign of [there.sessionId, uuid()])
      expect(await ask([sessionId, foreign], [expert.personId])).toMatchObject({
        field: "sessionIds",
      });
    await db().update(sessions).set({ status: "withdrawn" }).where(eq(sessions.id, sessionId));
    expect(await ask([sessionId], [expert.personId])).toMatchObject({ field: "sessionIds" });
    expect(await assigned(sessionId)).toEqual([]);
  });

  it("take in people of the programme by a lead, a peer with one of their arms", async () => {
    const { programmeId, study, studyKey, lead, researcher } = await made();
    const there = await made();
    const peer = await makePerson(db(), programmeId, "peer");
    const { personId } = peer;
    const asked = { studyKey, personId, role: "peer" as const, armId: study.armId };
    expect(await addMember(db(), researcher, asked)).toMatchObject({ reason: "not-allowed" });
    for (const armId of [null, there.study.armId, uuid()])
      expect(await addMember(db(), lead, { ...asked, armId })).toMatchObject({ field: "armId" });
    const strangers = [there.expert.personId, uuid(), lead.personId];
    for (const stranger of strangers)
      expect(await addMember(db(), lead, { ...asked, personId: stranger })).toMatchObject({
        field: "personId",
      });
    const add = () => addMember(db(), lead, asked);
    for (const answer of [...(await Promise.all([add(), add()])), await add()])
      expect(answer).toMatchObject({ ok: true });
    const elsewhere = { ...asked, armId: null };
    expect(await addMember(db(), lead, elsewhere)).toMatchObject({ field: "personId" });
    expect(await actionsAbout(db(), study.studyId)).toEqual(["study member added"]);
    const rows = await db().select().from(studyMembers).where(eq(studyMembers.personId, personId));
    expect(rows).toMatchObject([{ studyId: study.studyId, role: "peer", armId: study.armId }]);
  });
});

onBothDatabases("Codebooks", (db) => {
  it("are read by every role of their programme, and by nobody of another", async () => {
    const programmeId = await makeProgramme(db());
    const researcher = await makePerson(db(), programmeId, "researcher");
    await createStudy(db(), researcher, { key: "autumn", ...input });
    const stranger = await makePerson(db(), await makeProgramme(db()), "lead");
    const { key, version } = builtInCodebook;
    for (const role of ["peer", "expert", "lead", "researcher", "admin"] as const) {
      const actor = await makePerson(db(), programmeId, role);
      expect(await showCodebook(db(), actor, key, version)).toMatchObject({
        value: { codebook: { key, version } },
      });
    }
    const nobody = { ...researcher, roles: [] };
    expect(await showCodebook(db(), nobody, key, version)).toMatchObject({
      reason: "not-allowed",
    });
    expect(await showCodebook(db(), stranger, key, version)).toMatchObject({
      reason: "not-found",
    });
    expect(await showCodebooks(db(), stranger)).toMatchObject({ value: { codebooks: [] } });
  });

  it("come back from the database as they were defined, every tag and scale", async () => {
    const programmeId = await makeProgramme(db());
    const researcher = await makePerson(db(), programmeId, "researcher");
    await createStudy(db(), researcher, { key: "autumn", ...input });
    const { key, version } = builtInCodebook;
    const read = await showCodebook(db(), researcher, key, version);
    if (!read.ok) throw new Error(read.reason);
    expect(read.value.codebook.tags).toEqual(builtInCodebook.tags);
    expect(read.value.codebook.scales).toEqual(builtInCodebook.scales);
    expect(await showCodebook(db(), researcher, key, version + 1)).toMatchObject({
      reason: "not-found",
    });
  });
});
