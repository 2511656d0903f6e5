import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/choice";
import { TextField } from "~/components/ui/text-field";

interface AssignReviewersProps {
  experts: readonly { personId: string; code: string; name: string | null }[];
}

/** Part of the form around the sessions: who is asked to review the chosen ones, and by when. */
export function AssignReviewers({ experts }: AssignReviewersProps) {
  if (experts.length === 0)
    return (
      <p className="text-base text-second">
        Reviews can be assigned once a lead has added an expert to the study.
      </p>
    );
  return (
    <fieldset className="grid max-w-[34rem] gap-3">
      <legend className="text-sm font-semibold">Ask experts to review the chosen sessions</legend>
      <div className="flex flex-wrap gap-x-5">
        {experts.map(({ personId, code, name }) => (
          <Checkbox
            key={personId}
            id={`expert-${personId}`}
            name="reviewerIds"
            value={personId}
            label={name ? `${name} (${code})` : code}
          />
        ))}
      </div>
      <TextField name="dueAt" type="date" label="Due" optional className="max-w-48" />
      <div>
        <Button kind="primary" name="intent" value="assign">
          Assign
        </Button>
      </div>
    </fieldset>
  );
}
