import type { Scenario } from "~/domain/simulator/scenario";
import { peopleAndThings } from "./follow-ups/people-and-things";
import { theCharge } from "./follow-ups/the-charge";
import { mugAndFee } from "./follow-ups/mug-and-fee";
import { bedAndChat } from "./follow-ups/bed-and-chat";
import { herAndTheFour } from "./follow-ups/her-and-the-four";
import { thenAndTali } from "./follow-ups/then-and-tali";
import { workAndMum } from "./follow-ups/work-and-mum";
import { askedRightAfter } from "./follow-ups/asked-right-after";
import { afterHim } from "./follow-ups/after-him";
import { cupAndSilence } from "./follow-ups/cup-and-silence";
import { danaAndTali } from "./follow-ups/dana-and-tali";
import { herAndHim } from "./follow-ups/her-and-him";
import { herself } from "./follow-ups/herself";
import { him } from "./follow-ups/him";
import { hisText } from "./follow-ups/his-text";
import { homeAndYael } from "./follow-ups/home-and-yael";
import { otherSelf } from "./follow-ups/other-self";
import { people } from "./follow-ups/people";
import { putRight } from "./follow-ups/put-right";
import { rightHere } from "./follow-ups/right-here";
import { saidPlainly } from "./follow-ups/said-plainly";
import { smallMoments } from "./follow-ups/small-moments";
import { theAnger } from "./follow-ups/the-anger";
import { theseDays } from "./follow-ups/these-days";
import { tooMuch } from "./follow-ups/too-much";
import { whatComesUp } from "./follow-ups/what-comes-up";
import { plainlyAsked } from "./follow-ups/plainly-asked";
import { shopAndTram } from "./follow-ups/shop-and-tram";
import { himAndHowWeMet } from "./follow-ups/him-and-how-we-met";
import { geraldMugAndNotes } from "./follow-ups/gerald-mug-and-notes";
import { herTownAndDays } from "./follow-ups/her-town-and-days";
import { thoseNearHer } from "./follow-ups/those-near-her";
import { askedOfPlainThings } from "./follow-ups/asked-of-plain-things";
import { danaYaelAndParents } from "./follow-ups/dana-yael-and-parents";
import { tramsAndMint } from "./follow-ups/trams-and-mint";
import { landingAndScarf } from "./follow-ups/landing-and-scarf";
import { letterAndNote } from "./follow-ups/letter-and-note";
import { workRunsAndDrawings } from "./follow-ups/work-runs-and-drawings";
import { askedOfPlainThingsSince } from "./follow-ups/asked-of-plain-things-since";
import { askedEarlyOfTheEnd } from "./follow-ups/asked-early-of-the-end";
import { askedEarlyOfWhatSheDid } from "./follow-ups/asked-early-of-what-she-did";
import { askedOnOfTheMessages } from "./follow-ups/asked-on-of-the-messages";
import { askedInSimpleWords } from "./follow-ups/asked-in-simple-words";
import { askedOfTheOthers } from "./follow-ups/asked-of-the-others";
import { nearThatChat } from "./follow-ups/near-that-chat";
import { nearTheSilence } from "./follow-ups/near-the-silence";
import { nearDanaAndThatLot } from "./follow-ups/near-dana-and-that-lot";
import { nearThatTuesday } from "./follow-ups/near-that-tuesday";
import { nearHisMugAndHisVoice } from "./follow-ups/near-his-mug-and-his-voice";
import { nearWhatHeUsedToDo } from "./follow-ups/near-what-he-used-to-do";
import { nearHerNightsAndFloor } from "./follow-ups/near-her-nights-and-floor";
import { nearFloorAndReruns } from "./follow-ups/near-floor-and-reruns";
import { nearHerPeople } from "./follow-ups/near-her-people";
import { nearBeingAngry } from "./follow-ups/near-being-angry";
import { nearTramAndWardrobe } from "./follow-ups/near-tram-and-wardrobe";
import { nearSaidAlongTheWay } from "./follow-ups/near-said-along-the-way";
import { nearLetterTeaAndKnock } from "./follow-ups/near-letter-tea-and-knock";
import { nearAcheAndBlocking } from "./follow-ups/near-ache-and-blocking";
import { nearFeeMumAndSorry } from "./follow-ups/near-fee-mum-and-sorry";
import { nearRageAndPlug } from "./follow-ups/near-rage-and-plug";
import { nearWrungAndWriting } from "./follow-ups/near-wrung-and-writing";
import { nearShameAndThatSentence } from "./follow-ups/near-shame-and-that-sentence";
import { nearTeaJawAndCroissant } from "./follow-ups/near-tea-jaw-and-croissant";
import { nearCushionsRentAndLove } from "./follow-ups/near-cushions-rent-and-love";
import { nearKnockSummerAndWindow } from "./follow-ups/near-knock-summer-and-window";
import { nearMumAndBothSides } from "./follow-ups/near-mum-and-both-sides";
import { nearWaitingAndBeingFine } from "./follow-ups/near-waiting-and-being-fine";
import { nearRaccoonScarfAndLease } from "./follow-ups/near-raccoon-scarf-and-lease";
import { nearFaultCeilingAndKid } from "./follow-ups/near-fault-ceiling-and-kid";
import { nearBedFreezerAndDrawing } from "./follow-ups/near-bed-freezer-and-drawing";

