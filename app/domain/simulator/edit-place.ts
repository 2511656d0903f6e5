import type { DraftEdit } from "./draft-edit";
import type { ScenarioPath } from "./problems";

/**
 * Where it shows that an edit was taken back: at what it took away, moved or renamed, or at the list that it added to.
 * Null where it changed all of the draft.
 */
export function placeUndone(edit: DraftEdit): ScenarioPath | null {
  switch (edit.act) {
    case "remove":
      return [...edit.path, edit.at];
    case "move":
      return [...edit.path, edit.from];
    case "set":
    case "insert":
    case "remove-part":
      return edit.path;
    case "add-cue":
      return ["cues"];
    case "rename-cue":
      return ["cues", edit.from];
    case "remove-cue":
      return ["cues", edit.id];
    case "add-topic":
      return ["topics"];
    case "add-person":
      return ["people"];
    case "replace":
      return null;
  }
}
