import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { Notice } from "~/components/ui/notice";
import { PlanOutlineTables } from "~/components/table/plan-outline";
import { counted } from "~/domain/wording/counted";
import type { PlanOutline } from "~/domain/review/assignment-plan/outline";

interface PreviewProps {
  preview: {
    sessions: number;
    made: number;
    ended: number;
    outline: PlanOutline;
    problems: readonly string[];
    digest: string;
  };
  planId: string;
}

const openSeats = (outline: PlanOutline) =>
  outline.overlap.reduce((sum, row) => sum + row.openSeats, 0);

function sentence({ sessions, made, ended, outline }: PreviewProps["preview"]): string {
  const minutes = outline.reviewers.reduce((sum, row) => sum + row.minutes, 0);
  const open = openSeats(outline);
  const parts = [
    `${counted(sessions, "session")}: ${counted(made, "review")} given`,
    ended > 0 ? `${ended} taken back` : "",
    open > 0 ? `${counted(open, "place")} open` : "",
  ].filter(Boolean);
  return `${parts.join(", ")}. All that stands then is about ${minutes} minutes.`;
}

/** What would happen. One press confirms it. */
export function Preview({ preview, planId }: PreviewProps) {
  const isBusy = useNavigation().formMethod === "POST";
  if (preview.sessions === 0)
    return (
      <EmptyState title="No session to plan for.">
        A session can be planned once it has ended, as long as fewer experts are asked for it than
        your numbers say. Ask for more above, or come back when another session has ended.
      </EmptyState>
    );
  const changesNothing =
    preview.made === 0 && preview.ended === 0 && openSeats(preview.outline) === 0;
  return (
    <section aria-labelledby="plan" className="grid gap-5">
      <h2 id="plan" className="font-serif text-said">
        {sentence(preview)}
      </h2>
      {preview.problems.length > 0 && (
        <Notice tone="care" title="What cannot be done, and what to know">
          <ul className="grid gap-1">
            {preview.problems.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Notice>
      )}
      {changesNothing ? (
        <p className="text-second">
          Every chosen session has its reviewers already: there is nothing to confirm.
        </p>
      ) : (
        <Form method="post">
          <input type="hidden" name="intent" value="confirm" />
          <input type="hidden" name="planId" value={planId} />
          <input type="hidden" name="digest" value={preview.digest} />
          <Button kind="primary" busy={isBusy} busyLabel="Assigning">
            Confirm this plan
          </Button>
        </Form>
      )}
      <PlanOutlineTables outline={preview.outline} />
    </section>
  );
}
