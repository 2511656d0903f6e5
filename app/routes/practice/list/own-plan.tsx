import { DateText } from "~/components/ui/date-text";
import { SectionTitle } from "~/components/ui/page-title";
import type { StepState } from "~/domain/practice/practice-plan";
import { stageWords } from "~/domain/practice/stage-words";
import type { SupportStage } from "~/domain/practice/fading";

export interface PeersPlan {
  cohortName: string;
  /** Its first day, where that is still to come. */
  beginsOn: string | null;
  note: string;
  steps: { title: string; dueOn: string | null; state: StepState; versionId: string | null }[];
  /** Null where an arm of the study decides, or another plan. */
  stages: { suggestions: SupportStage; emotionCurve: SupportStage } | null;
  /** The cohort whose plan decides about the supports instead of this one; null where none does. */
  decidedBy: string | null;
  /** The study that its cohort practises in; null for none. */
  studyTitle: string | null;
}

interface OwnPlanProps {
  plan: PeersPlan;
  id: string;
  isOnly: boolean;
}

const stateWords: Record<StepState, string> = {
  done: "Done",
  next: "Next",
  overdue: "Past its day; whenever you are ready",
  open: "Later",
};

interface SupportsProps {
  stages: NonNullable<PeersPlan["stages"]>;
  /** The study whose sessions it is about, where others are helped otherwise. */
  study: string | null;
}

function Supports({ stages, study }: SupportsProps) {
  const seesCurve = stages.emotionCurve !== "off";
  return (
    <p className="max-w-[42rem] text-sm text-second">
      In your next session{study !== null && ` for ${study}`}, ideas for a reply are{" "}
      {stageWords[stages.suggestions]}.{" "}
      {seesCurve
        ? "You see all along how the client seems."
        : "You practise without seeing how the client seems."}
    </p>
  );
}

function OwnPlan({ plan, id, isOnly }: OwnPlanProps) {
  const { steps, note, stages, beginsOn, decidedBy } = plan;
  const left = steps.filter((step) => step.state !== "done").length;
  return (
    <section aria-labelledby={id} className="grid gap-3 border-b border-line pb-7">
      <SectionTitle id={id} aside={isOnly && plan.cohortName}>
        {isOnly ? "Your plan" : `Your plan with ${plan.cohortName}`}
      </SectionTitle>
      {beginsOn && (
        <p className="text-base">
          It begins on <DateText at={beginsOn} />. You can practise before that as you like; it
          counts for no step.
        </p>
      )}
      {note && (
        <p className="max-w-[42rem] font-serif text-said whitespace-pre-wrap wrap-anywhere">
          {note}
        </p>
      )}
      {steps.length > 0 && left === 0 && (
        <p className="text-base">
          You have done everything in it. You can go on practising as you like.
        </p>
      )}
      <ol className="grid max-w-[42rem] divide-y divide-line border-y border-line empty:hidden">
        {steps.map((step, at) => (
          <li key={at} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
            <span className={step.state === "done" ? "text-second" : "font-semibold"}>
              {step.versionId && step.state !== "done" ? (
                <a href={`#scenario-${step.versionId}`} className="underline underline-offset-3">
                  {step.title}
                </a>
              ) : (
                step.title
              )}
            </span>
            <span className="text-sm text-second">
              {stateWords[step.state]}
              {step.dueOn && step.state !== "done" && (
                <>
                  {", by "}
                  <DateText at={step.dueOn} />
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
      {stages && <Supports stages={stages} study={isOnly ? null : plan.studyTitle} />}
      {decidedBy !== null && (
        <p className="max-w-[42rem] text-sm text-second">
          Your plan with {decidedBy} decides when you have ideas for a reply and see how the client
          seems.
        </p>
      )}
    </section>
  );
}

/** The scenario that comes now: of the first plan that has one left to do. */
export function nextVersionId(plans: readonly PeersPlan[]): string | null {
  const steps = plans.flatMap((plan) => plan.steps);
  return steps.find(({ state, versionId }) => versionId && state !== "done")?.versionId ?? null;
}

/** A peer's plans: what is next, by when, and with what help. */
export function OwnPlans({ plans }: { plans: readonly PeersPlan[] }) {
  return (
    <div className="mb-8 grid gap-6">
      {plans.map((plan, at) => (
        <OwnPlan key={at} plan={plan} id={`plan-${at + 1}`} isOnly={plans.length === 1} />
      ))}
    </div>
  );
}
