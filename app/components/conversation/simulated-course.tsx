import type { Reading } from "~/domain/emotion/reading";
import type { Speaker } from "~/domain/practice/turn";
import { signed } from "../charts/emotion-words";

export interface SimulatedTurn {
  position: number;
  speaker: Speaker;
  text: string;
  reading: Reading | null;
}

/** How a reading moved against the real one at the same turn; null where either is missing. */
function change(reading: Reading | null, real: Reading | null | undefined): string | null {
  if (!reading || !real) return null;
  return `valence ${signed(reading.valence)}, in the session ${signed(real.valence)}`;
}

const reviewerWords = { reply: "The other reply", next: "The peer’s next reply, as it was" };
const peerWords = { reply: "What you wrote now", next: "Your next reply, as it was" };

/** A simulated course in words: each reply and what the client would have answered by the same rules. */
export function SimulatedCourse({
  turns,
  realAt,
  forPeer = false,
}: {
  turns: readonly SimulatedTurn[];
  /** Speaks to the peer themselves, without numbers. */
  forPeer?: boolean;
  /** The real reading at a position. */
  realAt: (position: number) => Reading | null | undefined;
}) {
  const words = forPeer ? peerWords : reviewerWords;
  return (
    <ol className="grid gap-2 border-l-2 border-dotted border-edge pl-3">
      {turns.map((turn, index) => {
        const moved = forPeer ? null : change(turn.reading, realAt(turn.position));
        return (
          <li key={turn.position}>
            <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-xs text-second">
              <span className="font-semibold">
                {turn.speaker === "client"
                  ? "Client, simulated"
                  : index === 0
                    ? words.reply
                    : words.next}
              </span>
              {moved && <span className="tabular-nums">{moved}</span>}
            </p>
            <p dir="auto" className="font-serif text-base whitespace-pre-wrap wrap-anywhere">
              {turn.text}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
