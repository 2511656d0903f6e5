import { ButtonLink } from "~/components/ui/button";

/** The ways to the first page and to the next one. */
export function MoreSessions({ first, next }: { first: string | null; next: string | null }) {
  if (first === null && next === null) return null;
  return (
    <nav aria-label="Pages of sessions" className="no-print flex gap-2.5 py-4">
      {first !== null && (
        <ButtonLink to={first} size="small">
          First sessions
        </ButtonLink>
      )}
      {next !== null && (
        <ButtonLink to={next} rel="next" size="small">
          Next sessions
        </ButtonLink>
      )}
    </nav>
  );
}
