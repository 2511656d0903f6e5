import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Notice } from "~/components/ui/notice";
import { PageTitle } from "~/components/ui/page-title";
import { tokensOf } from "~/domain/practice/token-days";
import { requireActor } from "~/platform/actor.server";
import { valueOrPage } from "~/platform/answer.server";
import { showEngine } from "~/services/practice/show-engine.server";
import { showHelplines } from "~/services/practice/show-helplines.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { Days } from "./days";
import { dayCountSchema } from "./form.server";
import { HowSet } from "./how-set";
import { SuggestionsTable } from "./suggestions-table";
import { TodaysBudget } from "./todays-budget";
import { WhereHelpIs } from "./where-help-is";
import { WhoPlays } from "./who-plays";
import { WritersTable } from "./writers-table";

export const meta: MetaFunction = () => [{ title: "Client engine | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const dayCount = dayCountSchema.parse(new URL(request.url).searchParams.get("days"));
  const standing = valueOrPage(await showEngine(context.app, actor, dayCount));
  return { ...standing, help: valueOrPage(showHelplines(context.app, actor)) };
}

export default function ClientEngine() {
  const { preferred, claude, today, dayCount, tokens, ...shown } = useLoaderData<typeof loader>();
  const limit = claude?.limits.perDay ?? null;
  return (
    <WorkspaceFrame>
      <PageTitle lead="Who plays the client, how it is set, how much of its budget is used, and where peers find help. Counts alone: no person, no session, no words.">
        Client engine
      </PageTitle>
      <div className="grid gap-9">
        {limit !== null && tokensOf(tokens.today) >= limit && (
          <Notice tone="care" title="Today’s limit is reached.">
            Until midnight UTC Claude answers nobody. Whoever practises can go on with the embedded
            client, and what they sent is safe.
          </Notice>
        )}
        <WhoPlays engine={preferred} />
        <div className="grid gap-x-10 gap-y-9 lg:grid-cols-[minmax(0,44rem)_minmax(20rem,1fr)] xl:gap-x-16">
          <HowSet claude={claude} />
          <TodaysBudget day={today} sums={tokens.today} limit={limit} />
        </div>
        <WhereHelpIs help={shown.help} />
        <Days {...{ dayCount, limit }} period={tokens} sessionsAtLimit={shown.sessionsAtLimit} />
        <WritersTable {...{ dayCount }} writers={shown.writers} steppedIn={shown.steppedIn} />
        <SuggestionsTable
          {...{ dayCount }}
          rows={shown.writers.flatMap(({ suggestions, ...row }) =>
            suggestions === null ? [] : [{ ...row, suggestions }],
          )}
        />
      </div>
    </WorkspaceFrame>
  );
}
