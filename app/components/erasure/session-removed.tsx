import { ButtonLink } from "../ui/button";
import { PageTitle } from "../ui/page-title";

/** What a page says that was open when its session was erased. It stands in place of everything else. */
export function SessionRemoved({ number, back }: { number: number; back: string }) {
  return (
    <div role="alert" className="max-w-[40rem]">
      <PageTitle lead="It was erased with everything that was said in it and of it, your own work on it included. What still waited on this device was let go, too. There is nothing that you need to do.">
        Session {String(number).padStart(3, "0")} was removed
      </PageTitle>
      <ButtonLink to={back} kind="primary">
        Go back
      </ButtonLink>
    </div>
  );
}
