import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks back about the lines that stay with one. */
export const ofVividLines: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["plays guitar bad on purpose", "he'd look over to see if i saw"],
    answers: {
      who: [
        "gio, from choir. {i said the name, ok, moving|gio} || a guy called gio. not papa lol. {papa doesn't get looked at like that|gio}",
      ],
      then: [
        "june came. {i sent a song and it went quiet|gio} || nothing, mass ended. {i'd carry his case to the gate and that was my whole week|gio}",
      ],
      when: [
        "last year, and till may. practice was sundays after lunch || up to like may. then summer and it stopped",
      ],
    },
  },
  {
    said: ["and i can't fix my fan", "his son's losing to a fan"],
    answers: {
      mean: [
        "like my real fan, the electric one. it's loud and i can't fix it and papa would in a minute || the fan in my room po. i hit it, it hits back. i'm not the engine one in this family",
      ],
    },
  },
  {
    said: ["on the tenth day i was still me", "it's still this guy brushing his teeth"],
    answers: {
      mean: [
        "a novena po, it's nine days of the same prayer. lola does them for exams and for rain || same prayer nine nights straight. it's like a season pass for asking",
      ],
      who: [
        "just me. i did it under the blanket, with the phone light || me and god, and he's on mute",
      ],
    },
  },
  {
    said: ["if god makes everybody then who made", "then how am i a mistake"],
    answers: {
      who: [
        "nobody to my face. it's like in the walls || religion class kinda. and every tita, in a nice voice",
      ],
    },
  },
  {
    said: ["he didn't know he meant me", "it wasn't about me. that's what he"],
    answers: {
      who: [
        "papa. he was home that month, everybody was at the table || my papa, he had a fork in the air",
      ],
      youSaid: [
        "nothing. i asked for the ketchup || i laughed, like half. it was the right length",
      ],
    },
  },
  {
    said: ["that he could turn around at the jeepney"],
    answers: {
      then: [
        "he got in the jeep. {front seat, he didn't turn around|gio} || small wave and gone. {i stayed till the smoke was gone also|gio}",
      ],
      who: [
        "gio po. {it's always gio|gio} || the guy from choir, gio. {we walked the same way home|gio}",
      ],
      often: [
        "every sunday we walked there. {so like fifty chances|gio} || each week after practice. {i never said it once|gio}",
      ],
    },
  },
];
