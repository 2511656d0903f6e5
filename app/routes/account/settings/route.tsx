import { getFormProps, getInputProps, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { Button, TextLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { PageTitle, SectionTitle } from "~/components/ui/page-title";
import { SentOnce } from "~/components/ui/sent-once";
import { TextField } from "~/components/ui/text-field";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf } from "~/platform/answer.server";
import { readSent } from "~/platform/sent.server";
import { changePassword, changePasswordAgain } from "~/services/access/change-password.server";
import { SignOutForm } from "../../sign-out-form";
import { WorkspaceFrame } from "../../workspace-frame";
import { changePasswordSchema } from "./form";

export const meta: MetaFunction = () => [{ title: "Account | Attune" }];

export function loader({ context, request }: LoaderFunctionArgs) {
  const { name, roles, programmeName } = requireActor(context, request);
  return { name, roles, programmeName };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { address, app, actor } = context;
  const form = await formOrPage(request);
  const submission = parseWithZod(form, { schema: changePasswordSchema });
  const hideFields = ["current", "next"];
  if (submission.status !== "success") {
    requireActor(context, request);
    return data({ result: submission.reply({ hideFields }), changed: false }, { status: 422 });
  }
  const input = { ...submission.value, address, sent: readSent(form, app) };
  const outcome = actor
    ? await changePassword(app, actor, input)
    : await changePasswordAgain(app, input);
  if (!outcome) throw redirect("/sign-in");
  if (!outcome.ok) {
    const result = submission.reply({ fieldErrors: { current: [messageOf(outcome)] }, hideFields });
    return data({ result, changed: false }, { status: statusOf(outcome) });
  }
  const result = submission.reply({ resetForm: true });
  return data({ result, changed: true }, { headers: { "set-cookie": outcome.value } });
}

export default function Account() {
  const person = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const busy = useNavigation().formAction === "/account";
  const [form, fields] = useForm<{ current: string; next: string }>({
    id: "password",
    lastResult: answer?.result,
  });
  return (
    <WorkspaceFrame breadcrumb={[{ label: "Account" }]}>
      <PageTitle lead={`${person.roles.join(", ")} in ${person.programmeName}`}>
        {person.name}
      </PageTitle>
      <div className="grid max-w-[26rem] gap-8">
        {answer?.changed && (
          <Notice tone="done" live="polite" title="Password changed">
            Every other device has been signed out.
          </Notice>
        )}
        <Form method="post" className="grid gap-4" {...getFormProps(form)}>
          <SentOnce />
          <SectionTitle>Change the password</SectionTitle>
          <TextField
            {...getInputProps(fields.current, { type: "password" })}
            key={fields.current.key}
            label="Current password"
            autoComplete="current-password"
            errors={fields.current.errors}
          />
          <TextField
            {...getInputProps(fields.next, { type: "password" })}
            key={fields.next.key}
            label="New password"
            hint="At least 12 characters."
            autoComplete="new-password"
            errors={fields.next.errors}
          />
          <div>
            <Button kind="primary" busy={busy}>
              Change the password
            </Button>
          </div>
        </Form>
        {person.roles.includes("peer") && (
          <div className="grid justify-items-start gap-2">
            <SectionTitle>Consent</SectionTitle>
            <p className="text-sm text-second">
              What your practice may be used for, and what you have said about it.{" "}
              <TextLink to="/consent">Look at it or change it</TextLink>
            </p>
          </div>
        )}
        {person.roles.includes("peer") && (
          <div className="grid justify-items-start gap-2">
            <SectionTitle>Erasure</SectionTitle>
            <p className="text-sm text-second">
              Have all that you practised here erased, with everything said about it.{" "}
              <TextLink to="/account/erasure">See what that means, or ask for it</TextLink>
            </p>
          </div>
        )}
        <div className="grid justify-items-start gap-2">
          <SectionTitle>Devices</SectionTitle>
          <p className="text-sm text-second">
            Signs you out here and on every other device where you are signed in.
          </p>
          <SignOutForm everywhere />
        </div>
      </div>
    </WorkspaceFrame>
  );
}
