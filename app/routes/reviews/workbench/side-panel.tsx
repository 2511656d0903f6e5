import { useMemo } from "react";
import { clientTurnBefore, suggestionsAfter } from "~/components/conversation/suggestions-after";
import { SuggestionSeen } from "~/components/conversation/suggestion-seen";
import { Sheet } from "~/components/ui/dialog";
import { SectionTitle } from "~/components/ui/page-title";
import type { Keymap } from "~/domain/review/keymap";
import type { ReviewContext } from "~/domain/review/review-context";
import type { Workbench } from "~/services/review/show-workbench.server";
import { OpenAnnotation } from "./open-annotation";
import { Palette } from "./palette";
import type { ReviewSnapshot } from "./review-store";
import type { WorkbenchHand } from "./use-workbench";

export interface SideProps {
  data: Workbench;
  hand: WorkbenchHand;
  view: ReviewSnapshot;
  keymap: Keymap;
  context: ReviewContext;
  positionById: ReadonlyMap<string, number>;
}

/**
 * Beside the transcript: what the peer saw, and under it the tags. An open annotation takes the place
 * of the tags, whose keys go on working; looking for a tag or for its definition brings them back.
 */
export function SidePanel(props: SideProps) {
  const { hand } = props;
  // Ids stand once on a page: while the sheet shows the same parts, they are not here.
  if (hand.layer === "tags") return null;
  return (
    <aside
      aria-label="For the turn in hand"
      className="hidden min-h-0 flex-col divide-y divide-line border-l border-line bg-surface lg:flex"
    >
      <div tabIndex={0} className="min-h-24 flex-1 overflow-y-auto">
        <Seen {...props} />
      </div>
      <div tabIndex={0} className="max-h-[72%] shrink-0 overflow-y-auto">
        {hand.open && !hand.searching && !hand.showsDefinitions ? (
          <InHand {...props} />
        ) : (
          hand.mayWrite && <Tags {...props} />
        )}
      </div>
    </aside>
  );
}

/** The same on a phone, as a sheet from the foot. */
export function TagSheet(props: SideProps) {
  const { hand } = props;
  return (
    <Sheet
      open={hand.layer === "tags"}
      onOpenChange={(open) => hand.setLayer(open ? "tags" : null)}
      title={`Turn ${hand.position}`}
      closeLabel="Done"
    >
      <div className="-mx-5 -my-4 grid divide-y divide-line">
        {hand.open && <InHand {...props} />}
        {hand.mayWrite && <Tags {...props} />}
        <Seen {...props} />
      </div>
    </Sheet>
  );
}

function Seen({ data, hand, view }: SideProps) {
  const { suggestions, turns, session } = data;
  const client = clientTurnBefore(turns, hand.position);
  const { judgements } = view.state;
  const seen = useMemo(
    () => suggestionsAfter(suggestions, client?.id, judgements),
    [suggestions, client, judgements],
  );
  const panel = session.isImported ? null : session.emotionCurveOn ? "panel on" : "panel off";
  const title = client ? `What the peer saw after turn ${client.position}` : "What the peer saw";
  return (
    <section aria-labelledby="seen-title" className="px-4 py-3 md:px-5">
      <SectionTitle id="seen-title" aside={panel}>
        {title}
      </SectionTitle>
      {seen.length > 0 ? (
        <SuggestionSeen
          suggestions={seen}
          onJudge={
            hand.mayWrite
              ? (suggestionId, judgement) =>
                  hand.attempt({ type: "suggestion-judged", suggestionId, judgement })
              : undefined
          }
        />
      ) : (
        <p className="py-1.5 text-sm text-second">No suggestions.</p>
      )}
    </section>
  );
}

function Tags({ data, hand, keymap }: SideProps) {
  return (
    <Palette
      tags={data.codebook.tags}
      keymap={keymap}
      openTag={hand.open?.tag ?? null}
      searching={hand.searching}
      showsDefinitions={hand.showsDefinitions}
      onSearch={hand.setSearching}
      onDefinitions={() => hand.setShowsDefinitions((shows) => !shows)}
      onPut={hand.putTag}
    />
  );
}

function InHand({ hand, view, context, positionById }: SideProps) {
  const { open } = hand;
  if (!open) return null;
  return (
    <OpenAnnotation
      key={open.id}
      annotation={open}
      tag={context.tagByKey.get(open.tag)}
      positionById={positionById}
      outbox={view.outbox}
      mayWrite={hand.mayWrite}
      newEvidence={hand.newEvidence?.quote ?? null}
      onTakeEvidence={hand.takeEvidence}
      onChange={hand.change}
      onRemove={hand.remove}
      onDone={() => hand.setOpenId(null)}
    />
  );
}
