import type { SuggestionNeed } from "./need";
import { deniedTemplates, hedgedTemplates, riskTemplates, safetyTemplates } from "./risk-templates";
import {
  closingTemplates,
  copingTemplates,
  onwardTemplates,
  openingTemplates,
  spareTemplates,
} from "./stage-templates";
import {
  cueTemplates,
  earlierTemplates,
  keptTemplates,
  passedTemplates,
  repairTemplates,
  saidTemplates,
} from "./templates";
import type { Templates } from "./templates";

/** Templates, and whether they take up the cue, the last message or an earlier one. */
export interface TemplateSource {
  templates: Templates;
  of: "cue" | "latest" | "earlier";
}
/** One source of replies: what the scenario has written for the moment, or templates. */
export type Source = "written" | TemplateSource;

const said: Source = { templates: saidTemplates, of: "latest" };
const before: Source = { templates: earlierTemplates, of: "earlier" };
const stock: readonly Source[] = [onwardTemplates, spareTemplates].map((templates) => ({
  templates,
  of: "earlier",
}));
const own = (templates: Templates): Source => ({ templates, of: "cue" });

/** Where replies to a need come from, the closest to the client's words first and stock lines last. */
export const sources: Record<SuggestionNeed["occasion"], readonly Source[]> = {
  risk: [own(riskTemplates), own(safetyTemplates)],
  safety: [own(safetyTemplates), ...stock],
  denied: [own(deniedTemplates), "written", before, ...stock],
  hedged: [own(hedgedTemplates), "written", before, ...stock],
  repair: [own(repairTemplates), "written", before, ...stock],
  passed: [own(passedTemplates), "written", said, before, ...stock],
  kept: [own(keptTemplates), "written", before, ...stock],
  closing: [own(closingTemplates), "written", said, before, ...stock],
  cue: ["written", said, before, own(cueTemplates), ...stock],
  coping: [own(copingTemplates), "written", said, before, ...stock],
  opening: ["written", own(openingTemplates), ...stock],
  onward: ["written", said, before, ...stock],
};
