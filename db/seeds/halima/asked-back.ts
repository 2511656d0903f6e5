import type { Scenario } from "~/domain/simulator/scenario";
import { ofTheOpenings } from "./asked-back/of-the-openings";
import { ofTheFirstLayer } from "./asked-back/of-the-first-layer";
import { ofBeingUnknown } from "./asked-back/of-being-unknown";
import { ofTheDeeperLayers } from "./asked-back/of-the-deeper-layers";
import { ofTheTiredness } from "./asked-back/of-the-tiredness";
import { ofTheSiblings } from "./asked-back/of-the-siblings";
import { ofHerMotherGoing } from "./asked-back/of-her-mother-going";
import { ofTheShouting } from "./asked-back/of-the-shouting";
import { ofHerselfGone } from "./asked-back/of-herself-gone";
import { ofTheBadDaughter } from "./asked-back/of-the-bad-daughter";
import { ofHowItCame } from "./asked-back/of-how-it-came";
import { ofEveryday } from "./asked-back/of-everyday";
import { ofHerDays } from "./asked-back/of-her-days";
import { ofWhatSheWants } from "./asked-back/of-what-she-wants";
import { ofWhatSheWouldSay } from "./asked-back/of-what-she-would-say";
import { ofHerFamily } from "./asked-back/of-her-family";
import { ofThoseNearBy } from "./asked-back/of-those-near-by";
import { ofAnything } from "./asked-back/of-anything";
import { ofStepsAndSongs } from "./asked-back/of-steps-and-songs";
import { ofSmallEarlyThings } from "./asked-back/of-small-early-things";
import { ofPlainQuestions } from "./asked-back/of-plain-questions";

/** What Halima answers to a short question about what was just said. */
export const askedBack: NonNullable<Scenario["askedBack"]> = [
  ...ofTheOpenings,
  ...ofTheFirstLayer,
  ...ofBeingUnknown,
  ...ofTheDeeperLayers,
  ...ofTheTiredness,
  ...ofTheSiblings,
  ...ofHerMotherGoing,
  ...ofTheShouting,
  ...ofHerselfGone,
  ...ofTheBadDaughter,
  ...ofHowItCame,
  ...ofEveryday,
  ...ofHerDays,
  ...ofWhatSheWants,
  ...ofWhatSheWouldSay,
  ...ofHerFamily,
  ...ofThoseNearBy,
  ...ofStepsAndSongs,
  ...ofPlainQuestions,
  ...ofAnything,
  ...ofSmallEarlyThings,
];
