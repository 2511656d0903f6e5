import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import { PageTitle } from "~/components/ui/page-title";
import { Select } from "~/components/ui/text-field";
import { dayMinuteChoices, longestPauseMinutes, type Exposure } from "~/domain/review/care";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, refusalAnswer, valueOrPage } from "~/platform/answer.server";
import { chooseExposureLimit, showCare } from "~/services/review/session-care.server";
import { careTitle } from "../care-title";
import { WorkspaceFrame } from "../../workspace-frame";

export const meta: MetaFunction = () => [{ title: `${careTitle} | Attune` }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  return valueOrPage(await showCare(context.app.db, requireActor(context, request)));
}

const limitSchema = z.object({
  dayMinutes: z
    .union([
      z.literal("").transform(() => null),
      z.coerce.number().pipe(z.literal([30, 60, 90, 120, 180])),
    ])
    .nullable(),
});

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const asked = limitSchema.safeParse(Object.fromEntries(await formOrPage(request)));
  if (!asked.success) return data({ error: "Choose one of the times." }, { status: 422 });
  const outcome = await chooseExposureLimit(context.app.db, actor, asked.data.dayMinutes);
  return outcome.ok ? redirect("/reviews/care") : refusalAnswer(outcome);
}

const options = dayMinuteChoices.map((minutes) => ({
  value: minutes === null ? "" : String(minutes),
  label: minutes === null ? "Never" : `${minutes} minutes`,
}));

export default function CarePage() {
  const { today, week, dayMinutes, isReached } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  return (
    <WorkspaceFrame breadcrumb={[{ label: "Reviews", to: "/reviews" }, { label: careTitle }]}>
      <div className="max-w-[40rem]">
        <PageTitle lead="Only you see this page. It is no measure of your work.">
          {careTitle}
        </PageTitle>
        <div className="grid gap-6">
          <ErrorSummary problems={error ? [{ message: error }] : []} title="Not done" />
          {isReached && (
            <Notice tone="care">
              You asked to be told at {dayMinutes} minutes. A pause, or handing a session back, is
              always fine.
            </Notice>
          )}
          <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
            <Figure label="Last 24 hours" value={today} />
            <Figure label="Last 7 days" value={week} />
          </dl>
          <p className="text-sm text-second">
            Sessions with a content note in which you did something, and the minutes from act to
            act; a pause counts for at most {longestPauseMinutes} minutes.
          </p>
          <Form method="post" className="flex flex-wrap items-end gap-3">
            <Select
              name="dayMinutes"
              label="Tell me when a day comes to"
              options={options}
              defaultValue={dayMinutes === null ? "" : String(dayMinutes)}
            />
            <Button data-done="Your limit is kept.">Keep</Button>
          </Form>
        </div>
      </div>
    </WorkspaceFrame>
  );
}

function Figure({ label, value }: { label: string; value: Exposure }) {
  return (
    <div className="border-t border-line pt-2">
      <dt className="text-sm text-second">{label}</dt>
      <dd className="text-title font-semibold tabular-nums">
        {value.minutes} min
        <span className="ml-2 text-base font-normal text-second">
          in {value.sessions} {value.sessions === 1 ? "session" : "sessions"}
        </span>
      </dd>
    </div>
  );
}
