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

/** One source of replies: templates, and whether they take up the cue, the last message or an earlier one. */
export interface Source {
  templates: Templates;
  of: "cue" | "latest" | "earlier";
}
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
  denied: [own(deniedTemplates), before, ...stock],
  hedged: [own(hedgedTemplates), before, ...stock],
  repair: [own(repairTemplates), before, ...stock],
  passed: [own(passedTemplates), said, before, ...stock],
  kept: [own(keptTemplates), before, ...stock],
  closing: [own(closingTemplates), said, before, ...stock],
  cue: [said, before, own(cueTemplates), ...stock],
  coping: [own(copingTemplates), said, before, ...stock],
  opening: [own(openingTemplates), ...stock],
  onward: [said, before, ...stock],
};
