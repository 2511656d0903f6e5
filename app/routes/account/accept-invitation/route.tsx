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
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageFrame } from "~/components/ui/page-frame";
import { TextField } from "~/components/ui/text-field";
import { formOrPage, messageOf, statusOf } from "~/platform/answer.server";
import { programmeCookie } from "~/platform/programme.server";
import { acceptInvitation, readInvitation } from "~/services/people/accept-invitation.server";
import { acceptSchema } from "./form";

export const meta: MetaFunction = () => [{ title: "Invitation | Attune" }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = await readInvitation(context.app, params.token ?? "");
  if (found.ok) return { invitation: found.value };
  const message =
    "This invitation has been used or withdrawn, or its time is over. Ask your admin for a new link.";
  throw data({ message }, { status: 404 });
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const token = params.token ?? "";
  const found = await readInvitation(context.app, token);
  const formData = await formOrPage(request);
  const hasAccount = found.ok ? found.value.hasAccount : !formData.has("name");
  const submission = parseWithZod(formData, { schema: acceptSchema(hasAccount) });
  const hideFields = ["password"];
  if (submission.status !== "success")
    return data(submission.reply({ hideFields }), { status: 422 });
  const { password, name = "" } = submission.value;
  const { address, app } = context;
  const outcome = await acceptInvitation(app, token, { name, password, address });
  if (!outcome.ok) {
    const message = messageOf(outcome);
    const field = outcome.reason === "invalid" ? outcome.field : undefined;
    const reply = field
      ? submission.reply({ fieldErrors: { [field]: [message] }, hideFields })
      : submission.reply({ formErrors: [message], hideFields });
    return data(reply, { status: statusOf(outcome) });
  }
  const headers = new Headers({ "set-cookie": outcome.value });
  if (found.ok) headers.append("set-cookie", programmeCookie(found.value.programmeId));
  throw redirect("/", { headers });
}

export default function AcceptInvitation() {
  const { invitation } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const busy = useNavigation().state !== "idle";
  const [form, fields] = useForm<{ name?: string; password: string }>({
    id: "invitation",
    lastResult,
    defaultValue: { name: invitation.name },
  });
  return (
    <PageFrame>
      <div className="mx-auto grid max-w-[26rem] gap-6 py-6 md:py-12">
        <div>
          <h1 className="font-serif text-title md:text-finding">
            You are invited to {invitation.programmeName}
          </h1>
          <p className="mt-1.5 text-base text-second">
            As {invitation.roles.join(" and ")}, under {invitation.email}.{" "}
            {invitation.hasAccount
              ? "You have an account already: enter its password to accept."
              : "Choose how you are called here and a password."}
          </p>
        </div>
        <ErrorSummary problems={(form.errors ?? []).map((message) => ({ message }))} />
        <Form reloadDocument method="post" className="grid gap-4" {...getFormProps(form)}>
          {!invitation.hasAccount && (
            <TextField
              {...getInputProps(fields.name, { type: "text" })}
              key={fields.name.key}
              label="Name"
              autoComplete="name"
              errors={fields.name.errors}
            />
          )}
          <TextField
            {...getInputProps(fields.password, { type: "password" })}
            key={fields.password.key}
            label="Password"
            hint={
              invitation.hasAccount ? undefined : "At least 12 characters. A few words work well."
            }
            autoComplete={invitation.hasAccount ? "current-password" : "new-password"}
            errors={fields.password.errors}
          />
          <div>
            <Button kind="primary" busy={busy}>
              Accept the invitation
            </Button>
          </div>
        </Form>
      </div>
    </PageFrame>
  );
}
