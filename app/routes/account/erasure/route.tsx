import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import { WhatGoes } from "~/components/erasure/what-goes";
import { Button, TextLink } from "~/components/ui/button";
import { Confirmed } from "~/components/ui/confirmed";
import { DateText } from "~/components/ui/date-text";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import { PageTitle } from "~/components/ui/page-title";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { askErasure, showOwnRequest, takeRequestBack } from "~/services/erasure/ask-erasure.server";
import { WorkspaceFrame } from "../../workspace-frame";

export const meta: MetaFunction = () => [{ title: "Erasure | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return { ...valueOrPage(await showOwnRequest(context.app.db, actor)), requestId: uuid() };
}

const schema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("ask"), requestId: z.uuid() }),
  z.object({ intent: z.literal("take-back") }),
]);

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context.app;
  valueOrPage(await showOwnRequest(db, actor));
  const read = schema.safeParse(Object.fromEntries(await formOrPage(request)));
  if (!read.success) return data({ error: "This form is not known here." }, { status: 422 });
  const outcome =
    read.data.intent === "ask"
      ? await askErasure(db, actor, read.data.requestId)
      : await takeRequestBack(db, actor);
  if (!outcome.ok) return data({ error: messageOf(outcome) }, { status: statusOf(outcome) });
  return data({ error: null });
}

type Last = ReturnType<typeof useLoaderData<typeof loader>>["last"];

/** Where the last request stands. */
function Standing({ last }: { last: Last }) {
  if (last === null || last.end === "taken-back" || last.end === "done") return null;
  if (last.end === null)
    return (
      <Notice
        tone="care"
        title="You asked to be erased"
        act={
          <Form method="post">
            <Button
              size="small"
              name="intent"
              value="take-back"
              data-done="Your request is taken back."
            >
              Take it back
            </Button>
          </Form>
        }
      >
        On <DateText at={last.askedAt} withTime />. An admin of your programme answers it. Until
        then everything stays as it is.
      </Notice>
    );
  return (
    <Notice title="Your request was declined">
      <p>
        On <DateText at={last.endedAt ?? last.askedAt} />. The reason given:
      </p>
      <p className="mt-1 font-serif text-said whitespace-pre-wrap">{last.reason}</p>
    </Notice>
  );
}

export default function OwnErasure() {
  const { last, sessions, requestId } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  const isOpen = last !== null && last.end === null;
  const counted = sessions === 1 ? "one session" : `${sessions} sessions`;
  return (
    <WorkspaceFrame breadcrumb={[{ label: "Account", to: "/account" }, { label: "Erasure" }]}>
      <PageTitle lead="Asking is enough: you need not say why. It never counts against you.">
        Have everything erased
      </PageTitle>
      <div className="grid max-w-[52rem] gap-7">
        <ErrorSummary problems={error ? [{ message: error }] : []} title="Not done" />
        <Standing last={last} />
        <p className="max-w-[44rem] font-serif text-said">
          Your account is closed, your name is removed, and all that you practised here goes:{" "}
          {counted}, with everything that anybody said about them. Nobody can bring it back.
        </p>
        <WhatGoes />
        {!isOpen && (
          <Form method="post">
            <input type="hidden" name="intent" value="ask" />
            <input type="hidden" name="requestId" value={requestId} />
            <Confirmed
              label="Ask to be erased"
              act="Ask an admin to erase everything"
              done="Your request is with the admins."
            >
              An admin reads it, erases everything, or tells you here why not. You can take it back
              until then. To keep the account and take back a single session, withdraw that session
              where you practised it instead.
            </Confirmed>
          </Form>
        )}
        <p className="border-t border-line pt-5">
          <TextLink to="/account">Back to the account</TextLink>
        </p>
      </div>
    </WorkspaceFrame>
  );
}
