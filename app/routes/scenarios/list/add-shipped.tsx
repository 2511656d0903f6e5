import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { SectionTitle } from "~/components/ui/page-title";

/** Offers the scenarios that ship with Attune and that the programme has not. */
export function AddShipped({ n }: { n: number }) {
  const busy = useNavigation().formData?.get("intent") === "add-shipped";
  return (
    <section aria-labelledby="shipped-title" className="grid max-w-[34rem] gap-3">
      <SectionTitle id="shipped-title">Scenarios that ship with Attune</SectionTitle>
      <p className="text-base text-second">
        {n === 1 ? "1 of them is" : `${n} of them are`} not in this programme. They are published at
        once; each can be retired, or copied and changed. What is here stays as it is.
      </p>
      <Form method="post">
        <input type="hidden" name="intent" value="add-shipped" />
        <Button busy={busy} busyLabel="Adding them" data-done="The shipped scenarios are added.">
          Add the shipped scenarios
        </Button>
      </Form>
    </section>
  );
}
