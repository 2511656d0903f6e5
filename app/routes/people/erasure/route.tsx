import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { v7 as uuid } from "uuid";
import { z } from "zod";
import { ErasureProgress } from "~/components/erasure/erasure-progress";
import { WhatGoes } from "~/components/erasure/what-goes";
import { DateText } from "~/components/ui/date-text";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import { PageTitle } from "~/components/ui/page-title";
import { counted } from "~/domain/wording/counted";
import { requireActor } from "~/platform/actor.server";
import {
  formOrPage,
  messageOf,
  notFoundUnlessId,
  statusOf,
  valueOrPage,
} from "~/platform/answer.server";
import { declineRequest } from "~/services/erasure/ask-erasure.server";
import { beginErasure } from "~/services/erasure/begin-erasure.server";
import { showErasure } from "~/services/erasure/show-erasure.server";
import { stopErasure } from "~/services/erasure/stop-erasure.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { ConfirmErasure } from "./confirm-erasure";
import { DeclineRequest } from "./decline-request";
import { erasureFormSchema } from "./form";
import { InNumbers } from "./in-numbers";

export const meta: MetaFunction = () => [{ title: "Erase | Attune" }];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const page = valueOrPage(
    await showErasure(context.app.db, actor, notFoundUnlessId(params.personId)),
  );
  return { ...page, erasureId: uuid() };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const { app } = context;
  const personId = notFoundUnlessId(params.personId);
  valueOrPage(await showErasure(app.db, actor, personId));
  const read = erasureFormSchema.safeParse(Object.fromEntries(await formOrPage(request)));
  if (!read.success)
    return data({ errors: z.flattenError(read.error).fieldErrors, said: "" }, { status: 422 });
  const asked = read.data;
  const outcome =
    asked.intent === "erase"
      ? await beginErasure(app, actor, {
          ...asked,
          personId,
          onRequest: asked.onRequest === "yes",
        })
      : asked.intent === "stop"
        ? await stopErasure(app.db, actor, asked.erasureId)
        : await declineRequest(app.db, actor, { personId, reason: asked.reason });
  if (outcome.ok) {
    const said =
      asked.intent === "decline" ? "Declined. They read your reason on their account." : "";
    return data({ errors: {}, said });
  }
  const field = outcome.reason === "invalid" && outcome.field === "typed" ? "typed" : "";
  const errors: Errors = { [field]: [messageOf(outcome)] };
  return data({ errors, said: "" }, { status: statusOf(outcome) });
}

type Errors = Record<string, string[] | undefined>;

export default function ErasePerson() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors: Errors = answer?.errors ?? {};
  const { name, last, count } = page;
  const isAtWork = last !== null && last.end === null;
  const isNothingLeft = page.isErased && last?.end === "done" && count.sessions === 0;
  return (
    <WorkspaceFrame breadcrumb={[{ label: "People", to: "/people" }, { label: "Erase" }]}>
      <PageTitle lead="For good: there is no way back, for anybody.">
        {isNothingLeft ? "Everything was erased" : `Erase all that ${name} did here`}
      </PageTitle>
      <div className="grid max-w-[52rem] gap-7">
        <ErrorSummary problems={problemsOf(errors)} title="Not done" />
        {answer?.said && <Notice tone="done" live="polite" title={answer.said} />}
        {page.askedAt && !isAtWork && (
          <Notice tone="care" title="They asked for it themselves">
            On <DateText at={page.askedAt} />. Answer it by erasing below, or say why not.
            <DeclineRequest errors={errors.reason} />
          </Notice>
        )}
        {last && (
          <section aria-label="The last erasure" className="grid gap-2">
            <p className="text-base">
              Begun on <DateText at={last.createdAt} withTime />
              {last.by && <> by {last.by}</>}: {counted(last.sessions, "session")},{" "}
              {counted(last.reviews, "review")}, {counted(last.drills, "drill")}.
            </p>
            <ErasureProgress erasure={last} />
          </section>
        )}
        {!isAtWork && !isNothingLeft && (
          <>
            <InNumbers count={count} />
            <WhatGoes />
            <ConfirmErasure page={page} errors={errors.typed} />
          </>
        )}
      </div>
    </WorkspaceFrame>
  );
}

function problemsOf(errors: Errors) {
  return Object.entries(errors).flatMap(([field, messages]) =>
    (messages ?? []).map((message) => ({
      ...(["typed", "reason"].includes(field) && { fieldId: field }),
      message,
    })),
  );
}
