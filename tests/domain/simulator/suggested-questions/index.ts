import { suggestedToBen } from "./ben";
import { suggestedToEwa } from "./ewa";
import { suggestedToPriya } from "./priya";

/** Questions that the suggestions put into a supporter's mouth, by client. */
export const suggestedTo = {
  ben: suggestedToBen,
  ewa: suggestedToEwa,
  priya: suggestedToPriya,
} as const;
