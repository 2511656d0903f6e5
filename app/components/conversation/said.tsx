import { classNames } from "../ui/class-names";

export interface SaidProps {
  label: string;
  words: string;
  /** The words among them that are meant. */
  marked?: string | null;
  stressed?: boolean;
}

/** Words that somebody said or would say, under whose they are. */
export function Said({ label, words, marked = null, stressed }: SaidProps) {
  const at = marked === null ? -1 : words.indexOf(marked);
  return (
    <div className={classNames("min-w-0", stressed && "border-l-2 border-accent pl-3")}>
      <p className="text-xs text-second">{label}</p>
      <p
        dir="auto"
        className="max-w-[42rem] font-serif text-said whitespace-pre-wrap wrap-anywhere"
      >
        {marked === null || at < 0 ? (
          words
        ) : (
          <>
            {words.slice(0, at)}
            <mark className="bg-selection text-inherit">{marked}</mark>
            {words.slice(at + marked.length)}
          </>
        )}
      </p>
    </div>
  );
}
