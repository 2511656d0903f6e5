import { memo, useCallback, useMemo, useRef, type ReactNode } from "react";
import type { ReviewTurn } from "~/domain/review/review-context";
import type { TurnMarks } from "./annotation-marks";
import { Transcript, TranscriptTurn } from "./transcript-turn";
import type { TextMark } from "./text-segments";
import { pagePlace } from "../ui/place-after-act";
import { useBrowserLayoutEffect } from "../ui/use-browser-layout-effect";
import { useVirtualRows } from "./use-virtual-rows";

export interface ListedTurn extends ReviewTurn {
  composeMs: number | null;
}

export interface TranscriptListProps {
  turns: readonly ListedTurn[];
  marks: ReadonlyMap<string, TurnMarks>;
  /** The position of the turn in hand; it is kept in sight. */
  current: number;
  /** Selected words of one turn, and those of its words that can be named by label. */
  selection?: { turnId: string; marks: readonly TextMark[] } | null;
  onPick: (position: number) => void;
  onOpenTag: (annotationId: string) => void;
  label: string;
  /** Whether the reader is the session's supporter. */
  isOwn?: boolean;
  /** Under the last turn. */
  foot?: ReactNode;
}

const speakerLabels = { client: "Client", supporter: "Supporter" };
/** To the peer whose session it is. */
const ownSpeakerLabels = { client: "Client", supporter: "You" };
const noMarks: TurnMarks = { marks: [], tags: [] };
const firstSize = { width: 900, height: 640, offset: 0 };

/** A guess at a row's height before it is measured: lines of about 62 signs, and tags beside them. */
function guessHeight(turn: ListedTurn, tags: number): number {
  const lines = Math.ceil(turn.text.length / 62);
  return 21 + Math.max(lines * 25.5, tags * 28, 36);
}

interface RowProps {
  turn: ListedTurn;
  marks: TurnMarks;
  selected: readonly TextMark[] | null;
  isCurrent: boolean;
  isOwn?: boolean;
  onPick?: (position: number) => void;
  onOpenTag?: (annotationId: string) => void;
  rowRef?: (row: HTMLLIElement | null) => void;
}

const Row = memo(function Row({
  turn,
  marks,
  selected,
  isCurrent,
  isOwn = false,
  ...rest
}: RowProps) {
  return (
    <TranscriptTurn
      position={turn.position}
      speaker={turn.speaker}
      speakerLabel={(isOwn ? ownSpeakerLabels : speakerLabels)[turn.speaker]}
      composedSeconds={turn.composeMs === null ? null : turn.composeMs / 1000}
      text={turn.text}
      marks={selected ? [...marks.marks, ...selected] : marks.marks}
      tags={marks.tags}
      current={isCurrent}
      {...rest}
    />
  );
});

/** The whole transcript, of which only the rows near the sight are drawn. It scrolls by itself. */
export function TranscriptList(props: TranscriptListProps) {
  const { turns, marks, current, selection, onPick, onOpenTag, label, isOwn, foot } = props;
  const frame = useRef<HTMLDivElement>(null);
  const guesses = useMemo(
    () => turns.map((turn) => guessHeight(turn, marks.get(turn.id)?.tags.length ?? 0)),
    [turns, marks],
  );
  const guess = (index: number) => guesses[index] ?? 0;
  const list = useVirtualRows({
    count: turns.length,
    scrollElement: () => frame.current,
    guessHeight: guess,
    first: firstSize,
  });
  const measure = useCallback((row: HTMLLIElement | null) => list.measureElement(row), [list]);
  useBrowserLayoutEffect(() => {
    if (current >= 0 && current < turns.length) list.scrollToIndex(current, { align: "auto" });
  }, [current, turns.length, list]);

  const rows = list.getVirtualItems();
  const before = rows[0]?.start ?? 0;
  const after = Math.max(0, list.getTotalSize() - (rows.at(-1)?.end ?? 0));
  return (
    <div
      ref={frame}
      {...pagePlace}
      tabIndex={0}
      role="region"
      aria-label={label}
      className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain"
    >
      <div style={{ paddingTop: before, paddingBottom: after }}>
        <Transcript label={label}>
          {rows.map(({ index, key }) => {
            const turn = turns[index];
            if (!turn) return null;
            return (
              <Row
                key={key}
                turn={turn}
                marks={marks.get(turn.id) ?? noMarks}
                selected={selection?.turnId === turn.id ? selection.marks : null}
                isCurrent={turn.position === current}
                isOwn={isOwn}
                onPick={onPick}
                onOpenTag={onOpenTag}
                rowRef={measure}
              />
            );
          })}
        </Transcript>
      </div>
      {foot}
    </div>
  );
}

/** The whole transcript at once, to be read: for a page without script. */
export function PlainTranscript({
  turns,
  marks,
  label,
  isOwn,
}: Pick<TranscriptListProps, "turns" | "marks" | "label" | "isOwn">) {
  return (
    <Transcript label={label}>
      {turns.map((turn) => (
        <Row
          key={turn.id}
          turn={turn}
          marks={marks.get(turn.id) ?? noMarks}
          selected={null}
          isCurrent={false}
          isOwn={isOwn}
        />
      ))}
    </Transcript>
  );
}
