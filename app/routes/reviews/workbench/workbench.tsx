import { useRevalidator } from "@remix-run/react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { marksByTurn, marksMemory } from "~/components/conversation/annotation-marks";
import { nextHint, useModelHints, withHints } from "~/components/conversation/model-hints";
import type { TextMark } from "~/components/conversation/text-segments";
import { PlainTranscript, TranscriptList } from "~/components/conversation/transcript-list";
import { codePointLength, type Span } from "~/domain/practice/span";
import { missingAnswers, missingFrom } from "~/domain/review/completeness";
import { keymapFor } from "~/domain/review/keymap";
import { trimSpan } from "~/domain/review/marking";
import { annotationSaved } from "~/domain/review/outbox";
import { reviewContext } from "~/domain/review/review-context";
import { isAtWork } from "~/domain/review/review-status";
import { labelledWords, type WordPick } from "~/domain/review/word-labels";
import type { Workbench as WorkbenchData } from "~/services/review/show-workbench.server";
import { CurvePanel } from "./curve-panel";
import { ComingTurn } from "./player-bar";
import { FirstOwnReview } from "./first-own-review";
import { KeysSheet } from "./keys-sheet";
import { RemovedWorkbench } from "./removed-workbench";
import { runCommand } from "./run-command";
import { ScalesSheet } from "./scales-sheet";
import { Standing } from "./standing";
import { SubmitDialog } from "./submit-dialog";
import { TagSheet, SidePanel } from "./side-panel";
import { TurnBar } from "./turn-bar";
import { useEmotionCheck } from "./use-emotion-check";
import { useJudging } from "./use-judging";
import { useKeys } from "./use-keys";
import { usePlayer } from "./use-player";
import { useReview } from "./use-review";
import { useWhatIfs } from "./use-what-ifs";
import { whatIfActs } from "./what-if-acts";
import { useWordPick } from "./use-word-pick";
import { useWordSelection } from "./use-word-selection";
import { useWorkbench, type Marking } from "./use-workbench";
import { WorkbenchFrame } from "./workbench-frame";

const noCues: never[] = [];
const noModels: never[] = [];

