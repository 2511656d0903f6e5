import type { Scenario } from "~/domain/simulator/scenario";
import { ofTheOpenings } from "./asked-back/of-the-openings";
import { ofTheFirstLayer } from "./asked-back/of-the-first-layer";
import { ofTheNightSheDied } from "./asked-back/of-the-night-she-died";
import { ofTheDeeperLayers } from "./asked-back/of-the-deeper-layers";
import { ofTheEmptyTank } from "./asked-back/of-the-empty-tank";
import { ofTheLadyAndTheSilence } from "./asked-back/of-the-lady-and-the-silence";
import { ofTheShame } from "./asked-back/of-the-shame";
import { ofHowItCame } from "./asked-back/of-how-it-came";
import { ofEveryday } from "./asked-back/of-everyday";
import { ofWhatHelps } from "./asked-back/of-what-helps";
import { ofWhatMayCome } from "./asked-back/of-what-may-come";
import { ofHisPeople } from "./asked-back/of-his-people";
import { ofHomeAndTheTeam } from "./asked-back/of-home-and-the-team";
import { ofDetails } from "./asked-back/of-details";
import { ofVividLines } from "./asked-back/of-vivid-lines";
import { ofAnything } from "./asked-back/of-anything";
import { ofEarlyLines } from "./asked-back/of-early-lines";

/** What Ben answers to a short question about what was just said. */
export const askedBack: NonNullable<Scenario["askedBack"]> = [
  ...ofTheOpenings,
  ...ofTheFirstLayer,
  ...ofTheNightSheDied,
  ...ofTheDeeperLayers,
  ...ofTheEmptyTank,
  ...ofTheLadyAndTheSilence,
  ...ofTheShame,
  ...ofHowItCame,
  ...ofEveryday,
  ...ofWhatHelps,
  ...ofWhatMayCome,
  ...ofHisPeople,
  ...ofHomeAndTheTeam,
  ...ofDetails,
  ...ofEarlyLines,
  ...ofVividLines,
  ...ofAnything,
];
