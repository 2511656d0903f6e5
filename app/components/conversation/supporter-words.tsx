import { isNothingRead, likeliestCategory, type Reading } from "~/domain/emotion/reading";
import { turnNumber } from "~/domain/practice/turn";
import { useDimensionTerms } from "../charts/dimension-terms";
import { EmotionStrip } from "../charts/emotion-strip";
import { emotionLook, signed } from "../charts/emotion-words";
import { SectionTitle } from "../ui/page-title";
import { curveSources } from "./replay-curve";

/** How the supporter's words at the turn in hand read; nothing where the turn is the client's. */
export function SupporterWords({
  turn,
  readings,
}: {
  turn: { id: string; position: number } | undefined;
  /** By turn id, for the supporter's turns. */
  readings: Readonly<Record<string, Reading>> | undefined;
}) {
  const terms = useDimensionTerms();
  const reading = turn && readings?.[turn.id];
  if (!reading) return null;
  return (
    <section aria-labelledby="words-title" className="grid gap-1.5 px-4 py-3 md:px-5">
      <SectionTitle id="words-title" aside={curveSources["text-model"]}>
        The supporter’s words, turn {turnNumber(turn.position)}
      </SectionTitle>
      {isNothingRead(reading) ? (
        <p className="text-sm text-second">No words here that the estimate can read.</p>
      ) : (
        <>
          <p className="text-sm tabular-nums">
            Most likely {emotionLook[likeliestCategory(reading.distribution)].label.toLowerCase()}.{" "}
            {terms.valence} {signed(reading.valence)}, {terms.arousal.toLowerCase()}{" "}
            {signed(reading.arousal)}
          </p>
          <EmotionStrip
            distribution={reading.distribution}
            ariaLabel="Shares of seven emotions in the supporter’s words"
          />
        </>
      )}
      <p className="text-xs text-second">
        A hint about the words, not about the person. A feeling of the client’s that is given back
        counts too.
      </p>
    </section>
  );
}
