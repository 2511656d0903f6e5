import { plainLines, plainTerms, TermsFor } from "~/components/charts/dimension-terms";
import { EmotionPanel } from "~/components/conversation/emotion-panel";
import { describeChange, describeReading } from "~/domain/emotion/describe";
import type { PracticeTurn } from "~/domain/practice/practice-turn";

/** How the client seems now and so far, or seemed once the session is over, from the readings of the client's turns. */
export function SeemsPanel({
  name,
  turns,
  titled,
  isOver,
}: {
  name: string;
  turns: readonly PracticeTurn[];
  /** False where what it stands in has its title. */
  titled?: boolean;
  isOver: boolean;
}) {
  const points = turns
    .filter((turn) => turn.speaker === "client")
    .map(({ position, reading }) => ({ position, reading }));
  const readings = points.flatMap(({ reading }) => (reading ? [reading] : []));
  const now = readings.at(-1);
  return (
    <TermsFor value={plainTerms}>
      <EmotionPanel
        name={name}
        titled={titled}
        isOver={isOver}
        words={
          now
            ? describeReading(now)
            : `${name} ${isOver ? "said nothing" : "has not said anything yet"}`
        }
        change={!isOver && readings.length > 1 ? describeChange(readings) : undefined}
        points={points}
        note={`${plainLines} Made by the simulation, not a diagnosis.`}
      />
    </TermsFor>
  );
}
