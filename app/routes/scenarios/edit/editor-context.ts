import { createContext, useContext } from "react";
import { fieldIdOf } from "~/components/scenario/path-words";
import type { Draft, DraftEdit } from "~/domain/simulator/draft-edit";
import type { ScenarioPath, ScenarioProblem } from "~/domain/simulator/problems";
import type { DraftStore, NotStored } from "./draft-store";
import type { LostMarks } from "./lost-marks";

/** What every field of the editor reads and does. */
export interface Editor {
  draft: Draft;
  edit: (edit: DraftEdit) => void;
  /** What stands in fields and cannot be stored, by the id of its field. */
  notStored: ReadonlyMap<string, NotStored>;
  leaveOut: DraftStore["leaveOut"];
  /** Messages by the id of their field. */
  messages: ReadonlyMap<string, string[]>;
  /** Hints, likewise. */
  hints: ReadonlyMap<string, string[]>;
  /** The ids of the draft's cues; the same list as long as they are the same. */
  cueIds: readonly string[];
  lostMarks: LostMarks;
  /** The id of the field that the address names; empty where it names none. */
  fieldInAddress: string;
}

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error("A field of the editor stands outside of it.");
  return editor;
}

/** What is wrong at a path, for its field. */
export function useErrors(path: ScenarioPath): string[] | undefined {
  return useEditor().messages.get(fieldIdOf(path));
}

export function messagesByField(problems: readonly ScenarioProblem[]): Map<string, string[]> {
  const messages = new Map<string, string[]>();
  for (const { path, message } of problems) {
    const id = fieldIdOf(path);
    messages.set(id, [...(messages.get(id) ?? []), message]);
  }
  return messages;
}
