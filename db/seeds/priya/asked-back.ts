import type { Scenario } from "~/domain/simulator/scenario";
import { ofTheOpenings } from "./asked-back/of-the-openings";
import { ofTheLayers } from "./asked-back/of-the-layers";
import { ofHerselfAndNights } from "./asked-back/of-herself-and-nights";
import { ofEveningsAndFarOff } from "./asked-back/of-evenings-and-far-off";
import { ofDoingItWrong } from "./asked-back/of-doing-it-wrong";
import { ofHowItIs } from "./asked-back/of-how-it-is";
import { ofHerBodyAndPeople } from "./asked-back/of-her-body-and-people";
import { ofTodayAndWhatHelps } from "./asked-back/of-today-and-what-helps";
import { ofWhatSheThinks } from "./asked-back/of-what-she-thinks";
import { ofThoseAroundHer } from "./asked-back/of-those-around-her";
import { ofThoseFurtherOff } from "./asked-back/of-those-further-off";
import { ofAnything } from "./asked-back/of-anything";
import { ofPlainDetails } from "./asked-back/of-plain-details";
import { ofEarlyLines } from "./asked-back/of-early-lines";
import { ofWhatComesNext } from "./asked-back/of-what-comes-next";

/** What Priya answers to a short question back about what was just said. */
export const askedBack: NonNullable<Scenario["askedBack"]> = [
  ...ofTheOpenings,
  ...ofTheLayers,
  ...ofHerselfAndNights,
  ...ofEveningsAndFarOff,
  ...ofDoingItWrong,
  ...ofHowItIs,
  ...ofHerBodyAndPeople,
  ...ofTodayAndWhatHelps,
  ...ofWhatSheThinks,
  ...ofThoseAroundHer,
  ...ofThoseFurtherOff,
  ...ofPlainDetails,
  ...ofEarlyLines,
  ...ofAnything,
  ...ofWhatComesNext,
];
