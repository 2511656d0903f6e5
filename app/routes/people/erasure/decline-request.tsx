import { Form } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { TextArea } from "~/components/ui/text-field";
import { longestReason } from "~/domain/erasure/erasure";

/** Says no to a request, with a reason that the person reads on their account. */
export function DeclineRequest({ errors }: { errors: string[] | undefined }) {
  return (
    <details className="mt-2" open={errors !== undefined && errors.length > 0}>
      <summary className="text-sm text-accent underline underline-offset-3">Decline it</summary>
      <Form method="post" className="grid justify-items-start gap-3 py-3">
        <input type="hidden" name="intent" value="decline" />
        <TextArea
          id="reason"
          name="reason"
          label="Why not, in words that they read"
          maxLength={longestReason}
          errors={errors}
          required
          className="w-full"
        />
        <Button size="small">Decline the request</Button>
      </Form>
    </details>
  );
}