/** The replay and everything that a reviewer does in it. */
export function Workbench({
  data,
}: {
  data: WorkbenchData & { firstTurn: number; coveredFrom: number | null };
}) {
  const { review, codebook, turns, suggestions, ownKeys } = data;
  const context = useMemo(
    () =>
      reviewContext({
        reviewId: review.id,
        turns,
        suggestionIds: suggestions.map((suggestion) => suggestion.id),
        codebook,
      }),
    [review.id, turns, suggestions, codebook],
  );
  const { store, view } = useReview(context, data.session.id, data.log);
  const isOwn = review.kind === "self";
  const { state, outbox } = view;
  const mayWrite = review.mayWrite && isAtWork(state.status);
  const [isPutAway, setPutAway] = useState(false);
  const saysWhat = data.isFirstOwn && mayWrite && !isPutAway && state.annotations.size === 0;
  const cues = data.hints?.cues ?? noCues;
  const hints = useModelHints(data.hints?.models ?? noModels);
  const disagreements = data.hints?.disagreements ?? noCues;
  const hand = useWorkbench({
    context,
    store,
    view,
    cues,
    mayWrite,
    isOwn,
    disagreements,
    firstTurn: data.firstTurn,
  });
  const { layer, setLayer, pick, setMarking, setOpenId, openAnnotation, marking, turn } = hand;
  const check = useEmotionCheck(data, view);
  const judging = useJudging(data, hand);
  const whatIfs = useWhatIfs(review.id, data.whatIfs);
  const whatIf = whatIfActs({ whatIfs, store, context, hand, mayAsk: data.mayAskWhatIf });
  const playing = usePlayer(turns, hand.position, pick);
  const shownTurns = useMemo(
    () => (playing.isPlaying ? turns.slice(0, hand.position + 1) : turns),
    [playing.isPlaying, turns, hand.position],
  );

  const transcript = useRef<HTMLDivElement>(null);
  const select = useCallback(
    (position: number, found: Span) => {
      const selected = context.turns[position];
      const inside = selected && codePointLength(selected.text) >= found.end;
      const span = inside ? trimSpan(selected.text, found) : null;
      if (!selected || !span) return;
      pick(position);
      setMarking({ turnId: selected.id, span });
      // Words of the client may become the open tag's evidence; words of the supporter begin another tag.
      if (selected.speaker === "supporter") setOpenId(null);
    },
    [context, pick, setMarking, setOpenId],
  );
  useWordSelection(transcript, select);
  const wordPick = useWordPick(turn, select, hand.setSaid);

  const keymap = useMemo(() => keymapFor(codebook, ownKeys), [codebook, ownKeys]);
  const asleep = layer === "scales" || layer === "submit" || layer === "keys" || layer === "tags";
  useKeys(keymap, {
    asleep,
    claim: (chord) => wordPick.claim(chord) || judging.claim(chord) || hand.saySeverity(chord),
    confirm: hand.takeEvidence,
    run(binding) {
      if (binding.kind === "command")
        runCommand(binding.command, {
          ...{ hand, judging, check, whatIf, pickWords: wordPick.begin },
          nextHint: nextHint(hints.shown, turns, hand.position),
          player: playing.player,
          tagByKey: context.tagByKey,
        });
      else {
        const tag = context.tagByKey.get(binding.tag);
        if (tag) hand.putTag(tag);
      }
    },
  });

  const positionById = useMemo(() => new Map(turns.map((t) => [t.id, t.position])), [turns]);
  const openId = hand.open?.id ?? null;
  const [asBefore] = useState(marksMemory);
  const marks = useMemo(() => {
    const noteOn = (id: string) => {
      const saved = annotationSaved(outbox, id).kind;
      return saved === "saved" ? null : saved;
    };
    const keeps = outbox.waiting.length > 0 || outbox.refused.length > 0;
    const now = marksByTurn({
      annotations: state.annotations.values(),
      tagByKey: context.tagByKey,
      positionById,
      cues,
      openId,
      noteOn: keeps ? noteOn : undefined,
    });
    return asBefore(now);
  }, [state.annotations, outbox, context, positionById, cues, openId, asBefore]);
  const marksWithHints = useMemo(
    () => withHints(marks, hints.shown, codebook),
    [marks, hints.shown, codebook],
  );
  const selection = useMemo(
    () => selectionIn(marking, turn?.id, wordPick.pick),
    [marking, turn?.id, wordPick.pick],
  );

  const annotations = useMemo(() => [...state.annotations.values()], [state.annotations]);
  const answers = useMemo(
    () => missingAnswers(state, context, data.asks, suggestions),
    [state, context, data.asks, suggestions],
  );
  const missing = useMemo(() => missingFrom(state, context), [state, context]);
  useHintsAfterLock(state.status !== "open" && outbox.waiting.length === 0, data.hints !== null);

  const side = {
    data,
    hints,
    hand,
    check,
    judging,
    whatIfs,
    whatIf,
    view,
    keymap,
    context,
    positionById,
  };
  if (view.link === "erased") return <RemovedWorkbench data={data} />;
  return (
    <WorkbenchFrame {...{ data, hand, view, keymap, mayWrite }}>
      <noscript>
        <style>{"#workbench { display: none }"}</style>
        <p className="border-b border-line px-5 py-3">
          This is to be read only: putting tags on needs JavaScript in your browser.
        </p>
        <PlainTranscript turns={turns} marks={marks} label="Transcript" isOwn={isOwn} />
      </noscript>
      <div
        id="workbench"
        className="grid h-[calc(100dvh-var(--bar))] min-h-0 grid-cols-[minmax(0,1fr)] lg:h-auto lg:flex-1 lg:grid-cols-[minmax(0,1fr)_23.5rem] lg:grid-rows-[minmax(0,1fr)]"
      >
        <div ref={transcript} className="flex min-h-0 min-w-0 flex-col">
          <Standing
            view={view}
            store={store}
            resultHref={data.isCalibration ? `/reviews/${data.review.id}/calibration` : null}
            answers={data.answers}
          />
          {saysWhat && <FirstOwnReview onPutAway={() => setPutAway(true)} />}
          <CurvePanel
            {...{ data, hand, check, playing, context, positionById }}
            whatIf={whatIfs.onCurve}
            annotations={state.annotations}
          />
          <TranscriptList
            label="Transcript"
            isOwn={isOwn}
            turns={shownTurns}
            foot={playing.isPlaying && <ComingTurn hand={playing} />}
            marks={marksWithHints}
            current={turn?.position ?? 0}
            selection={selection}
            onPick={pick}
            onOpenTag={openAnnotation}
          />
          <TurnBar hand={hand} />
        </div>
        <SidePanel {...side} />
      </div>
      <TagSheet {...side} />
      <ScalesSheet
        open={layer === "scales"}
        onOpenChange={(open) => setLayer(open ? "scales" : null)}
        codebook={codebook}
        state={state}
        mayWrite={mayWrite}
        onAct={hand.attempt}
        onPutOnSession={(tag) => {
          hand.putOnSession(tag);
          setLayer(null);
        }}
        onOpenAnnotation={(id) => {
          openAnnotation(id);
          setLayer(null);
        }}
      />
      <SubmitDialog
        open={layer === "submit" && mayWrite}
        onOpenChange={(open) => setLayer(open ? "submit" : null)}
        missing={missing}
        answers={answers}
        turns={turns}
        marks={[...annotations, ...data.others.flatMap((each) => each.annotations)]}
        onTurn={(position) => {
          pick(position);
          setLayer(null);
        }}
        onOpen={(id) => {
          openAnnotation(id);
          setLayer(null);
        }}
        status={state.status}
        waiting={outbox.waiting.length}
        onSubmit={() => {
          hand.attempt({ type: "review-submitted" });
          setLayer(null);
        }}
        onLock={() => {
          hand.attempt({ type: "review-locked" });
          setLayer(null);
        }}
      />
      <KeysSheet
        open={layer === "keys"}
        onOpenChange={(open) => setLayer(open ? "keys" : null)}
        keymap={keymap}
        codebook={codebook}
        reviewId={review.id}
      />
    </WorkbenchFrame>
  );
}

/** What is drawn over a turn's own marks: the selected words, and the labels of those that can be named. */
function selectionIn(
  marking: Marking | null,
  inHand: string | undefined,
  pick: WordPick | null,
): { turnId: string; marks: TextMark[] } | null {
  const turnId = pick === null ? marking?.turnId : inHand;
  if (turnId === undefined) return null;
  const selected =
    marking?.turnId === turnId ? [{ kind: "selection" as const, ...marking.span }] : [];
  const words = pick === null ? [] : labelledWords(pick);
  return {
    turnId,
    marks: [...selected, ...words.map((word) => ({ kind: "word" as const, ...word }))],
  };
}

/** Once the server has the lock, what was hidden until then is fetched. */
function useHintsAfterLock(isLockedThere: boolean, hasHints: boolean): void {
  const { revalidate } = useRevalidator();
  const wanted = isLockedThere && !hasHints;
  const asked = useRef(false);
  useEffect(() => {
    if (!wanted || asked.current) return;
    asked.current = true;
    revalidate();
  }, [wanted, revalidate]);
}
