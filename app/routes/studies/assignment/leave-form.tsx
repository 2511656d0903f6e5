import { Form } from "@remix-run/react";
import { Confirmed } from "~/components/ui/confirmed";
import { SectionTitle } from "~/components/ui/page-title";
import { Select } from "~/components/ui/text-field";
import type { ExpertFacts } from "./expert-row";

/** Notes that an expert has left the study. */
export function LeaveForm({ experts }: { experts: readonly ExpertFacts[] }) {
  const there = experts.filter((expert) => !expert.hasLeft);
  if (there.length === 0) return null;
  return (
    <section aria-labelledby="leave" className="grid gap-2">
      <SectionTitle id="leave">Somebody leaves the study</SectionTitle>
      <p className="max-w-[40rem] text-sm text-second">
        They keep what they have begun. What they have not begun is then planned for the others.
      </p>
      <Form method="post" className="grid max-w-[40rem] justify-items-start gap-3">
        <input type="hidden" name="intent" value="leave" />
        <Select
          name="personId"
          label="Expert"
          empty="Choose"
          required
          options={there.map(({ id, code, name }) => ({
            value: id,
            label: name ? `${name} (${code})` : code,
          }))}
        />
        <Confirmed
          label="Has left"
          act="Note that they have left"
          done="It is noted that they have left the study."
        >
          What they have not begun goes to others with the next plan, and no new session is planned
          for them. This cannot be taken back here.
        </Confirmed>
      </Form>
    </section>
  );
}
