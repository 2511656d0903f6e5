import { parseWithZod } from "@conform-to/zod/v4";
import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/ui/error-summary";
import { FactChip } from "~/components/ui/fact-chip";
import { Notice } from "~/components/ui/notice";
import { PageTitle } from "~/components/ui/page-title";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { changeCalibration, waveThrough } from "~/services/calibration/change-calibration.server";
import { makeDueRepeats } from "~/services/calibration/make-repeats.server";
import { showCalibration } from "~/services/calibration/show-calibration.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { ExpertTable } from "./expert-table";
import { calibrationFormSchema } from "./form";
import { Repeats } from "./repeats";
import { SettingsForm } from "./settings-form";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Calibration of ${loaded?.study.title ?? "a study"} | Attune` },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return valueOrPage(await showCalibration(context.app.db, actor, params.key ?? ""));
}

interface Answer {
  errors: string[];
  done: string | null;
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context.app;
  const key = params.key ?? "";
  const submission = parseWithZod(await formOrPage(request), { schema: calibrationFormSchema });
  if (submission.status !== "success") {
    const errors = Object.values(submission.error ?? {}).flatMap((list) => list ?? []);
    return data<Answer>({ errors, done: null }, { status: 422 });
  }
  const asked = submission.value;
  const refused = (outcome: Parameters<typeof messageOf>[0]) =>
    data<Answer>({ errors: [messageOf(outcome)], done: null }, { status: statusOf(outcome) });
  const did = (done: string) => data<Answer>({ errors: [], done });
  switch (asked.intent) {
    case "settings": {
      const { intent: _, ...settings } = asked;
      const outcome = await changeCalibration(db, actor, key, settings);
      return outcome.ok ? did(`Kept as version ${outcome.value.version}.`) : refused(outcome);
    }
    case "wave": {
      const { personId, reason } = asked;
      const outcome = await waveThrough(db, actor, { studyKey: key, personId, reason });
      return outcome.ok ? did("The live sessions are open to this expert.") : refused(outcome);
    }
    case "make-repeats": {
      const outcome = await makeDueRepeats(db, actor, key);
      if (!outcome.ok) return refused(outcome);
      const { made } = outcome.value;
      return did(
        made === 0
          ? "No repeat is due."
          : `${made} ${made === 1 ? "repeat was" : "repeats were"} made.`,
      );
    }
  }
}

export default function StudyCalibration() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { study, settings } = loaded;
  const crumbs = [
    { label: "Studies", to: "/studies" },
    { label: study.title, to: `/studies/${study.key}` },
    { label: "Calibration" },
  ];
  return (
    <WorkspaceFrame
      breadcrumb={crumbs}
      facts={<FactChip>{settings.on ? "Calibration on" : "Calibration off"}</FactChip>}
    >
      <PageTitle lead="A new expert first codes gold sessions. The live sessions open to them once their first judgement agrees with gold as far as you ask here.">
        Calibration
      </PageTitle>
      <div className="grid gap-10">
        <ErrorSummary
          problems={(answer?.errors ?? []).map((message) => ({ message }))}
          title="Not done"
        />
        {answer?.done && (
          <Notice tone="done" live="polite">
            {answer.done}
          </Notice>
        )}
        <ExpertTable {...loaded} />
        <SettingsForm {...loaded} />
        <Repeats {...loaded} />
      </div>
    </WorkspaceFrame>
  );
}
