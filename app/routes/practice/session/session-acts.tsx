import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Dialog } from "~/components/ui/dialog";
import { useHydrated } from "~/components/ui/use-hydrated";
import type { SessionStatus } from "~/domain/practice/session-status";
import type { NotReached } from "../if-reached";
import { isOfEnding, NotDone } from "./not-done";

interface SessionActsProps {
  id: string;
  status: SessionStatus;
  notReached: NotReached | null;
  /** Whether it is being asked if the session is to end. */
  asksToEnd: boolean;
  onAskToEnd: (asks: boolean) => void;
}

/** Pause and end, always within reach. Ending is asked once more where scripts run. */
export function SessionActs({ id, status, notReached, asksToEnd, onAskToEnd }: SessionActsProps) {
  const hydrated = useHydrated();
  const going = useNavigation().formData?.get("event");
  const action = `/practice/${id}`;
  if (status === "ended" || status === "withdrawn") return null;
  return (
    <>
      {status === "open" && (
        <Form method="post" action={action}>
          <Button name="event" value="pause" busy={going === "pause"}>
            Pause
          </Button>
        </Form>
      )}
      <Form
        method="post"
        action={action}
        onSubmit={(event) => {
          event.preventDefault();
          onAskToEnd(true);
        }}
        reloadDocument={!hydrated}
      >
        <Button name="event" value="end">
          <span>
            End<span className="max-sm:sr-only"> session</span>
          </span>
        </Button>
      </Form>
      <Dialog
        open={asksToEnd}
        onOpenChange={onAskToEnd}
        title="End this session?"
        description="It cannot be continued afterwards. Two short questions come next."
        closeLabel="Go on practising"
      >
        <div className="grid gap-3">
          {isOfEnding(notReached) && <NotDone notReached={notReached} />}
          <Form method="post" action={action}>
            <Button kind="primary" name="event" value="end" busy={going === "end"}>
              End session
            </Button>
          </Form>
        </div>
      </Dialog>
    </>
  );
}
