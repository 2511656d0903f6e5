import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling tells of being lonely, of whom she would tell, and of home. */
export const lonely: Scenario["topics"] = {
  loneliest: {
    layer: 0,
    asks: [
      ...["is it loneliest", "it loneliest", "the loneliest", "loneliness get", "loneliness worst"],
      ...["most lonely", "most alone", "feel loneliest", "feel the loneliest"],
      ...["feel most alone", "loneliness hit", "when are you lonely"],
    ],
    answers: [
      "saturdays, about dinner time. {the doors go one by one and then it's only the lift|unnoticed} || saturday evening. {they all go somewhere and the corridor's so quiet i can hear the fridge|unnoticed}",
      "after i hang up with my mum. {i switch the kettle on so something's talking|unnoticed} || {straight after a call, when it goes quiet like a cupboard closing|unnoticed}. i boil water i don't drink",
    ],
  },
  "lonely-do": {
    layer: 0,
    asks: [
      "do when it gets lonely",
      "do when youre lonely",
      "do when you feel lonely",
      "when it gets lonely",
    ],
    answers: [
      "i stand in the laundry room. it's warm and there's a chance of people || there's the laundry room. if somebody walks in, it's normal to be there",
    ],
  },
  "less-lonely": {
    layer: 0,
    asks: [
      "make it less lonely",
      "be less lonely",
      "less lonely",
      "less alone",
      "not be so lonely",
      "help with the loneliness",
    ],
    answers: [
      "someone knocking, and me opening. it needs both halves || if i didn't have to start it. like they just leave a chair and don't make it a thing",
    ],
  },
  "lonely-before": {
    layer: 0,
    asks: [
      ...["lonely in year", "lonely before", "always been lonely", "lonely last year"],
      ...["lonely in first year", "lonely at first", "in year one", "in first year"],
    ],
    answers: [
      "year one no, we were a whole table. i knew everybody's mala order || not in the first year. supper was eight people and one fan, it was nice",
    ],
  },
  missing: {
    layer: 0,
    asks: [
      ...[
        "miss most",
        "who do you miss",
        "miss the most",
        "do you miss her",
        "miss xin yi",
        "miss your friend",
      ],
      ...["miss having", "miss anyone"],
    ],
    answers: [
      "xin yi. {and having someone just sit on the bed and eat my chips|unnoticed} || i miss xin yi. {i miss being in a room with a person who isn't busy|unnoticed}",
    ],
  },
  canteen: {
    layer: 0,
    asks: [
      ...["happened with them", "happened with the makan"],
      ...["stop going down", "stopped going down", "makan group", "eat with people"],
      ...["eat with them", "used to eat with", "stop eating with", "stopped eating with"],
    ],
    answers: [
      "they'd go at six and i'd say later, later. {after enough laters they didn't ask|unnoticed} || i said not hungry a few times and {then it was just a thing about me|unnoticed}. no fight or anything",
    ],
  },
  "seen-there": {
    layer: 0,
    asks: ["anyone see you", "anybody see you", "someone see you", "did they see you"],
    answers: [
      "one cleaner auntie. she said girl, cold floor, and gave me a newspaper to sit on || an auntie with a mop. she went round my feet and didn't ask, i liked her",
    ],
  },
  "would-tell": {
    layer: 0,
    asks: [
      ...["who would you like to tell", "like to tell first"],
      ...["tell first", "who would you tell", "person you would tell", "easiest to tell"],
      ...["easier to tell", "who could you tell", "who would you be able to tell"],
    ],
    answers: [
      "xin yi. or ah ma, she'd only hear half of it || if i had to, it's xin yi. she's seen me cry over a stapler",
    ],
  },
  "call-xin-yi": {
    layer: 0,
    asks: [
      ...["call xin yi", "ring xin yi", "call your friend", "ring your friend", "voice note"],
      ...["voice message", "call her tonight", "ring her tonight", "send her a message"],
    ],
    answers: [
      "not a call, a call is too live. a voice note to xin yi, maybe, a short one || a voice message to xin yi i could do. ten seconds, with the cat in it",
    ],
  },
  "lives-in-hall": {
    layer: 0,
    asks: [
      "where do you live",
      "where are you living",
      "where are you staying",
      ...[
        "in a dorm",
        "in a hostel",
        "in a dormitory",
        "live at home",
        "live there",
        "live on campus",
      ],
      ...["away from home", "at home or", "home or away", "where is here", "are you in hall"],
      ...["do you live", "are you living", "live in hall"],
    ],
    answers: [
      "i'm in hall in term time, not at home. one room with a desk that's also my table || no, not at home, i've got a hall room. it's four steps from bed to door, i've measured",
    ],
  },
  "go-home": {
    layer: 0,
    asks: [
      "often do you see your parents",
      "often do you see your family",
      "often do you see your mum",
      ...["go home", "going home", "been home", "last home", "home for the weekend"],
      ...["home at weekends", "visit home", "visit them", "last see them", "last saw them"],
      "see your family",
    ],
    answers: [
      "not since recess week, so six weeks. {i can do the voice but i can't do the face|pretending} || recess week was the last, six weeks back. {at the table they'd see it, on the phone they can't|pretending}",
    ],
  },
};
