import { Form } from "@remix-run/react";
import { Button, TextLink } from "~/components/ui/button";

/** How many sessions came again, and the act that gives out what is due. */
export function Repeats({
  study,
  repeats,
}: {
  study: { key: string };
  repeats: { made: number; due: number };
}) {
  const { made, due } = repeats;
  return (
    <section aria-labelledby="repeats" className="grid max-w-[44rem] gap-3">
      <h2 id="repeats" className="text-lg font-semibold">
        Hidden repeats
      </h2>
      <p className="text-base text-second">
        {made} {made === 1 ? "session was" : "sessions were"} given again so far; {due}{" "}
        {due === 1 ? "is" : "are"} due. What came of them is under{" "}
        <TextLink to={`/studies/${study.key}/results/over-time`}>agreement over time</TextLink>.
      </p>
      <Form method="post">
        <input type="hidden" name="intent" value="make-repeats" />
        <Button>Make due repeats</Button>
      </Form>
    </section>
  );
}
