import type { Scenario } from "~/domain/simulator/scenario";
import { askedFurther } from "./suggestions/asked-further";
import { beliefs } from "./suggestions/beliefs";
import { closest } from "./suggestions/closest";
import { feelings } from "./suggestions/feelings";
import { fury } from "./suggestions/fury";
import { life } from "./suggestions/life";
import { others } from "./suggestions/others";
import { presenting } from "./suggestions/presenting";
import { retorts } from "./suggestions/retorts";
import { retortsOfTalk } from "./suggestions/retorts-of-talk";
import { trouble } from "./suggestions/trouble";
import { wayOn } from "./suggestions/way-on";
import { plainMoments } from "./suggestions/plain-moments";
import { oftenAskedPeople } from "./suggestions/often-asked-people";
import { oftenAskedDays } from "./suggestions/often-asked-days";
import { oftenAskedTrouble } from "./suggestions/often-asked-trouble";
import { oftenAskedOneself } from "./suggestions/often-asked-oneself";
import { oftenAskedChange } from "./suggestions/often-asked-change";
import { askedForSomebody } from "./suggestions/asked-for-somebody";
import { followUps } from "./suggestions/follow-ups";
import { themes } from "./suggestions/themes";

/** Replies written for moments of Kofi's story. Of those that fit alike, the first in this order. */
export const suggestions: Scenario["suggestions"] = [
  ...askedFurther,
  ...fury,
  ...presenting,
  ...feelings,
  ...beliefs,
  ...trouble,
  ...life,
  ...wayOn,
  ...closest,
  ...others,
  ...plainMoments,
  ...retorts,
  ...retortsOfTalk,
  ...oftenAskedPeople,
  ...oftenAskedDays,
  ...oftenAskedTrouble,
  ...oftenAskedOneself,
  ...oftenAskedChange,
  ...askedForSomebody,
  ...followUps,
  ...themes,
];
