import { TextLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";

interface PlansElsewhereProps {
  people: {
    personId: string;
    name: string;
    /** Other cohorts with a plan for them. */
    cohorts: { id: string; name: string }[];
    /** The cohort whose plan decides about their supports in sessions of this cohort's study. */
    deciding: string;
  }[];
  /** How many peers the page is about. */
  of: number;
}

/** Most people who are named without being asked for. */
const mostAtOnce = 6;

/** A calm word to the lead: who has a plan in another cohort too, and which of them decides about supports. */
export function PlansElsewhere({ people, of }: PlansElsewhereProps) {
  if (people.length === 0) return null;
  return (
    <Notice
      title={`${people.length} of ${of} ${of === 1 ? "peer" : "peers"} ${people.length === 1 ? "has" : "have"} a plan in another cohort too`}
    >
      <p>
        They see every plan, and a session counts in each that names its scenario. One plan decides
        about suggestions and the emotion curve of a session: of a cohort of its study that runs
        today, else of any cohort that runs today before one that is to come or over; among several,
        of the cohort that was joined last.
      </p>
      <details open={people.length <= mostAtOnce || undefined} className="mt-2">
        <summary className="text-sm underline underline-offset-3">
          Who, and which plan decides
        </summary>
        <ul className="mt-1 grid gap-1 text-sm">
          {people.map(({ personId, name, cohorts, deciding }) => (
            <li key={personId}>
              {name}:{" "}
              {cohorts.map((cohort, at) => (
                <span key={cohort.id}>
                  {at > 0 && "; "}
                  <TextLink to={`/cohorts/${cohort.id}/plan`}>{cohort.name}</TextLink>
                </span>
              ))}
              . In sessions here the plan of {deciding} decides.
            </li>
          ))}
        </ul>
      </details>
    </Notice>
  );
}
