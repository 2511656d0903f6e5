import { ButtonLink } from "~/components/ui/button";

/** The way to sign in again and back to this session; what is kept on the device waits there. */
export function SignInAgain({ sessionId }: { sessionId: string }) {
  const back = new URLSearchParams({ to: `/practice/${sessionId}` });
  return (
    <ButtonLink reloadDocument kind="primary" size="small" to={`/sign-in?${back.toString()}`}>
      Sign in again
    </ButtonLink>
  );
}
