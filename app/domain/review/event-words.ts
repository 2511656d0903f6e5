import { turnNumber } from "../practice/turn";
import type { Act, BestReply, ReviewEvent } from "./act";
import type { Annotation, AnnotationPatch } from "./annotation";
import type { ReviewContext } from "./review-context";

const fieldWords: Record<keyof AnnotationPatch, string> = {
  tag: "tag",
  level: "level",
  turnId: "turn",
  span: "words",
  quote: "words",
  evidence: "evidence",
  severity: "severity",
  confidence: "confidence",
  note: "note",
  betterReply: "better reply",
};

/** Suggestions by id in words, such as their kind and turn; one that is not in it has no name. */
export type SuggestionNames = ReadonlyMap<string, string>;

const unnamed: SuggestionNames = new Map();

/** What an event did, in a few words; `before` is the annotation as the event found it. */
export function eventWords(
  event: ReviewEvent,
  before: Annotation | undefined,
  context: ReviewContext,
  names: SuggestionNames = unnamed,
): string {
  const words = actWords(event.act, before, context, names);
  if (event.undoes !== null) return `Undo: ${words}`;
  return event.redoes !== null ? `Redo: ${words}` : words;
}

/** What an act does, in the same words. */
export function actWords(
  act: Act,
  before: Annotation | undefined,
  context: ReviewContext,
  names: SuggestionNames = unnamed,
): string {
  const at = (turnId: string | null) => {
    const turn = turnId === null ? undefined : context.turnById.get(turnId);
    return turn ? `turn ${turnNumber(turn.position)}` : "the session";
  };
  const named = (annotation: Annotation | undefined) =>
    annotation
      ? `${context.tagByKey.get(annotation.tag)?.label ?? annotation.tag} on ${at(annotation.turnId)}`
      : "a tag";
  switch (act.type) {
    case "annotation-added":
      return `${named(act.annotation)} put on`;
    case "annotation-changed":
      return `${named(before)}: ${changes(act.patch, before)}`;
    case "annotation-removed":
      return `${named(before)} removed`;
    case "rating-set": {
      const scale = context.scaleByKey.get(act.scale)?.label ?? act.scale;
      if (act.rating === null) return `${scale} cleared`;
      return `${scale} rated ${act.rating.value ?? "not applicable"}`;
    }
    case "turn-visited":
      return `${at(act.turnId)} in hand`.replace(/^t/, "T");
    case "suggestion-judged":
      return `${names.get(act.suggestionId) ?? "A suggestion"} judged: ${act.judgement ?? "taken back"}`;
    case "best-reply-chosen":
      return `Best reply after ${at(act.turnId)} ${bestWords(act.choice, names)}`;
    case "reading-set":
      return `Reading of ${at(act.turnId)} ${act.reading ? "given" : "skipped"}`;
    case "review-locked":
      return "First judgement locked";
    case "review-submitted":
      return "Review submitted";
    case "review-handed-back":
      return "Review handed back";
  }
}

function bestWords(choice: BestReply | null, names: SuggestionNames): string {
  if (choice === null) return "taken back";
  const name = choice.kind === "own" ? "the peer’s own" : names.get(choice.suggestionId);
  return name === undefined ? "chosen" : `chosen: ${name}`;
}

/** Names a change by what it set; where something else stood there, by both. */
function changes(patch: AnnotationPatch, before: Annotation | undefined): string {
  const fields = Object.keys(patch) as (keyof AnnotationPatch)[];
  return [...new Set(fields.map((field) => change(field, patch, before)))].join(", ");
}

function change(
  field: keyof AnnotationPatch,
  patch: AnnotationPatch,
  before: Annotation | undefined,
): string {
  const name = fieldWords[field];
  switch (field) {
    case "severity":
    case "confidence": {
      const [was, is] = [before?.[field] ?? null, patch[field] ?? null];
      if (is === null) return `${name} taken back`;
      return was === null || was === is ? `${name} ${is}` : `${name} ${was} to ${is}`;
    }
    case "note":
    case "betterReply":
      if (patch[field] === "") return `${name} cleared`;
      return before?.[field] === "" ? `${name} written` : `${name} changed`;
    default:
      return `${name} changed`;
  }
}
