import type { ReactNode } from "react";
import { DateText } from "~/components/ui/date-text";
import { classNames } from "~/components/ui/class-names";
import type { ReviewEvent } from "~/domain/review/act";

export interface EventLine {
  event: ReviewEvent;
  words: string;
}

/** How many lines stand before and after the moment that is shown. */
const around = 60;

/** What was done, in order, with a slider over it; the latest moment is at the right and at the foot. */
export function EventList({
  lines,
  at,
  onGo,
  isOwn,
  children,
}: {
  lines: readonly EventLine[];
  at: number;
  onGo: (at: number) => void;
  isOwn: boolean;
  /** Between the slider and the list. */
  children: ReactNode;
}) {
  const from = Math.max(0, at - around);
  const shown = lines.slice(from, at + around);
  const line = lines[at - 1];
  return (
    <aside
      aria-label="What was done"
      className="flex min-h-0 flex-col border-line bg-surface max-lg:border-t lg:border-l"
    >
      <div className="grid shrink-0 gap-1.5 border-b border-line px-4 py-3">
        <label htmlFor="history-at" className="text-sm font-semibold">
          As it stood after {at} of {lines.length} acts
        </label>
        <input
          id="history-at"
          type="range"
          min={0}
          max={lines.length}
          value={at}
          aria-valuetext={line ? `${at}, ${line.words}` : "Before the first act"}
          onChange={(event) => onGo(Number(event.target.value))}
          className="w-full accent-accent"
        />
        <p className="text-xs text-second">
          {line ? (
            <>
              {line.words}, <When at={line.event.at} />
            </>
          ) : (
            "Before the first act"
          )}
        </p>
      </div>
      {children}
      <ol
        tabIndex={0}
        aria-label={isOwn ? "My acts" : "The reviewer’s acts"}
        className="min-h-0 flex-1 overflow-y-auto px-2 py-2 max-lg:max-h-96"
        start={from + 1}
      >
        {shown.map(({ event, words }, index) => {
          const place = from + index + 1;
          return (
            <li key={event.id}>
              <button
                type="button"
                aria-current={place === at ? "step" : undefined}
                onClick={() => onGo(place)}
                className={classNames(
                  "grid w-full grid-cols-[2.5rem_1fr_auto] gap-2 rounded-sm px-2 py-1 text-left text-sm pointer-coarse:min-h-11",
                  place === at ? "bg-accent-soft font-semibold" : "hover:bg-sunk",
                  place > at && "text-third",
                )}
              >
                <span className="text-right tabular-nums text-third">{place}</span>
                <span>{words}</span>
                <span className="text-xs tabular-nums text-second">
                  <When at={event.at} />
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </aside>
  );
}

/** Day and time in UTC, so that everybody reads the same. */
function When({ at }: { at: string }) {
  return (
    <>
      <DateText at={at} /> {at.slice(11, 19)} UTC
    </>
  );
}
