import type { Scenario } from "~/domain/simulator/scenario";
import { nearTheMidnight } from "./follow-ups/near-the-midnight";
import { nearTheFruit } from "./follow-ups/near-the-fruit";
import { nearTheEmail } from "./follow-ups/near-the-email";
import { nearTheCarpark } from "./follow-ups/near-the-carpark";
import { nearTheChat } from "./follow-ups/near-the-chat";
import { nearThePhone } from "./follow-ups/near-the-phone";
import { nearTheStairs } from "./follow-ups/near-the-stairs";
import { nearTheDoor } from "./follow-ups/near-the-door";
import { nearTheMark } from "./follow-ups/near-the-mark";
import { nearTheCall } from "./follow-ups/near-the-call";
import { nearTheNights } from "./follow-ups/near-the-nights";
import { nearTheDesk } from "./follow-ups/near-the-desk";
import { littleQuestions } from "./follow-ups/little-questions";
import { plainDays } from "./follow-ups/plain-days";
import { justSaidOfPeople } from "./follow-ups/just-said-of-people";
import { justSaid } from "./follow-ups/just-said";
import { asItIs } from "./follow-ups/as-it-is";
import { atTheDesk } from "./follow-ups/at-the-desk";
import { atTheTable } from "./follow-ups/at-the-table";
import { awayFromClass } from "./follow-ups/away-from-class";
import { callsAndChest } from "./follow-ups/calls-and-chest";
import { cheerfulVoice } from "./follow-ups/cheerful-voice";
import { closeUp } from "./follow-ups/close-up";
import { email } from "./follow-ups/email";
import { friends } from "./follow-ups/friends";
import { grades } from "./follow-ups/grades";
import { hall } from "./follow-ups/hall";
import { head } from "./follow-ups/head";
import { inPassing } from "./follow-ups/in-passing";
import { inside } from "./follow-ups/inside";
import { keepingUp } from "./follow-ups/keeping-up";
import { lonely } from "./follow-ups/lonely";
import { mumAndPapa } from "./follow-ups/mum-and-papa";
import { outsideTheDoor } from "./follow-ups/outside-the-door";
import { putRight } from "./follow-ups/put-right";
import { results } from "./follow-ups/results";
import { sinceTheMidterm } from "./follow-ups/since-the-midterm";
import { telling } from "./follow-ups/telling";
import { thisEvening } from "./follow-ups/this-evening";
import { whatSheWishes } from "./follow-ups/what-she-wishes";
import { plainlyAsked } from "./follow-ups/plainly-asked";
import { whatSheEats } from "./follow-ups/what-she-eats";
import { gamesAndHome } from "./follow-ups/games-and-home";
import { deskAndWindow } from "./follow-ups/desk-and-window";
import { aroundTheHall } from "./follow-ups/around-the-hall";
import { papers } from "./follow-ups/papers";
import { friendsAndCat } from "./follow-ups/friends-and-cat";
import { askedEarlyOfSchool } from "./follow-ups/asked-early-of-school";
import { askedEarlyOfHallAndHome } from "./follow-ups/asked-early-of-hall-and-home";
import { askedEarlyOfTheDates } from "./follow-ups/asked-early-of-the-dates";
import { askedOnOfSmallThings } from "./follow-ups/asked-on-of-small-things";
import { askedInOtherWords } from "./follow-ups/asked-in-other-words";

/** What Wei Ling answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...head,
  ...hall,
  ...telling,
  ...results,
  ...email,
  ...lonely,
  ...grades,
  ...callsAndChest,
  ...atTheDesk,
  ...keepingUp,
  ...cheerfulVoice,
  ...atTheTable,
  ...outsideTheDoor,
  ...friends,
  ...awayFromClass,
  ...inside,
  ...putRight,
  ...inPassing,
  ...closeUp,
  ...sinceTheMidterm,
  ...thisEvening,
  ...mumAndPapa,
  ...whatSheWishes,
  ...asItIs,
  ...plainlyAsked,
  ...justSaid,
  ...justSaidOfPeople,
  ...whatSheEats,
  ...gamesAndHome,
  ...deskAndWindow,
  ...aroundTheHall,
  ...papers,
  ...friendsAndCat,
  ...plainDays,
  ...littleQuestions,
  ...askedEarlyOfSchool,
  ...askedEarlyOfHallAndHome,
  ...askedEarlyOfTheDates,
  ...askedOnOfSmallThings,
  ...askedInOtherWords,
  ...nearTheDesk,
  ...nearTheNights,
  ...nearTheCall,
  ...nearTheMark,
  ...nearTheDoor,
  ...nearTheStairs,
  ...nearThePhone,
  ...nearTheChat,
  ...nearTheCarpark,
  ...nearTheEmail,
  ...nearTheFruit,
  ...nearTheMidnight,
};
