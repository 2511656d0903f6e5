import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { StandingText } from "~/components/scenario/standing-text";
import { standingWords, styleWords } from "~/components/scenario/scenario-words";
import { DataTable, type DataColumn } from "~/components/table/data-table";
import { SaveTable } from "~/components/table/save-table";
import { TextLink } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { PageTitle } from "~/components/ui/page-title";
import { can } from "~/domain/access/can";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import {
  addShippedScenarios,
  countShippedToAdd,
} from "~/services/scenario/add-shipped-scenarios.server";
import { importScenario } from "~/services/scenario/import-scenario.server";
import { listScenarios } from "~/services/scenario/list-scenarios.server";
import { listNewerShipped, takeNewerShipped } from "~/services/scenario/take-newer-shipped.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { AddShipped } from "./add-shipped";
import { ImportFile } from "./import-file";
import { NewerShipped } from "./newer-shipped";

export const meta: MetaFunction = () => [{ title: "Scenarios | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const scenarios = valueOrPage(await listScenarios(context.app.db, actor));
  const toAdd = await countShippedToAdd(context.app.db, actor);
  const newer = await listNewerShipped(context.app.db, actor);
  return { scenarios, toAdd, newer, mayManage: can(actor, "scenario.manage", actor) };
}

/** What the page does with what ships, by the intent of its form. */
const shippedActs = { "add-shipped": addShippedScenarios, "take-newer": takeNewerShipped } as const;

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await formOrPage(request);
  const intent = form.get("intent");
  if (intent === "add-shipped" || intent === "take-newer") {
    const outcome = await shippedActs[intent](context.app.db, actor);
    if (outcome.ok) throw redirect("/scenarios");
    return data({ problems: [messageOf(outcome)] }, { status: statusOf(outcome) });
  }
  const file = form.get("file");
  const text = typeof file === "string" ? file : await file?.text();
  const outcome = await importScenario(context.app.db, actor, text ?? "");
  if (!outcome.ok)
    return data({ problems: messageOf(outcome).split("\n") }, { status: statusOf(outcome) });
  throw redirect(`/scenarios/${outcome.value.key}/${outcome.value.version}`);
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>["scenarios"][number];

const columns: DataColumn<Row>[] = [
  {
    id: "title",
    header: "Scenario",
    rowHeader: true,
    cell: (row) => <TextLink to={`/scenarios/${row.key}/${row.version}`}>{row.title}</TextLink>,
  },
  { id: "person", header: "Person", cell: (row) => `${row.clientName}, ${row.age}` },
  { id: "style", header: "Style", cell: (row) => styleWords[row.style] },
  { id: "risk", header: "Risk layer", cell: (row) => (row.riskOptIn ? "Opt-in" : "None") },
  {
    id: "standing",
    header: "State",
    cell: (row) => (
      <span className="inline-flex flex-wrap items-center gap-2">
        <StandingText standing={row.standing} />
        {row.draft !== null && row.draft !== row.version && (
          <TextLink to={`/scenarios/${row.key}/${row.draft}`} className="text-sm">
            Draft {row.draft}
            <span className="sr-only"> of {row.title}</span>
          </TextLink>
        )}
      </span>
    ),
  },
  { id: "versions", header: "Versions", numeric: true, cell: (row) => row.versions },
  { id: "sessions", header: "Sessions", numeric: true, cell: (row) => row.sessions },
];

export default function Scenarios() {
  const { scenarios, toAdd, newer, mayManage } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <WorkspaceFrame>
      <PageTitle
        lead="The people whom peers practise with. A published version never changes; sessions keep the one they began with."
        acts={
          scenarios.length > 0 && (
            <SaveTable
              file="scenarios"
              of="scenarios"
              heads={[
                "scenario",
                "person",
                "age",
                "style",
                "risk",
                "state",
                "open_draft",
                "versions",
                "sessions",
              ]}
              rows={scenarios.map((row) => [
                ...[row.title, row.clientName, row.age, styleWords[row.style]],
                ...[
                  row.riskOptIn ? "opt-in" : "none",
                  standingWords[row.standing].toLowerCase(),
                  row.draft,
                  row.versions,
                  row.sessions,
                ],
              ])}
            />
          )
        }
      >
        Scenarios
      </PageTitle>
      <div className="grid gap-8">
        <section aria-label="Scenarios">
          <DataTable
            caption="Scenarios"
            columns={columns}
            rows={scenarios}
            rowId={(row) => row.key}
            empty={
              <EmptyState title="There is no scenario yet.">
                {mayManage
                  ? "Add those that ship with Attune, or bring one as a file below."
                  : "A lead can publish one."}
              </EmptyState>
            }
          />
        </section>
        {newer.length > 0 && <NewerShipped titles={newer} />}
        {toAdd > 0 && <AddShipped n={toAdd} />}
        {mayManage && <ImportFile problems={refused?.problems ?? []} />}
      </div>
    </WorkspaceFrame>
  );
}
