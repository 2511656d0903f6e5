import { isDeepStrictEqual } from "node:util";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { v7 as uuid } from "uuid";
import type { Actor } from "../../../app/domain/access/can";
import type { Act } from "../../../app/domain/review/act";
import { findTag } from "../../../app/domain/review/codebook";
import type { DraftEdit } from "../../../app/domain/review/codebook-versions/draft";
import {
  editDraft as edited,
  fingerprint,
} from "../../../app/domain/review/codebook-versions/edit-draft";
import { compareCodebooks } from "../../../app/services/codebook/compare-codebooks.server";
import { editDraft, showDraft } from "../../../app/services/codebook/edit-draft.server";
import { orDiscarded } from "../../../app/services/codebook/or-discarded.server";
import {
  publishCodebook,
  showPublishing,
} from "../../../app/services/codebook/publish-codebook.server";
import { showCodebook, showCodebooks } from "../../../app/services/codebook/show-codebook.server";
import {
  copyCodebook,
  discardDraft,
  importCodebook,
  startVersion,
} from "../../../app/services/codebook/start-draft.server";
import { appendEvents } from "../../../app/services/review/append-events.server";
import { recodeAnnotation } from "../../../app/services/review/recode-annotation.server";
import { listOwnWork, showWorkList } from "../../../app/services/review/show-work-list.server";
import { showResults } from "../../../app/services/results/show-results.server";
import { moveStudy } from "../../../app/services/studies/move-study.server";
import { showStudyCodebook } from "../../../app/services/studies/show-study-codebook.server";
import { insertAsked } from "../../../db/queries/calibration.server";
import { listAnnotations } from "../../../db/queries/review-events.server";
import { readCodebook } from "../../../db/queries/codebooks.server";
import { auditLog, codebookVersions, recodings, tags } from "../../../db/schema";
import { makePerson } from "../../database/make";
import { actionsAbout } from "../../database/audit-actions";
import { onBothDatabases } from "../../database/on-both-databases";
import { sentNow } from "../../database/sent";
import {
  adding,
  advice,
  eventOf,
  makeReviewed,
  missedCue,
  opened,
  type Reviewed,
} from "../review/make-reviewed";
import type { Outcome } from "../../../app/domain/access/outcome";

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

