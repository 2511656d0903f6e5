import { Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { classNames } from "./class-names";

export interface TabLink {
  to: string;
  label: string;
  count?: number;
  current?: boolean;
}

/** Views of one page as links, so that each has an address. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="overflow-x-auto border-b border-line">
      <ul className="flex gap-5">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Link
              to={tab.to}
              aria-current={tab.current ? "page" : undefined}
              className={classNames(
                "block border-b-2 px-0.5 py-2 text-base whitespace-nowrap no-underline",
                tab.current
                  ? "border-accent font-semibold text-ink"
                  : "border-transparent text-second hover:text-ink",
              )}
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="ml-1.5 font-normal text-third">{tab.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The questions at the left of a page of results; on a narrow screen a strip that shows the current one. */
export function SideNav({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  const strip = useRef<HTMLUListElement>(null);
  const current = tabs.find((tab) => tab.current)?.to;
  useEffect(() => {
    const [list, link] = [strip.current, strip.current?.querySelector("[aria-current]")];
    if (!list || !link) return;
    const [room, place] = [list.getBoundingClientRect(), link.getBoundingClientRect()];
    list.scrollLeft += place.left - room.left - (room.width - place.width) / 2;
  }, [current]);
  return (
    <nav aria-label={label} className="no-print">
      <ul ref={strip} className="strip flex gap-x-5 gap-y-1 overflow-x-auto lg:grid">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Link
              to={tab.to}
              aria-current={tab.current ? "page" : undefined}
              className={classNames(
                "block py-1 text-base whitespace-nowrap no-underline hover:text-ink lg:whitespace-normal",
                tab.current ? "font-semibold text-ink" : "text-second",
              )}
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
