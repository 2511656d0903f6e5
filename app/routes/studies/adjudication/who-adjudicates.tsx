import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { SectionTitle } from "~/components/ui/page-title";
import { Select } from "~/components/ui/text-field";
import type { Disagreements } from "~/services/adjudication/list-disagreements.server";

type WhoProps = Pick<Disagreements, "adjudicators" | "candidates" | "consensus">;

/** Who settles disagreements in a study, besides its leads and researchers. */
export function WhoAdjudicates({ adjudicators, candidates, consensus }: WhoProps) {
  return (
    <section aria-labelledby="who" className="grid max-w-[44rem] gap-4">
      <SectionTitle id="who">Who settles them</SectionTitle>
      <p className="text-base text-second">
        Leads and researchers, and the experts appointed here, on sessions that they did not review
        themselves. They meet the reviewers as Reviewer A, B and so on.
      </p>
      {adjudicators.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {adjudicators.map(({ personId, name }) => (
            <li key={personId} className="flex items-center justify-between gap-3 py-1.5">
              <span className="text-base">{name}</span>
              <Form method="post">
                <input type="hidden" name="personId" value={personId} />
                <Button
                  size="small"
                  name="intent"
                  value="dismiss"
                  aria-label={`Dismiss ${name}`}
                  data-done={`${name} no longer adjudicates here.`}
                >
                  Dismiss
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {candidates.length > 0 && (
        <Form method="post" className="flex flex-wrap items-end gap-3">
          <Select
            name="personId"
            label="Expert of the study"
            options={candidates.map(({ personId, name }) => ({ value: personId, label: name }))}
          />
          <Button name="intent" value="appoint" data-done="The expert is appointed.">
            Appoint
          </Button>
        </Form>
      )}
      <Form method="post" className="flex flex-wrap items-center justify-between gap-3">
        <input type="hidden" name="intent" value="consensus" />
        <p className="text-base">
          {consensus
            ? "The reviewers of a session may settle it themselves, once each has submitted."
            : "The reviewers of a session may not settle it themselves."}
        </p>
        <Button
          size="small"
          name="consensus"
          value={consensus ? "off" : "on"}
          data-done={consensus ? "Consensus is no longer allowed." : "Consensus is allowed."}
        >
          {consensus ? "No longer allow consensus" : "Allow consensus by the reviewers"}
        </Button>
      </Form>
    </section>
  );
}
