import { suggestedToBen } from "./ben";
import { suggestedToEwa } from "./ewa";
import { suggestedToHalima } from "./halima";
import { suggestedToKofi } from "./kofi";
import { suggestedToMigs } from "./migs";
import { suggestedToNoa } from "./noa";
import { suggestedToPriya } from "./priya";
import { suggestedToRahim } from "./rahim";
import { suggestedToTom } from "./tom";
import { suggestedToWeiLing } from "./wei-ling";

/** Questions that the suggestions put into a supporter's mouth, by client. */
export const suggestedTo = {
  ben: suggestedToBen,
  ewa: suggestedToEwa,
  halima: suggestedToHalima,
  kofi: suggestedToKofi,
  migs: suggestedToMigs,
  noa: suggestedToNoa,
  priya: suggestedToPriya,
  rahim: suggestedToRahim,
  tom: suggestedToTom,
  "wei-ling": suggestedToWeiLing,
} as const;
