import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { invalid, notFound } from "~/domain/access/outcome";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, refusalAnswer, valueOrPage } from "~/platform/answer.server";
import { makeGold, retireGold } from "~/services/adjudication/make-gold.server";
import { reopenAdjudication } from "~/services/adjudication/open-adjudication.server";
import { showAdjudication } from "~/services/adjudication/show-adjudication.server";
import { Desk } from "./desk";
import { deskSchema } from "./form";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Session ${data.session.number}, adjudication | Attune` : "Adjudication" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = z.uuid().safeParse(params.adjudicationId);
  const outcome = id.success ? await showAdjudication(context.app.db, actor, id.data) : notFound;
  const firstUnit = new URL(request.url).searchParams.get("unit");
  return { ...valueOrPage(outcome), firstUnit };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context.app;
  const id = z.uuid().safeParse(params.adjudicationId);
  const asked = deskSchema.safeParse(Object.fromEntries(await formOrPage(request)));
  if (!id.success) return refusalAnswer(notFound);
  if (!asked.success) return refusalAnswer(invalid("This form is not known here."));
  switch (asked.data.intent) {
    case "reopen": {
      const outcome = await reopenAdjudication(db, actor, id.data);
      if (!outcome.ok) return refusalAnswer(outcome);
      return redirect(`/adjudications/${outcome.value.adjudicationId}`);
    }
    case "make-gold":
    case "retire-gold": {
      const change = asked.data.intent === "make-gold" ? makeGold : retireGold;
      const outcome = await change(db, actor, id.data);
      return outcome.ok ? { error: null, field: null } : refusalAnswer(outcome);
    }
  }
}

export default function AdjudicationPage() {
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <Desk key={data.id} data={data} problem={answer?.error ?? null} />;
}
