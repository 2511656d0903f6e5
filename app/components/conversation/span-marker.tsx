import { useMemo, useRef, useState, type KeyboardEvent } from "react";
import { sliceSpan, type Span } from "~/domain/practice/span";
import { stepsOf } from "~/domain/review/marking";
import { classNames } from "../ui/class-names";

export interface SpanMarkerProps {
  text: string;
  label: string;
  value: Span | null;
  onChange: (span: Span | null) => void;
}

/** The words from one step to another, whichever comes first. */
function between(steps: readonly Span[], a: number, b: number): Span | null {
  const first = steps[Math.min(a, b)];
  const last = steps[Math.max(a, b)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/**
 * Marks words of a text by finger, mouse or key: a word begins, another one ends, and one more begins anew.
 * Arrow keys go from word to word; with Shift they take words in.
 */
export function SpanMarker({ text, label, value, onChange }: SpanMarkerProps) {
  const steps = useMemo(() => stepsOf(text), [text]);
  const [anchor, setAnchor] = useState<number | null>(null);
  const [at, setAt] = useState(0);
  const words = useRef<(HTMLButtonElement | null)[]>([]);

  function press(index: number) {
    setAt(index);
    if (anchor === null) {
      setAnchor(index);
      onChange(between(steps, index, index));
      return;
    }
    setAnchor(null);
    onChange(between(steps, anchor, index));
  }
  function key(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      setAnchor(null);
      onChange(null);
      return;
    }
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(steps.length - 1, at + step));
    setAt(next);
    words.current[next]?.focus();
    if (!event.shiftKey) return;
    const from = anchor ?? at;
    setAnchor(from);
    onChange(between(steps, from, next));
  }
  return (
    <div className="grid gap-2">
      <p
        role="group"
        aria-label={label}
        dir="auto"
        onKeyDown={key}
        className="max-w-[42rem] font-serif text-said leading-9 whitespace-pre-wrap wrap-anywhere"
      >
        {steps.map((step, index) => {
          const isIn = value !== null && step.start >= value.start && step.end <= value.end;
          const next = steps[index + 1]?.start ?? step.end;
          return (
            <span key={step.start}>
              <button
                ref={(node) => {
                  words.current[index] = node;
                }}
                type="button"
                tabIndex={index === at ? 0 : -1}
                aria-pressed={isIn}
                onClick={() => press(index)}
                onFocus={() => setAt(index)}
                className={classNames(
                  "rounded-xs text-left font-serif text-said pointer-coarse:py-1.5",
                  isIn ? "bg-selection underline decoration-cue decoration-2" : "hover:bg-sunk",
                )}
              >
                {sliceSpan(text, step)}
              </button>
              {next > step.end && sliceSpan(text, { start: step.end, end: next })}
            </span>
          );
        })}
      </p>
      <p role="status" className="text-sm text-second">
        {value === null ? "Nothing is marked yet." : <>Marked: “{sliceSpan(text, value)}”</>}
      </p>
    </div>
  );
}
