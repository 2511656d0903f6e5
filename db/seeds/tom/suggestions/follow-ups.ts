import { atTheClose } from "./follow-ups/at-the-close";
import type { StoryMoment } from "~/domain/simulator/story-moment";
import { allotmentAndGate } from "./follow-ups/allotment-and-gate";
import { askedEarlyOfAnything } from "./follow-ups/asked-early-of-anything";
import { askedEarlyOfHome } from "./follow-ups/asked-early-of-home";
import { askedEarlyOfTheLads } from "./follow-ups/asked-early-of-the-lads";
import { askedEarlyOfWork } from "./follow-ups/asked-early-of-work";
import { askedInOtherWords } from "./follow-ups/asked-in-other-words";
import { askedOfPlainThings } from "./follow-ups/asked-of-plain-things";
import { askedOfPlainThingsAtHome } from "./follow-ups/asked-of-plain-things-at-home";
import { askedOnOfDaysOut } from "./follow-ups/asked-on-of-days-out";
import { daughterAndFather } from "./follow-ups/daughter-and-father";
import { dogAndAllotment } from "./follow-ups/dog-and-allotment";
import { envelope } from "./follow-ups/envelope";
import { family } from "./follow-ups/family";
import { foodAndDoctor } from "./follow-ups/food-and-doctor";
import { gwen } from "./follow-ups/gwen";
import { gwensShift } from "./follow-ups/gwens-shift";
import { gwensWork } from "./follow-ups/gwens-work";
import { handedOver } from "./follow-ups/handed-over";
import { himAndGwen } from "./follow-ups/him-and-gwen";
import { home } from "./follow-ups/home";
import { houseAndThings } from "./follow-ups/house-and-things";
import { inHisOwnWords } from "./follow-ups/in-his-own-words";
import { justSaidAtHome } from "./follow-ups/just-said-at-home";
import { justSaidAtLast } from "./follow-ups/just-said-at-last";
import { justSaidOfGwen } from "./follow-ups/just-said-of-gwen";
import { justSaidOfHimself } from "./follow-ups/just-said-of-himself";
import { justSaidOfTheDark } from "./follow-ups/just-said-of-the-dark";
import { justSaidOfTheLads } from "./follow-ups/just-said-of-the-lads";
import { justSaidOfTheWorks } from "./follow-ups/just-said-of-the-works";
import { lastTimeLikeThat } from "./follow-ups/last-time-like-that";
import { lockerAndStacks } from "./follow-ups/locker-and-stacks";
import { nearBreakfastAndStairs } from "./follow-ups/near-breakfast-and-stairs";
import { nearChapelAndBarrow } from "./follow-ups/near-chapel-and-barrow";
import { nearChemistAndLeeks } from "./follow-ups/near-chemist-and-leeks";
import { nearClipboardAndHeat } from "./follow-ups/near-clipboard-and-heat";
import { nearClockAndJobs } from "./follow-ups/near-clock-and-jobs";
import { nearCourseAndChair } from "./follow-ups/near-course-and-chair";
import { nearFamilyAndTelly } from "./follow-ups/near-family-and-telly";
import { nearFatherAndDai } from "./follow-ups/near-father-and-dai";
import { nearFurnaceAndMoney } from "./follow-ups/near-furnace-and-money";
import { nearFurnaceFourAndEmptyShed } from "./follow-ups/near-furnace-four-and-empty-shed";
import { nearGateAndCertificate } from "./follow-ups/near-gate-and-certificate";
import { nearLatesAndWaitingIn } from "./follow-ups/near-lates-and-waiting-in";
import { nearMortgageAndCarPark } from "./follow-ups/near-mortgage-and-car-park";
import { nearQuietHouseAndSpoon } from "./follow-ups/near-quiet-house-and-spoon";
import { nearRoadAndEnvelope } from "./follow-ups/near-road-and-envelope";
import { nearSlippersAndPint } from "./follow-ups/near-slippers-and-pint";
import { nearSpareRoomAndPage } from "./follow-ups/near-spare-room-and-page";
import { nearSuitAndSandwiches } from "./follow-ups/near-suit-and-sandwiches";
import { nearTescoAndDog } from "./follow-ups/near-tesco-and-dog";
import { nearWindowAndGauge } from "./follow-ups/near-window-and-gauge";
import { nearYearsAndCoat } from "./follow-ups/near-years-and-coat";
import { noNext } from "./follow-ups/no-next";
import { ofCues } from "./follow-ups/of-cues";
import { ofEverydayWork } from "./follow-ups/of-everyday-work";
import { ofPeople } from "./follow-ups/of-people";
import { ofTheTalk } from "./follow-ups/of-the-talk";
import { ofTimes } from "./follow-ups/of-times";
import { ofTopics } from "./follow-ups/of-topics";
import { ofUse } from "./follow-ups/of-use";
import { oldShift } from "./follow-ups/old-shift";
import { onTheFurnace } from "./follow-ups/on-the-furnace";
import { optionalTopics } from "./follow-ups/optional-topics";
import { papersAndSandwiches } from "./follow-ups/papers-and-sandwiches";
import { parentsAndNeighbour } from "./follow-ups/parents-and-neighbour";
import { peopleAskedOn } from "./follow-ups/people-asked-on";
import { plainlyAsked } from "./follow-ups/plainly-asked";
import { sinceMarch } from "./follow-ups/since-march";
import { smallHours } from "./follow-ups/small-hours";
import { sundaysAndBreakfast } from "./follow-ups/sundays-and-breakfast";
import { whereToBegin } from "./follow-ups/where-to-begin";
import { within } from "./follow-ups/within";
import { words } from "./follow-ups/words";

