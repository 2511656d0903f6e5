import { lineWords } from "~/components/notification/notification-words";
import { ActLink } from "~/components/ui/act-link";
import { DateText } from "~/components/ui/date-text";
import type { NotificationFacts, NotificationKind } from "~/domain/notification/notification";

interface NotificationLineProps {
  line: {
    id: string;
    kind: NotificationKind;
    facts: NotificationFacts;
    createdAt: Date;
    readAt: Date | null;
  };
}

/** One line: whether it is new, what happened, when; opening it marks it as read. */
export function NotificationLine({ line }: NotificationLineProps) {
  const { id, kind, facts, createdAt, readAt } = line;
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3">
      <p className={readAt ? "text-base text-second" : "text-base font-semibold"}>
        {!readAt && <span className="mr-2 text-sm text-accent">New</span>}
        {lineWords(kind, facts)}
        {facts.dueOn && (
          <span className="font-normal text-second">
            {" "}
            By <DateText at={facts.dueOn} />.
          </span>
        )}
      </p>
      <div className="flex gap-4 text-sm text-second">
        <DateText at={createdAt} withTime />
        <ActLink action="/notifications" fields={{ intent: "open", id }}>
          Open<span className="sr-only">: {lineWords(kind, facts)}</span>
        </ActLink>
      </div>
    </li>
  );
}
