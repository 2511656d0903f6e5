import type { ReactNode } from "react";
import { CommentThread, type CommentShown } from "~/components/conversation/comment-thread";
import { TextLink } from "~/components/ui/button";
import { turnNumber } from "~/domain/practice/turn";
import { decisionWords, reasonWords } from "~/domain/review/adjudication/words";
import type { BesideRow } from "~/domain/review/calibration/turns-beside";
import { hrefOf, type Cell, type View } from "./view";

interface Turn {
  turnId: string;
  position: number;
  text: string;
  before: string;
  rows: readonly BesideRow[];
}

export interface TurnsBesideProps {
  result: {
    session: { id: string };
    turns: readonly Turn[];
    labels: Record<string, string>;
    isOwn: boolean;
    comments: { rows: readonly CommentShown[]; othersWait: boolean } | null;
  };
  view: View;
}

const cellOf = ({ own, gold }: BesideRow): Cell => {
  if (own && gold) return "both";
  return own ? "own-only" : "gold-only";
};

const isShown = (row: BesideRow, { tag, cell }: View) =>
  (tag === null || row.tag === tag) && (cell === null || (!row.isOpen && cellOf(row) === cell));

/** Every turn that either marked: the own mark beside gold's, and a place to talk about it. */
export function TurnsBeside({ result, view }: TurnsBesideProps) {
  const turns = result.turns.flatMap((turn) => {
    const rows = turn.rows.filter((row) => isShown(row, view));
    return rows.length === 0 ? [] : [{ ...turn, rows }];
  });
  const isNarrowed = view.tag !== null || view.cell !== null;
  return (
    <section aria-labelledby="turns" className="grid gap-2">
      <h2 id="turns" tabIndex={-1} className="scroll-mt-16 text-lg font-semibold">
        The turns behind it <span className="font-normal text-third">{turns.length}</span>
      </h2>
      {isNarrowed && (
        <p className="text-sm text-second">
          {view.tag ? (result.labels[view.tag] ?? view.tag) : "All tags"}.{" "}
          <TextLink to={hrefOf({ tag: null, cell: null })}>Show all turns</TextLink>
        </p>
      )}
      {turns.length === 0 && <p className="text-base text-second">Neither marked anything here.</p>}
      <ol className="divide-y divide-line border-y border-line">
        {turns.map((turn) => (
          <TurnBeside key={turn.turnId} turn={turn} result={result} />
        ))}
      </ol>
    </section>
  );
}

function TurnBeside({ turn, result }: { turn: Turn; result: TurnsBesideProps["result"] }) {
  const { turnId, position, text, before, rows } = turn;
  const about = `turn ${turnNumber(position)}`;
  const { comments, session } = result;
  const said = comments?.rows.filter((each) => each.turnId === turnId).length ?? 0;
  return (
    <li className="grid gap-x-8 gap-y-3 py-4 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]">
      <div className="grid content-start gap-1.5">
        <TextLink to={`/sessions/${session.id}?turn=${position}`}>
          Turn {turnNumber(position)}
        </TextLink>
        {before && <p className="font-serif text-base text-second">{before}</p>}
        <p className="font-serif text-said">{text}</p>
      </div>
      <div className="grid content-start gap-4">
        {rows.map((row) => (
          <Beside key={row.tag} row={row} result={result} />
        ))}
        {comments && (
          <details open={said > 0}>
            <summary className="cursor-pointer text-sm text-accent underline underline-offset-3">
              Discuss {about}
              {said > 0 && ` (${said})`}
            </summary>
            <div className="mt-2 max-w-[36rem]">
              <CommentThread
                sessionId={session.id}
                anchor={{ turnId }}
                about={about}
                comments={comments.rows}
                othersWait={comments.othersWait}
              />
            </div>
          </details>
        )}
      </div>
    </li>
  );
}

function Beside({ row, result }: { row: BesideRow; result: TurnsBesideProps["result"] }) {
  const { tag, own, gold, settled, isOpen } = row;
  const why = [
    settled?.reason && reasonWords[settled.reason],
    settled?.decision && decisionWords[settled.decision],
  ].filter(Boolean);
  return (
    <div className="grid gap-1">
      <h3 className="text-base font-semibold">
        {result.labels[tag] ?? tag}{" "}
        {isOpen && <span className="font-normal text-second">truly ambiguous, not counted</span>}
      </h3>
      <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-2">
        <MarkWords who={result.isOwn ? "You" : "The expert"} mark={own} />
        <MarkWords who="Gold" mark={gold}>
          {why.length > 0 && <dd className="text-second">{why.join(". ")}.</dd>}
          {settled?.note && <dd>{settled.note}</dd>}
        </MarkWords>
      </dl>
    </div>
  );
}

interface MarkWordsProps {
  who: string;
  mark: BesideRow["own"];
  children?: ReactNode;
}

function MarkWords({ who, mark, children }: MarkWordsProps) {
  return (
    <div className="grid content-start gap-0.5">
      <dt className="text-xs font-semibold text-second">{who}</dt>
      <dd>{mark ? `Marked${mark.severity ? `, severity ${mark.severity}` : ""}` : "Not marked"}</dd>
      {mark?.quote && <dd className="font-serif">“{mark.quote}”</dd>}
      {mark?.note && <dd>{mark.note}</dd>}
      {mark?.betterReply && <dd className="text-second">Better reply: {mark.betterReply}</dd>}
      {children}
    </div>
  );
}
