import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { v7 as uuid } from "uuid";
import { useSamePerson } from "~/components/device/use-same-person";
import { AfterAct } from "~/components/ui/after-act";
import { ButtonLink } from "~/components/ui/button";
import { ErrorPage } from "~/components/ui/error-page";
import { readTheme } from "~/platform/theme.server";
import { countNew } from "~/services/notification/own-notifications.server";
import { WorkspaceFrame } from "./routes/workspace-frame";
import { useNonce } from "./nonce";
import "./app.css";

export const meta: MetaFunction = ({ error }) => [
  { title: error === undefined ? "Attune" : `${wordsFor(error).title} | Attune` },
];

export const links: LinksFunction = () => [
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, app } = context;
  return {
    theme: readTheme(request.headers.get("cookie")),
    person: actor && {
      id: actor.personId,
      name: actor.name,
      programmeId: actor.programmeId,
      roles: actor.roles,
      programmeName: actor.programmeName,
      /** The other ones in which they hold a role. */
      programmes: actor.programmes.filter(({ id }) => id !== actor.programmeId),
      isDemo: actor.isDemo,
      news: await countNew(app.db, actor),
    },
    /** As which sending a form of the page comes that is sent now. */
    sentAs: uuid(),
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const data = useRouteLoaderData<typeof loader>("root");
  const theme = data?.theme === "system" ? undefined : data?.theme;
  return (
    <html lang="en" data-theme={theme} data-person={data?.person?.id}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  const { person } = useLoaderData<typeof loader>();
  useSamePerson(person && `${person.id} ${person.programmeId}`);
  return (
    <>
      <Outlet />
      <AfterAct />
    </>
  );
}

const titles: Record<number, string> = {
  403: "This page is not open to you",
  404: "Nothing here",
  410: "Nothing here any more",
};

/** Where an error's page leads, where that is not the start. */
function actFor(error: unknown) {
  const data: unknown = isRouteErrorResponse(error) ? error.data : null;
  const given = typeof data === "object" && data !== null && "act" in data ? data.act : null;
  const { to, label } = (given ?? {}) as { to?: string; label?: string };
  return to && label ? (
    <ButtonLink to={to} kind="primary">
      {label}
    </ButtonLink>
  ) : undefined;
}

function wordsFor(error: unknown): { title: string; message: string; status: number } {
  if (!isRouteErrorResponse(error))
    return {
      status: 500,
      title: "Something went wrong here",
      message: "What you saved before is safe. Go back and try again.",
    };
  const data: unknown = error.data;
  const given =
    typeof data === "object" && data !== null && "message" in data && String(data.message);
  const title = titles[error.status] ?? "This could not be done";
  const message = given || "There is nothing here that you may see.";
  if (error.status >= 500)
    return { status: error.status, title: "Something went wrong here", message };
  return { status: error.status, title, message };
}

export function ErrorBoundary() {
  const error = useRouteError();
  return <ErrorPage {...wordsFor(error)} act={actFor(error)} frame={WorkspaceFrame} />;
}
