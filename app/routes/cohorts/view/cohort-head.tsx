import { overlapWords } from "~/components/cohort/cohort-words";
import { TextLink } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import { overlapOf, type CohortPhase } from "~/domain/cohort/cohort";

interface CohortHeadProps {
  cohort: {
    phase: CohortPhase;
    startsOn: string | null;
    endsOn: string | null;
    trainingOn: string[];
    doubleShare: number;
    tripleShare: number;
  };
  study: { key: string; title: string; hasSessions: boolean } | null;
}

/** The planner's address with this cohort's overlap, spread evenly over cohorts and scenarios. */
function plannerAddress(studyKey: string, cohort: CohortHeadProps["cohort"]): string {
  const query = new URLSearchParams([
    ["asked", "1"],
    ["unassigned", "on"],
    ["double", String(cohort.doubleShare)],
    ["triple", String(cohort.tripleShare)],
    ["strata", "scenario"],
    ["strata", "cohort"],
  ]);
  return `/studies/${studyKey}/assignment?${query.toString()}`;
}

function Days({ cohort: { startsOn, endsOn, trainingOn } }: Pick<CohortHeadProps, "cohort">) {
  return (
    <>
      {startsOn && (
        <>
          From <DateText at={startsOn} />
          {endsOn && (
            <>
              {" to "}
              <DateText at={endsOn} />
            </>
          )}
          .{" "}
        </>
      )}
      {trainingOn.length > 0 && (
        <>
          Training on{" "}
          {trainingOn.map((day, index) => (
            <span key={day}>
              {index > 0 && (index === trainingOn.length - 1 ? " and " : ", ")}
              <DateText at={day} />
            </span>
          ))}
          .{" "}
        </>
      )}
    </>
  );
}

/** The cohort in two sentences, and where its reviews are planned. */
export function CohortHead({ cohort, study }: CohortHeadProps) {
  const overlap = overlapOf(cohort);
  return (
    <>
      <Days cohort={cohort} />
      {cohort.phase === "to come" &&
        "Peers can practise before it begins; what they do then counts for no step of the plan. "}
      {study && (
        <>
          Sessions are in <TextLink to={`/studies/${study.key}`}>{study.title}</TextLink>.{" "}
          {overlap && `${overlapWords[overlap].label}. `}
          {study.hasSessions ? (
            <TextLink to={plannerAddress(study.key, cohort)}>Plan who reviews what</TextLink>
          ) : (
            "Who reviews what is planned here once a session has ended"
          )}
          .
        </>
      )}
    </>
  );
}
