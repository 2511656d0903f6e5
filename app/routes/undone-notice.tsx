import { useLocation, useNavigate } from "@remix-run/react";
import { useEffect } from "react";
import { Notice } from "~/components/ui/notice";
import { useHydrated } from "~/components/ui/use-hydrated";
import { undoneParam, withoutUndone } from "~/domain/access/local-path";

/**
 * Takes what a visit was told out of the browser's history, where a reload or a way back would find it again.
 * `usr` is where the router keeps a place's state; its own memory of the visit stays.
 */
function forgetInHistory(): void {
  window.history.replaceState({ ...window.history.state, usr: null }, "");
}

/**
 * Says after signing in again that the last act was not done. The address is made clean at once, so that a form
 * which is sent to it does not say so again; the visit of the page says it on, and no later one does.
 */
export function UndoneNotice({ className }: { className?: string }) {
  const { pathname, search, hash, ...location } = useLocation();
  const navigate = useNavigate();
  const hydrated = useHydrated();
  const isInAddress = new URLSearchParams(search).has(undoneParam);
  const clean = withoutUndone(pathname + search + hash);
  useEffect(() => {
    if (!isInAddress) return;
    void navigate(clean, { replace: true, preventScrollReset: true, state: { undone: true } });
  }, [isInAddress, clean, navigate]);
  const isOfVisit = hydrated && (location.state as { undone?: boolean } | null)?.undone === true;
  useEffect(() => {
    if (isOfVisit) forgetInHistory();
  }, [isOfVisit, location.key]);
  if (!isInAddress && !isOfVisit) return null;
  return (
    <Notice tone="care" live="polite" className={className}>
      You were signed out, so what you did last was not done. It can be done now.
    </Notice>
  );
}
