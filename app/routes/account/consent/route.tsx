import {
  data,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { purposeWords, standingWords } from "~/components/cohort/cohort-words";
import { Button, TextLink } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import { ErrorSummary } from "~/components/ui/error-summary";
import { PageTitle } from "~/components/ui/page-title";
import { answersTo, consentActs, consentPurposes, type ConsentAct } from "~/domain/cohort/consent";
import { requireActor } from "~/platform/actor.server";
import { formOrPage, messageOf, statusOf, valueOrPage } from "~/platform/answer.server";
import { answerConsent, showConsent } from "~/services/consent/answer-consent.server";
import { WorkspaceFrame } from "../../workspace-frame";

export const meta: MetaFunction = () => [{ title: "Consent | Attune" }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  return { purposes: valueOrPage(await showConsent(context.app.db, actor)) };
}

const schema = z.object({ purpose: z.enum(consentPurposes), act: z.enum(consentActs) });

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  valueOrPage(await showConsent(context.app.db, actor));
  const read = schema.safeParse(Object.fromEntries(await formOrPage(request)));
  if (!read.success) return data({ error: "This form is not known here." }, { status: 422 });
  const outcome = await answerConsent(context.app.db, actor, read.data);
  if (!outcome.ok) return data({ error: messageOf(outcome) }, { status: statusOf(outcome) });
  return data({ error: null });
}

const actWords: Record<ConsentAct, string> = {
  asked: "Ask",
  given: "Yes, I consent",
  declined: "No",
  withdrawn: "Withdraw my consent",
};

type Purpose = ReturnType<typeof useLoaderData<typeof loader>>["purposes"][number];

function PurposeItem({ purpose, standing, lines }: Purpose) {
  const { label, says } = purposeWords[purpose];
  return (
    <section aria-labelledby={purpose} className="grid gap-2 border-t border-line py-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={purpose} className="text-base font-semibold">
          {label}
        </h2>
        <p className="text-sm text-second">{standingWords[standing]}</p>
      </div>
      <p className="font-serif text-said">{says}</p>
      <div className="flex flex-wrap gap-2.5">
        {answersTo(standing).map((act) => (
          <Form key={act} method="post">
            <input type="hidden" name="purpose" value={purpose} />
            <input type="hidden" name="act" value={act} />
            <Button
              aria-describedby={purpose}
              data-done={`Kept: ${label}, ${standingWords[act].toLowerCase()}.`}
            >
              {actWords[act]}
            </Button>
          </Form>
        ))}
      </div>
      {lines.length > 0 && (
        <ul className="text-sm text-second">
          {lines.map((line) => (
            <li key={line.id}>
              {line.act === "asked" ? "Asked" : standingWords[line.act]}:{" "}
              <DateText at={line.at} withTime />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export default function Consent() {
  const { purposes } = useLoaderData<typeof loader>();
  const error = useActionData<typeof action>()?.error;
  return (
    <WorkspaceFrame breadcrumb={[{ label: "Account", to: "/account" }, { label: "Consent" }]}>
      <div className="max-w-[44rem]">
        <PageTitle lead="You decide, for each by itself, and may change your mind at any time. Practice, feedback and your place here are the same either way.">
          What may your practice be used for?
        </PageTitle>
        <ErrorSummary problems={error ? [{ message: error }] : []} title="Not kept" />
        {purposes.map((each) => (
          <PurposeItem key={each.purpose} {...each} />
        ))}
        <p className="border-t border-line pt-5">
          <TextLink to="/practice">Go on to practice</TextLink>
        </p>
      </div>
    </WorkspaceFrame>
  );
}
