import { Link } from "@remix-run/react";

export interface Crumb {
  label: string;
  /** Where it leads; the page itself has none. */
  to?: string;
}

/** The way from the top to this page; the last crumb is the page and, where asked, its heading. */
export function Breadcrumbs({
  crumbs,
  lastIsHeading = false,
}: {
  crumbs: readonly Crumb[];
  lastIsHeading?: boolean;
}) {
  if (crumbs.length === 0) return null;
  const last = crumbs.length - 1;
  const Last = lastIsHeading ? "h1" : "span";
  return (
    <nav aria-label="Where you are" className="min-w-0">
      <ol className="flex min-w-0 items-center text-lg">
        {crumbs.map((crumb, index) => (
          <li
            key={index}
            className={
              index === last
                ? "flex min-w-0 items-center"
                : "hidden max-w-[24rem] min-w-0 items-center lg:flex"
            }
          >
            {index === last ? (
              <Last aria-current="page" className="truncate font-semibold text-ink">
                {crumb.label}
              </Last>
            ) : (
              <>
                <CrumbLink crumb={crumb} />
                <span aria-hidden="true" className="mx-2 text-third">
                  /
                </span>
              </>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function CrumbLink({ crumb }: { crumb: Crumb }) {
  if (!crumb.to) return <span className="truncate text-second">{crumb.label}</span>;
  return (
    <Link to={crumb.to} className="truncate text-second hover:text-ink hover:underline">
      {crumb.label}
    </Link>
  );
}
