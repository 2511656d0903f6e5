import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ActLink } from "~/components/ui/act-link";
import { ButtonLink } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import { EmptyState } from "~/components/ui/empty-state";
import { Notice } from "~/components/ui/notice";
import { PageTitle, SectionTitle } from "~/components/ui/page-title";
import { counted } from "~/domain/wording/counted";
import { drillWords, settledWeeks } from "~/domain/drills/card";
import { requireActor } from "~/platform/actor.server";
import { messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { readForm } from "~/platform/fetch.server";
import { makeDrills } from "~/services/drills/make-drill.server";
import { takeSharedMoments } from "~/services/drills/take-shared-moments.server";
import { showDrills } from "~/services/drills/show-drills.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { momentWords } from "../moment-words";

export const meta: MetaFunction = () => [{ title: "Drills | Attune" }];

const makeSchema = z.union([
  z.object({ reviewId: z.uuid(), annotationId: z.uuid().optional() }),
  z.object({ from: z.literal("others") }),
]);

const madeSchema = z.coerce.number().int().min(0).max(1000).catch(0);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const shown = valueOrPage(await showDrills(context.app.db, actor));
  const made = madeSchema.parse(new URL(request.url).searchParams.get("made") ?? 0);
  return { ...shown, made };
}

/** Makes drills of one mark of feedback, of all marks of a review, or of what other peers share. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = makeSchema.safeParse(Object.fromEntries(await readForm(request)));
  if (!form.success) {
    valueOrPage(await showDrills(context.app.db, actor));
    return data({ error: "Choose a moment of your feedback." }, { status: 422 });
  }
  if ("from" in form.data) {
    const taken = await takeSharedMoments(context.app.db, actor);
    if (!taken.ok) return data({ error: messageOf(taken) }, statusOf(taken));
    return redirect("/drills");
  }
  const { reviewId, annotationId = null } = form.data;
  const outcome = await makeDrills(context.app.db, actor, reviewId, annotationId);
  if (!outcome.ok) return data({ error: messageOf(outcome) }, statusOf(outcome));
  const { cardId, count } = outcome.value;
  return redirect(cardId === null ? `/drills?made=${count}` : `/drills/${cardId}`);
}

const minutes = (seconds: number) => Math.max(1, Math.round(seconds / 60));

export default function DrillsToday() {
  const shown = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const [first] = shown.rows;
  return (
    <WorkspaceFrame>
      <PageTitle lead="Short exercises at real moments of practice, your own first. About five minutes are plenty for a day, and a day without them is fine.">
        Drills
      </PageTitle>
      {refused && (
        <p role="alert" className="mb-4 text-sm text-issue">
          {refused.error}
        </p>
      )}
      {shown.made > 0 && (
        <Notice tone="done" live="polite" className="mb-6 max-w-[44rem]">
          {shown.made === 1
            ? "1 drill of these moments is here now."
            : `${shown.made} drills of these moments are here now.`}
        </Notice>
      )}
      {shown.cards === 0 ? (
        <div className="grid max-w-[44rem] gap-6">
          <EmptyState
            title="No drills yet."
            act={<ButtonLink to="/feedback">Go to your feedback</ButtonLink>}
          >
            They come from your feedback: under each point there you can make a drill of the moment.
          </EmptyState>
          {shown.mayAdd && <FromOthers />}
        </div>
      ) : (
        <div className="grid max-w-[44rem] gap-6">
          <div className="grid gap-1.5">
            <Standing shown={shown} />
            <SoFar shown={shown} />
          </div>
          {first && (
            <div>
              <ButtonLink to={`/drills/${first.id}`} kind={shown.enough ? "secondary" : "primary"}>
                {shown.enough ? "Go on anyway" : shown.answersToday > 0 ? "Go on" : "Begin"}
              </ButtonLink>
            </div>
          )}
          {shown.rows.length > 0 && (
            <section aria-labelledby="due-title" className="grid gap-2">
              <SectionTitle id="due-title" aside={`${shown.due} of ${shown.cards}`}>
                For today
              </SectionTitle>
              <ul className="divide-y divide-line border-y border-line">
                {shown.rows.map((row) => (
                  <li key={row.id} className="py-2.5">
                    <Link
                      to={`/drills/${row.id}`}
                      className="font-semibold text-ink underline-offset-3 hover:underline"
                    >
                      {drillWords[row.kind]}
                    </Link>
                    <p className="text-sm text-second">{momentWords(row)}</p>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {shown.mayAdd && <FromOthers />}
        </div>
      )}
    </WorkspaceFrame>
  );
}

/** Moments that other peers agreed to share. */
function FromOthers() {
  return (
    <section aria-labelledby="others-title" className="grid justify-items-start gap-2">
      <SectionTitle id="others-title">From other peers’ practice</SectionTitle>
      <p className="text-base text-second">
        Some peers let others learn from moments of theirs. You see what the client said and what
        the expert would have tried, and nothing of the peer. Nothing in them is about risk.
      </p>
      <ActLink action="/drills" fields={{ from: "others" }} kind="secondary">
        Add a few moments
      </ActLink>
    </section>
  );
}

/** What has been done since the first day; nothing before the first answer. */
function SoFar({ shown }: { shown: ReturnType<typeof useLoaderData<typeof loader>> }) {
  const { cards, answersInAll, settled } = shown;
  if (answersInAll === 0) return null;
  return (
    <p className="text-base text-second">
      So far: {counted(answersInAll, "answer")}.
      {settled > 0 &&
        ` ${settled} of ${counted(cards, "drill")} ${settled === 1 ? "comes" : "come"} back only after ${settledWeeks} weeks or more.`}
    </p>
  );
}

function Standing({ shown }: { shown: ReturnType<typeof useLoaderData<typeof loader>> }) {
  const { due, enough, answersToday, secondsToday, next } = shown;
  const did =
    answersToday > 0 &&
    `${answersToday} ${answersToday === 1 ? "answer" : "answers"} today, about ${minutes(secondsToday)} min. `;
  return (
    <p className="font-serif text-said">
      {did}
      {enough
        ? due > 0
          ? "That is enough for today. The rest keeps."
          : "Enough for today. Nothing else is due."
        : due === 1
          ? "One is due."
          : `${due} are due.`}
      {due === 0 && next && (
        <>
          {" "}
          The next comes back on <DateText at={next} />.
        </>
      )}
    </p>
  );
}
