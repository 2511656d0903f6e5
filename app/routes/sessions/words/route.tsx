import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/ui/button";
import { Confirmed } from "~/components/ui/confirmed";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle } from "~/components/ui/page-title";
import { notFound } from "~/domain/access/outcome";
import { hiddenSign, wordsOf } from "~/domain/practice/hidden-words";
import { turnNumber } from "~/domain/practice/turn";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, refusalAnswer, valueOrPage } from "~/platform/answer.server";
import { hideWords, showWords } from "~/services/review/hide-words.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { placeSchema, spansSchema } from "./form";
import { WordChoice } from "./word-choice";

export const meta: MetaFunction = () => [{ title: "Hide words | Attune" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const place = placeSchema.safeParse(params);
  const { session, turn } = valueOrPage(
    place.success ? await showWords(context.app.db, actor, place.data) : notFound,
  );
  const hasHidden = turn.text.includes(hiddenSign);
  return { session, turn, hasHidden, words: wordsOf(turn.text) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const place = placeSchema.safeParse(params);
  const form = await formOrPage(request);
  if (!place.success) return refusalAnswer(notFound);
  const spans = spansSchema.safeParse(form.getAll("span"));
  const outcome = await hideWords(
    context.app.db,
    actor,
    place.data,
    spans.success ? spans.data : [],
  );
  if (!outcome.ok) return refusalAnswer(outcome);
  return redirect(`/sessions/${place.data.sessionId}?turn=${place.data.position}`);
}

export default function HideWordsPage() {
  const { session, turn, words, hasHidden } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const replay = `/sessions/${session.id}?turn=${turn.position}`;
  const crumbs = [
    { label: session.studyTitle },
    { label: `Session ${String(session.number).padStart(3, "0")}`, to: replay },
    { label: `Turn ${turnNumber(turn.position)}` },
  ];
  return (
    <WorkspaceFrame breadcrumb={crumbs}>
      <div className="max-w-[46rem]">
        <PageTitle lead="For names, places and whatever else could tell who somebody is.">
          Hide words of turn {turnNumber(turn.position)}
        </PageTitle>
        <Form method="post" className="grid gap-6">
          <ErrorSummary
            problems={answer?.error ? [{ message: answer.error }] : []}
            title="Nothing was hidden"
          />
          <WordChoice speaker={turn.speaker} words={words} hasHidden={hasHidden} />
          <div className="grid gap-2 text-sm text-second">
            <p>
              A hidden character is shown as {hiddenSign}, so every mark keeps its place. The words
              are hidden in the transcript, wherever they are quoted or repeated in what was written
              of this session (suggestions, notes, comments, replies), and in exports made from now
              on.
            </p>
            <p>
              A name that is spelt another way elsewhere is not found. A file that was exported
              earlier still holds what it held.
            </p>
          </div>
          <div className="flex flex-wrap items-start gap-3">
            <Confirmed
              label="Hide the chosen words"
              act="Hide them for good"
              done="The chosen words are hidden."
            >
              Nobody can read these words in Attune after this, and it cannot be taken back here.
              The record says that you hid words of this turn, not which.
            </Confirmed>
            <ButtonLink to={replay}>Leave it as it is</ButtonLink>
          </div>
        </Form>
      </div>
    </WorkspaceFrame>
  );
}
