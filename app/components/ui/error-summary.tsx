import { useActionData, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { isFocusFree } from "./place-after-act";

export interface FieldProblem {
  /** The id of the control to go to; without one, the problem is the whole form's. */
  fieldId?: string;
  message: string;
}

/**
 * What has to be put right before a form can be sent, each line a way to its field. The first of a page comes
 * into view and has the focus as often as a form comes back with it, so that nobody goes on at a button that
 * did nothing; a page that is merely opened keeps its focus, and so does a person who has gone on meanwhile.
 */
export function ErrorSummary({
  problems,
  title = "Please look at this again",
}: {
  problems: readonly FieldProblem[];
  title?: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  const answer: unknown = useActionData();
  const isBack = useNavigation().state === "idle" && answer !== undefined;
  useEffect(() => {
    if (!isBack || box.current === null) return;
    if (document.querySelector("[data-problems]") !== box.current) return;
    if (!isFocusFree()) return;
    box.current.focus({ preventScroll: true });
    box.current.scrollIntoView({ block: "nearest" });
  }, [answer, isBack]);
  if (problems.length === 0) return null;
  return (
    <div
      ref={box}
      data-problems
      role="alert"
      tabIndex={-1}
      className="grid scroll-mt-20 gap-1.5 rounded-md border border-issue border-l-4 bg-issue-soft px-4 py-3 wrap-anywhere"
    >
      <p className="font-semibold text-issue">{title}</p>
      <ul className="grid gap-1">
        {problems.map((problem, index) => (
          <li key={index}>
            {problem.fieldId ? (
              <a href={`#${problem.fieldId}`} className="underline underline-offset-3">
                {problem.message}
              </a>
            ) : (
              problem.message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
