import { Link, useLocation } from "@remix-run/react";
import { useRef, type ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "./breadcrumbs";
import { classNames } from "./class-names";
import { useDismissal } from "./use-dismissal";

export interface NavItem {
  to: string;
  label: string;
  current?: boolean;
}

const frames = {
  page: "min-h-dvh",
  fill: "min-h-dvh lg:h-dvh lg:overflow-hidden",
  window: "h-dvh overflow-hidden",
};

export interface PageFrameProps {
  /** Where this person may go, by role. */
  nav?: readonly NavItem[];
  breadcrumb?: readonly Crumb[];
  /** The last crumb is the page's h1 (workbench pages, which have no heading in the text). */
  headingInBar?: boolean;
  /** Small facts beside the breadcrumb: blinded, codebook, snapshot. */
  facts?: ReactNode;
  /** Acts and states at the right end of the bar. */
  right?: ReactNode;
  /** The person's own part of the menu: name, theme, sign out. */
  account?: ReactNode;
  menuLabel?: string;
  footer?: ReactNode;
  /**
   * `page` scrolls as a whole with a padded column; `fill` gives the whole window to the children on
   * wide screens; `window` does so everywhere, so that the foot is always in sight.
   */
  layout?: keyof typeof frames;
  children: ReactNode;
}

/** The frame of every page: skip link, bar, main and foot. Works without script at every width. */
export function PageFrame({
  nav = [],
  breadcrumb = [],
  headingInBar = false,
  facts,
  right,
  account,
  menuLabel = "Menu",
  footer,
  layout = "page",
  children,
}: PageFrameProps) {
  const navInBar = breadcrumb.length === 0 && nav.length > 0;
  const hasMenu = nav.length > 0 || Boolean(account);
  return (
    <div className={classNames("flex flex-col", frames[layout])}>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:top-1.5 focus:left-2 focus:z-50 focus:rounded-md focus:bg-accent focus:px-4 focus:py-2 focus:font-semibold focus:text-on-accent"
      >
        Skip to the content
      </a>
      {/* On paper the bar says where a page with facts stands; of other pages the heading says it. */}
      <header
        className={classNames(
          "sticky top-0 z-30 flex min-h-(--bar) shrink-0 items-center gap-3.5 border-b border-line bg-surface px-4 py-1.5 md:px-5",
          facts ? "print:static print:border-0 print:px-0" : "no-print",
        )}
      >
        <Link
          to="/"
          className={classNames(
            "shrink-0 text-lg font-bold text-ink no-underline",
            breadcrumb.length > 0 && "max-sm:sr-only",
          )}
        >
          Attune
        </Link>
        <Breadcrumbs crumbs={breadcrumb} lastIsHeading={headingInBar} />
        {facts && (
          <div className="hidden shrink-0 items-center gap-2 lg:flex print:flex">{facts}</div>
        )}
        {navInBar && <BarNav items={nav} />}
        <div className="no-print ml-auto flex shrink-0 items-center gap-2.5 md:gap-3.5">
          {right}
          {hasMenu && <Menu label={menuLabel} nav={nav} navInBar={navInBar} account={account} />}
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className={classNames(
          "min-w-0 flex-1 outline-none",
          layout !== "page"
            ? "flex min-h-0 flex-col"
            : "mx-auto w-full max-w-[90rem] px-4 py-6 md:px-10 md:py-8",
        )}
      >
        {children}
      </main>
      {footer && (
        <footer className="shrink-0 border-t border-line bg-surface px-4 py-2 text-sm text-second md:px-5">
          {footer}
        </footer>
      )}
    </div>
  );
}

function BarNav({ items }: { items: readonly NavItem[] }) {
  return (
    <nav aria-label="Main" className="no-print hidden min-w-0 md:block">
      <ul className="flex items-center gap-1">
        {items.map((item) => (
          <li key={item.to}>
            <NavLink item={item} className="rounded-md px-2.5 py-1.5" />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NavLink({ item, className }: { item: NavItem; className: string }) {
  return (
    <Link
      to={item.to}
      aria-current={item.current ? "page" : undefined}
      className={classNames(
        "block text-base no-underline hover:bg-sunk hover:text-ink",
        item.current ? "font-semibold text-ink" : "text-second",
        className,
      )}
    >
      {item.label}
    </Link>
  );
}

interface MenuProps {
  label: string;
  nav: readonly NavItem[];
  navInBar: boolean;
  account?: ReactNode;
}

/** A disclosure that works without script; it closes on Escape, on a press elsewhere and when another page comes. */
function Menu({ label, nav, navInBar, account }: MenuProps) {
  const { pathname } = useLocation();
  const disclosure = useRef<HTMLDetailsElement>(null);
  useDismissal(disclosure);
  return (
    <details
      ref={disclosure}
      key={pathname}
      className={classNames("relative", navInBar && !account && "md:hidden")}
    >
      <summary className="flex min-h-8 list-none items-center rounded-md border border-line-strong bg-surface px-3 text-sm font-semibold hover:bg-sunk pointer-coarse:min-h-11">
        {label}
      </summary>
      <div className="absolute right-0 z-40 mt-1.5 max-h-[calc(100dvh-var(--bar)-0.75rem)] w-64 max-w-[calc(100vw-2rem)] overflow-y-auto overscroll-contain rounded-lg border border-line-strong bg-surface py-2">
        {nav.length > 0 && (
          <nav
            aria-label={navInBar ? "Main, menu" : "Main"}
            className={navInBar ? "md:hidden" : undefined}
          >
            <ul>
              {nav.map((item) => (
                <li key={item.to}>
                  <NavLink item={item} className="px-4 py-2.5 md:py-1.5" />
                </li>
              ))}
            </ul>
          </nav>
        )}
        {account && (
          <div
            className={classNames(
              "px-4 py-2",
              nav.length > 0 && "mt-2 border-t border-line pt-3",
              navInBar && "md:mt-0 md:border-0 md:pt-2",
            )}
          >
            {account}
          </div>
        )}
      </div>
    </details>
  );
}
