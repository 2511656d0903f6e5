import { atTheClose } from "./follow-ups/at-the-close";
import type { StoryMoment } from "~/domain/simulator/story-moment";
import { aroundTheHall } from "./follow-ups/around-the-hall";
import { asItIs } from "./follow-ups/as-it-is";
import { askedEarlyOfHallAndHome } from "./follow-ups/asked-early-of-hall-and-home";
import { askedEarlyOfSchool } from "./follow-ups/asked-early-of-school";
import { askedEarlyOfTheDates } from "./follow-ups/asked-early-of-the-dates";
import { askedInOtherWords } from "./follow-ups/asked-in-other-words";
import { askedOnOfSmallThings } from "./follow-ups/asked-on-of-small-things";
import { atTheDesk } from "./follow-ups/at-the-desk";
import { atTheTable } from "./follow-ups/at-the-table";
import { awayFromClass } from "./follow-ups/away-from-class";
import { callsAndChest } from "./follow-ups/calls-and-chest";
import { cheerfulVoice } from "./follow-ups/cheerful-voice";
import { closeUp } from "./follow-ups/close-up";
import { deskAndWindow } from "./follow-ups/desk-and-window";
import { email } from "./follow-ups/email";
import { friends } from "./follow-ups/friends";
import { friendsAndCat } from "./follow-ups/friends-and-cat";
import { gamesAndHome } from "./follow-ups/games-and-home";
import { grades } from "./follow-ups/grades";
import { hall } from "./follow-ups/hall";
import { head } from "./follow-ups/head";
import { inPassing } from "./follow-ups/in-passing";
import { inside } from "./follow-ups/inside";
import { justSaid } from "./follow-ups/just-said";
import { justSaidOfPeople } from "./follow-ups/just-said-of-people";
import { keepingUp } from "./follow-ups/keeping-up";
import { littleQuestions } from "./follow-ups/little-questions";
import { lonely } from "./follow-ups/lonely";
import { mumAndPapa } from "./follow-ups/mum-and-papa";
import { nearTheCall } from "./follow-ups/near-the-call";
import { nearTheCarpark } from "./follow-ups/near-the-carpark";
import { nearTheChat } from "./follow-ups/near-the-chat";
import { nearTheDesk } from "./follow-ups/near-the-desk";
import { nearTheDoor } from "./follow-ups/near-the-door";
import { nearTheEmail } from "./follow-ups/near-the-email";
import { nearTheFruit } from "./follow-ups/near-the-fruit";
import { nearTheMark } from "./follow-ups/near-the-mark";
import { nearTheMidnight } from "./follow-ups/near-the-midnight";
import { nearTheNights } from "./follow-ups/near-the-nights";
import { nearThePhone } from "./follow-ups/near-the-phone";
import { nearTheStairs } from "./follow-ups/near-the-stairs";
import { ofCues } from "./follow-ups/of-cues";
import { ofPeople } from "./follow-ups/of-people";
import { ofTheTalk } from "./follow-ups/of-the-talk";
import { ofTopics } from "./follow-ups/of-topics";
import { optionalTopics } from "./follow-ups/optional-topics";
import { outsideTheDoor } from "./follow-ups/outside-the-door";
import { papers } from "./follow-ups/papers";
import { plainDays } from "./follow-ups/plain-days";
import { plainlyAsked } from "./follow-ups/plainly-asked";
import { putRight } from "./follow-ups/put-right";
import { results } from "./follow-ups/results";
import { sinceTheMidterm } from "./follow-ups/since-the-midterm";
import { telling } from "./follow-ups/telling";
import { thisEvening } from "./follow-ups/this-evening";
import { times } from "./follow-ups/times";
import { whatSheEats } from "./follow-ups/what-she-eats";
import { whatSheWishes } from "./follow-ups/what-she-wishes";

/** Replies to what the client tells when asked on, by the files that hold what is told. */
export const followUps: StoryMoment[] = [
  ...aroundTheHall,
  ...asItIs,
  ...askedEarlyOfHallAndHome,
  ...askedEarlyOfSchool,
  ...askedEarlyOfTheDates,
  ...askedInOtherWords,
  ...askedOnOfSmallThings,
  ...atTheDesk,
  ...atTheTable,
  ...awayFromClass,
  ...callsAndChest,
  ...cheerfulVoice,
  ...closeUp,
  ...deskAndWindow,
  ...email,
  ...friends,
  ...friendsAndCat,
  ...gamesAndHome,
  ...grades,
  ...hall,
  ...head,
  ...inPassing,
  ...inside,
  ...justSaid,
  ...justSaidOfPeople,
  ...keepingUp,
  ...littleQuestions,
  ...lonely,
  ...mumAndPapa,
  ...nearTheCall,
  ...nearTheCarpark,
  ...nearTheChat,
  ...nearTheDesk,
  ...nearTheDoor,
  ...nearTheEmail,
  ...nearTheFruit,
  ...nearTheMark,
  ...nearTheMidnight,
  ...nearTheNights,
  ...nearThePhone,
  ...nearTheStairs,
  ...ofCues,
  ...ofPeople,
  ...atTheClose,
  ...ofTheTalk,
  ...ofTopics,
  ...optionalTopics,
  ...outsideTheDoor,
  ...papers,
  ...plainDays,
  ...plainlyAsked,
  ...putRight,
  ...results,
  ...sinceTheMidterm,
  ...telling,
  ...thisEvening,
  ...times,
  ...whatSheEats,
  ...whatSheWishes,
];
