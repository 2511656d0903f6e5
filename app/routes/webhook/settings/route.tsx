import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Button } from "~/components/ui/button";
import { CopyButton } from "~/components/ui/copy-button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import { PageTitle } from "~/components/ui/page-title";
import { SentOnce } from "~/components/ui/sent-once";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { readSent } from "~/platform/sent.server";
import {
  changeWebhook,
  showWebhook,
  testWebhook,
} from "~/services/notification/manage-webhook.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { DeliveryLog } from "./delivery-log";
import { webhookFormSchema } from "./form";
import { WebhookForm } from "./webhook-form";

export const meta: MetaFunction = () => [{ title: "Webhook | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const before = z.uuid().safeParse(new URL(request.url).searchParams.get("before"));
  return valueOrPage(await showWebhook(context.app, actor, before.data));
}

interface Answer {
  errors: Record<string, string[] | undefined>;
  said: string | null;
  /** Shown this once. */
  secret: string | null;
}

const refused = (errors: Answer["errors"], status: number) =>
  data<Answer>({ errors, said: null, secret: null }, { status });

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const { app } = context;
  valueOrPage(await showWebhook(app, actor));
  const form = await formOrPage(request);
  const sent = readSent(form, app);
  if (form.get("intent") === "test") {
    const outcome = await testWebhook(app, actor, sent);
    if (!outcome.ok) return refused({ "": [messageOf(outcome)] }, statusOf(outcome));
    const said =
      "A test message is in line. What became of it stands in the list of messages, a moment later.";
    return data<Answer>({ errors: {}, said, secret: null });
  }
  const fields = { ...Object.fromEntries(form), events: form.getAll("events") };
  const read = webhookFormSchema.safeParse(fields);
  if (!read.success) return refused(z.flattenError(read.error).fieldErrors, 422);
  const outcome = await changeWebhook(app, actor, { sent, ...read.data });
  if (!outcome.ok) return refused({ "": [messageOf(outcome)] }, statusOf(outcome));
  return data<Answer>({ errors: {}, said: "Saved.", secret: outcome.value.secret });
}

export default function WebhookSettings() {
  const { webhook, deliveries, next, allowsPrivate } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const problems = Object.entries(answer?.errors ?? {}).flatMap(([fieldId, messages]) =>
    (messages ?? []).map((message) => ({ fieldId: fieldId || undefined, message })),
  );
  return (
    <WorkspaceFrame>
      <PageTitle
        lead="Tells a system of yours what happens here, by a signed message. It holds ids and times: no name, no title, no word of a conversation."
        acts={
          webhook && (
            <Form method="post">
              <SentOnce />
              <Button name="intent" value="test">
                Send a test message
              </Button>
            </Form>
          )
        }
      >
        Webhook
      </PageTitle>
      <div className="grid gap-6">
        <ErrorSummary problems={problems} title="Not done" />
        {answer?.said && (
          <Notice tone="done" live="polite" title={answer.said}>
            {answer.secret && (
              <>
                The secret, shown this once:{" "}
                <code className="break-all select-all">{answer.secret}</code>. Each message has a
                header <code>attune-signature</code>: “sha256=” and the HMAC-SHA256, in hex, of the
                header <code>attune-timestamp</code>, a point and the body.
              </>
            )}
          </Notice>
        )}
        {answer?.secret && <CopyButton text={answer.secret} of="the secret" />}
        {webhook?.isOn && !webhook.isReached && (
          <Notice tone="care">
            This address lies in a private network: nothing is sent to it.
          </Notice>
        )}
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,34rem)_minmax(0,1fr)]">
          <WebhookForm
            webhook={webhook}
            errors={answer?.errors ?? {}}
            allowsPrivate={allowsPrivate}
          />
          <DeliveryLog rows={deliveries} next={next} />
        </div>
      </div>
    </WorkspaceFrame>
  );
}
