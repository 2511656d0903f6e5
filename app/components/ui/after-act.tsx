import { useFetchers, useLocation, useNavigation, type Navigation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { whosePage } from "../device/filed";
import {
  focusOn,
  isClosedDialog,
  isFocusFree,
  isFocusLost,
  namedPlace,
  noteActed,
  outcomeOfPage,
  placeAfter,
  placeOfPage,
  trailOf,
  type Trail,
} from "./place-after-act";
import { sendingOf } from "./sending";
import { useBrowserLayoutEffect } from "./use-browser-layout-effect";

const saying = "attune:say";

/** Where a page says that an act was refused; a form says it at its field as well. */
const refusal = "[data-problems], [role=alert]";
const refusedField = "[aria-invalid=true]";

interface Said {
  words: string;
  /** False for what the page shows already: it is heard only, and covers nothing. */
  isShown: boolean;
}

/** Says in the page's one polite line what an act has done. */
function say(words: string, isShown = true): void {
  document.dispatchEvent(new CustomEvent<Said>(saying, { detail: { words, isShown } }));
}

/**
 * After any act: where the control that was used is gone, the focus goes on from where it stood, and the
 * line says what happened. A button names that in `data-done`, or in `data-heard` where the page shows it
 * too; one that narrows a list has it said by the `data-told` of what is shown then. A button that takes a
 * row away says so by `data-removes`: where the rows are told apart by their number it stays, as the next
 * row's, and the focus goes to that row. What an act has made (`outcomePlace`) is gone to. An act that is
 * refused is said by the form itself. After going to another page the focus is at the place that this page
 * names, else at its heading.
 */
export function AfterAct() {
  useArrival();
  useKeptFocus();
  useToldSubmissions();
  return <Told />;
}

function Told() {
  const [{ words, isShown, count }, setLine] = useState({ words: "", isShown: true, count: 0 });
  useEffect(() => {
    const hear = (event: Event) => {
      const { detail } = event as CustomEvent<Said>;
      setLine((line) => ({ ...detail, count: line.count + 1 }));
    };
    const clear = () => setLine((line) => ({ ...line, words: "" }));
    document.addEventListener(saying, hear);
    document.addEventListener("pointerdown", clear);
    document.addEventListener("keydown", clear);
    return () => {
      document.removeEventListener(saying, hear);
      document.removeEventListener("pointerdown", clear);
      document.removeEventListener("keydown", clear);
    };
  }, []);
  return (
    <div
      aria-live="polite"
      data-said
      className="no-print pointer-events-none fixed bottom-4 left-4 z-50 max-w-[min(36rem,calc(100vw-2rem))]"
    >
      {words && (
        <p
          key={count}
          className={
            isShown
              ? "rounded-md border border-line-strong bg-surface px-4 py-2.5 text-sm wrap-anywhere"
              : "sr-only"
          }
        >
          {words}
        </p>
      )}
    </div>
  );
}

/** Where a person may have gone on while a page was coming. */
const ownOfPage = "#main, input, textarea, select";

/** Leads to the place of a page that has come, unless the page has taken the focus itself. */
function useArrival() {
  const { pathname } = useLocation();
  const here = useRef(pathname);
  const before = useRef<Element | null>(null);
  const isGoing = useNavigation().state !== "idle";
  useEffect(() => {
    if (isGoing) before.current = document.activeElement;
  }, [isGoing]);
  useEffect(() => {
    const place = namedPlace();
    if (place && isFocusLost()) focusOn(place, { preventScroll: true });
  }, []);
  useBrowserLayoutEffect(() => {
    if (here.current === pathname) return;
    here.current = pathname;
    const { activeElement } = document;
    const isTaken = activeElement !== before.current && activeElement?.closest(ownOfPage);
    if (isTaken) return;
    const place = placeOfPage();
    // The browser's way back keeps how far the page was scrolled.
    if (place) focusOn(place, { preventScroll: true });
  }, [pathname]);
}

/** The control that an event of the person used: a button, or the field in which Enter was pressed. */
function usedBy(event: Event): HTMLElement | null {
  if (event instanceof SubmitEvent)
    return event.submitter ?? (document.activeElement as HTMLElement | null);
  const { target } = event;
  return target instanceof Element ? target.closest<HTMLElement>("button, a[href], summary") : null;
}

const doneBy = (control: Element | null) =>
  control?.closest<HTMLElement>("[data-done]")?.dataset.done;

/** Watches the page after each act until the control is gone, or the person has gone on elsewhere. */
function useKeptFocus() {
  useEffect(() => {
    let trail: Trail | null = null;
    let frame = 0;
    const restore = () => {
      if (trail === null || trail.control.isConnected) return;
      const place = isFocusLost() && !isClosedDialog(trail) ? placeAfter(trail) : null;
      end();
      if (place) focusOn(place);
    };
    const passOn = () => {
      if (trail === null || !trail.control.isConnected) return;
      const { control, row } = trail;
      if (!isFocusLost() && document.activeElement !== control) return end();
      if (row instanceof HTMLDetailsElement) row.open = false;
      const place = placeAfter(trail);
      end();
      if (place) focusOn(place);
    };
    const watch = new MutationObserver(() => {
      if (trail === null || trail.control.isConnected) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(restore);
    });
    const begin = (event: Event) => {
      const control = usedBy(event);
      const done = control?.matches("button[type=button]") && doneBy(control);
      if (done) requestAnimationFrame(() => say(done));
      if (control?.matches("button, input, select, textarea")) {
        trail = trailOf(control);
        watch.observe(document.body, { childList: true, subtree: true });
        if (control.hasAttribute("data-removes")) requestAnimationFrame(passOn);
      } else end();
    };
    const end = () => {
      trail = null;
      watch.disconnect();
    };
    const goOn = ({ target }: FocusEvent) => {
      if (trail?.control.isConnected && target !== trail.control) end();
    };
    document.addEventListener("click", begin, true);
    document.addEventListener("submit", begin, true);
    document.addEventListener("focusin", goOn);
    return () => {
      end();
      cancelAnimationFrame(frame);
      document.removeEventListener("click", begin, true);
      document.removeEventListener("submit", begin, true);
      document.removeEventListener("focusin", goOn);
    };
  }, []);
}

interface Sent {
  form: HTMLFormElement;
  /** Where it goes. */
  address: string | null;
  /** What it sends; null as long as it sends nothing. */
  sending: string | null;
  done: string | undefined;
  /** What is only heard, since the page shows it. */
  heard: string | undefined;
  /** What the page showed before as the outcome of an act. */
  outcome: HTMLElement | null;
  /** It asks for a part of a list and changes nothing. */
  narrows: boolean;
  isUnderWay: boolean;
}

function sentBy({ target, submitter }: SubmitEvent): Sent {
  const form = target as HTMLFormElement;
  const marked = (submitter ?? form).closest<HTMLElement>("[data-done], [data-heard]");
  return {
    form,
    address: submitter?.getAttribute("formaction") ?? form.getAttribute("action"),
    sending: null,
    done: marked?.dataset.done,
    heard: marked?.dataset.heard,
    outcome: outcomeOfPage(),
    narrows: form.method === "get",
    isUnderWay: false,
  };
}

/** The page or the form says that it was refused, or nobody is signed in any more. */
function isRefused({ form }: Sent): boolean {
  const isFieldRefused = form.isConnected && form.querySelector(refusedField) !== null;
  return isFieldRefused || document.querySelector(refusal) !== null || whosePage() === null;
}

function isSendingOf(
  { address, sending }: Sent,
  { formAction, formData }: Pick<Navigation, "formAction" | "formData">,
): boolean {
  return formAction === address && formData !== undefined && sendingOf(formData) === sending;
}

function tell(act: Sent): void {
  if (isRefused(act)) return;
  const outcome = outcomeOfPage();
  if (outcome && outcome !== act.outcome && isFocusFree()) {
    focusOn(outcome, { preventScroll: true });
    outcome.scrollIntoView({ block: "start" });
  }
  const told = act.narrows ? document.querySelector("[data-told]")?.textContent : undefined;
  const words = act.done ?? act.heard ?? told;
  if (words) say(words, act.done !== undefined);
}

/**
 * Says what a submission has done once its page has come, unless the page says that it was refused. A form
 * may keep back what it was asked to send, while another of the same address is under way: an act is known
 * by its address and by what it sends.
 */
function useToldSubmissions() {
  const sent = useRef<Sent | null>(null);
  const navigation = useNavigation();
  const fetchers = useFetchers();
  useEffect(() => {
    const note = (event: SubmitEvent) => {
      noteActed();
      sent.current = sentBy(event);
    };
    const noteSending = ({ target, formData }: FormDataEvent) => {
      const act = sent.current;
      if (act?.form === target && act.sending === null) act.sending = sendingOf(formData);
    };
    document.addEventListener("submit", note, true);
    document.addEventListener("formdata", noteSending, true);
    return () => {
      document.removeEventListener("submit", note, true);
      document.removeEventListener("formdata", noteSending, true);
    };
  }, []);
  useEffect(() => {
    const act = sent.current;
    if (act === null) return;
    if ([navigation, ...fetchers].some((each) => isSendingOf(act, each))) act.isUnderWay = true;
    else if (act.isUnderWay) {
      sent.current = null;
      tell(act);
    } else if (navigation.state !== "idle") sent.current = null;
  });
}
