import { getFormProps, getInputProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { CopyButton } from "~/components/ui/copy-button";
import { FieldError } from "~/components/ui/field";
import { Notice } from "~/components/ui/notice";
import { SectionTitle } from "~/components/ui/page-title";
import { SentOnce } from "~/components/ui/sent-once";
import { TextField } from "~/components/ui/text-field";
import { RoleBoxes } from "./role-boxes";

interface InvitePersonProps {
  lastResult: SubmissionResult<string[]> | undefined;
  /** The link of the invitation just made; shown this once. */
  link: string | null;
}

/** Where a problem with an invitation is put right. */
export const inviteFields: Record<string, string> = {
  email: "invite-email",
  roles: "invite-peer",
};

export function InvitePerson({ lastResult, link }: InvitePersonProps) {
  const [form, fields] = useForm<{ email: string; roles: string[] }>({ id: "invite", lastResult });
  const busy = useNavigation().formData?.get("intent") === "invite";
  return (
    <section className="grid max-w-[44rem] gap-3" aria-labelledby="invite-title">
      <SectionTitle id="invite-title">Invite somebody</SectionTitle>
      {link && (
        <div className="grid gap-2">
          <Notice tone="done" live="polite" title="The invitation is ready. Hand over this link:">
            <code className="break-all select-all">{link}</code>
            <p className="mt-1 text-sm text-second">
              It works once, for 14 days, and is not shown again. An earlier link that the same
              e-mail had here no longer works.
            </p>
          </Notice>
          <CopyButton text={link} of="the invitation link" />
        </div>
      )}
      <Form method="post" className="grid gap-3" {...getFormProps(form)}>
        <SentOnce />
        <input type="hidden" name="intent" value="invite" />
        <TextField
          {...getInputProps(fields.email, { type: "email" })}
          key={fields.email.key}
          label="E-mail"
          autoComplete="off"
          errors={fields.email.errors}
        />
        <RoleBoxes
          held={[]}
          prefix="invite"
          errorId={fields.roles.errors && `${fields.roles.id}-error`}
        />
        <FieldError id={fields.roles.id} errors={fields.roles.errors} />
        <div>
          <Button kind="primary" busy={busy}>
            Make the invitation
          </Button>
        </div>
      </Form>
    </section>
  );
}
