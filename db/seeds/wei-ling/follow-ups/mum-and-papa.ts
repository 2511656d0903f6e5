import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of her mother and father as they are now. */
export const mumAndPapa: Scenario["topics"] = {
  "ok-day": {
    layer: 0,
    asks: ["ok day comes", "ok day like", "on an ok day"],
    answers: [
      "i wash my hair and buy the proper chicken rice. and i don't do the sums till dinner || boring, it's lovely. last one it rained and i did two questions and one was right",
    ],
  },
  "come-of-hi": {
    layer: 0,
    asks: ["come of it", "if you said hi", "hope comes of hi"],
    answers: [
      "one of her long voice notes, with her eating in it. that'd be enough || we go for prata and don't talk about march. i'd pay",
    ],
  },
  "open-door-diff": {
    layer: 0,
    asks: ["with the door open what would be", "door open be different", "door open change"],
    answers: [
      "i'd hear slippers, and maybe one would stop. {with it closed i only hear them not stop|unnoticed} || i couldn't fall asleep over it, for one thing. {and somebody might say eh, you're in|unnoticed}",
    ],
  },
  "true-thing-heard": {
    layer: 1,
    asks: ["hear one true thing", "hear something true", "knew one true thing"],
    answers: [
      "like putting one shopping bag down. {there's still the other arm|pretending} || scary till she answers. {if she just says ah, ok, tired, then i can do another one next week|pretending}",
    ],
  },
  "after-the-food": {
    layer: 0,
    asks: ["after the food", "like her to ask", "want her to ask"],
    answers: [
      "who i eat with. {i'd maybe answer that one before i could think|pretending} || how are you, but slow. {she asks it in the same breath as have you eaten so i can hide in the eaten|pretending}",
    ],
  },
  "watch-them-in": {
    layer: 0,
    asks: ["watching them all come", "watch the cars", "see them come home"],
    answers: [
      "cosy and sad. i say welcome home to the red one, in my head || i like when the light comes on upstairs after. then i check that mine's off",
    ],
  },
  "soft-mum": {
    layer: 0,
    asks: ["that soft for a mum", "somebody that soft", "such a soft mum"],
    answers: [
      "lucky, and {i can't put anything heavy on her, you know|pretending} || you end up being careful. {i've been tidying my face for her since i was small|pretending}",
    ],
  },
  "slip-in": {
    layer: 0,
    asks: ["would you slip in", "between the cousins", "in among the food"],
    answers: [
      "that i eat alone. {in between which cousin and good night|pretending} || eh ma, were you ever scared at work. {then she'd talk and i could just listen|pretending}",
    ],
  },
  "water-doesnt-reach": {
    layer: 0,
    asks: ["water and sleep", "dont reach", "doesnt reach"],
    answers: [
      "that i'm pretending. {you can drink two litres and still be pretending|pretending} || being by myself with it, i guess. {it's not something she's got a tip for|pretending}",
    ],
  },
  "mum-at-door": {
    layer: 0,
    asks: ["open the door and see", "see her at your door", "if she came here"],
    answers: [
      "i'd hide the noodle cups first, i know me. {then i'd be five years old|pretending} || really good. {and then she'd see the room and i'd watch her see it|pretending}",
    ],
  },
  "mum-tired": {
    layer: 0,
    asks: ["see her tired", "her being tired", "her legs ache"],
    answers: [
      "i want to sit on the floor and hold them, and i want to run away. {those are my fees, those feet|letdown} || bad. {she's tired from standing and i'm tired from lying there|letdown}",
    ],
  },
  "papa-telling": {
    layer: 0,
    asks: ["telling them about you", "feel to think of that", "hear him boast"],
    answers: [
      "like there's a girl he made up and i've got her ic. {i'd hate for him to be laughed at|letdown} || warm, then {i want to tell the uncle to charge him for the toast|letdown}",
    ],
  },
  "watch-him-try": {
    layer: 0,
    asks: ["watch him try", "see him try", "watching him like that"],
    answers: [
      "i'd say it's ok, papa, before he's even finished. {i'd be comforting him for my own paper|letdown} || terrible, he's so bad at it. {his ears go red|letdown}",
    ],
  },
  "so-happy-about": {
    layer: 0,
    asks: ["so happy about", "be the reason hes", "the thing hes happy"],
    answers: [
      "nice if it was true. {it's like he's dancing and i'm holding the speaker and the battery's low|letdown} || heavy. {i did one thing when i was 18 and he's still got cake on it|letdown}",
    ],
  },
  "resting-at-home": {
    layer: 0,
    asks: ["resting at home", "rest at home", "home to rest"],
    answers: [
      "i'd lie there listening to them be quiet for me. {no sleep, and very good soup|letdown} || ah ma's fan and the smell of rice, i'd love that. {and at six the key in the door, and ma's shoes coming off slowly|letdown}",
    ],
  },
};
