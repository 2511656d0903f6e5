import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AskBeforeLeaving } from "~/components/ui/ask-before-leaving";
import { pathWords } from "~/components/scenario/path-words";
import { FactChip } from "~/components/ui/fact-chip";
import { Notice } from "~/components/ui/notice";
import { PageTitle } from "~/components/ui/page-title";
import { useHydrated } from "~/components/ui/use-hydrated";
import { scenarioProblems } from "~/domain/simulator/problems";
import { addressOf, versionPath } from "~/domain/simulator/version-address";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { readScenario } from "~/services/scenario/show-scenario.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { DraftStanding } from "./draft-standing";
import { ScenarioEditor } from "./editor";
import { useDraft, useFindings } from "./use-draft";

export const meta: MetaFunction = () => [{ title: "Edit a scenario | Attune" }];

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const address = addressOf(params);
  const read = valueOrPage(await readScenario(context.app.db, actor, address));
  if (read.standing !== "draft") throw redirect(versionPath(address));
  const { content, revision, savedBy } = read;
  return { address, content, revision, savedBy, problems: scenarioProblems(content) };
}

/** The address alone decides whether to load again: moving between parts keeps what is typed. */
export const shouldRevalidate = () => false;

function Editing() {
  const { address, content, revision, savedBy, problems } = useLoaderData<typeof loader>();
  const { store, state } = useDraft(address, { content, revision, savedBy });
  const findings = useFindings(state, problems);
  const hydrated = useHydrated();
  const title = state.draft.title || address.key;
  const crumbs = [
    { label: "Scenarios", to: "/scenarios" },
    { label: title, to: versionPath(address) },
    { label: "Edit" },
  ];
  return (
    <WorkspaceFrame
      breadcrumb={crumbs}
      facts={<FactChip>Draft, version {address.version}</FactChip>}
      right={<DraftStanding state={state} />}
    >
      <PageTitle lead="Saved as you type. Peers see nothing of it until it is published.">
        {title}
      </PageTitle>
      {!hydrated && (
        <Notice className="mb-5">
          The editor needs scripts. Without them, work with the file.
        </Notice>
      )}
      {(state.status === "refused" || state.status === "unreached") && (
        <Notice tone="issue" live="assertive" className="mb-5" title="Not saved yet">
          {state.error} Your words are kept on this device.
        </Notice>
      )}
      <ScenarioEditor {...{ address, store, state, findings }} />
      <AskBeforeLeaving
        active={state.notStored.length > 0}
        title="Not everything is saved"
        leaveLabel="Leave without saving it"
      >
        {state.notStored.map(({ path, message }) => `${pathWords(path)}: ${message}`).join(" ")}
      </AskBeforeLeaving>
    </WorkspaceFrame>
  );
}

export default function EditScenario() {
  const { address } = useLoaderData<typeof loader>();
  return <Editing key={versionPath(address)} />;
}
