import { data, type ActionFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useSearchParams } from "@remix-run/react";
import { Button, ButtonLink } from "~/components/ui/button";
import { PageTitle } from "~/components/ui/page-title";
import { TextArea } from "~/components/ui/text-field";
import { readForm } from "~/platform/fetch.server";
import { WorkspaceFrame } from "../../workspace-frame";

export const meta: MetaFunction = () => [{ title: "Signed out | Attune" }];

/** Shows again what a form holds that was sent while nobody was signed in. Nothing is read or stored. */
export async function action({ request, context }: ActionFunctionArgs) {
  const fields = [...(await readForm(request))].flatMap(([name, value]) =>
    typeof value === "string" ? [{ name, value }] : [],
  );
  return data({ fields }, { status: context.actor ? 200 : 401 });
}

interface Typed {
  /** The field of the form in which words are typed. */
  name: "text" | "note";
  label: string;
  act: string;
  /** Where the form is sent, after the session's own address. */
  to: string;
}

const message: Typed = { name: "text", label: "Your message", act: "Send it", to: "" };
const lookBack: Typed = {
  ...{ name: "note", label: "What stays with you?" },
  ...{ act: "Save it", to: "/debrief" },
};

/** Holds what was typed while the person signs in again beside it, and sends it from there. */
export default function SignedOutPage() {
  const [search] = useSearchParams();
  const fields = useActionData<typeof action>()?.fields ?? [];
  const typed = fields.some(({ name }) => name === "text") ? message : lookBack;
  const session = `/practice/${encodeURIComponent(search.get("sessionId") ?? "")}`;
  const words = fields.find(({ name }) => name === typed.name)?.value;
  if (words === undefined)
    return (
      <WorkspaceFrame>
        <PageTitle lead="Nothing waits here to be sent.">Signed out</PageTitle>
        <ButtonLink to="/practice">Go to practice</ButtonLink>
      </WorkspaceFrame>
    );
  const signIn = `/sign-in?${new URLSearchParams({ to: session }).toString()}`;
  return (
    <WorkspaceFrame>
      <PageTitle lead="What you wrote is not stored yet. It stands below, on this page alone. Sign in again in another tab, come back to this one, and send it from here.">
        You were signed out
      </PageTitle>
      <Form
        reloadDocument
        method="post"
        action={session + typed.to}
        className="mt-4 grid max-w-[38rem] gap-5"
      >
        {fields.map(({ name, value }, at) =>
          name === typed.name ? null : <input key={at} type="hidden" {...{ name, value }} />,
        )}
        <TextArea name={typed.name} label={typed.label} rows={6} defaultValue={words} />
        <div className="flex flex-wrap gap-2.5">
          <ButtonLink reloadDocument target="_blank" to={signIn}>
            Sign in again, in another tab
          </ButtonLink>
          <Button kind="primary">{typed.act}</Button>
        </div>
      </Form>
    </WorkspaceFrame>
  );
}
