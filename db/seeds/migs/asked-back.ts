import type { Scenario } from "~/domain/simulator/scenario";
import { ofTheOpenings } from "./asked-back/of-the-openings";
import { ofTheFirstCues } from "./asked-back/of-the-first-cues";
import { ofBeingCareful } from "./asked-back/of-being-careful";
import { ofHim } from "./asked-back/of-him";
import { ofFaithAndPapa } from "./asked-back/of-faith-and-papa";
import { ofSayingIt } from "./asked-back/of-saying-it";
import { ofEverydayBeingOff } from "./asked-back/of-everyday-being-off";
import { ofEverydayHome } from "./asked-back/of-everyday-home";
import { ofEverydayHimAlone } from "./asked-back/of-everyday-him-alone";
import { ofEverydayHimself } from "./asked-back/of-everyday-himself";
import { ofThoseHeNames } from "./asked-back/of-those-he-names";
import { ofSmallThings } from "./asked-back/of-small-things";
import { ofVividLines } from "./asked-back/of-vivid-lines";
import { ofAnything } from "./asked-back/of-anything";
import { ofSmallEarlyThings } from "./asked-back/of-small-early-things";

/** What Migs answers to a short question that asks back about what was just said. */
export const askedBack: NonNullable<Scenario["askedBack"]> = [
  ...ofTheOpenings,
  ...ofTheFirstCues,
  ...ofBeingCareful,
  ...ofHim,
  ...ofFaithAndPapa,
  ...ofSayingIt,
  ...ofEverydayBeingOff,
  ...ofEverydayHome,
  ...ofEverydayHimAlone,
  ...ofEverydayHimself,
  ...ofThoseHeNames,
  ...ofSmallThings,
  ...ofVividLines,
  ...ofAnything,
  ...ofSmallEarlyThings,
];
