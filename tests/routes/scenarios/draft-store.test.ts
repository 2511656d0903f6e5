import { describe, expect, it } from "vitest";
import { editDraft, type Draft } from "~/domain/simulator/draft-edit";
import {
  DraftStore,
  type KeptDraft,
  type Save,
  type SaveAnswer,
} from "~/routes/scenarios/edit/draft-store";
import { weiLing } from "~db/seeds/wei-ling/scenario";

/** A server of one draft, and the device's memory. */
function place(answer?: (save: Save) => SaveAnswer) {
  const sent: Save[] = [];
  const device: { kept: KeptDraft | null } = { kept: null };
  const store = new DraftStore(
    { content: weiLing, revision: 3 },
    {
      send(save) {
        sent.push(save);
        return Promise.resolve(answer?.(save) ?? { kind: "saved", revision: save.revision + 1 });
      },
      keep: (kept) => void (device.kept = kept),
    },
  );
  return { store, sent, device };
}

const lena = { name: "Lena", isYou: true };
const priya = { name: "Priya", isYou: false };
const title = (value: string) => ({ act: "set", path: ["title"], value }) as const;
const withTitle = (value: string): Draft => editDraft(weiLing, title(value));

describe("a draft in the editor", () => {
  it("is kept on the device until the server has confirmed it", async () => {
    const { store, sent, device } = place();
    store.edit(title("New"));
    expect(device.kept).toMatchObject({ revision: 3, draft: { title: "New" } });
    await store.flush();
    expect(sent).toMatchObject([{ revision: 3, content: { title: "New" } }]);
    expect(store.state().status).toBe("saved");
    expect(device.kept).toBeNull();
  });

  it("leaves out what is no value of its field and tells of it, until it is one or all is replaced", async () => {
    const { store, sent } = place();
    const message = "“abc” is not saved.";
    store.leaveOut(["age"], { text: "abc", message });
    store.leaveOut(["minutes"], { text: "", message });
    await store.flush();
    expect(sent).toEqual([]);
    expect(store.state().notStored).toMatchObject([{ path: ["age"] }, { path: ["minutes"] }]);
    store.leaveOut(["age"], null);
    expect(store.state().notStored).toMatchObject([{ path: ["minutes"] }]);
    store.edit({ act: "replace", draft: withTitle("Another") });
    expect(store.state().notStored).toEqual([]);
  });

  it("is sent again under the same id after a lost answer", async () => {
    let reached = false;
    const { store, sent } = place(({ revision }) =>
      reached ? { kind: "saved", revision: revision + 1 } : { kind: "unreached", error: "Lost." },
    );
    store.edit(title("New"));
    await store.flush();
    expect(store.state().status).toBe("unreached");
    reached = true;
    await store.flush();
    expect(sent[1]?.saveId).toBe(sent[0]?.saveId);
    expect(store.state().status).toBe("saved");
  });

  it("goes on from what it sent itself where the answer was lost and more was typed since", async () => {
    let stored: Draft | null = null;
    const { store, sent, device } = place((save) => {
      if (save.revision === 4) return { kind: "saved", revision: 5 };
      if (stored) return { kind: "behind", revision: 4, content: stored, savedBy: lena };
      stored = save.content;
      return { kind: "unreached", error: "The answer was lost." };
    });
    store.edit(title("New"));
    await store.flush();
    store.edit(title("Newer"));
    expect(device.kept).toMatchObject({ sent: { title: "New" }, draft: { title: "Newer" } });
    const left = device.kept;
    await store.flush();
    await store.flush();
    expect(store.state()).toMatchObject({ status: "saved", conflict: null, merged: null });
    expect(sent.at(-1)).toMatchObject({ revision: 4, content: { title: "Newer" } });
    const again = new DraftStore(
      { content: withTitle("New"), revision: 4 },
      { send: () => Promise.resolve({ kind: "saved", revision: 5 }), keep: () => undefined },
    );
    if (left) again.resume(left, lena);
    expect(again.state()).toMatchObject({ conflict: null, draft: { title: "Newer" } });
    await again.flush();
    expect(again.state().status).toBe("saved");
  });

  it("takes in what somebody else saved elsewhere, and sends both on their revision", async () => {
    const theirs = editDraft(weiLing, { act: "set", path: ["summary"], value: "Theirs." });
    const { store, sent } = place(({ revision }) =>
      revision === 3
        ? { kind: "behind", revision: 9, content: theirs, savedBy: priya }
        : { kind: "saved", revision: revision + 1 },
    );
    store.edit(title("Mine"));
    await store.flush();
    expect(store.state()).toMatchObject({ merged: priya, conflict: null });
    await store.flush();
    expect(sent[1]).toMatchObject({ revision: 9, content: { title: "Mine", summary: "Theirs." } });
  });

  it("sends nothing while a clash is open, and what was chosen afterwards", async () => {
    const answer = {
      kind: "behind",
      revision: 9,
      content: withTitle("Theirs"),
      savedBy: null,
    } as const;
    const { store, sent, device } = place(({ revision }) =>
      revision === 3 ? answer : { kind: "saved", revision: revision + 1 },
    );
    store.edit(title("Mine"));
    await store.flush();
    await store.flush();
    expect(sent).toHaveLength(1);
    expect(device.kept).toMatchObject({ revision: 3, draft: { title: "Mine" } });
    const [clash] = store.state().conflict?.conflicts ?? [];
    if (!clash) throw new Error("There is no clash.");
    store.settle(clash, "mine");
    await store.flush();
    expect(sent[1]).toMatchObject({ revision: 9, content: { title: "Mine" } });
  });

  it("changes nothing under the hands of who is in a field, and puts the other's change in once they leave it", async () => {
    const { store, sent } = place(({ revision }) =>
      revision === 3
        ? { kind: "behind", revision: 9, content: withTitle("Theirs"), savedBy: priya }
        : { kind: "saved", revision: revision + 1 },
    );
    store.edit({ act: "set", path: ["summary"], value: "Mine." });
    store.hold(["title"]);
    await store.flush();
    await store.flush();
    expect(sent).toHaveLength(1);
    expect(store.state()).toMatchObject({ merged: null, draft: { title: weiLing.title } });
    expect(store.state().heldBack?.savedBy).toEqual(priya);
    store.release();
    expect(store.state()).toMatchObject({ merged: priya, draft: { title: "Theirs" } });
    expect(store.state().heldBack).toBeNull();
    await store.flush();
    expect(sent[1]).toMatchObject({ revision: 9, content: { title: "Theirs", summary: "Mine." } });
  });

  it("shows as a clash what was typed into a field while the other's change of it waited", async () => {
    const { store } = place(() => ({
      ...{ kind: "behind", revision: 9, content: withTitle("Theirs"), savedBy: priya },
    }));
    store.edit({ act: "set", path: ["summary"], value: "Mine." });
    store.hold(["title"]);
    await store.flush();
    store.edit(title("Typed meanwhile"));
    store.hold(["summary"]);
    expect(store.state().draft.title).toBe("Typed meanwhile");
    expect(store.state().conflict?.conflicts).toMatchObject([
      { path: ["title"], mine: "Typed meanwhile", theirs: "Theirs" },
    ]);
  });

  it("goes on after a reload with what was kept, and shows the clash that came meanwhile", () => {
    const kept = { revision: 2, base: withTitle("Before"), draft: withTitle("Kept") };
    const { store } = place();
    store.resume(kept, lena);
    expect(store.state().draft.title).toBe("Kept");
    expect(store.state().conflict?.savedBy).toEqual(lena);
    expect(store.state().conflict?.conflicts).toMatchObject([
      { path: ["title"], mine: "Kept", theirs: weiLing.title },
    ]);
  });

  it("takes back a removal and keeps what was typed since", () => {
    const { store } = place();
    store.edit({ act: "remove", path: ["openings"], at: 0 });
    store.edit(title("Typed since"));
    expect(store.undo()).toEqual(["openings", 0]);
    expect(store.state().draft).toMatchObject({
      title: "Typed since",
      openings: weiLing.openings,
    });
    expect(store.undo()).toBeNull();
  });

  it("keeps an added line that was written in since, and says so until the next edit", () => {
    const { store } = place();
    const at = weiLing.openings.length;
    store.edit({ act: "insert", path: ["openings"], at, value: "" });
    store.edit({ act: "set", path: ["openings", at], value: "hello there" });
    expect(store.undo()).toEqual(["openings"]);
    expect(store.state().draft.openings.at(-1)).toBe("hello there");
    expect(store.state().keptAtUndo).toBe(true);
    store.edit({ act: "set", path: ["openings", at], value: "hello there, you" });
    expect(store.state().keptAtUndo).toBe(false);
  });
});
