import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData, type ClientActionFunctionArgs } from "@remix-run/react";
import { useState } from "react";
import { v7 as uuid } from "uuid";
import { CareLine } from "~/components/conversation/care-line";
import { requireActor } from "~/platform/actor.server";
import { messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { readForm } from "~/platform/fetch.server";
import { generateAnswer } from "~/services/practice/generate-answer.server";
import { listHelp } from "~/services/practice/list-help.server";
import { sendMessage } from "~/services/practice/send-message.server";
import { showSession, type PracticeSession } from "~/services/practice/show-session.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { holdTyped } from "../hold-typed.server";
import { ifReached, notReachedOf } from "../if-reached";
import { Chat } from "./chat";
import { answerChoice, practiceFormSchema, sessionActSchema } from "./form";
import { isOfEnding } from "./not-done";
import { SessionActs } from "./session-acts";
import { stepSession } from "./step-session.server";

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded ? `${loaded.session.title} | Attune` : "Practice | Attune" },
];

/** What a form without scripts says was shown: the ideas of the turn that it answers. */
function shownNow({ turns }: PracticeSession): string {
  const at = new Date().toISOString();
  const shown = (turns.at(-1)?.suggestions ?? []).map((suggestion) => ({
    id: uuid(),
    suggestionId: suggestion.id,
    act: "shown",
    at,
    durationMs: null,
  }));
  return JSON.stringify(shown);
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { sessionId = "" } = params;
  const session = valueOrPage(await showSession(context.app.db, actor, sessionId));
  return { session, help: listHelp(context.app), formId: uuid(), shown: shownNow(session) };
}

/**
 * Does what is to be done with the session as a whole. For a browser without scripts it also stores a message, waits
 * for the answer, and shows the page again.
 */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { app } = context;
  const { sessionId = "" } = params;
  const form = Object.fromEntries(await readForm(request));
  if ("text" in form) holdTyped(context, request, sessionId);
  const actor = requireActor(context, request);
  if ("event" in form) {
    const act = sessionActSchema.safeParse(form.event);
    if (act.success) return stepSession(app, actor, sessionId, act.data);
    valueOrPage(await showSession(app.db, actor, sessionId));
    return data({ problem: "This cannot be done with a session.", text: "" }, { status: 422 });
  }
  const text = typeof form.text === "string" ? form.text : "";
  const parsed = practiceFormSchema.safeParse(form);
  if (!parsed.success) {
    valueOrPage(await showSession(app.db, actor, sessionId));
    const problem = parsed.error.issues[0]?.message ?? "This could not be sent.";
    return data({ problem, text }, { status: 422 });
  }
  const asked = parsed.data;
  if (asked.intent === "send") {
    const { id, events } = asked;
    const timing = { firstKeyMs: null, composeMs: null, pauseMs: null };
    const message = { id, text: asked.text, events, ...timing };
    const outcome = await sendMessage(app.db, actor, sessionId, message);
    if (!outcome.ok && outcome.reason === "not-found") valueOrPage(outcome);
    if (!outcome.ok) return data({ problem: messageOf(outcome), text }, statusOf(outcome));
    if (outcome.value.care === "urgent") return redirect(`/practice/${sessionId}`);
  }
  const choice = asked.intent === "answer" ? answerChoice(asked) : {};
  const answered = await generateAnswer(app, actor, sessionId, context.left, choice);
  if (!answered.ok && answered.reason !== "conflict") valueOrPage(answered);
  return redirect(`/practice/${sessionId}`);
}

export const clientAction = ({ request, serverAction }: ClientActionFunctionArgs) =>
  ifReached(request, "event", () => serverAction<typeof action>());

export default function PracticePage() {
  const { session, help, formId, shown } = useLoaderData<typeof loader>();
  const told = useActionData<typeof action>();
  const notReached = notReachedOf(told);
  const [asksToEnd, setAsksToEnd] = useState(false);
  const returned = told && "problem" in told ? told : undefined;
  const form = {
    id: formId,
    events: shown,
    problem: returned?.problem ?? null,
    text: returned?.text ?? "",
  };
  const isOver = session.status === "ended" || session.status === "withdrawn";
  return (
    <WorkspaceFrame
      layout="window"
      headingInBar
      breadcrumb={[{ label: "Practice", to: "/practice" }, { label: session.title }]}
      right={
        <SessionActs
          id={session.id}
          status={session.status}
          notReached={notReached}
          asksToEnd={asksToEnd}
          onAskToEnd={setAsksToEnd}
        />
      }
      footer={
        <CareLine name={session.clientName} helpline={help[0]}>
          {isOver ? "This session is over." : "You can pause or leave at any time."}
        </CareLine>
      }
    >
      <Chat
        key={session.id}
        session={session}
        help={help}
        form={form}
        notReached={notReached}
        isToldInDialog={asksToEnd && isOfEnding(notReached)}
      />
    </WorkspaceFrame>
  );
}
