import { expect, it } from "vitest";
import { v7 as uuid } from "uuid";
import { keymapFor, type Binding } from "../../../app/domain/review/keymap";
import { changeKeys } from "../../../app/services/review/change-keys.server";
import { showKeys } from "../../../app/services/review/show-keys.server";
import { showWorkbench } from "../../../app/services/review/show-workbench.server";
import { onBothDatabases } from "../../database/on-both-databases";
import { makeReviewed, opened } from "./make-reviewed";

onBothDatabases("Own keys", (db) => {
  const undo: Binding = { kind: "command", command: "undo" };
  const robotic: Binding = { kind: "tag", tag: "robotic" };
  const one = (target: Binding, chord: string | null) => ({ kind: "one" as const, target, chord });

  it("are kept with the person, in every review of theirs and in nobody else’s", async () => {
    const made = await makeReviewed(db());
    const reviewId = await opened(db(), made.expert, made.sessionId);
    const theirs = await opened(db(), made.other, made.sessionId);
    expect(await changeKeys(db(), made.expert, reviewId, one(undo, "Shift+q"))).toMatchObject({
      ok: true,
    });
    await changeKeys(db(), made.expert, reviewId, one(robotic, "u"));
    const shown = await showWorkbench(db(), made.expert, reviewId);
    if (!shown.ok) throw new Error(shown.reason);
    const own = keymapFor(shown.value.codebook, shown.value.ownKeys);
    expect([own.commands.undo, own.tags.robotic]).toEqual([["Shift+q"], "u"]);
    expect(await showWorkbench(db(), made.other, theirs)).toMatchObject({
      value: { ownKeys: null },
    });
  });

  it("are refused, in words, where something else has the key, and stay as they were", async () => {
    const made = await makeReviewed(db());
    const reviewId = await opened(db(), made.expert, made.sessionId);
    const change = (target: Binding, chord: string | null) =>
      changeKeys(db(), made.expert, reviewId, one(target, chord));
    const refused = await change(undo, "Shift+c");
    expect(refused).toMatchObject({ reason: "conflict" });
    expect(refused).toHaveProperty("message", expect.stringContaining("Planted cue before"));
    await change(undo, "Shift+q");
    await change(robotic, "u");
    expect(await change(undo, null)).toMatchObject({ reason: "conflict" });
    expect(await change({ kind: "tag", tag: "no_such" }, "Shift+m")).toMatchObject({
      reason: "invalid",
    });
    await changeKeys(db(), made.expert, reviewId, { kind: "all-first" });
    expect(await showKeys(db(), made.expert, reviewId)).toMatchObject({ value: { kept: null } });
  });

  it("set at the same time in two places are both kept", async () => {
    const made = await makeReviewed(db());
    const reviewId = await opened(db(), made.expert, made.sessionId);
    await Promise.all([
      changeKeys(db(), made.expert, reviewId, one(undo, "Shift+q")),
      changeKeys(db(), made.expert, reviewId, one(robotic, "Shift+m")),
    ]);
    expect(await showKeys(db(), made.expert, reviewId)).toMatchObject({
      value: { kept: { commands: { undo: ["Shift+q"] }, tags: { robotic: "Shift+m" } } },
    });
  });

  it("are set from an own review alone", async () => {
    const made = await makeReviewed(db());
    const reviewId = await opened(db(), made.expert, made.sessionId);
    for (const actor of [made.other, made.peer, made.lead, made.researcher]) {
      const refused = { reason: "not-found" };
      expect(await showKeys(db(), actor, reviewId)).toMatchObject(refused);
      const change = await changeKeys(db(), actor, reviewId, one(undo, "Shift+q"));
      expect(change).toMatchObject(refused);
    }
    expect(await showKeys(db(), made.expert, uuid())).toMatchObject({ reason: "not-found" });
  });
});
