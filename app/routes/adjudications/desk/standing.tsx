import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import { Notice } from "~/components/ui/notice";
import { adjudicationRefusalSentence } from "~/domain/review/adjudication/words";
import type { ShownAdjudication } from "~/services/adjudication/show-adjudication.server";
import type { AdjudicationStore, DeskSnapshot } from "./adjudication-store";

interface StandingProps {
  data: Pick<
    ShownAdjudication,
    "finishedAt" | "isGold" | "mayWork" | "mayMakeGold" | "newReviews" | "version"
  >;
  view: DeskSnapshot;
  store: AdjudicationStore;
  problem: string | null;
}

/** What a person should know about the adjudication as a whole before going on. */
export function Standing({ data, view, store, problem }: StandingProps) {
  const finished = view.state.status === "finished";
  return (
    <div className="grid shrink-0">
      {problem && (
        <Notice tone="issue" live="assertive" title="Not done">
          {problem}
        </Notice>
      )}
      {view.closed && !view.erased && (
        <Notice tone="issue" live="assertive" title="This page is no longer connected">
          Sign in again in another tab, then reload this one. What waits is kept in this browser.
        </Notice>
      )}
      {view.refused.length > 0 && (
        <Notice
          tone="issue"
          live="assertive"
          title="The server did not take this"
          act={
            <Button type="button" size="small" onClick={() => store.letGo()}>
              I have seen it
            </Button>
          }
        >
          <ul>
            {view.refused.map(({ event, reason }) => (
              <li key={event.id}>
                {adjudicationRefusalSentence(reason)}
                {event.act.type === "note-written" && ` Your note: ${event.act.note}`}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {!data.mayWork && !finished && (
        <Notice>You can look on; settling it is not yours here.</Notice>
      )}
      {finished && <Finished data={data} />}
    </div>
  );
}

function Finished({ data }: Pick<StandingProps, "data">) {
  const { finishedAt, isGold, newReviews } = data;
  return (
    <Notice
      tone="done"
      title={
        <>
          Finished
          {finishedAt && (
            <>
              {" "}
              on <DateText at={finishedAt} />
            </>
          )}
          {isGold && ". It is gold: calibration can measure against it"}
        </>
      }
      act={
        <Form method="post" className="flex flex-wrap gap-2">
          {data.mayMakeGold && (
            <Button
              size="small"
              name="intent"
              value={isGold ? "retire-gold" : "make-gold"}
              data-done={isGold ? "The gold is retired." : "It is gold now."}
            >
              {isGold ? "Retire the gold" : "Make it gold"}
            </Button>
          )}
          {data.mayWork && (
            <Button
              size="small"
              name="intent"
              value="reopen"
              data-done={`It is open as version ${data.version + 1}.`}
            >
              Reopen as version {data.version + 1}
            </Button>
          )}
        </Form>
      }
    >
      {newReviews > 0 &&
        `${newReviews} ${newReviews === 1 ? "review was" : "reviews were"} submitted since. A new version takes them in.`}
    </Notice>
  );
}
