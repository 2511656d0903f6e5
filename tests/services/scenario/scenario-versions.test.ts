import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { v7 as uuid } from "uuid";
import type { Actor } from "../../../app/domain/access/can";
import type { Draft } from "../../../app/domain/simulator/draft-edit";
import type { VersionAddress } from "../../../app/domain/simulator/version-address";
import { showPractice } from "../../../app/services/practice/show-practice.server";
import { startSession } from "../../../app/services/practice/start-session.server";
import {
  addShippedScenarios,
  countShippedToAdd,
} from "../../../app/services/scenario/add-shipped-scenarios.server";
import {
  discardDraft,
  reofferScenario,
  retireScenario,
} from "../../../app/services/scenario/change-standing.server";
import { importScenario } from "../../../app/services/scenario/import-scenario.server";
import { listScenarios } from "../../../app/services/scenario/list-scenarios.server";
import { publishScenario } from "../../../app/services/scenario/publish-scenario.server";
import { saveDraft } from "../../../app/services/scenario/save-draft.server";
import {
  listNewerShipped,
  takeNewerShipped,
} from "../../../app/services/scenario/take-newer-shipped.server";
import { readScenario, showScenario } from "../../../app/services/scenario/show-scenario.server";
import { copyScenario, startDraft } from "../../../app/services/scenario/start-draft.server";
import { findPublishedContent } from "../../../db/queries/published-content.server";
import {
  findVersionBrief,
  insertDraft,
  saveDraftContent,
} from "../../../db/queries/scenario-versions.server";
import { insertScenarioVersion } from "../../../db/queries/scenarios.server";
import { auditLog } from "../../../db/schema";
import { scenarios as shipped } from "../../../db/seeds/scenarios";
import { weiLing } from "../../../db/seeds/wei-ling/scenario";
import { makePerson } from "../../database/make";
import { makePracticePlace, playPractice, practiceHost } from "../../database/make-practice";
import { actionsAbout } from "../../database/audit-actions";
import { onBothDatabases } from "../../database/on-both-databases";
import { sentNow } from "../../database/sent";

const original = { key: "wei-ling", version: 1 };
const copy = { key: "evening", version: 1 };

