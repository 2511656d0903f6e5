import { Form, useNavigation } from "@remix-run/react";
import { useEffect, useId } from "react";
import { Button, ButtonLink } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/choice";
import { focusOn, isFocusFree } from "~/components/ui/place-after-act";
import { useHydrated } from "~/components/ui/use-hydrated";

export interface ScenarioItemProps {
  scenario: {
    versionId: string;
    sessionId: string;
    title: string;
    summary: string;
    contentNote: string;
    minutes: number;
    riskOptIn: boolean;
  };
  /** Where the session is kept; null until it is chosen. */
  studyId: string | null;
  mayStart: boolean;
  /** The step of the peer's plan that comes now. */
  isNext: boolean;
  /** The latest own session of it that is not over; null where there is none. */
  begun: { id: string; number: number } | null;
  /** Why it was not started just now, and the field that this is about. */
  refused: { error: string; field: string | null } | null;
}

/** One scenario with its content note and the way to start it. */
export function ScenarioItem({
  scenario,
  studyId,
  mayStart,
  isNext,
  begun,
  refused,
}: ScenarioItemProps) {
  const titleId = useId();
  const hydrated = useHydrated();
  const isUnread = refused?.field === "acknowledged";
  const noteId = useId();
  useEffect(() => {
    const box = isUnread && refused ? document.getElementById(noteId) : null;
    if (box && isFocusFree()) focusOn(box);
  }, [refused, isUnread, noteId]);
  const starting = useNavigation().formData?.get("id") === scenario.sessionId;
  return (
    <li id={`scenario-${scenario.versionId}`} className="scroll-mt-16 py-5">
      <Form method="post" aria-labelledby={titleId} className="grid gap-2">
        <input type="hidden" name="id" value={scenario.sessionId} />
        <input type="hidden" name="scenarioVersionId" value={scenario.versionId} />
        {hydrated && <input type="hidden" name="live" value="yes" />}
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <h3 id={titleId} className="text-lg font-semibold">
            {scenario.title}
          </h3>
          <p className="text-sm text-second">
            {isNext && "Next in your plan, about "}
            {!isNext && "About "}
            {scenario.minutes} min
          </p>
        </div>
        <p className="max-w-[42rem] font-serif text-said">{scenario.summary}</p>
        <p className="text-sm text-second">
          <strong className="font-semibold text-ink">Content note.</strong> {scenario.contentNote}
        </p>
        {scenario.riskOptIn && (
          <Checkbox
            id={noteId}
            name="acknowledged"
            value="yes"
            aria-required
            errors={isUnread ? [refused.error] : undefined}
            label="I have read the content note. This scenario touches on suicide, and I want to practise it now."
          />
        )}
        <div className="mt-1 flex flex-wrap items-end gap-x-4 gap-y-2">
          {studyId && <input type="hidden" name="studyId" value={studyId} />}
          {begun && (
            <ButtonLink
              to={`/practice/${begun.id}`}
              kind={isNext ? "primary" : "secondary"}
              aria-describedby={titleId}
            >
              Continue session {begun.number}
            </ButtonLink>
          )}
          <Button
            kind={isNext && !begun ? "primary" : "secondary"}
            busy={starting}
            disabled={!mayStart}
            aria-describedby={titleId}
          >
            {begun ? "Start another" : "Start"}
          </Button>
        </div>
        {refused && !isUnread && (
          <p role="alert" className="text-sm text-issue">
            {refused.error}
          </p>
        )}
      </Form>
    </li>
  );
}
