import { Form } from "@remix-run/react";
import { Confirmed } from "~/components/ui/confirmed";

interface WithdrawInvitationProps {
  id: string;
  email: string;
  /** Whose it is in words; the e-mail unless a name is known. */
  who?: string;
  /** What becomes of the invitation, in a sentence. */
  children: string;
}

/** Takes an open invitation back. */
export function WithdrawInvitation({ id, email, who = email, children }: WithdrawInvitationProps) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value="withdraw" />
      <input type="hidden" name="invitationId" value={id} />
      <Confirmed
        quiet
        label={
          <>
            Withdraw<span className="sr-only"> the invitation of {email}</span>
          </>
        }
        act={`Withdraw the invitation of ${who}`}
        done={`The invitation of ${who} is withdrawn.`}
      >
        {children}
      </Confirmed>
    </Form>
  );
}
