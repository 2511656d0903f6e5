import { Form, useNavigation } from "@remix-run/react";
import { useState } from "react";
import { Button } from "~/components/ui/button";
import { Dialog } from "~/components/ui/dialog";
import { useHydrated } from "~/components/ui/use-hydrated";
import type { SessionStatus } from "~/domain/practice/session-status";
import type { NotReached } from "../if-reached";
import { NotDone } from "./not-done";

interface SessionActsProps {
  id: string;
  status: SessionStatus;
  notReached: NotReached | null;
}

/** Pause and end, always within reach. Ending is asked once more where scripts run. */
export function SessionActs({ id, status, notReached }: SessionActsProps) {
  const [asks, setAsks] = useState(false);
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
          setAsks(true);
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
        open={asks}
        onOpenChange={setAsks}
        title="End this session?"
        description="It cannot be continued afterwards. Two short questions come next."
        closeLabel="Go on practising"
      >
        <div className="grid gap-3">
          {notReached?.act === "end" && <NotDone notReached={notReached} />}
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
