import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ProblemList } from "~/components/scenario/problem-list";
import { StandingText } from "~/components/scenario/standing-text";
import { namedByWords } from "~/components/scenario/path-words";
import { standingWords } from "~/components/scenario/scenario-words";
import { TextLink } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { Notice } from "~/components/ui/notice";
import { PageTitle } from "~/components/ui/page-title";
import type { ScenarioProblem } from "~/domain/simulator/problems";
import { addressOf, versionPath } from "~/domain/simulator/version-address";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { readSent } from "~/platform/sent.server";
import { showScenario } from "~/services/scenario/show-scenario.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { ScenarioAbout, startOf } from "./about";
import { ScenarioActs, type CopyErrors } from "./acts";
import { carryOut } from "./acts.server";
import { actSchema } from "./form";
import { ScenarioReading } from "./reading";
import { readingView } from "./reading-view";

export const meta: MetaFunction = () => [{ title: "Scenario | Attune" }];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { content, ...shown } = valueOrPage(
    await showScenario(context.app.db, actor, addressOf(params)),
  );
  // A scenario is half a megabyte: what the page does not draw stays on the server.
  const { searchParams } = new URL(request.url);
  return {
    ...shown,
    start: content && startOf(content),
    reading: content && readingView(content, searchParams),
    named: shown.problems.length > 0 && content ? namedByWords(content) : {},
  };
}

interface Refused {
  problems: readonly ScenarioProblem[];
  errors: CopyErrors;
  error: string | null;
}

const nothing: Refused = { problems: [], errors: {}, error: null };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formOrPage(request);
  const parsed = actSchema.safeParse(Object.fromEntries(form));
  const address = addressOf(params);
  if (!parsed.success) {
    const errors = Object.fromEntries(
      parsed.error.issues.map(({ path, message }) => [String(path[0]), message]),
    );
    const error = "intent" in errors ? "This form could not be read. Nothing was stored." : null;
    return data({ ...nothing, error, errors }, { status: 422 });
  }
  const asked = { ...address, sent: readSent(form, context.app) };
  const outcome = await carryOut(context.app, actor, asked, parsed.data);
  if (outcome.ok) {
    const { value } = outcome;
    if ("to" in value) throw redirect(value.to);
    return data({ ...nothing, problems: value.problems }, { status: 422 });
  }
  const message = messageOf(outcome);
  const field = outcome.reason === "invalid" ? outcome.field : undefined;
  const refusal = field ? { errors: { [field]: message } } : { error: message };
  return data({ ...nothing, ...refusal }, { status: statusOf(outcome) });
}

export default function ScenarioPage() {
  const { about, versions, start, reading, named, mayManage, problems } =
    useLoaderData<typeof loader>();
  const { errors, error } = useActionData<typeof action>() ?? nothing;
  const address = { key: about.key, version: about.version };
  const refusals = [
    ...(error ? [{ message: error }] : []),
    ...(["title", "key"] as const).flatMap((field) => {
      const message = errors[field];
      return message ? [{ fieldId: `copy-${field}`, message }] : [];
    }),
  ];
  const crumbs = [{ label: "Scenarios", to: "/scenarios" }, { label: about.title }];
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      <PageTitle
        lead={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span>Version {about.version}</span> <StandingText standing={about.standing} />
            {versions.length > 1 && (
              <span>
                Also:{" "}
                {versions
                  .filter(({ version }) => version !== about.version)
                  .map(({ version, standing }, index) => (
                    <span key={version}>
                      {index > 0 && ", "}
                      <TextLink to={versionPath({ key: about.key, version })}>
                        version {version}
                      </TextLink>{" "}
                      ({standingWords[standing].toLowerCase()})
                    </span>
                  ))}
              </span>
            )}
          </span>
        }
      >
        {about.title}
      </PageTitle>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_17rem]">
        {mayManage && (
          <div className="grid content-start gap-4 lg:order-2">
            <ErrorSummary title="Not done" problems={refusals} />
            <ScenarioActs
              {...{ address, revision: about.revision, title: about.title }}
              standing={about.standing}
              copyErrors={errors}
              mayPublish={problems.length === 0}
            />
          </div>
        )}
        <div className="grid min-w-0 content-start gap-8">
          {problems.length > 0 && (
            <Notice
              tone="issue"
              live="polite"
              title={`Not ready to publish: ${problems.length} ${problems.length === 1 ? "thing has" : "things have"} to be put right first.`}
            >
              <ProblemList
                problems={problems}
                editor={versionPath(address, "edit")}
                named={named}
              />
            </Notice>
          )}
          <ScenarioAbout about={about} start={start} />
          {reading && <ScenarioReading view={reading} />}
          {!reading && (
            <p className="max-w-[44rem] text-base text-second">
              Its lines and cues stay closed to experts: reviews are measured against these cues.
            </p>
          )}
        </div>
      </div>
    </WorkspaceFrame>
  );
}
