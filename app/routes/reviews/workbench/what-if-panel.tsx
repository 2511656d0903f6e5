import { SimulatedCourse } from "~/components/conversation/simulated-course";
import { Button } from "~/components/ui/button";
import { SectionTitle } from "~/components/ui/page-title";
import { turnNumber } from "~/domain/practice/turn";
import type { Reading } from "~/domain/emotion/reading";
import type { ReviewTurn } from "~/domain/review/review-context";
import { mostAnswers } from "~/domain/review/what-if";
import type { WhatIfs, WhatIfShown } from "./use-what-ifs";

export interface WhatIfPanelProps {
  /** The turn in hand. */
  turn: ReviewTurn | undefined;
  whatIfs: WhatIfs;
  realAt: (position: number) => Reading | null | undefined;
  mayAsk: boolean;
}

/** The simulated replies at the turn in hand, newest first, and what is being asked. */
export function WhatIfPanel({ turn, whatIfs, realAt, mayAsk }: WhatIfPanelProps) {
  const here = whatIfs.all.filter(({ position }) => position === turn?.position).reverse();
  const isAsking = turn !== undefined && whatIfs.askingAt === turn.id;
  if (!turn || (here.length === 0 && !isAsking && whatIfs.problem === null)) return null;
  return (
    <section aria-labelledby="what-if-title" className="grid gap-2.5 px-4 py-3 md:px-5">
      <SectionTitle id="what-if-title" aside={`in place of turn ${turnNumber(turn.position)}`}>
        What if
      </SectionTitle>
      <p className="text-xs text-second">
        A simulation by the same client’s rules, never evidence of what would have happened.
      </p>
      {isAsking && (
        <p role="status" className="flex items-center justify-between gap-3 text-sm text-second">
          The client is answering.
          <Button type="button" size="small" onClick={whatIfs.cancel}>
            Cancel
          </Button>
        </p>
      )}
      {whatIfs.problem !== null && (
        <p role="alert" className="text-sm text-issue">
          {whatIfs.problem}
        </p>
      )}
      {here.map((whatIf) => (
        <Course
          key={whatIf.id}
          {...{ whatIf, turnId: turn.id, whatIfs, realAt }}
          real={turn.text}
          mayAsk={mayAsk && !isAsking}
        />
      ))}
    </section>
  );
}

function Course({
  whatIf,
  turnId,
  real,
  whatIfs,
  realAt,
  mayAsk,
}: {
  whatIf: WhatIfShown;
  turnId: string;
  /** What the peer really sent. */
  real: string;
  whatIfs: WhatIfs;
  realAt: WhatIfPanelProps["realAt"];
  mayAsk: boolean;
}) {
  const isOnCurve = whatIfs.onCurve?.id === whatIf.id;
  const answers = whatIf.turns.filter(({ speaker }) => speaker === "client").length;
  const reply = whatIf.turns[0]?.text ?? "";
  return (
    <div className="grid gap-2">
      {reply.trim() === real.trim() && (
        <p className="text-sm">
          This is the reply that the peer really sent; a difference below is the simulation’s alone.
        </p>
      )}
      <SimulatedCourse turns={whatIf.turns} realAt={realAt} />
      <div className="flex flex-wrap gap-2">
        <Button
          type="button"
          size="small"
          aria-pressed={isOnCurve}
          onClick={() => whatIfs.setOnCurveId(isOnCurve ? null : whatIf.id)}
        >
          {isOnCurve ? "Take off the curve" : "Draw on the curve"}
        </Button>
        {mayAsk && answers < mostAnswers && (
          <Button
            type="button"
            size="small"
            onClick={() =>
              void whatIfs.ask({
                ...{ turnId, reply, source: "written", sourceId: null },
                answers: answers + 1,
              })
            }
          >
            Go on with the peer’s next reply
          </Button>
        )}
      </div>
    </div>
  );
}
