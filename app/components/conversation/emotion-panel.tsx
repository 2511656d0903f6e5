import type { ReactNode } from "react";
import type { Reading } from "~/domain/emotion/reading";
import { EmotionBars } from "../charts/emotion-bars";
import { EmotionCurve, type CurvePoint } from "../charts/emotion-curve";
import { EmotionPlane } from "../charts/emotion-plane";
import { SectionTitle } from "../ui/page-title";

export interface EmotionPanelProps {
  /** The client's name. */
  name: string;
  /** The reading in words: "Low and tense, mostly sad". */
  words: string;
  /** How it has changed, in a sentence. */
  change?: string;
  /** One point a client turn, in time order. */
  points: readonly CurvePoint[];
  /** Who made the readings and what they are not. */
  note: ReactNode;
  /** False where what it stands in has its title. */
  titled?: boolean;
  /** The session is over: what was is told as what was. */
  isOver?: boolean;
}

/** What the panel is called, and what leads to it on a phone. */
export const seemsTitle = (name: string, isOver: boolean) =>
  `How ${name} ${isOver ? "seemed" : "seems"}`;

/** What its first part is of. */
export const lastReadingTitle = (name: string, isOver: boolean) =>
  `${seemsTitle(name, isOver)} ${isOver ? "at the end" : "now"}`;

/** How the client seems now, or seemed at the end: in words first, then the plane, the seven bars and the curve so far. */
export function EmotionPanel({
  name,
  words,
  change,
  points,
  note,
  titled = true,
  isOver = false,
}: EmotionPanelProps) {
  const readings = points
    .map((point) => point.reading)
    .filter((reading): reading is Reading => reading !== null);
  const now = readings.at(-1);
  return (
    <section
      aria-label={seemsTitle(name, isOver)}
      className="grid content-start divide-y divide-line"
    >
      <div className="grid gap-3 px-4 py-4 short:gap-2 short:py-3">
        {titled && <SectionTitle>{lastReadingTitle(name, isOver)}</SectionTitle>}
        <div aria-live="polite">
          <p className="font-serif text-title">{words}</p>
          {change && <p className="mt-0.5 text-sm text-second">{change}</p>}
        </div>
        {now && (
          <>
            <EmotionPlane
              readings={readings}
              ariaLabel={`${name} between unpleasant and pleasant, calm and tense`}
            />
            <EmotionBars distribution={now.distribution} ariaLabel="Shares of seven emotions" />
          </>
        )}
      </div>
      <div className="grid gap-2 px-4 py-4 short:gap-1.5 short:py-3">
        <SectionTitle>{isOver ? "From the first to the last" : "So far"}</SectionTitle>
        {points.length > 0 && (
          <EmotionCurve
            points={points}
            size="small"
            current={points.at(-1)?.position}
            ariaLabel={
              isOver ? `How ${name} seemed, turn by turn` : `How ${name} has seemed so far`
            }
          />
        )}
        <p className="text-xs text-second">{note}</p>
      </div>
    </section>
  );
}
