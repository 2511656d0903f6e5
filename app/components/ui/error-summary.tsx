import { useEffect, useRef } from "react";

export interface FieldProblem {
  /** The id of the control to go to; without one, the problem is the whole form's. */
  fieldId?: string;
  message: string;
}

/** What has to be put right before a form can be sent, each line a way to its field; it comes into view. */
export function ErrorSummary({
  problems,
  title = "Please look at this again",
}: {
  problems: readonly FieldProblem[];
  title?: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  const said = problems.map(({ message }) => message).join("\n");
  useEffect(() => box.current?.scrollIntoView({ block: "nearest" }), [said]);
  if (problems.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      className="grid gap-1.5 rounded-md border border-issue border-l-4 bg-issue-soft px-4 py-3 wrap-anywhere"
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
