import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { SectionTitle } from "~/components/ui/page-title";
import { Select } from "~/components/ui/text-field";

interface Person {
  id: string;
  name: string;
}

interface AddMemberProps {
  candidates: { peers: readonly Person[]; experts: readonly Person[] };
  arms: readonly { id: string; label: string }[];
}

const options = (people: readonly Person[]) =>
  people.map(({ id, name }) => ({ value: id, label: name }));

/** Adds a peer, to an arm where the study has any, or an expert. */
export function AddMember({ candidates, arms }: AddMemberProps) {
  const { peers, experts } = candidates;
  if (peers.length === 0 && experts.length === 0)
    return (
      <p className="text-base text-second">Every peer and expert of the programme takes part.</p>
    );
  return (
    <section aria-labelledby="add-member" className="grid max-w-[34rem] gap-5">
      <SectionTitle id="add-member">Add somebody</SectionTitle>
      {peers.length > 0 && (
        <Form method="post" className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="intent" value="add-member" />
          <input type="hidden" name="role" value="peer" />
          <Select name="personId" label="Peer" options={options(peers)} />
          {arms.length > 0 && (
            <Select
              name="armId"
              label="Arm"
              options={arms.map(({ id, label }) => ({ value: id, label }))}
            />
          )}
          <Button>Add the peer</Button>
        </Form>
      )}
      {experts.length > 0 && (
        <Form method="post" className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="intent" value="add-member" />
          <input type="hidden" name="role" value="expert" />
          <Select name="personId" label="Expert" options={options(experts)} />
          <Button>Add the expert</Button>
        </Form>
      )}
    </section>
  );
}
