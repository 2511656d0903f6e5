import { useLocation, useRouteLoaderData } from "@remix-run/react";
import { SavedAs } from "~/components/table/saved-as";
import { ActLink } from "~/components/ui/act-link";
import { TextLink } from "~/components/ui/button";
import { PageFrame, type PageFrameProps } from "~/components/ui/page-frame";
import { ThemeToggle } from "~/components/ui/theme-toggle";
import { areasFor } from "~/domain/access/areas";
import type { loader as rootLoader } from "~/root";
import { SignOutForm } from "./sign-out-form";
import { UndoneNotice } from "./undone-notice";

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
      {person.programmes.length > 0 && (
        <ul aria-label="Your other programmes" className="grid gap-1 text-sm">
          {person.programmes.map(({ id, name }) => (
            <li key={id}>
              <ActLink action="/programme" fields={{ programmeId: id }}>
                Go to {name}
              </ActLink>
            </li>
          ))}
        </ul>
      )}
      <ThemeToggle action="/theme" current={root.theme} returnTo={pathname + search} />
      <TextLink to="/notifications">
        Notifications{person.news > 0 && ` (${person.news} new)`}
      </TextLink>
      <TextLink to="/account">Account</TextLink>
      <SignOutForm />
    </div>
  );
  // The first place is an area of the menu: it tells no two files apart.
  const places = (props.breadcrumb ?? []).slice(1).map(({ label }) => label);
  return (
    <SavedAs page={places}>
      <PageFrame {...props} nav={nav} account={account} menuLabel="Menu">
        <UndoneNotice className={props.layout === undefined ? "mb-4" : "shrink-0"} />
        {props.children}
      </PageFrame>
    </SavedAs>
  );
}
