import type { ReactNode } from "react";
import { MomentCurve } from "~/components/charts/moment-curve";
import { Said } from "~/components/conversation/said";
import { TextLink } from "~/components/ui/button";
import { classNames } from "~/components/ui/class-names";
import type { Reading } from "~/domain/emotion/reading";
import { turnNumber } from "~/domain/practice/turn";
import type { FeedbackMoment } from "~/domain/review/feedback-points";

export interface MomentItemProps {
  moment: FeedbackMoment;
  reviewId: string;
  readings: readonly { position: number; reading: Reading }[];
  /** What the expert marked there. */
  children: ReactNode;
}

/** The value that all of them have; null where they differ. */
const common = (values: readonly (string | null)[]): string | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

/** A moment of the session, said once, with every point that the expert made of it. */
export function MomentItem({ moment, reviewId, readings, children }: MomentItemProps) {
  const { turn, clientTurn, points } = moment;
  const quoted = common(points.map(({ annotation }) => annotation.evidence?.quote ?? null));
  const marked = common(points.map(({ annotation }) => annotation.quote));
  // A point shows its better reply beside what was written.
  const own = points.every(({ annotation }) => annotation.betterReply) ? null : turn;
  return (
    <li className="grid gap-3 border-t border-line py-5">
      {turn ? (
        <TextLink
          to={`/feedback/${reviewId}?view=session&turn=${turn.position}`}
          className="justify-self-start text-sm"
        >
          Turn {turnNumber(turn.position)} in the session
        </TextLink>
      ) : (
        <p className="text-sm text-second">The whole session</p>
      )}
      <div className="grid gap-x-10 gap-y-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid content-start gap-5">
          {(clientTurn ?? own) && (
            <div className={classNames("grid gap-3", clientTurn && own && "md:grid-cols-2")}>
              {clientTurn && <Said label="The client said" words={quoted ?? clientTurn.text} />}
              {own && <Said label="You wrote" words={own.text} marked={marked} />}
            </div>
          )}
          {children}
        </div>
        {turn && <MomentCurve points={readings} position={turn.position} />}
      </div>
    </li>
  );
}