/** Replies to what the client tells when asked on, by the files that hold what is told. */
export const followUps: StoryMoment[] = [
  ...allotmentAndGate,
  ...askedEarlyOfAnything,
  ...askedEarlyOfHome,
  ...askedEarlyOfTheLads,
  ...askedEarlyOfWork,
  ...askedInOtherWords,
  ...askedOfPlainThings,
  ...askedOfPlainThingsAtHome,
  ...askedOnOfDaysOut,
  ...daughterAndFather,
  ...dogAndAllotment,
  ...envelope,
  ...family,
  ...foodAndDoctor,
  ...gwen,
  ...gwensShift,
  ...gwensWork,
  ...handedOver,
  ...himAndGwen,
  ...home,
  ...houseAndThings,
  ...inHisOwnWords,
  ...justSaidAtHome,
  ...justSaidAtLast,
  ...justSaidOfGwen,
  ...justSaidOfHimself,
  ...justSaidOfTheDark,
  ...justSaidOfTheLads,
  ...justSaidOfTheWorks,
  ...lastTimeLikeThat,
  ...lockerAndStacks,
  ...nearBreakfastAndStairs,
  ...nearChapelAndBarrow,
  ...nearChemistAndLeeks,
  ...nearClipboardAndHeat,
  ...nearClockAndJobs,
  ...nearCourseAndChair,
  ...nearFamilyAndTelly,
  ...nearFatherAndDai,
  ...nearFurnaceAndMoney,
  ...nearFurnaceFourAndEmptyShed,
  ...nearGateAndCertificate,
  ...nearLatesAndWaitingIn,
  ...nearMortgageAndCarPark,
  ...nearQuietHouseAndSpoon,
  ...nearRoadAndEnvelope,
  ...nearSlippersAndPint,
  ...nearSpareRoomAndPage,
  ...nearSuitAndSandwiches,
  ...nearTescoAndDog,
  ...nearWindowAndGauge,
  ...nearYearsAndCoat,
  ...noNext,
  ...ofCues,
  ...ofEverydayWork,
  ...ofPeople,
  ...atTheClose,
  ...ofTheTalk,
  ...ofTimes,
  ...ofTopics,
  ...ofUse,
  ...oldShift,
  ...onTheFurnace,
  ...optionalTopics,
  ...papersAndSandwiches,
  ...parentsAndNeighbour,
  ...peopleAskedOn,
  ...plainlyAsked,
  ...sinceMarch,
  ...smallHours,
  ...sundaysAndBreakfast,
  ...whereToBegin,
  ...within,
  ...words,
];
