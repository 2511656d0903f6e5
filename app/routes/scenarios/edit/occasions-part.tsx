import { occasionWords } from "~/components/scenario/scenario-words";
import { replyKinds } from "~/domain/simulator/reply-kind";
import { useEditor } from "./editor-context";
import { Fold, problemsUnder } from "./fold";
import { LinePool } from "./line-pool";

/** What the client says on each occasion, in their own words; no line comes twice in a session. */
export function OccasionsPart() {
  const { draft, messages } = useEditor();
  return (
    <div className="max-w-[52rem] border-t border-line">
      {replyKinds.map((kind) => (
        <Fold
          key={kind}
          id={`occasion.${kind}`}
          title={occasionWords[kind]}
          facts={`${draft.replies[kind].length} lines`}
          problems={problemsUnder(messages, `replies.${kind}`)}
        >
          <LinePool path={["replies", kind]} label={occasionWords[kind]} />
        </Fold>
      ))}
      {draft.riskOptIn && (
        <Fold
          id="occasion.riskHedge"
          title="Risk asked about too early"
          facts={`${draft.riskHedge?.length ?? 0} lines`}
          problems={problemsUnder(messages, "riskHedge")}
        >
          <LinePool
            path={["riskHedge"]}
            label="Risk asked about too early"
            hint="Said when risk is asked about and trust is too low to be frank."
          />
        </Fold>
      )}
    </div>
  );
}
