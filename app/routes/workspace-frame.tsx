import { useLocation, useRouteLoaderData } from "@remix-run/react";
import { TextLink } from "~/components/ui/button";
import { PageFrame, type PageFrameProps } from "~/components/ui/page-frame";
import { ThemeToggle } from "~/components/ui/theme-toggle";
import { areasFor } from "~/domain/access/areas";
import type { loader as rootLoader } from "~/root";
import { SignOutForm } from "./sign-out-form";

type WorkspaceFrameProps = Omit<PageFrameProps, "nav" | "account" | "menuLabel">;

/** The frame of every page of somebody who is signed in: their menu, their account, the demo's mark. */
export function WorkspaceFrame(props: WorkspaceFrameProps) {
  const root = useRouteLoaderData<typeof rootLoader>("root");
  const { pathname, search } = useLocation();
  const person = root?.person;
  if (!person) return <PageFrame {...props} />;
  const nav = areasFor(person.roles).map(({ to, label }) => ({
    to,
    label,
    current: pathname === to || pathname.startsWith(`${to}/`),
  }));
  const account = (
    <div className="grid gap-3">
      <p>
        <span className="block font-semibold">{person.name}</span>
        <span className="block text-sm text-second">
          {person.programmeName}
          {person.isDemo && ", synthetic data"}
        </span>
      </p>
      <ThemeToggle action="/theme" current={root.theme} returnTo={pathname + search} />
      <TextLink to="/notifications">
        {person.news === 0 ? "Notifications" : `${person.news} new`}
        {person.news > 0 && (
          <span className="sr-only"> {person.news === 1 ? "notification" : "notifications"}</span>
        )}
      </TextLink>
      <TextLink to="/account">Account</TextLink>
      <SignOutForm />
    </div>
  );
  return <PageFrame {...props} nav={nav} account={account} menuLabel="Menu" />;
}
