import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/choice";
import { TextField } from "~/components/ui/text-field";
import { strata, type Stratum } from "~/domain/review/assignment-plan/plan";
import { ExpertRow, type ExpertFacts } from "./expert-row";
import { stratumWords } from "./stratum-words";

interface ChoicesFormProps {
  /** The address as it is: what was chosen, in text. */
  chosen: Readonly<Record<string, string>>;
  strata: readonly Stratum[];
  handOver: readonly string[];
  experts: readonly ExpertFacts[];
  begunOfLeavers: readonly { id: string; session: number; code: string }[];
}

/** Everything that a plan is asked for. It goes into the address, so a plan can be sent to somebody. */
export function ChoicesForm(props: ChoicesFormProps) {
  const { chosen, experts, begunOfLeavers, handOver } = props;
  return (
    <Form method="get" aria-label="Choices" className="grid gap-6" preventScrollReset>
      <input type="hidden" name="asked" value="1" />
      <fieldset className="grid gap-2">
        <legend className="text-sm font-semibold">Sessions</legend>
        <TextField
          id="sessions"
          name="sessions"
          label="Numbers"
          hint="Such as 1-12, 15. Empty is every session that has ended."
          defaultValue={chosen.sessions}
          inputMode="text"
        />
        <Checkbox
          name="unassigned"
          label="Only those that nobody is asked to review"
          defaultChecked={"unassigned" in chosen}
        />
      </fieldset>
      <fieldset className="grid gap-2">
        <legend className="mb-1 text-sm font-semibold">Overlap, in percent of the sessions</legend>
        <div className="grid grid-cols-2 gap-3">
          <TextField
            id="double"
            name="double"
            label="Two reviewers"
            defaultValue={chosen.double ?? "50"}
            inputMode="numeric"
          />
          <TextField
            id="triple"
            name="triple"
            label="Three reviewers"
            defaultValue={chosen.triple ?? "0"}
            inputMode="numeric"
          />
        </div>
        <p className="text-sm text-second">
          One expert reviews each of the rest. A session that a plan has given its number keeps it.
        </p>
      </fieldset>
      <fieldset className="flex flex-wrap gap-x-5">
        <legend className="text-sm font-semibold">Spread evenly over</legend>
        {strata.map((stratum) => (
          <Checkbox
            key={stratum}
            name="strata"
            value={stratum}
            label={stratumWords[stratum]}
            defaultChecked={props.strata.includes(stratum)}
          />
        ))}
      </fieldset>
      <fieldset className="grid gap-3">
        <legend className="mb-1 text-sm font-semibold">Experts and the most that each holds</legend>
        {experts.length === 0 && (
          <p className="text-base text-second">Add an expert to the study first.</p>
        )}
        {experts.map((expert) => (
          <ExpertRow key={expert.id} expert={expert} chosen={chosen} />
        ))}
      </fieldset>
      {begunOfLeavers.length > 0 && (
        <fieldset className="grid gap-1">
          <legend className="text-sm font-semibold">Begun by those who give up</legend>
          <p className="text-sm text-second">
            These stay theirs. Choose the ones that go to somebody else all the same; what was
            written is kept.
          </p>
          {begunOfLeavers.map(({ id, session, code }) => (
            <Checkbox
              key={id}
              name="over"
              value={id}
              label={`Session ${String(session).padStart(3, "0")}, begun by ${code}`}
              defaultChecked={handOver.includes(id)}
            />
          ))}
        </fieldset>
      )}
      <fieldset className="grid gap-2">
        <legend className="sr-only">How it is handed out</legend>
        <Checkbox
          name="reshare"
          label="Share out again what nobody has begun"
          defaultChecked={"reshare" in chosen}
        />
        <Checkbox
          name="open"
          label="Experts take sessions themselves"
          hint="Sets how many reviewers each session gets, and leaves the places open."
          defaultChecked={"open" in chosen}
        />
        <div className="grid grid-cols-2 gap-3">
          <TextField
            id="due"
            name="due"
            type="date"
            label="Due"
            optional
            defaultValue={chosen.due}
          />
          <TextField
            id="seed"
            name="seed"
            label="Seed"
            defaultValue={chosen.seed ?? "1"}
            inputMode="numeric"
          />
        </div>
        <p className="text-sm text-second">
          The seed draws who gets what and the order of each queue. The same seed gives the same
          plan.
        </p>
      </fieldset>
      <div>
        <Button>Draw the plan</Button>
      </div>
    </Form>
  );
}
