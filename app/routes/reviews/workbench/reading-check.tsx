import { ReadingPlane } from "~/components/charts/reading-plane";
import { SectionTitle } from "~/components/ui/page-title";
import { turnNumber } from "~/domain/practice/turn";
import type { ReviewTurn } from "~/domain/review/review-context";
import type { OwnReading } from "~/domain/review/act";

/** The plane's element, which a key leads to. */
const readingPlaneId = "reading-plane";

/** Leads to the plane once it is drawn. */
export function focusReadingPlane(): void {
  requestAnimationFrame(() => document.getElementById(readingPlaneId)?.focus());
}

/** Asks what the reviewer reads in a client turn, before the curve shows it. */
export function ReadingCheck({
  turn,
  onAnswer,
}: {
  turn: ReviewTurn;
  onAnswer: (reading: OwnReading | null) => void;
}) {
  return (
    <section aria-labelledby="check-title" className="grid gap-2 bg-selection px-4 py-3 md:px-5">
      <SectionTitle id="check-title" aside={`turn ${turnNumber(turn.position)}`}>
        What do you read here?
      </SectionTitle>
      <p className="text-xs text-second">
        The curve goes on once you have said it. It cannot be changed afterwards.
      </p>
      <ReadingPlane
        key={turn.id}
        id={readingPlaneId}
        label={`How the client feels at turn ${turnNumber(turn.position)}`}
        onSet={onAnswer}
        onSkip={() => onAnswer(null)}
      />
    </section>
  );
}