/** What Noa answers to who asks right back about something just told. */
export const followUps: Scenario["topics"] = {
  ...hisText,
  ...him,
  ...afterHim,
  ...people,
  ...herself,
  ...theseDays,
  ...theAnger,
  ...cupAndSilence,
  ...tooMuch,
  ...whatComesUp,
  ...smallMoments,
  ...otherSelf,
  ...herAndHim,
  ...danaAndTali,
  ...homeAndYael,
  ...putRight,
  ...saidPlainly,
  ...rightHere,
  ...plainlyAsked,
  ...mugAndFee,
  ...bedAndChat,
  ...herAndTheFour,
  ...thenAndTali,
  ...workAndMum,
  ...askedRightAfter,
  ...peopleAndThings,
  ...theCharge,
  ...shopAndTram,
  ...himAndHowWeMet,
  ...geraldMugAndNotes,
  ...herTownAndDays,
  ...thoseNearHer,
  ...askedOfPlainThings,
  ...danaYaelAndParents,
  ...tramsAndMint,
  ...landingAndScarf,
  ...letterAndNote,
  ...workRunsAndDrawings,
  ...askedOfPlainThingsSince,
  ...askedEarlyOfTheEnd,
  ...askedEarlyOfWhatSheDid,
  ...askedOnOfTheMessages,
  ...askedInSimpleWords,
  ...askedOfTheOthers,
  ...nearThatChat,
  ...nearTheSilence,
  ...nearDanaAndThatLot,
  ...nearThatTuesday,
  ...nearHisMugAndHisVoice,
  ...nearWhatHeUsedToDo,
  ...nearHerNightsAndFloor,
  ...nearFloorAndReruns,
  ...nearHerPeople,
  ...nearBeingAngry,
  ...nearTramAndWardrobe,
  ...nearSaidAlongTheWay,
  ...nearLetterTeaAndKnock,
  ...nearAcheAndBlocking,
  ...nearFeeMumAndSorry,
  ...nearRageAndPlug,
  ...nearWrungAndWriting,
  ...nearShameAndThatSentence,
  ...nearTeaJawAndCroissant,
  ...nearCushionsRentAndLove,
  ...nearKnockSummerAndWindow,
  ...nearMumAndBothSides,
  ...nearWaitingAndBeingFine,
  ...nearRaccoonScarfAndLease,
  ...nearFaultCeilingAndKid,
  ...nearBedFreezerAndDrawing,
};
