import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { v7 as uuid } from "uuid";
import { plainTerms, TermsFor } from "~/components/charts/dimension-terms";
import { CareLine } from "~/components/conversation/care-line";
import { PageTitle } from "~/components/ui/page-title";
import { drillWords } from "~/domain/drills/card";
import { requireActor } from "~/platform/actor.server";
import { messageOf, notFoundUnlessId, statusOf, valueOrPage } from "~/platform/answer.server";
import { readForm } from "~/platform/fetch.server";
import { answerCard, gradeCard } from "~/services/drills/answer-card.server";
import { showCard } from "~/services/drills/show-card.server";
import { listHelp } from "~/services/practice/list-help.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { momentWords } from "../moment-words";
import { answerOf, drillFormSchema, secondsOf } from "./form";
import { Question } from "./question";
import { Solution } from "./solution";

export const meta: MetaFunction = () => [{ title: "Drill | Attune" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = notFoundUnlessId(params.cardId);
  const asked = new URL(request.url).searchParams.get("answer");
  const answerId = asked === null ? null : notFoundUnlessId(asked);
  const { signal } = request;
  const card = valueOrPage(await showCard(context.app, actor, id, answerId, signal));
  return { card, answerId, newId: uuid(), help: listHelp(context.app) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const cardId = notFoundUnlessId(params.cardId);
  const form = drillFormSchema.safeParse(Object.fromEntries(await readForm(request)));
  const { db } = context.app;
  const card = valueOrPage(await showCard(context.app, actor, cardId, null, context.left));
  if (!form.success) return data({ error: "Reload the page and answer again." }, { status: 422 });
  if (form.data.intent === "grade") {
    valueOrPage(await gradeCard(db, actor, cardId, form.data));
    return redirect(`/drills/${cardId}?answer=${form.data.answerId}`);
  }
  const answer = answerOf(card.kind, form.data, card.said);
  if (typeof answer === "string") return data({ error: answer }, { status: 422 });
  const sent = { id: form.data.id, answer, seconds: secondsOf(form.data) };
  const outcome = await answerCard(db, actor, cardId, sent);
  if (!outcome.ok) return data({ error: messageOf(outcome) }, statusOf(outcome));
  return redirect(`/drills/${cardId}?answer=${outcome.value.answerId}`);
}

const speakers = { client: "Client", supporter: "You" };

export default function DrillPage() {
  const { card, answerId, newId, help } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { solution } = card;
  const crumbs = [{ label: "Drills", to: "/drills" }, { label: drillWords[card.kind] }];
  const clientNow = { speaker: "client" as const, text: card.said };
  const said = card.kind === "spot-cue" ? card.before : [...card.before, clientNow];
  return (
    <WorkspaceFrame
      breadcrumb={crumbs}
      footer={
        <CareLine name="The client" helpline={help[0]}>
          You can leave at any time; nothing is counted against you.
        </CareLine>
      }
    >
      <PageTitle
        lead={`${momentWords(card)}.${card.contentNote ? ` Content note: ${card.contentNote}` : ""}`}
      >
        {drillWords[card.kind]}
      </PageTitle>
      <div className="grid max-w-[44rem] gap-6">
        {said.length > 0 && (
          <ol
            aria-label={card.isOwn ? "What was said before" : "What the client said before"}
            className="grid gap-3 border-l-2 border-line-strong pl-4"
          >
            {said.map((turn, index) => (
              <li key={index}>
                <p className="text-xs font-semibold text-second">{speakers[turn.speaker]}</p>
                <p dir="auto" className="font-serif text-said whitespace-pre-wrap wrap-anywhere">
                  {turn.text}
                </p>
              </li>
            ))}
          </ol>
        )}
        {solution && answerId !== null ? (
          <TermsFor value={plainTerms}>
            <Solution card={card} solution={solution} answerId={answerId} help={help} />
          </TermsFor>
        ) : (
          <Question key={card.id} card={card} newId={newId} error={refused?.error ?? null} />
        )}
      </div>
    </WorkspaceFrame>
  );
}
