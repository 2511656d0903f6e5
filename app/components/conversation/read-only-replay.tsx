import { useMemo, useState, type KeyboardEvent, type ReactNode } from "react";
import { turnNumber } from "~/domain/practice/turn";
import type { Reading, ReadingSource } from "~/domain/emotion/reading";
import type { Annotation } from "~/domain/review/annotation";
import type { Codebook } from "~/domain/review/codebook";
import type { PlacedCue } from "~/domain/review/review-context";
import { EmotionCurve } from "../charts/emotion-curve";
import { ScrolledPart } from "../ui/scrolled-part";
import { marksByTurn } from "./annotation-marks";
import { ModelHintsPanel, useModelHints, withHints, type ModelHints } from "./model-hints";
import { curvePoints, curveSources, type ReadPoint } from "./replay-curve";
import { SuggestionSeen } from "./suggestion-seen";
import { SupporterWords } from "./supporter-words";
import {
  clientTurnBefore,
  suggestionsAfter,
  type OfferedSuggestion,
  type SuggestionCourseAct,
} from "./suggestions-after";
import { PlainTranscript, TranscriptList, type ListedTurn } from "./transcript-list";

export interface ReadOnlyReplayProps {
  turns: readonly (ListedTurn & { at: Date | string })[];
  curve: { source: ReadingSource; points: readonly ReadPoint[] } | null;
  suggestions: readonly OfferedSuggestion[];
  suggestionActs: readonly SuggestionCourseAct[];
  annotations: readonly Annotation[];
  codebook: Codebook | null;
  cues?: readonly PlacedCue[];
  /** Why each suggestion was made, where that may be seen. */
  reasons?: Readonly<Record<string, string>>;
  /** How the supporter's words read, by turn id, where that may be seen. */
  supporterWords?: Readonly<Record<string, Reading>>;
  /** What models marked, with the codebook that they went by. */
  hints?: { models: readonly ModelHints[]; codebook: Codebook };
  firstTurn: number;
  /** Beside the transcript, for the turn in hand. */
  side: (inHand: { position: number; pick: (position: number) => void }) => ReactNode;
}

const noCues: readonly PlacedCue[] = [];
const noModels: readonly ModelHints[] = [];
const noJudgements = new Map<string, never>();

/** A session to be read: curve, transcript, tags and what the peer saw move together. */
export function ReadOnlyReplay(props: ReadOnlyReplayProps) {
  const { turns, curve, suggestions, annotations, codebook, cues = noCues } = props;
  const last = turns.length - 1;
  const [position, setPosition] = useState(Math.max(0, Math.min(props.firstTurn, last)));
  const facts = useMemo(() => {
    const tagByKey = new Map((codebook?.tags ?? []).map((tag) => [tag.key, tag]));
    const positionById = new Map(turns.map((turn) => [turn.id, turn.position]));
    const marks = marksByTurn({ annotations, tagByKey, positionById, cues });
    const points = curvePoints(curve?.points ?? [], annotations, tagByKey, positionById);
    return { marks, points };
  }, [codebook, turns, annotations, cues, curve]);
  const hints = useModelHints(props.hints?.models ?? noModels);
  const marks = withHints(facts.marks, hints.shown, props.hints?.codebook ?? null);
  const client = clientTurnBefore(turns, position);
  const seen = suggestionsAfter(
    { suggestions, acts: props.suggestionActs, turns, reasons: props.reasons },
    client,
    noJudgements,
  );
  const pick = (wanted: number) => setPosition(Math.max(0, Math.min(wanted, last)));

  /** On a phone the list of points stands under the transcript: picking one leads back up to it. */
  function pickFromSide(wanted: number) {
    pick(wanted);
    if (window.matchMedia("(max-width: 1023px)").matches)
      document.getElementById("replay")?.scrollIntoView();
  }
  function press(event: KeyboardEvent) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    pick(position + step);
  }
  function openTag(id: string) {
    const turnId = annotations.find((annotation) => annotation.id === id)?.turnId;
    const turn = turns.find((each) => each.id === turnId);
    if (turn) pick(turn.position);
  }

  return (
    <>
      <noscript>
        <style>{"#replay { display: none }"}</style>
        <PlainTranscript turns={turns} marks={facts.marks} label="Transcript" />
      </noscript>
      <div
        id="replay"
        onKeyDown={press}
        className="grid min-h-0 grid-cols-[minmax(0,1fr)] lg:flex-1 lg:grid-cols-[minmax(0,1fr)_23.5rem] lg:grid-rows-[minmax(0,1fr)]"
      >
        <div className="flex h-[calc(100dvh-var(--bar))] min-h-0 min-w-0 flex-col lg:h-auto">
          {curve && (
            <div className="shrink-0 border-b border-line px-4 py-2 md:px-5">
              <EmotionCurve
                points={facts.points}
                current={position}
                onPick={pick}
                table="hidden"
                title="Emotion curve"
                ariaLabel={`Emotion of the client over the turns. ${curveSources[curve.source]}`}
              />
              <p className="text-xs text-third">{curveSources[curve.source]}</p>
            </div>
          )}
          <TranscriptList
            label="Transcript"
            turns={turns}
            marks={marks}
            current={position}
            onPick={pick}
            onOpenTag={openTag}
          />
        </div>
        <aside
          aria-label="For the turn in hand"
          className="flex min-h-0 flex-col border-line bg-surface max-lg:border-t lg:border-l"
        >
          <ScrolledPart className="min-h-0" scrolled="divide-y divide-line lg:overflow-y-auto">
            {props.side({ position, pick: pickFromSide })}
            {props.hints && (
              <ModelHintsPanel
                {...{ hints, position, turns }}
                pick={pickFromSide}
                codebook={props.hints.codebook}
              />
            )}
            {seen.length > 0 && client && (
              <section aria-labelledby="seen-title" className="px-4 py-3 md:px-5">
                <h2 id="seen-title" className="text-sm font-semibold">
                  Ideas shown after turn {turnNumber(client.position)}
                </h2>
                <SuggestionSeen suggestions={seen} />
              </section>
            )}
            <SupporterWords turn={turns[position]} readings={props.supporterWords} />
          </ScrolledPart>
        </aside>
      </div>
    </>
  );
}
