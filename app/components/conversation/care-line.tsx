import type { ReactNode } from "react";

export interface CareLineProps {
  /** The client's name, who is not a person. */
  name: string;
  /** Real help, by locale. */
  helpline: { label: string; href?: string };
  /** Whether one may leave, in a sentence. */
  children: ReactNode;
}

/** Always at the foot of a practice: who is fictional, where real help is, and that one may leave. */
export function CareLine({ name, helpline, children }: CareLineProps) {
  return (
    <div className="flex flex-wrap justify-between gap-x-6 gap-y-0.5 text-xs text-second">
      <p>
        {name} is fictional. If something here touches your own life:{" "}
        {helpline.href ? (
          <a href={helpline.href} className="font-semibold text-ink underline underline-offset-3">
            {helpline.label}
          </a>
        ) : (
          <strong className="font-semibold text-ink">{helpline.label}</strong>
        )}
      </p>
      <p>{children}</p>
    </div>
  );
}
