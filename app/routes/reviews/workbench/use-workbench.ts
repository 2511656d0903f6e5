import { useCallback, useMemo, useState } from "react";
import { v7 as uuid } from "uuid";
import { turnNumber } from "~/domain/practice/turn";
import type { Span } from "~/domain/practice/span";
import { sliceSpan } from "~/domain/practice/span";
import type { Act } from "~/domain/review/act";
import type { Annotation, AnnotationPatch } from "~/domain/review/annotation";
import { checkAct } from "~/domain/review/check-act";
import { severities, type Tag } from "~/domain/review/codebook";
import { actWords } from "~/domain/review/event-words";
import { nextToOpen, staysOpen, tagsAt, takesSeverity } from "~/domain/review/in-hand";
import { moveMarking, type MarkingMove } from "~/domain/review/marking";
import { annotationOf } from "~/domain/review/outbox";
import {
  evidenceIn,
  placeOnSession,
  placeRefusalSentence,
  placeTag,
} from "~/domain/review/place-tag";
import { refusalSentences } from "~/domain/review/refusal";
import type { PlacedCue, ReviewContext } from "~/domain/review/review-context";
import { rememberInAddress } from "./address";
import { jumpLists } from "./jump-lists";
import type { ReviewSnapshot, ReviewStore } from "./review-store";
import { useVisits } from "./use-visits";

/** What lies over the page, if anything. */
export type Layer = "scales" | "submit" | "keys" | "tags" | "go-to-turn";

export interface Marking {
  turnId: string;
  span: Span;
}

export interface WorkbenchParts {
  context: ReviewContext;
  store: ReviewStore;
  view: ReviewSnapshot;
  cues: readonly PlacedCue[];
  /** Turns that others tagged otherwise, by id; empty while that is hidden. */
  disagreements: readonly string[];
  mayWrite: boolean;
  /** It is the reviewer's own session. */
  isOwn: boolean;
  firstTurn: number;
}

