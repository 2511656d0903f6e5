import { fieldIdOf } from "~/components/scenario/path-words";
import {
  asideWords,
  rebuffWords,
  occasionWords,
  riskFollowUpWords,
} from "~/components/scenario/occasion-words";
import { asideKinds } from "~/domain/simulator/aside-kind";
import { rebuffKinds } from "~/domain/simulator/rebuff-kind";
import { valueAt } from "~/domain/simulator/draft-edit";
import { replyKinds } from "~/domain/simulator/reply-kind";
import { mattersAfterDenial, riskFollowUps } from "~/domain/simulator/risk-matter";
import { useEditor } from "./editor-context";
import { Fold } from "./fold";
import { LinePool } from "./line-pool";
import { RemovePart } from "./remove-part";
import { WriteLineButton } from "./write-line-button";

/** What the client says on each occasion, in their own words; no line comes twice in a session. */
export function OccasionsPart() {
  const { draft } = useEditor();
  return (
    <div className="max-w-[52rem] border-t border-line">
      {replyKinds.map((kind) => (
        <Fold
          key={kind}
          id={`occasion.${kind}`}
          holds={`replies.${kind}`}
          title={occasionWords[kind]}
          facts={`${draft.replies[kind].length} lines`}
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
  const { draft } = useEditor();
  const lines = valueAt(draft, path) as readonly string[] | undefined;
  return (
    <Fold
      id={`${fieldIdOf(path)}.fold`}
      holds={fieldIdOf(path)}
      title={title}
      facts={lines ? `${lines.length} own lines` : otherwise}
    >
      {lines ? (
        <LinePool path={path} label={title} />
      ) : (
        <div>
          <WriteLineButton path={path}>Write own lines</WriteLineButton>
        </div>
      )}
      {lines && <RemovePart path={path} label="Remove the own lines" />}
    </Fold>
  );
}
