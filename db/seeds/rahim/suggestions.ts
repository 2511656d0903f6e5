import type { Scenario } from "~/domain/simulator/scenario";
import { askedBack } from "./suggestions/asked-back";
import { askedOfHiding } from "./suggestions/asked-of-hiding";
import { askedOfOffice } from "./suggestions/asked-of-office";
import { askedOfWork } from "./suggestions/asked-of-work";
import { askedOfYears } from "./suggestions/asked-of-years";
import { beliefs } from "./suggestions/beliefs";
import { closest } from "./suggestions/closest";
import { feelings } from "./suggestions/feelings";
import { life } from "./suggestions/life";
import { others } from "./suggestions/others";
import { presenting } from "./suggestions/presenting";
import { retorts } from "./suggestions/retorts";
import { retortsOfTalk } from "./suggestions/retorts-of-talk";
import { smallDays } from "./suggestions/small-days";
import { smallThings } from "./suggestions/small-things";
import { trouble } from "./suggestions/trouble";
import { waiting } from "./suggestions/waiting";
import { wayOn } from "./suggestions/way-on";
import { oftenAskedChange } from "./suggestions/often-asked-change";
import { oftenAskedDays } from "./suggestions/often-asked-days";
import { oftenAskedOneself } from "./suggestions/often-asked-oneself";
import { oftenAskedPeople } from "./suggestions/often-asked-people";
import { oftenAskedTrouble } from "./suggestions/often-asked-trouble";
import { askedForSomebody } from "./suggestions/asked-for-somebody";
import { followUps } from "./suggestions/follow-ups";
import { themes } from "./suggestions/themes";

/** Replies written for moments of Rahim's story. Of those that fit alike, the first in this order. */
export const suggestions: Scenario["suggestions"] = [
  ...waiting,
  ...presenting,
  ...feelings,
  ...beliefs,
  ...trouble,
  ...life,
  ...wayOn,
  ...closest,
  ...others,
  ...askedOfWork,
  ...askedOfOffice,
  ...askedOfHiding,
  ...askedOfYears,
  ...smallThings,
  ...smallDays,
  ...askedBack,
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
