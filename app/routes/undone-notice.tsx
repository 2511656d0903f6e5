import { useLocation, useNavigate } from "@remix-run/react";
import { useEffect } from "react";
import { Notice } from "~/components/ui/notice";
import { useHydrated } from "~/components/ui/use-hydrated";
import { undoneParam } from "~/domain/access/local-path";

/**
 * Says after signing in again that the last act was not done. The address is made clean at once, so that a form
 * which is sent to it, or a reload of what came of it, does not say so again; the visit of the page says it on.
 */
export function UndoneNotice({ className }: { className?: string }) {
  const { pathname, search, hash, ...location } = useLocation();
  const navigate = useNavigate();
  const hydrated = useHydrated();
  const fields = new URLSearchParams(search);
  const isInAddress = fields.has(undoneParam);
  fields.delete(undoneParam);
  const rest = fields.toString();
  const clean = pathname + (rest && `?${rest}`) + hash;
  useEffect(() => {
    if (!isInAddress) return;
    void navigate(clean, { replace: true, preventScrollReset: true, state: { undone: true } });
  }, [isInAddress, clean, navigate]);
  const isOfVisit = hydrated && (location.state as { undone?: boolean } | null)?.undone === true;
  if (!isInAddress && !isOfVisit) return null;
  return (
    <Notice tone="care" live="polite" className={className}>
      You were signed out, so what you did last was not done. It can be done now.
    </Notice>
  );
}
