import { useState, type KeyboardEvent, type PointerEvent } from "react";
import { Button } from "../ui/button";
import { useDimensionTerms } from "./dimension-terms";
import { signed } from "./emotion-words";

export interface PlanePoint {
  valence: number;
  arousal: number;
}

export interface ReadingPlaneProps {
  label: string;
  onSet: (point: PlanePoint) => void;
  onSkip: () => void;
  /** Names the plane for a key that leads to it. */
  id: string;
}

const step = 0.1;
const within = (value: number) => Math.round(Math.max(-1, Math.min(1, value)) * 100) / 100;
const moves: Record<string, [number, number]> = {
  ArrowRight: [step, 0],
  ArrowLeft: [-step, 0],
  ArrowUp: [0, step],
  ArrowDown: [0, -step],
};

/** A plane on which a person says what they read: pleasant to the right, tense to the top. */
export function ReadingPlane({ label, onSet, onSkip, id }: ReadingPlaneProps) {
  const terms = useDimensionTerms();
  const [point, setPoint] = useState<PlanePoint | null>(null);
  const words = point
    ? `${terms.valence.toLowerCase()} ${signed(point.valence)}, ${terms.arousal.toLowerCase()} ${signed(point.arousal)}`
    : "not placed yet";
  function press(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = moves[event.key];
    if (move) {
      const { valence, arousal } = point ?? { valence: 0, arousal: 0 };
      const far = event.shiftKey ? 3 : 1;
      setPoint({
        valence: within(valence + move[0] * far),
        arousal: within(arousal + move[1] * far),
      });
    } else if (event.key === "Enter" && point) onSet(point);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  function place(event: PointerEvent<HTMLDivElement>) {
    if (event.type === "pointerdown") event.currentTarget.setPointerCapture(event.pointerId);
    else if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const frame = event.currentTarget.getBoundingClientRect();
    setPoint({
      valence: within(((event.clientX - frame.left) / frame.width) * 2 - 1),
      arousal: within(1 - ((event.clientY - frame.top) / frame.height) * 2),
    });
  }
  return (
    <div className="grid gap-2">
      <div className="grid grid-cols-[auto_10rem_auto] items-center justify-center gap-x-2 gap-y-0.5 text-xs text-second">
        <span />
        <span className="text-center">tense</span>
        <span />
        <span>unpleasant</span>
        <div
          id={id}
          role="slider"
          tabIndex={0}
          aria-label={label}
          aria-valuemin={-1}
          aria-valuemax={1}
          aria-valuenow={point?.valence ?? 0}
          aria-valuetext={words}
          onKeyDown={press}
          onPointerDown={place}
          onPointerMove={place}
          className="relative size-40 cursor-crosshair touch-none rounded-md border border-edge bg-paper"
        >
          <svg aria-hidden="true" viewBox="-1 -1 2 2" className="keep-colors block size-full">
            <path d="M0-1V1M-1 0H1" stroke="var(--line)" strokeWidth="0.015" />
            {point && (
              <circle cx={point.valence} cy={-point.arousal} r="0.07" fill="var(--accent)" />
            )}
          </svg>
        </div>
        <span>pleasant</span>
        <span />
        <span className="text-center">calm</span>
        <span />
      </div>
      <p aria-hidden="true" className="text-center text-xs tabular-nums text-second">
        {words}
      </p>
      <div className="flex justify-between gap-2">
        <Button type="button" kind="quiet" size="small" onClick={onSkip}>
          Skip this turn
        </Button>
        <Button
          type="button"
          size="small"
          kind="primary"
          disabled={point === null}
          onClick={() => point && onSet(point)}
        >
          That is what I read
        </Button>
      </div>
    </div>
  );
}
