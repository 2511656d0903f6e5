import { ActLink } from "~/components/ui/act-link";
import { Form } from "@remix-run/react";
import { Button, ButtonLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { pagePlace } from "~/components/ui/place-after-act";
import type { SessionStatus } from "~/domain/practice/session-status";

export interface StandingProps {
  id: string;
  name: string;
  status: Exclude<SessionStatus, "open">;
  debriefed: boolean;
}

function Paused({ id, name }: StandingProps) {
  return (
    <Notice
      tone="care"
      live="polite"
      title="Paused"
      act={
        <Form method="post" action={`/practice/${id}`} className="flex flex-wrap gap-2">
          <Button kind="primary" name="event" value="resume" {...pagePlace}>
            Go on
          </Button>
          <Button name="event" value="leave">
            Leave
          </Button>
        </Form>
      }
    >
      Everything said so far is safe. {name} waits as long as you like, and a pause counts for
      nothing.
    </Notice>
  );
}

function Withdrawing({ id }: { id: string }) {
  return (
    <details className="text-sm text-second">
      <summary className="w-fit underline underline-offset-3">Withdraw this session</summary>
      <Form
        method="post"
        action={`/practice/${id}`}
        className="mt-2 grid max-w-[34rem] justify-items-start gap-2"
      >
        <p>
          Nobody but you can open it from then on, and it is not reviewed. This cannot be taken
          back, and it never counts against you.
        </p>
        <Button kind="danger" name="event" value="withdraw">
          Withdraw
        </Button>
      </Form>
    </details>
  );
}

/** Where a session stands that is not open, and what can be done next. */
export function Standing(props: StandingProps) {
  const { id, status, debriefed } = props;
  return (
    <div className="grid gap-3">
      {status === "paused" && <Paused {...props} />}
      {status === "withdrawn" && (
        <Notice title="Withdrawn" act={<ButtonLink to="/practice">Back to practice</ButtonLink>}>
          You withdrew this session. Only you can open it.
        </Notice>
      )}
      {status === "ended" && (
        <Notice
          title="This session has ended"
          act={
            debriefed ? (
              <ActLink action="/reviews" fields={{ sessionId: id }} kind="primary">
                Review it
              </ActLink>
            ) : (
              <ButtonLink kind="primary" to={`/practice/${id}/debrief`}>
                Debrief
              </ButtonLink>
            )
          }
        >
          You can look at it again, turn by turn, in your own review.
        </Notice>
      )}
      {status !== "withdrawn" && <Withdrawing id={id} />}
    </div>
  );
}
