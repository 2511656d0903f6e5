import { fieldIdOf } from "~/components/scenario/path-words";
import {
  asideWords,
  rebuffWords,
  occasionWords,
  riskFollowUpWords,
} from "~/components/scenario/occasion-words";
import { Button } from "~/components/ui/button";
import { asideKinds } from "~/domain/simulator/aside-kind";
import { rebuffKinds } from "~/domain/simulator/rebuff-kind";
import { valueAt } from "~/domain/simulator/draft-edit";
import { replyKinds } from "~/domain/simulator/reply-kind";
import { mattersAfterDenial, riskFollowUps } from "~/domain/simulator/risk-matter";
import { useEditor } from "./editor-context";
import { Fold, problemsUnder } from "./fold";
import { LinePool } from "./line-pool";
import { RemovePart } from "./remove-part";

/** What the client says on each occasion, in their own words; no line comes twice in a session. */
export function OccasionsPart() {
  const { draft, messages } = useEditor();
  return (
    <div className="max-w-[52rem] border-t border-line">
      {replyKinds.map((kind) => (
        <Fold
          key={kind}
          id={`occasion.${kind}`}
          holds={`replies.${kind}`}
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
          holds="riskHedge"
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
      {(draft.riskOptIn ? riskFollowUps : mattersAfterDenial).map((kind) => (
        <OwnLinesFold
          key={kind}
          path={["riskMore", kind]}
          title={riskFollowUpWords[kind]}
          otherwise="as asked about at first"
        />
      ))}
      {rebuffKinds.map((kind) => (
        <OwnLinesFold
          key={kind}
          path={["asides", kind]}
          title={`Advice or comfort: ${rebuffWords[kind]}`}
          otherwise="as any advice or comfort"
        />
      ))}
      {asideKinds.map((kind) => (
        <OwnLinesFold
          key={kind}
          path={["asides", kind]}
          title={`Beside the story: ${asideWords[kind]}`}
          otherwise="standard lines"
        />
      ))}
    </div>
  );
}

/** Lines that a scenario need not have; without them it is answered otherwise. */
function OwnLinesFold({
  path,
  title,
  otherwise,
}: {
  path: readonly [string, string];
  title: string;
  otherwise: string;
}) {
  const { draft, edit, messages } = useEditor();
  const lines = valueAt(draft, path) as readonly string[] | undefined;
  return (
    <Fold
      id={`${fieldIdOf(path)}.fold`}
      holds={fieldIdOf(path)}
      title={title}
      facts={lines ? `${lines.length} own lines` : otherwise}
      problems={problemsUnder(messages, fieldIdOf(path))}
    >
      {lines ? (
        <LinePool path={path} label={title} />
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
      {lines && <RemovePart path={path} label="Remove the own lines" />}
    </Fold>
  );
}
