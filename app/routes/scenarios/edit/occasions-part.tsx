import { asideWords, occasionWords } from "~/components/scenario/scenario-words";
import { Button } from "~/components/ui/button";
import { asideKinds, type AsideKind } from "~/domain/simulator/aside-kind";
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
      {asideKinds.map((kind) => (
        <AsideFold key={kind} kind={kind} />
      ))}
    </div>
  );
}

/** Own lines for something said beside the story; without them the standard ones are said. */
function AsideFold({ kind }: { kind: AsideKind }) {
  const { draft, edit, messages } = useEditor();
  const path = ["asides", kind];
  const lines = draft.asides?.[kind];
  return (
    <Fold
      id={`asides.${kind}.fold`}
      title={`Beside the story: ${asideWords[kind]}`}
      facts={lines ? `${lines.length} own lines` : "standard lines"}
      problems={problemsUnder(messages, `asides.${kind}`)}
    >
      {lines ? (
        <LinePool path={path} label={asideWords[kind]} />
      ) : (
        <div>
          <Button
            type="button"
            size="small"
            onClick={() => edit({ act: "insert", path, at: 0, value: "" })}
          >
            Write own lines
          </Button>
        </div>
      )}
      {lines && (
        <div>
          <Button
            type="button"
            kind="danger"
            size="small"
            onClick={() => edit({ act: "remove-part", path })}
          >
            Go back to the standard lines
          </Button>
        </div>
      )}
    </Fold>
  );
}
