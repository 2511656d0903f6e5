import { v7 as uuid } from "uuid";
import { editDraft, valueAt, type Draft, type DraftEdit } from "~/domain/simulator/draft-edit";
import { placeUndone } from "~/domain/simulator/edit-place";
import {
  mergeDrafts,
  sameContent,
  takeTheirs,
  type DraftConflict,
} from "~/domain/simulator/merge-drafts";
import type { ScenarioPath } from "~/domain/simulator/problems";
import type { SavedBy } from "~/domain/simulator/saved-by";

/** Something to send: the whole draft, on the revision that it was written on. */
export interface Save {
  saveId: string;
  revision: number;
  content: Draft;
}

/** A version that was saved elsewhere. */
export interface Elsewhere {
  revision: number;
  content: Draft;
  savedBy: SavedBy | null;
}

/** What came of a save. */
export type SaveAnswer =
  | { kind: "saved"; revision: number }
  | ({ kind: "behind" } & Elsewhere)
  | { kind: "unreached"; error: string }
  | { kind: "refused"; error: string };

/** What the device keeps until the server has confirmed it. */
export interface KeptDraft {
  revision: number;
  base: Draft;
  draft: Draft;
  /** What was sent last and may have been stored although no answer came. */
  sent?: Draft | null | undefined;
}

export interface DraftLink {
  send(save: Save): Promise<SaveAnswer>;
  keep(kept: KeptDraft | null): void;
}

/** A version from elsewhere that clashes with this one, until each clash is settled. */
export interface OpenConflict extends Elsewhere {
  conflicts: readonly DraftConflict[];
}

/** What stands in a field and is no value of it, with what is said of that. It is on this page alone. */
export interface NotStored {
  path: ScenarioPath;
  text: string;
  message: string;
}

export interface DraftState {
  draft: Draft;
  /** What is typed and cannot be stored. */
  notStored: readonly NotStored[];
  status: "saved" | "waiting" | "saving" | "unreached" | "refused";
  error: string | null;
  conflict: OpenConflict | null;
  /** Who changed the draft elsewhere, where both changes could be kept. */
  merged: SavedBy | null;
  /** A version from elsewhere that would change the field in hand: it waits, and so does sending, until that is left. */
  heldBack: Elsewhere | null;
  canUndo: boolean;
  /** Whether the last thing that was to be undone stayed, since it was written in after it was done. */
  keptAtUndo: boolean;
}

const pauseMs = 600;
const retryMs = 5_000;
const undoLimit = 50;

/** A draft while it is written: every change is kept at once on the device and sent after a pause. */
export class DraftStore {
  #state: DraftState;
  #base: Draft;
  #revision: number;
  #past: { edit: DraftEdit; before: Draft; after: Draft }[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unconfirmed: Save | null = null;
  /** Own drafts that may have been stored although no answer said so, the latest last. */
  #sent: Draft[] = [];
  #sending: Promise<void> = Promise.resolve();
  /** The field that the person is in. */
  #inHand: ScenarioPath | null = null;
  readonly #link: DraftLink;
  readonly #listeners = new Set<() => void>();

