import { Form } from "@remix-run/react";
import { Button, ButtonLink } from "~/components/ui/button";
import { TextField } from "~/components/ui/text-field";

const seeds = 4294967296;

/** The seed of the rehearsal, held in the address: the same seed and messages give the same client. */
export function SeedForm({ seed }: { seed: number }) {
  return (
    <div className="flex flex-wrap items-end gap-2">
      <Form method="get" preventScrollReset className="flex items-end gap-2">
        <TextField
          key={seed}
          id="seed"
          name="seed"
          label="Seed"
          inputMode="numeric"
          defaultValue={seed}
          pattern="[0-9]{1,10}"
          title="A whole number of at most ten figures"
          className="w-32"
        />
        <Button className="min-h-9">Use it</Button>
      </Form>
      <ButtonLink className="min-h-9" preventScrollReset to={`?seed=${(seed + 1) % seeds}`}>
        Next seed
      </ButtonLink>
    </div>
  );
}
