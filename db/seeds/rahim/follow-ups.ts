import type { Scenario } from "~/domain/simulator/scenario";
import { askedOfArm } from "./follow-ups/asked-of-arm";
import { askedOfHiding } from "./follow-ups/asked-of-hiding";
import { askedOfHome } from "./follow-ups/asked-of-home";
import { askedOfMoney } from "./follow-ups/asked-of-money";
import { askedOfPapers } from "./follow-ups/asked-of-papers";
import { askedOfWaiting } from "./follow-ups/asked-of-waiting";
import { askedOfYears } from "./follow-ups/asked-of-years";
import { days } from "./follow-ups/days";
import { home } from "./follow-ups/home";
import { papers } from "./follow-ups/papers";
import { room } from "./follow-ups/room";
import { shirin } from "./follow-ups/shirin";

/** What Rahim answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...days,
  ...papers,
  ...askedOfHome,
  ...askedOfPapers,
  ...askedOfArm,
  ...askedOfMoney,
  ...askedOfHiding,
  ...askedOfYears,
  ...askedOfWaiting,
  ...room,
  ...home,
  ...shirin,
};
