import { useLocation, useNavigation } from "@remix-run/react";
import { useEffect, useState } from "react";
import { z } from "zod";
import { file, readFiled, unfile } from "~/components/device/filed";

const saidSchema = z.object({ note: z.string(), wentWell: z.string() });

/** What somebody says after a session, as its form holds it; empty where nothing is chosen. */
export type Said = z.infer<typeof saidSchema>;

const isSame = (a: Said, b: Said) => a.note === b.note && a.wentWell === b.wentWell;

/** Whether a page is one that a stored debrief leads to. Whoever was signed out meanwhile is led elsewhere. */
const followsStored = (path: string) => path === "/practice" || path.startsWith("/reviews/");

/**
 * Keeps what is typed on this device from the first letter until the server has it: a reload or a closed page
 * loses nothing. Answers what was kept and is not stored, or null.
 */
export function useKept(sessionId: string, stored: Said) {
  const [kept, setKept] = useState<Said | null>(null);
  const { note, wentWell } = stored;
  useEffect(() => {
    const read = saidSchema.safeParse(readFiled("debrief", sessionId));
    if (!read.success) return;
    if (isSame(read.data, { note, wentWell })) return unfile("debrief", sessionId);
    const timer = setTimeout(() => setKept(read.data));
    return () => clearTimeout(timer);
  }, [sessionId, note, wentWell]);

  const here = useLocation().pathname;
  const { state, formAction, location } = useNavigation();
  const isStored = state === "loading" && formAction === here && followsStored(location.pathname);
  useEffect(() => {
    if (isStored) unfile("debrief", sessionId);
  }, [isStored, sessionId]);

  function keep(form: HTMLFormElement): void {
    const typed = new FormData(form);
    const said = saidSchema.parse({ wentWell: "", ...Object.fromEntries(typed) });
    if (isSame(said, stored)) unfile("debrief", sessionId);
    else file("debrief", sessionId, said);
  }
  return { kept, keep };
}