onBothDatabases("Scenarios", (db) => {
  async function made() {
    const place = await makePracticePlace(db());
    const lead = await makePerson(db(), place.programmeId, "lead");
    const other = await makePerson(db(), place.programmeId, "researcher");
    return { ...place, lead, other };
  }

  async function copied() {
    const place = await made();
    const outcome = await copyScenario(db(), place.lead, original, {
      key: "evening",
      title: "Evening",
    });
    expect(outcome).toEqual({ ok: true, value: copy });
    return place;
  }

  async function contentOf(actor: Actor, address = copy): Promise<Draft> {
    const read = await readScenario(db(), actor, address);
    if (!read.ok) throw new Error(read.reason);
    return read.value.content;
  }

  const save = (actor: Actor, content: Draft, revision: number, saveId = uuid()) =>
    saveDraft(db(), actor, copy, { content, revision, saveId });

  async function offered(peer: Actor): Promise<string[]> {
    const home = await showPractice(db(), peer);
    if (!home.ok) throw new Error(home.reason);
    return home.value.scenarios.map(({ title }) => title).sort();
  }

  it("are copied under a new key as a draft that no peer is offered or can start", async () => {
    const { programmeId, lead, peer } = await copied();
    expect(await contentOf(lead)).toEqual({ ...weiLing, key: "evening", title: "Evening" });
    expect(await offered(peer)).toEqual([weiLing.title]);
    const draft = await findVersionBrief(db(), programmeId, copy.key, copy.version);
    const asked = { id: uuid(), studyId: null, acknowledged: true };
    const scenarioVersionId = draft?.versionId ?? "";
    expect(
      await startSession(practiceHost(db()), peer, { ...asked, scenarioVersionId }),
    ).toMatchObject({
      reason: "not-found",
    });
    const again = await copyScenario(db(), lead, original, { key: "evening", title: "Again" });
    expect(again).toMatchObject({ reason: "invalid", field: "key" });
  });

  it("keep a draft as it was typed, rules broken or not, under the key of its address", async () => {
    const { lead } = await copied();
    const broken = { ...(await contentOf(lead)), title: "", openings: ["  {half"], key: "other" };
    expect(await save(lead, broken, 0)).toEqual({ ok: true, value: { saved: true, revision: 1 } });
    expect(await contentOf(lead)).toEqual({ ...broken, key: "evening" });
  });

  it("store a save that is sent twice once", async () => {
    const { lead } = await copied();
    const content = { ...(await contentOf(lead)), title: "Once" };
    const saveId = uuid();
    for (let time = 0; time < 2; time += 1)
      expect(await save(lead, content, 0, saveId)).toMatchObject({ value: { revision: 1 } });
  });

  it("tell somebody who saved in another window that it was they who did", async () => {
    const { lead, other } = await copied();
    const content = await contentOf(lead);
    await save(lead, { ...content, title: "There" }, 0);
    const answer = await save(lead, { ...content, title: "Here" }, 0);
    expect(answer).toMatchObject({ value: { saved: false, savedBy: { isYou: true } } });
    expect(await readScenario(db(), lead, copy)).toMatchObject({
      value: { savedBy: { isYou: true } },
    });
    expect(await readScenario(db(), other, copy)).toMatchObject({
      value: { savedBy: { isYou: false } },
    });
  });

  it("never write over what somebody else saved in the meantime", async () => {
    const { lead, other } = await copied();
    const content = await contentOf(lead);
    await save(other, { ...content, title: "Theirs" }, 0);
    const answer = await save(lead, { ...content, title: "Mine" }, 0);
    expect(answer).toMatchObject({
      value: { saved: false, revision: 1, content: { title: "Theirs" }, savedBy: { isYou: false } },
    });
    expect((await contentOf(lead)).title).toBe("Theirs");
  });

  it("are published only when they break no rule and name nothing unsafe, with every path", async () => {
    const { lead, peer } = await copied();
    const content = await contentOf(lead);
    const story = [["She watches how I hold the bottle.", ...content.story[0]]];
    const openings = ["{lost|nowhere}", "Hello."];
    const broken = { ...content, openings, story: [...story, ...content.story.slice(1)] } as Draft;
    await save(lead, broken, 0);
    const refused = await publishScenario(db(), lead, copy, 1);
    if (!refused.ok || refused.value.published) throw new Error("It was published.");
    const paths = refused.value.problems.map(({ path }) => path.join(" › "));
    expect(paths).toEqual(["openings › 0", "story › 0 › 0"]);
    await save(lead, { ...broken, openings: content.openings }, 1);
    expect(await publishScenario(db(), lead, copy, 2)).toMatchObject({
      value: { published: false, problems: [{ path: ["story", 0, 0] }] },
    });
    await save(lead, content, 2);
    expect(await publishScenario(db(), lead, copy, 1)).toMatchObject({ reason: "conflict" });
    const publish = () => publishScenario(db(), lead, copy, 3);
    for (const answer of [...(await Promise.all([publish(), publish()])), await publish()])
      expect(answer).toMatchObject({ value: { published: true } });
    const lines = await actionsAbout(db(), copy.key);
    expect(lines.filter((action) => action === "scenario published")).toHaveLength(1);
    expect(await publishScenario(db(), lead, copy, 2)).toMatchObject({ reason: "conflict" });
    expect(await offered(peer)).toEqual(["Evening", weiLing.title]);
    expect(await save(lead, content, 3)).toMatchObject({ reason: "conflict" });
  });

  it("offer the new version to new sessions while a running session keeps its own", async () => {
    const place = await made();
    const { lead, peer } = place;
    const sessionId = await playPractice(practiceHost(db()), place, ["Hello."]);
    const next = { key: "wei-ling", version: 2 };
    expect(await startDraft(db(), lead, original)).toEqual({ ok: true, value: next });
    expect(await startDraft(db(), lead, original)).toEqual({ ok: true, value: next });
    const content = { ...(await contentOf(lead, next)), title: "Second version" };
    await saveDraft(db(), lead, next, { content, revision: 0, saveId: uuid() });
    expect(await offered(peer)).toEqual([weiLing.title]);
    await publishScenario(db(), lead, next, 1);
    expect(await offered(peer)).toEqual(["Second version"]);
    const { scenarioVersionId } = place;
    const input = { id: uuid(), scenarioVersionId, studyId: null, acknowledged: true };
    expect(await startSession(practiceHost(db()), peer, input)).toMatchObject({
      reason: "conflict",
    });
    const home = await showPractice(db(), peer);
    expect(home).toMatchObject({ value: { sessions: [{ id: sessionId, title: weiLing.title }] } });
  });

  it("are retired and offered again, each once, and leave lines without text in the audit log", async () => {
    const { lead, peer } = await made();
    for (let time = 0; time < 2; time += 1)
      expect(await retireScenario(db(), lead, original)).toMatchObject({ ok: true });
    expect(await offered(peer)).toEqual([]);
    expect(await reofferScenario(db(), lead, original)).toMatchObject({ ok: true });
    expect(await offered(peer)).toEqual([weiLing.title]);
    const lines = await db().select().from(auditLog).where(eq(auditLog.actorId, lead.personId));
    expect(lines.map(({ action, details }) => ({ action, details }))).toEqual([
      { action: "scenario retired", details: { version: 1 } },
      { action: "scenario offered again", details: { version: 1 } },
    ]);
  });

  it("lose a draft that is discarded, and the whole scenario where it was all of it", async () => {
    const { lead } = await copied();
    const sent = sentNow();
    const discard = (address: VersionAddress) => discardDraft(db(), lead, { sent, ...address });
    expect(await discard(original)).toMatchObject({ reason: "conflict" });
    for (const answer of await Promise.all([discard(copy), discard(copy)]))
      expect(answer).toEqual({ ok: true, value: null });
    expect(await listScenarios(db(), lead)).toMatchObject({ value: [{ key: "wei-ling" }] });
    expect(await discard(copy)).toMatchObject({ ok: true });
    for (const address of [copy, { key: "nobody", version: 3 }])
      expect(await discardDraft(db(), lead, { sent: sentNow(), ...address })).toMatchObject({
        reason: "not-found",
      });
    expect(await actionsAbout(db(), copy.key)).toContain("scenario draft discarded");
    const again = () => copyScenario(db(), lead, original, { key: "evening", title: "Evening" });
    for (const answer of [...(await Promise.all([again(), again()])), await again()])
      expect(answer).toEqual({ ok: true, value: copy });
  });

  it("come in as a file, which is refused with every wrong path", async () => {
    const { lead } = await made();
    const file = (content: object) => importScenario(db(), lead, JSON.stringify(content));
    expect(await importScenario(db(), lead, "{")).toMatchObject({ reason: "invalid" });
    expect(await file({ ...weiLing, start: { ...weiLing.start, mood: 1 } })).toMatchObject({
      reason: "invalid",
      message: "start › mood: This is not part of a scenario.",
    });
    const wrong = {
      ...weiLing,
      key: "from-file",
      age: "nineteen",
      cues: { sleep: { kind: "no" } },
    };
    const refused = await file(wrong);
    expect(refused).toMatchObject({ message: expect.stringContaining("age: ") as string });
    expect(refused).toMatchObject({
      message: expect.stringContaining("cues › sleep › kind") as string,
    });
    expect(await file(weiLing)).toMatchObject({ reason: "invalid" });
    const send = () => file({ ...weiLing, key: "from-file" });
    for (const answer of [...(await Promise.all([send(), send()])), await send()])
      expect(answer).toEqual({ ok: true, value: { key: "from-file", version: 1 } });
    expect(await file({ ...weiLing, key: "from-file", title: "Other" })).toMatchObject({
      reason: "invalid",
    });
    expect(await contentOf(lead, { key: "from-file", version: 1 })).toMatchObject({
      cues: weiLing.cues,
    });
  });

  it("show experts what they are about, and never a draft, a line or a cue", async () => {
    const { programmeId } = await copied();
    const expert = await makePerson(db(), programmeId, "expert");
    expect(await showScenario(db(), expert, original)).toMatchObject({
      value: { about: { title: weiLing.title }, content: null, mayManage: false },
    });
    expect(await showScenario(db(), expert, copy)).toMatchObject({ reason: "not-found" });
    expect(await readScenario(db(), expert, original)).toMatchObject({ reason: "not-allowed" });
    expect(await listScenarios(db(), expert)).toMatchObject({ value: [{ key: "wei-ling" }] });
  });

  it("are changed by nobody but leads and researchers of their programme", async () => {
    const place = await copied();
    const { programmeId, lead } = place;
    const content = await contentOf(lead);
    const stranger = (await made()).lead;
    expect(await publishScenario(db(), stranger, copy, 0)).toMatchObject({ reason: "not-found" });
    for (const role of ["peer", "expert", "admin"] as const) {
      const actor = await makePerson(db(), programmeId, role);
      const refused = { reason: "not-allowed" };
      expect(await save(actor, content, 0)).toMatchObject(refused);
      expect(await publishScenario(db(), actor, copy, 0)).toMatchObject(refused);
      expect(await retireScenario(db(), actor, original)).toMatchObject(refused);
      expect(await discardDraft(db(), actor, { sent: sentNow(), ...copy })).toMatchObject(refused);
      expect(await startDraft(db(), actor, original)).toMatchObject(refused);
      expect(await importScenario(db(), actor, JSON.stringify(weiLing))).toMatchObject(refused);
    }
  });

  it("that ship with Attune are added once, to what the programme has and never over it", async () => {
    const place = await made();
    const before = await contentOf(place.lead, original);
    const count = () => countShippedToAdd(db(), place.lead);
    expect(await count()).toBe(shipped.length - 1);
    for (const actor of [place.peer, await makePerson(db(), place.programmeId, "expert")]) {
      expect(await addShippedScenarios(db(), actor)).toMatchObject({ reason: "not-allowed" });
      expect(await countShippedToAdd(db(), actor)).toBe(0);
    }
    const at = await Promise.all(
      [place.lead, place.other].map((actor) => addShippedScenarios(db(), actor)),
    );
    const added = at.map((each) => (each.ok ? each.value.added : -1)).sort((a, b) => a - b);
    expect(added).toEqual([0, shipped.length - 1]);
    expect(await count()).toBe(0);
    expect(await offered(place.peer)).toEqual(shipped.map(({ title }) => title).sort());
    expect(await contentOf(place.lead, original)).toEqual(before);
  });

  it("are offered in their newer version where nobody here has changed the one of an earlier release", async () => {
    const place = await made();
    const [earlier, own, same] = shipped.filter(({ key }) => key !== original.key);
    if (!earlier || !own || !same) throw new Error("too few scenarios ship");
    const before = await listNewerShipped(db(), place.lead);
    for (const card of [earlier, own].map((each) => ({ ...each, summary: "As it was." })))
      await insertScenarioVersion(db(), place.programmeId, card);
    await insertScenarioVersion(db(), place.programmeId, same);
    await startDraft(db(), place.lead, { key: own.key, version: 1 });
    const newer = await listNewerShipped(db(), place.lead);
    expect(newer).toEqual([...before, earlier.title]);
    for (const actor of [place.peer, await makePerson(db(), place.programmeId, "expert")]) {
      expect(await listNewerShipped(db(), actor)).toEqual([]);
      expect(await takeNewerShipped(db(), actor)).toMatchObject({ reason: "not-allowed" });
    }
    const taken = await Promise.all(
      [place.lead, place.other].map((actor) => takeNewerShipped(db(), actor)),
    );
    const counts = taken.map((each) => (each.ok ? each.value.taken : -1)).sort((a, b) => a - b);
    expect(counts).toEqual([0, newer.length]);
    expect(await listNewerShipped(db(), place.lead)).toEqual([]);
    const versions = await Promise.all(
      [1, 2].map((version) => contentOf(place.lead, { key: earlier.key, version })),
    );
    expect(versions.map(({ summary }) => summary)).toEqual(["As it was.", earlier.summary]);
    const titles = [weiLing, earlier, own, same].map(({ title }) => title);
    expect(await offered(place.peer)).toEqual(titles.sort());
    await reofferScenario(db(), place.lead, { key: earlier.key, version: 1 });
    expect(await listNewerShipped(db(), place.lead)).toEqual([]);
    expect(await takeNewerShipped(db(), place.lead)).toMatchObject({ value: { taken: 0 } });
  });

  it("never come back in a newer version while somebody retires them or begins a draft", async () => {
    const place = await made();
    const cards = shipped.filter(({ key }) => key !== original.key).slice(0, 4);
    for (const card of cards)
      await insertScenarioVersion(db(), place.programmeId, { ...card, summary: "As it was." });
    const [retired, drafted] = [cards.slice(0, 2), cards.slice(2)];
    const outcomes = await Promise.all([
      ...retired.map(({ key }) => retireScenario(db(), place.lead, { key, version: 1 })),
      ...[place.lead, place.other].map((actor) => takeNewerShipped(db(), actor)),
      ...drafted.map(({ key }) => startDraft(db(), place.other, { key, version: 1 })),
    ]);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
    const titles = [weiLing, ...drafted].map(({ title }) => title);
    expect(await offered(place.peer)).toEqual(titles.sort());
  });

  it("gives a published card as the same object each time, and a draft as it stands now", async () => {
    const { programmeId, scenarioVersionId, lead } = await made();
    const first = await findPublishedContent(db(), scenarioVersionId);
    expect(first).toEqual(weiLing);
    expect(await findPublishedContent(db(), scenarioVersionId)).toBe(first);

    const published = await findVersionBrief(db(), programmeId, "wei-ling", 1);
    const saved = { by: lead.personId, at: new Date() };
    const version = await insertDraft(db(), published?.scenarioId ?? "", weiLing, saved);
    const draft = await findVersionBrief(db(), programmeId, "wei-ling", version);
    const versionId = draft?.versionId ?? "";
    expect(await findPublishedContent(db(), versionId)).toEqual(weiLing);
    const content = { ...weiLing, title: "Later" };
    await saveDraftContent(db(), { versionId, revision: 0, saveId: uuid(), content, ...saved });
    expect(await findPublishedContent(db(), versionId)).toEqual(content);
    expect(await findPublishedContent(db(), uuid())).toBeNull();
  });
});