onBothDatabases("Codebook versions", (db) => {
  /** The key of the codebook of a study, version 1. */
  async function keyOf(made: Reviewed): Promise<string> {
    return (await readCodebook(db(), made.study.codebookVersionId))!.key;
  }

  async function edit(actor: Actor, name: { key: string; version: number }, act: DraftEdit) {
    return valueOf(await editDraft(db(), actor, { ...name, sent: sentNow() }, act));
  }

  async function publish(actor: Actor, name: { key: string; version: number }) {
    const { seen } = valueOf(await showPublishing(db(), actor, name.key, name.version));
    return publishCodebook(db(), actor, name, { note: "Why", seen });
  }

  async function submit(made: Reviewed, by: Actor, ...acts: Act[]): Promise<void> {
    const reviewId = await opened(db(), by, made.sessionId);
    const visits: Act[] = [1, 3, 5].map((at) => ({
      type: "turn-visited",
      turnId: made.turnIds[at] ?? "",
    }));
    const all: Act[] = [...visits, ...acts, { type: "review-submitted" }];
    const events = all.map((act) => eventOf(reviewId, act));
    const { answers } = valueOf(await appendEvents(db(), by, reviewId, events));
    if (answers.some((answer) => !answer.taken)) throw new Error("Not taken.");
  }

  /** Version 2 merges the missed cues, splits premature advice, and is published. */
  async function secondVersion(made: Reviewed): Promise<{ key: string; version: number }> {
    const { researcher } = made;
    const name = valueOf(await startVersion(db(), researcher, await keyOf(made)));
    const from = ["cue_explicit", "cue_implicit"];
    await edit(researcher, name, { type: "tags-merged", from, into: null, label: "Missed cue" });
    const labels = ["Advice at once", "Advice after a reflection"];
    await edit(researcher, name, {
      ...{ type: "tag-split", key: "advice_early", labels, keeps: false },
    });
    valueOf(await publish(researcher, name));
    return name;
  }

  async function moved(made: Reviewed): Promise<void> {
    const before = valueOf(
      await showStudyCodebook(db(), made.researcher, made.study.studyKey, null),
    );
    const [target] = before.targets;
    const move = { fromVersionId: before.pinned.id, toVersionId: target?.id ?? "", note: "" };
    valueOf(await moveStudy(db(), made.researcher, { studyKey: made.study.studyKey, ...move }));
  }

  it("are copied into a codebook of one's own, begun once, and are not there for others while drafts", async () => {
    const made = await makeReviewed(db());
    const from = { key: await keyOf(made), version: 1 };
    const copy = valueOf(await copyCodebook(db(), made.researcher, from, "Our own"));
    expect(copy).toEqual({ key: "our_own", version: 1 });
    expect(await copyCodebook(db(), made.expert, from, "Mine")).toMatchObject({
      reason: "not-allowed",
    });
    expect(await showCodebook(db(), made.expert, "our_own", 1)).toMatchObject({
      reason: "not-found",
    });
    const listed = valueOf(await showCodebooks(db(), made.expert)).codebooks;
    expect(listed.map((book) => book.key)).toEqual([from.key]);
    const begun = valueOf(await startVersion(db(), made.researcher, from.key));
    expect(valueOf(await startVersion(db(), made.lead, from.key))).toEqual(begun);
    expect(begun.version).toBe(2);
    valueOf(await discardDraft(db(), made.lead, { sent: sentNow(), ...begun }));
    expect(await showCodebook(db(), made.lead, from.key, 2)).toMatchObject({
      reason: "not-found",
    });
    const stranger = { ...made.researcher, programmeId: uuid() };
    expect(await copyCodebook(db(), stranger, from, "Theirs")).toMatchObject({
      reason: "not-found",
    });
  });

  it("tell an editor what was stored meanwhile and whether the last save was their own, and lose nobody's words", async () => {
    const made = await makeReviewed(db());
    const name = valueOf(await startVersion(db(), made.researcher, await keyOf(made)));
    const { draft } = valueOf(await showDraft(db(), made.researcher, name.key, name.version));
    const tag = findTag(draft.codebook, "minimise")!;
    const save = (when: string): DraftEdit => ({
      ...{ type: "tag-saved", key: tag.key, seen: fingerprint(tag), tag: { ...tag, when } },
      meaningChanged: false,
    });
    expect(await edit(made.researcher, name, save("One."))).toMatchObject({ saved: true });
    expect(await edit(made.lead, name, save("Two."))).toMatchObject({
      ...{ saved: false, reason: "conflict", stored: { when: "One." }, isOwnLast: false },
    });
    expect(await edit(made.researcher, name, save("Three."))).toMatchObject({
      ...{ saved: false, reason: "conflict", stored: { when: "One." }, isOwnLast: true },
    });
    const other = findTag(draft.codebook, "confront")!;
    const elsewhere: DraftEdit = {
      ...{ type: "tag-saved", key: other.key, seen: fingerprint(other), meaningChanged: true },
      tag: { ...other, when: "Blames." },
    };
    expect(await edit(made.lead, name, elsewhere)).toMatchObject({ saved: true });
    const after = valueOf(await showDraft(db(), made.lead, name.key, name.version)).draft;
    expect(findTag(after.codebook, "minimise")?.when).toBe("One.");
    expect(after.steps).toEqual([{ kind: "meaning-changed", key: "confront" }]);
    const { seen } = valueOf(await showPublishing(db(), made.lead, name.key, name.version));
    await edit(made.researcher, name, { type: "tag-moved", key: "confront", by: -1 });
    expect(await publishCodebook(db(), made.lead, name, { note: "", seen })).toMatchObject({
      reason: "conflict",
    });
  });

  it("take an act once where it is sent twice, also at once: merged, split, added, moved, renamed, retired, taken back", async () => {
    const made = await makeReviewed(db());
    const { researcher } = made;
    const name = valueOf(await startVersion(db(), researcher, await keyOf(made)));
    const draftNow = async () =>
      valueOf(await showDraft(db(), researcher, name.key, name.version)).draft;
    const other = findTag((await draftNow()).codebook, "minimise")!;
    const from = ["cue_explicit", "cue_implicit"];
    const labels = ["Advice too soon", "Advice unasked"];
    const acts: DraftEdit[] = [
      { type: "tags-merged", from, into: null, label: "Missed cue" },
      { type: "tag-split", key: "advice_early", labels, keeps: false },
      { type: "step-undone", index: 0 },
      { type: "tag-added", label: "Late", kind: "issue" },
      { type: "tag-moved", key: "late", by: -1 },
      { type: "tag-removed", key: "late" },
      {
        ...{ type: "tag-saved", key: other.key, seen: fingerprint(other), meaningChanged: false },
        tag: { ...other, label: "Plays down" },
      },
      { type: "tag-retired", key: "confront" },
      { type: "scale-added", label: "Warmth" },
      { type: "scale-moved", key: "warmth", by: -1 },
      { type: "scale-removed", key: "warmth" },
    ];
    for (const act of acts) {
      const before = await draftNow();
      const sent = sentNow();
      const send = () => editDraft(db(), researcher, { ...name, sent }, act);
      const [first, ...others] = [...(await Promise.all([send(), send()])), await send()];
      for (const answer of others) expect([act.type, answer]).toEqual([act.type, first]);
      const once = edited(before, act);
      if (!once.ok) throw new Error(act.type);
      expect(first).toEqual({ ok: true, value: { saved: true, key: once.key } });
      expect(await draftNow()).toEqual(once.draft);
    }
  });

  it("never change once published: by no act, and by nobody who reaches the tables", async () => {
    const made = await makeReviewed(db());
    const name = await secondVersion(made);
    const added = { type: "tag-added", label: "Late", kind: "issue" } as const;
    expect(
      await editDraft(db(), made.researcher, { ...name, sent: sentNow() }, added),
    ).toMatchObject({
      reason: "conflict",
    });
    expect(await discardDraft(db(), made.researcher, { sent: sentNow(), ...name })).toMatchObject({
      reason: "conflict",
    });
    expect(await publish(made.researcher, name).catch(() => "refused")).toBe("refused");
    const shown = valueOf(await showCodebook(db(), made.researcher, name.key, name.version));
    expect(shown.structure.map((change) => change.kind)).toEqual(["merged", "split"]);
    const [row] = await db().select().from(tags).where(eq(tags.key, "advice_at_once"));
    const version = eq(codebookVersions.id, row?.codebookVersionId ?? "");
    for (const change of [{ lineage: { v: 1 as const, steps: [] } }, { note: "Other" }])
      await expect(db().update(codebookVersions).set(change).where(version)).rejects.toThrow();
    await expect(
      db()
        .delete(tags)
        .where(eq(tags.codebookVersionId, row?.codebookVersionId ?? "")),
    ).rejects.toThrow();
  });

  it("are compared over several versions, with merges and splits named", async () => {
    const made = await makeReviewed(db());
    const name = await secondVersion(made);
    const compared = valueOf(
      await compareCodebooks(db(), made.expert, name, { key: name.key, version: 1 }),
    );
    expect(compared).toMatchObject({ related: true, before: { version: 1 } });
    expect(compared.structure).toHaveLength(2);
    const copy = valueOf(await copyCodebook(db(), made.researcher, name, "Copied"));
    const along = { key: name.key, version: 1 };
    const far = valueOf(await compareCodebooks(db(), made.researcher, copy, along));
    expect(far.structure).toEqual(compared.structure);
  });

  it("come in from a file under a key of their own", async () => {
    const made = await makeReviewed(db());
    const codebook = (await readCodebook(db(), made.study.codebookVersionId))!;
    const first = valueOf(await importCodebook(db(), made.lead, { codebook, steps: [] }));
    const less = { ...codebook, scales: [] };
    const second = valueOf(await importCodebook(db(), made.lead, { codebook: less, steps: [] }));
    expect([first.key === second.key, first.version]).toEqual([false, 1]);
  });

  it("are brought in, copied, begun, published and discarded once where that comes twice, also at once", async () => {
    const made = await makeReviewed(db());
    const { lead, study } = made;
    const twice = async <T>(act: () => Promise<Outcome<T>>) => {
      const answers = [...(await Promise.all([act(), act()])), await act()].map(valueOf);
      expect(answers.every((answer) => isDeepStrictEqual(answer, answers[0]))).toBe(true);
      return answers[0]!;
    };
    const codebook = (await readCodebook(db(), study.codebookVersionId))!;
    const from = { key: await keyOf(made), version: 1 };
    await twice(() => importCodebook(db(), lead, { codebook, steps: [] }));
    const copy = await twice(() => copyCodebook(db(), lead, from, "Our own"));
    const { seen } = valueOf(await showPublishing(db(), lead, copy.key, copy.version));
    await twice(() => publishCodebook(db(), lead, copy, { note: "Why", seen }));
    const otherwise = { note: "Another reason", seen };
    expect(await publishCodebook(db(), lead, copy, otherwise)).toMatchObject({
      reason: "conflict",
    });
    const begun = await twice(() => startVersion(db(), lead, from.key));
    const sent = sentNow();
    await twice(() => discardDraft(db(), lead, { sent, ...begun }));
    for (const version of [begun.version, 99])
      expect(
        await discardDraft(db(), lead, { sent: sentNow(), key: begun.key, version }),
      ).toMatchObject({ reason: "not-found" });
    const lines = await db()
      .select({ action: auditLog.action })
      .from(auditLog)
      .where(eq(auditLog.programmeId, study.programmeId))
      .orderBy(auditLog.id);
    const own = lines.map(({ action }) => action).filter((action) => action.startsWith("codebook"));
    expect(own).toEqual([
      ...["codebook imported", "codebook copied", "codebook published"],
      ...["codebook version begun", "codebook draft discarded"],
    ]);
  });

  it("say of a draft that was discarded that it was, to who may see drafts, until it is begun again", async () => {
    const made = await makeReviewed(db());
    const { lead, expert } = made;
    const name = valueOf(await startVersion(db(), lead, await keyOf(made)));
    const shown = async (actor: Actor, { key, version } = name) =>
      orDiscarded(
        { db: db(), actor, name: { key, version } },
        await showCodebook(db(), actor, key, version),
      );
    valueOf(await discardDraft(db(), lead, { sent: sentNow(), ...name }));
    expect(await shown(lead)).toMatchObject({ reason: "discarded" });
    expect(await shown(expert)).toMatchObject({ reason: "not-found" });
    expect(await shown(lead, { ...name, version: 99 })).toMatchObject({ reason: "not-found" });
    expect(valueOf(await startVersion(db(), lead, name.key))).toEqual(name);
    expect(await shown(lead)).toMatchObject({ ok: true });
  });

  it("give each reviewer a work list: decided once, changed later, dropped with a reason, originals as they were", async () => {
    const made = await makeReviewed(db());
    const [given, missed] = [advice(made), missedCue(made)];
    await submit(made, made.expert, adding(given), adding(missed));
    await submit(made, made.other, adding(advice(made)));
    const name = await secondVersion(made);
    const { studyKey } = made.study;
    expect(valueOf(await listOwnWork(db(), made.expert))).toEqual([]);
    await moved(made);
    const counts = { unchanged: 0, carried: 1, retired: 0, toDecide: 1, decided: 0 };
    expect(valueOf(await listOwnWork(db(), made.expert))).toMatchObject([counts]);
    const list = valueOf(await showWorkList(db(), made.expert, studyKey, null));
    expect(list.open).toMatchObject({ annotationId: given.id, because: ["split"] });
    expect(list.open?.place).toMatchObject({ quote: given.quote });
    const say = (by: Actor, changes: object) =>
      recodeAnnotation(db(), by, {
        ...{ id: uuid(), studyKey, annotationId: given.id, tag: "advice_at_once" },
        ...{ severity: null, reason: "" },
        ...changes,
      });
    expect(await say(made.expert, { tag: null })).toMatchObject({ field: "reason" });
    expect(await say(made.expert, { tag: "minimise" })).toMatchObject({ field: "tag" });
    expect(await say(made.other, {})).toMatchObject({ reason: "not-found" });
    expect(await say(made.lead, {})).toMatchObject({ reason: "not-allowed" });
    const id = uuid();
    valueOf(await say(made.expert, { id }));
    valueOf(await say(made.expert, { id }));
    valueOf(await say(made.expert, { tag: null, reason: "Neither." }));
    const stored = await db().select().from(recodings).where(eq(recodings.annotationId, given.id));
    expect(stored).toHaveLength(2);
    await expect(db().update(recodings).set({ reason: "x" })).rejects.toThrow();
    const after = valueOf(await showWorkList(db(), made.expert, studyKey, given.id));
    expect(after.open).toMatchObject({ state: "dropped", said: { reason: "Neither." } });
    const reviewId = await opened(db(), made.expert, made.sessionId);
    const kept = await listAnnotations(db(), reviewId);
    expect(kept.map((each) => each.tag).sort()).toEqual(["advice_early", "cue_implicit"]);
    const study = valueOf(await showStudyCodebook(db(), made.lead, studyKey, null));
    expect(study.progress.map(({ by, decided, toDecide }) => [by, decided, toDecide])).toEqual([
      ["E01", 1, 1],
      ["E02", 0, 1],
    ]);
    expect(study).toMatchObject({ mayMove: false, pinned: { version: name.version } });
  });

  it("keep former marks off the work list while their session waits to be judged again", async () => {
    const made = await makeReviewed(db());
    await submit(made, made.expert, adding(advice(made)));
    await secondVersion(made);
    await moved(made);
    const list = () => showWorkList(db(), made.expert, made.study.studyKey, null);
    expect(valueOf(await list()).rows).toHaveLength(1);
    const { studyId } = made.study;
    const to = { studyId, sessionId: made.sessionId, reviewerId: made.expert.personId };
    const createdBy = made.lead.personId;
    await insertAsked(db(), { id: uuid(), ...to, purpose: "repeat", createdBy });
    expect(await list()).toMatchObject({ reason: "not-found" });
    const again = await opened(db(), made.expert, made.sessionId);
    await appendEvents(db(), made.expert, again, [eventOf(again, { type: "review-locked" })]);
    expect(valueOf(await list()).rows).toHaveLength(1);
  });

  it("let a study go only onwards from its first session on, and only for who may", async () => {
    const made = await makeReviewed(db());
    const { studyKey } = made.study;
    const outsider = await makePerson(db(), made.study.programmeId, "peer");
    const from = { key: await keyOf(made), version: 1 };
    const own = valueOf(await copyCodebook(db(), made.researcher, from, "A line of its own"));
    valueOf(await publish(made.researcher, own));
    await secondVersion(made);
    const shown = valueOf(await showStudyCodebook(db(), made.researcher, studyKey, null));
    expect(shown.targets.map((target) => target.version).sort()).toEqual([1, 2]);
    const move = { studyKey, fromVersionId: shown.pinned.id, note: "" };
    const second = shown.targets.find((target) => target.version === 2)?.id ?? "";
    for (const actor of [made.lead, made.expert, outsider])
      expect(await moveStudy(db(), actor, { ...move, toVersionId: second })).toMatchObject({
        reason: "not-allowed",
      });
    const go = () => moveStudy(db(), made.researcher, { ...move, toVersionId: second });
    for (const answer of [...(await Promise.all([go(), go()])), await go()]) valueOf(answer);
    const moved = "study moved to a codebook version";
    const lines = await actionsAbout(db(), made.study.studyId);
    expect(lines.filter((action) => action === moved)).toHaveLength(1);
    const back = { ...move, fromVersionId: second, toVersionId: shown.pinned.id };
    expect(await moveStudy(db(), made.researcher, back)).toMatchObject({ reason: "conflict" });
    const results = valueOf(await showResults(db(), made.researcher, studyKey));
    expect(results.results.codebookVersion).toBe(2);
  });
});
