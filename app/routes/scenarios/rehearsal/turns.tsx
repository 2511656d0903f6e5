import { turnNumber } from "~/domain/practice/turn";
import { SpannedText } from "~/components/conversation/spanned-text";
import { classNames } from "~/components/ui/class-names";
import type { Played } from "./use-rehearsal";

/** The rehearsed turns; a client turn can be taken in hand to see what stands behind it. */
export function RehearsedTurns({
  played,
  name,
  current,
  onPick,
}: {
  played: Played;
  name: string;
  current: number;
  onPick: (step: number) => void;
}) {
  return (
    <ol aria-label="Rehearsal" className="grid gap-4">
      {played.history.map(({ position, speaker, text }) => {
        const own = speaker === "supporter";
        const at = position / 2;
        const step = own ? undefined : played.steps[at];
        return (
          <li
            key={position}
            className={classNames(
              "grid max-w-[34rem]",
              own ? "ml-auto pl-8" : "mr-auto border-l-2 pr-8 pl-3",
              !own && (at === current ? "border-accent" : "border-transparent"),
            )}
          >
            <p className={own ? "sr-only" : "mb-0.5 text-xs"}>
              {own ? (
                "You"
              ) : (
                <button
                  type="button"
                  aria-pressed={at === current}
                  onClick={() => onPick(at)}
                  className="font-semibold underline-offset-3 hover:underline pointer-coarse:min-h-11"
                >
                  {name}, turn {turnNumber(position)}
                </button>
              )}
            </p>
            <SpannedText
              text={text}
              marks={(step?.cues ?? []).map(({ start, end }) => ({ kind: "cue", start, end }))}
              className={own ? "rounded-lg rounded-br-none bg-accent-soft px-4 py-2.5" : ""}
            />
          </li>
        );
      })}
    </ol>
  );
}
