import { ButtonLink } from "../ui/button";
import { Notice } from "../ui/notice";

/** What a page says that was open when its session was erased. It stands in place of everything else. */
export function SessionRemoved({ number, back }: { number: number; back: string }) {
  return (
    <Notice
      live="assertive"
      title={`Session ${String(number).padStart(3, "0")} was removed`}
      act={
        <ButtonLink to={back} size="small">
          Go back
        </ButtonLink>
      }
    >
      It was erased with everything that was said in it and of it, your own work on it included.
      What still waited on this device was let go, too. There is nothing that you need to do.
    </Notice>
  );
}
