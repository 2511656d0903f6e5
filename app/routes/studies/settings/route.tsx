import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Checkbox } from "~/components/ui/choice";
import { DateText } from "~/components/ui/date-text";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle } from "~/components/ui/page-title";
import { revealed, type Reveal, type Revealed } from "~/domain/review/reveal";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, refusalAnswer, valueOrPage } from "~/platform/answer.server";
import { changeSettings, showSettings } from "~/services/studies/study-settings.server";
import { WorkspaceFrame } from "../../workspace-frame";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Settings: ${loaded?.study.title ?? "Study"} | Attune` },
];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return valueOrPage(await showSettings(context.app.db, actor, params.key ?? ""));
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formOrPage(request);
  const reveal = Object.fromEntries(revealed.map((what) => [what, form.has(what)])) as Reveal;
  const key = params.key ?? "";
  const outcome = await changeSettings(context.app.db, actor, key, reveal);
  return outcome.ok ? redirect(`/studies/${key}/settings`) : refusalAnswer(outcome);
}

const words: Record<Revealed, { label: string; hint: string }> = {
  selfReview: { label: "The peer’s self-review", hint: "What the peer marked in the session." },
  cues: { label: "Planted cues", hint: "Where the simulator showed distress." },
  hints: { label: "Model hints", hint: "A model’s review, and why each suggestion was made." },
  othersWork: { label: "Other experts’ reviews", hint: "Once they are submitted." },
  comments: { label: "Comments", hint: "Threads about the session." },
  peerIdentity: { label: "Who the peer is", hint: "The name, also in a blinded study." },
};

export default function Settings() {
  const { study, reveal, versions, sessions, mayChange } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const crumbs = [
    { label: "Studies", to: "/studies" },
    { label: study.title, to: `/studies/${study.key}` },
    { label: "Settings" },
  ];
  const isFrozen = sessions > 0;
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      <div className="max-w-[44rem]">
        <PageTitle lead="Before they lock their first judgement, reviewers see none of this.">
          What is revealed after the lock
        </PageTitle>
        <div className="grid gap-6">
          <ErrorSummary
            problems={answer?.error ? [{ message: answer.error }] : []}
            title="Not changed"
          />
          <Form method="post" className="grid gap-5">
            <fieldset disabled={!mayChange} className="grid gap-3">
              <legend className="sr-only">Shown to a reviewer after the lock</legend>
              {revealed.map((what) => (
                <Checkbox
                  key={what}
                  id={what}
                  name={what}
                  label={words[what].label}
                  hint={words[what].hint}
                  defaultChecked={reveal[what]}
                />
              ))}
            </fieldset>
            <p className="text-sm text-second">
              {isFrozen
                ? `${sessions} ${sessions === 1 ? "session was" : "sessions were"} made under these settings, so they stay frozen for ${sessions === 1 ? "it" : "them"}. A change makes a new version for the sessions after it.`
                : "No session was made under these settings yet: they can still be changed."}
            </p>
            {mayChange ? (
              <div>
                <Button kind="primary">{isFrozen ? "Make a new version" : "Keep"}</Button>
              </div>
            ) : (
              <p className="text-sm text-second">A researcher changes them.</p>
            )}
          </Form>
          {versions.length > 0 && (
            <ul className="divide-y divide-line border-y border-line text-base">
              {versions.map(({ version, createdAt }) => (
                <li key={version} className="py-1.5">
                  Version {version}{" "}
                  <span className="text-second">
                    from <DateText at={createdAt} />
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </WorkspaceFrame>
  );
}
