import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import { PageTitle } from "~/components/ui/page-title";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { showErasures } from "~/services/erasure/list-erasures.server";
import { changeRetention, showRetention } from "~/services/erasure/retention.server";
import { stopErasure } from "~/services/erasure/stop-erasure.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { DueSessions } from "./due-sessions";
import { ErasureLog } from "./erasure-log";
import { retentionFormSchema } from "./form";
import { RetentionForm } from "./retention-form";

export const meta: MetaFunction = () => [{ title: "Retention | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context.app;
  const shown = valueOrPage(await showRetention(db, actor));
  return { ...shown, erasures: valueOrPage(await showErasures(db, actor)) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context.app;
  valueOrPage(await showErasures(db, actor));
  const read = retentionFormSchema.safeParse(Object.fromEntries(await formOrPage(request)));
  if (!read.success)
    return data({ errors: z.flattenError(read.error).fieldErrors, said: "" }, { status: 422 });
  const asked = read.data;
  const outcome =
    asked.intent === "set"
      ? await changeRetention(db, actor, { months: asked.months, unfrozenToo: asked.unfrozenToo })
      : await stopErasure(db, actor, asked.erasureId);
  if (!outcome.ok)
    return data({ errors: { "": [messageOf(outcome)] }, said: "" }, { status: statusOf(outcome) });
  return data({ errors: {}, said: asked.intent === "set" ? "Saved." : "Stopped." });
}

type Errors = Record<string, string[] | undefined>;

export default function Retention() {
  const { retention, studies, erasures } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors: Errors = answer?.errors ?? {};
  const problems = Object.entries(errors).flatMap(([field, messages]) =>
    (messages ?? []).map((message) => ({
      ...(field === "months" && { fieldId: field }),
      message,
    })),
  );
  return (
    <WorkspaceFrame>
      <PageTitle lead="How long what is said in sessions is kept, what is due, and what was erased.">
        Retention
      </PageTitle>
      <div className="grid gap-9">
        <ErrorSummary problems={problems} title="Not done" />
        {answer?.said && <Notice tone="done" live="polite" title={answer.said} />}
        <RetentionForm retention={retention} errors={errors.months} />
        <DueSessions months={retention.months} studies={studies} />
        <ErasureLog erasures={erasures} />
      </div>
    </WorkspaceFrame>
  );
}