  constructor(loaded: { content: Draft; revision: number }, link: DraftLink) {
    this.#base = loaded.content;
    this.#revision = loaded.revision;
    this.#link = link;
    this.#state = {
      ...{ draft: loaded.content, notStored: [], status: "saved", error: null },
      ...{ conflict: null, merged: null, heldBack: null, canUndo: false, keptAtUndo: false },
    };
  }

  readonly state = () => this.#state;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  #set(change: Partial<DraftState>) {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /**
   * Goes on with what the device kept of an earlier visit and the server never confirmed; `savedBy` is who saved what
   * the page was loaded with.
   */
  resume(kept: KeptDraft, savedBy: SavedBy | null): void {
    if (sameContent(kept.draft, this.#base)) return this.#link.keep(null);
    const now = { revision: this.#revision, content: this.#base, savedBy };
    const isBehind = kept.revision !== this.#revision;
    this.#sent = kept.sent ? [kept.sent] : [];
    this.#set({ draft: kept.draft });
    if (isBehind) {
      this.#base = kept.base;
      this.#revision = kept.revision;
      this.#meet(now);
    } else this.#changed();
  }

  readonly edit = (edit: DraftEdit) => {
    const draft = editDraft(this.#state.draft, edit);
    if (draft === this.#state.draft) return;
    const done = { edit, before: this.#state.draft, after: draft };
    if (edit.act !== "set") this.#past = [...this.#past, done].slice(-undoLimit);
    this.#set({ draft, canUndo: this.#past.length > 0, keptAtUndo: false, merged: null });
    if (edit.act === "replace") this.#set({ notStored: [] });
    this.#changed();
  };

  /** What stands in a field is no value of it: it stays out of the draft and is told. Null once it is one again. */
  readonly leaveOut = (path: ScenarioPath, typed: Omit<NotStored, "path"> | null): void => {
    const others = this.#state.notStored.filter((each) => !sameContent(each.path, path));
    if (!typed && others.length === this.#state.notStored.length) return;
    this.#set({ notStored: typed ? [...others, { path, ...typed }] : others });
  };

  /**
   * Takes back the last thing that was added, moved, removed or replaced; what was typed since stays. Answers where
   * that shows, or what stayed since it was written in; null where there was nothing to take back, or it shows everywhere.
   */
  readonly undo = (): ScenarioPath | null => {
    const last = this.#past.pop();
    if (!last) return null;
    const { draft } = mergeDrafts(last.after, this.#state.draft, last.before);
    const canUndo = this.#past.length > 0;
    const isKept = sameContent(draft, this.#state.draft);
    this.#set({ draft, canUndo, keptAtUndo: isKept });
    if (!isKept) this.#changed();
    return placeUndone(last.edit);
  };

  /** The person is in a field: nothing from elsewhere changes it under their hands. */
  readonly hold = (path: ScenarioPath): void => this.#takeInHand(path);

  /** The person has left all fields. */
  readonly release = (): void => this.#takeInHand(null);

  #takeInHand(path: ScenarioPath | null): void {
    this.#inHand = path;
    if (this.#state.heldBack) this.#meet(this.#state.heldBack);
  }

  #changed() {
    this.#keep();
    if (this.#state.conflict) return;
    this.#set({ status: this.#state.status === "saving" ? "saving" : "waiting" });
    this.#plan(pauseMs);
  }

  #keep() {
    const { draft } = this.#state;
    const sent = this.#sent.at(-1) ?? null;
    this.#link.keep({ revision: this.#revision, base: this.#base, draft, sent });
  }

  #plan(ms: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  /** Sends what waits, now; resolves when nothing is on its way any more. */
  readonly flush = (): Promise<void> => {
    this.#sending = this.#sending.then(() => this.#send());
    return this.#sending;
  };

  async #send(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#state.conflict || this.#state.heldBack || this.#state.status === "saving") return;
    const content = this.#state.draft;
    if (sameContent(content, this.#base)) return this.#settled();
    const same = this.#unconfirmed && sameContent(this.#unconfirmed.content, content);
    const save = same
      ? (this.#unconfirmed as Save)
      : { saveId: uuid(), revision: this.#revision, content };
    this.#unconfirmed = save;
    this.#sent = [...this.#sent.slice(-4), content];
    this.#keep();
    this.#set({ status: "saving", error: null });
    this.#take(save, await this.#link.send(save));
  }

  #settled() {
    this.#link.keep(null);
    this.#set({ status: "saved", error: null });
  }

  #take(save: Save, answer: SaveAnswer) {
    switch (answer.kind) {
      case "saved":
        this.#unconfirmed = null;
        this.#sent = [];
        this.#base = save.content;
        this.#revision = answer.revision;
        if (this.#state.draft === save.content) return this.#settled();
        this.#set({ status: "waiting" });
        this.#keep();
        return this.#plan(pauseMs);
      case "behind":
        this.#unconfirmed = null;
        this.#set({ status: "waiting" });
        return this.#meet(answer);
      case "unreached":
        this.#set({ status: "unreached", error: answer.error });
        return this.#plan(retryMs);
      case "refused":
        this.#set({ status: "refused", error: answer.error });
    }
  }

  /**
   * Puts a version from elsewhere and this one together; what clashes waits for the person. A version that
   * was sent from here itself, and whose answer was lost, is what the draft goes on from. One that changes the field in
   * hand waits until that is left.
   */
  #meet(theirs: Elsewhere) {
    if (this.#sent.some((own) => sameContent(own, theirs.content))) {
      this.#sent = [];
      this.#base = theirs.content;
      this.#revision = theirs.revision;
      return this.#changed();
    }
    const { draft, conflicts } = mergeDrafts(this.#base, this.#state.draft, theirs.content);
    if (this.#changesInHand(draft)) {
      return this.#set({ heldBack: theirs });
    }
    this.#set({ draft, merged: theirs.savedBy, heldBack: null });
    if (conflicts.length > 0) return this.#set({ conflict: { ...theirs, conflicts } });
    this.#base = theirs.content;
    this.#revision = theirs.revision;
    this.#changed();
  }

  #changesInHand(draft: Draft): boolean {
    if (this.#inHand === null) return false;
    const [there, here] = [draft, this.#state.draft].map((each) =>
      valueAt(each, this.#inHand ?? []),
    );
    return !sameContent(there, here);
  }

  /** Settles one clash; after the last one the draft is sent. */
  readonly settle = (clash: DraftConflict, keep: "mine" | "theirs") => {
    const open = this.#state.conflict;
    if (!open) return;
    const draft = keep === "theirs" ? takeTheirs(this.#state.draft, clash) : this.#state.draft;
    const conflicts = open.conflicts.filter((each) => each !== clash);
    if (conflicts.length > 0) {
      this.#set({ draft, conflict: { ...open, conflicts } });
      return this.#keep();
    }
    this.#base = open.content;
    this.#revision = open.revision;
    this.#set({ draft, conflict: null, merged: null });
    this.#changed();
  };
}