/** What the reviewer has in hand, and what they can do with it. */
export function useWorkbench(parts: WorkbenchParts) {
  const { context, store, view, cues, disagreements, mayWrite, isOwn } = parts;
  const last = context.turns.length - 1;
  const [position, setPosition] = useState(() => Math.max(0, Math.min(parts.firstTurn, last)));
  const [marking, setMarking] = useState<Marking | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const [layer, setLayer] = useState<Layer | null>(null);
  const [searching, setSearching] = useState(false);
  const [showsDefinitions, setShowsDefinitions] = useState(false);
  const [lastTag, setLastTag] = useState<Tag | null>(null);
  const [{ said, takesBack, count }, setLine] = useState({ said: "", takesBack: false, count: 0 });
  const sayLine = useCallback(
    (words: string, takesBack: boolean) =>
      setLine((line) => ({ said: words, takesBack, count: line.count + 1 })),
    [],
  );
  const setSaid = useCallback((words: string) => sayLine(words, false), [sayLine]);
  const sayDone = (words: string) => sayLine(words, true);
  const [hasMoved, setHasMoved] = useState(false);
  const turn = context.turns[position];
  const open = openId === null ? undefined : view.state.annotations.get(openId);

  useVisits(turn, mayWrite, view, store);

  const pick = useCallback(
    (wanted: number) => {
      const next = Math.max(0, Math.min(wanted, last));
      setPosition(next);
      setHasMoved(true);
      const inHand = context.turns[next];
      setMarking((now) => (now?.turnId === inHand?.id ? now : null));
      setOpenId((id) => {
        const found = id === null ? undefined : store.snapshot().state.annotations.get(id);
        const own = found?.turnId ? context.turnById.get(found.turnId) : undefined;
        return found && inHand && staysOpen(found, own, inHand) ? id : null;
      });
      rememberInAddress("turn", next);
    },
    [context, store, last],
  );
  const openAnnotation = useCallback(
    (id: string) => {
      const found = store.snapshot().state.annotations.get(id);
      const place = found?.turnId ? context.turnById.get(found.turnId)?.position : undefined;
      if (place !== undefined) pick(place);
      setOpenId(found ? id : null);
    },
    [context, store, pick],
  );

  /** Does what the server will take; says why where it will not. */
  function attempt(act: Act): boolean {
    if (!mayWrite) return false;
    const reason = checkAct(view.state, act, context);
    if (reason === null) store.act(act);
    setSaid(reason === null ? "" : refusalSentences[reason]);
    return reason === null;
  }

  function add(annotation: Annotation, tag: Tag): void {
    const same = [...view.state.annotations.values()].find((each) => isSamePlace(each, annotation));
    if (same) {
      setSaid(`${tag.label} is there already.`);
      setOpenId(same.id);
      return;
    }
    if (!attempt({ type: "annotation-added", annotation })) return;
    setLastTag(tag);
    setMarking(null);
    setOpenId(annotation.id);
    const at = annotation.turnId === null ? null : context.turnById.get(annotation.turnId);
    if (at && at.position !== position) pick(at.position);
    sayDone(`${tag.label} put on ${at ? `turn ${turnNumber(at.position)}` : "the session"}.`);
  }

  function putTag(tag: Tag): void {
    if (!turn || !mayWrite) return;
    const span = marking?.turnId === turn.id ? marking.span : null;
    const placed = placeTag(context, tag, uuid(), { turnId: turn.id, span, cues });
    if (placed.ok) add(placed.annotation, tag);
    else setSaid(placeRefusalSentence(placed.reason, isOwn));
  }

  function change(patch: AnnotationPatch): void {
    if (open) attempt({ type: "annotation-changed", annotationId: open.id, patch });
  }

  /** Moves the selection, or the words of the open annotation where nothing is selected. */
  function moveWords(move: MarkingMove): void {
    if (!turn) return;
    const own = marking?.turnId === turn.id ? marking.span : null;
    if (own === null && open?.level === "span" && open.turnId === turn.id && open.span) {
      const span = moveMarking(turn.text, open.span, move);
      if (span && !isSameSpan(span, open.span)) change({ span, quote: sliceSpan(turn.text, span) });
      return;
    }
    const span = moveMarking(turn.text, own, move);
    setMarking(span && { turnId: turn.id, span });
    if (turn.speaker === "supporter" && open?.turnId !== turn.id) setOpenId(null);
  }

  const weighs =
    mayWrite && open && turn && takesSeverity(open, context.tagByKey.get(open.tag), turn);
  /** While an issue is open, 1 to 3 say how grave it is; answers whether the key was one. */
  function saySeverity(chord: string): boolean {
    const severity = severities.find((each) => String(each) === chord);
    if (!weighs || severity === undefined) return false;
    if (attempt({ type: "annotation-changed", annotationId: open.id, patch: { severity } }))
      sayDone(`${labelOf(open)}: severity ${severity}.`);
    return true;
  }

  const labelOf = ({ tag }: Annotation) => context.tagByKey.get(tag)?.label ?? tag;
  const tagsHere = useMemo(
    () => (turn ? tagsAt(view.state.annotations.values(), turn.id) : []),
    [turn, view.state.annotations],
  );
  /** Opens a tag of the turn in hand; again, the next one there. */
  function openHere(): void {
    const next = nextToOpen(tagsHere, openId);
    if (!next) return setSaid("No tag is on this turn.");
    openAnnotation(next.id);
    const n = tagsHere.length;
    setSaid(`${labelOf(next)}${n === 1 ? "" : `, ${tagsHere.indexOf(next) + 1} of ${n} here`}.`);
  }

  function remove(): void {
    if (!open || !attempt({ type: "annotation-removed", annotationId: open.id })) return;
    setOpenId(null);
    sayDone(`${labelOf(open)} removed.`);
  }

  function goBack(way: "undo" | "redo"): void {
    if (!mayWrite) return;
    const gone = way === "undo" ? store.undo() : store.redo();
    if (gone === null) {
      setSaid(way === "undo" ? "Nothing to undo." : "Nothing to redo.");
      return;
    }
    const id = annotationOf(gone.act);
    const found = id === null ? undefined : view.state.annotations.get(id);
    const now = id === null ? undefined : store.snapshot().state.annotations.get(id);
    const words = actWords(gone.meant, found ?? now, context);
    setSaid(`${way === "undo" ? "Undone" : "Done again"}: ${words}.`);
    if (id !== null) openAnnotation(id);
  }

  /** Makes the selected words of a client turn the ones that the open annotation answers to. */
  const client = marking ? context.turnById.get(marking.turnId) : undefined;
  const newEvidence =
    open?.evidence && client?.speaker === "client"
      ? evidenceIn(client, marking?.span ?? null)
      : null;
  function takeEvidence(): boolean {
    if (newEvidence === null) return false;
    change({ evidence: newEvidence });
    setMarking(null);
    return true;
  }

  /** Goes on to the supporter's next turn, past the client's words above it, which are then visited. */
  function nextSupporter(): void {
    const next = context.turns.find(
      (each) => each.position > position && each.speaker === "supporter",
    );
    if (!next) {
      setSaid("There is none further that way.");
      return;
    }
    const passed = context.turns.slice(position + 1, next.position);
    for (const { id } of mayWrite ? passed : [])
      if (!view.state.visits.has(id)) store.act({ type: "turn-visited", turnId: id });
    pick(next.position);
  }

  const { annotations } = view.state;
  const lists = useMemo(
    () => jumpLists(context, annotations, cues, disagreements),
    [context, annotations, cues, disagreements],
  );
  function jump(list: keyof typeof lists, forward: boolean): void {
    const found = forward
      ? lists[list].find((at) => at > position)
      : lists[list].findLast((at) => at < position);
    if (found === undefined) setSaid("There is none further that way.");
    else pick(found);
  }

  return {
    ...{ position, turn, last, pick, marking, setMarking, open, openAnnotation, setOpenId },
    ...{
      layer,
      setLayer,
      searching,
      setSearching,
      showsDefinitions,
      setShowsDefinitions,
      said,
      saidCount: count,
      hasMoved,
      takesBack,
      setSaid,
      lastTag,
    },
    ...{
      attempt,
      putTag,
      change,
      moveWords,
      remove,
      goBack,
      jump,
      newEvidence,
      takeEvidence,
      nextSupporter,
    },
    ...{ saySeverity, weighs: weighs === true, tagsHere, openHere, places: lists },
    putOnSession: (tag: Tag) => add(placeOnSession(tag, uuid()), tag),
    mayWrite,
  };
}
export type WorkbenchHand = ReturnType<typeof useWorkbench>;

const isSameSpan = (a: Span | null, b: Span | null) => a?.start === b?.start && a?.end === b?.end;

function isSamePlace(a: Annotation, b: Annotation): boolean {
  return (
    a.tag === b.tag && a.level === b.level && a.turnId === b.turnId && isSameSpan(a.span, b.span)
  );
}
