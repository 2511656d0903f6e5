import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya tells of the doctor, of who is near her, and of his mother in the house. */
export const helpNear: Scenario["topics"] = {
  "gp-ask": {
    layer: 0,
    asks: [
      ...["wanted the gp to", "wanted him to ask", "wanted her to ask", "wanted them to ask"],
      ...["like him to have asked", "like the doctor to", "like him to ask", "like them to ask"],
      ...["want the gp to", "wish he had asked", "wish hed asked", "wish someone had asked"],
      ...["wish somebody would ask", "wanted the doctor to", "want to be asked", "have asked you"],
    ],
    answers: [
      "And how are you? And then to look up. {I think I'd have told him, if he'd looked up|not-doing-well}. || How are the nights, Priya? {With my name in it, I'd have come apart right there|not-doing-well}.",
    ],
  },
  "gp-again": {
    layer: 0,
    asks: [
      ...[
        "different doctor",
        "another doctor",
        "see the gp again",
        "back to the gp",
        "ring the gp",
      ],
      ...["go to the gp", "an appointment", "see your gp", "another gp", "different gp"],
    ],
    answers: [
      "There's a lady doctor there on Tuesdays. I've got as far as finding that out. || I looked, and they've a woman two days a week. I closed the page again, but I did look.",
    ],
  },
  "a-name-for-it": {
    layer: 1,
    asks: [
      ...["postnatal depression", "postpartum depression", "post natal depression", "baby blues"],
      ...["depression", "a diagnosis", "any diagnosis", "been diagnosed", "postnatal"],
    ],
    answers: [
      "I've read the list. {I had nearly all of them, and I thought, they must mean someone worse|not-doing-well}. || Nobody's said that to me. There's a poster at the clinic, and {I read it while he was weighed, as far as number four|not-doing-well}.",
    ],
  },
  "hv-next": {
    layer: 0,
    asks: [
      "she coming next",
      "coming next",
      "next visit",
      "see her next",
      "visit next",
      "next appointment",
    ],
    answers: [
      "In two weeks, the health visitor. There's a card about it on the fridge. || The second week of December is her next one. I've drawn a small circle round it.",
    ],
  },
  "hv-ring": {
    layer: 0,
    asks: [
      ...["ring the health visitor", "text the health visitor", "call the health visitor"],
      ...["ring debbie", "text debbie", "call debbie", "could you ring her", "could you text her"],
    ],
    answers: [
      "Debbie? I've got the text written out. It only says, could I see you by myself. || I might text Debbie. It's sitting there written, I just haven't pressed anything.",
    ],
  },
  "near-me": {
    layer: 0,
    asks: [
      ...[
        "have near you",
        "people near you",
        "anyone near you",
        "anybody near you",
        "else near you",
      ],
      ...["live near you", "someone nearby", "anyone nearby", "anybody nearby"],
    ],
    answers: [
      "There's Meera from the choir, two roads away. {I haven't rung since July, and now it's got embarrassing|far-away?}. || Meera's near, she's a friend from choir. {I see her kitchen light and I push the pram past|far-away?}.",
    ],
  },
  "a-break": {
    layer: 0,
    asks: [
      "get a break",
      "a break",
      "any time alone",
      "time alone",
      "time for yourself",
      "moment alone",
    ],
    answers: [
      "The queue at the bakery. I let people go in front of me! || If there's a queue for bread, that's my spa.",
    ],
  },
  "who-has-him": {
    layer: 0,
    asks: [
      ...["who has him", "whos got him", "who holds him", "has him then", "who takes him"],
      ...["who looks after him", "who minds him"],
    ],
    answers: [
      "My mother-in-law, she's got him in her arms before I've asked. || His granny, she's thrilled. He comes back with his hair combed.",
    ],
  },
  "lie-down": {
    layer: 0,
    asks: ["you lie down", "when you lie", "try to sleep", "get into bed", "go to bed"],
    answers: [
      "{My ears get bigger|tired-all?}. I can hear him swallow. || I lie there with my slippers pointing at the door. {It's like waiting for a bus in bed|tired-all?}.",
    ],
  },
  "mil-stay": {
    layer: 0,
    asks: [
      ...["is she staying", "she staying for", "does she go home", "she going home", "she go back"],
      ...["does she leave", "she leaving", "her ticket", "when she goes", "when shes gone"],
    ],
    answers: [
      "Till the ninth of January, it's on the calendar in Rohan's writing. {I look at it more than I ought to|watched?}. || Her ticket's for January, the ninth. {I know how many Sundays that is, isn't that dreadful|watched?}?",
    ],
  },
  "mil-small": {
    layer: 0,
    asks: [
      ...[
        "makes you feel small",
        "make you feel small",
        "feel smaller",
        "feel small",
        "made you feel small",
      ],
      ...["she do that makes", "correct you", "watch you"],
    ],
    answers: [
      "She'll test the bottle on her own wrist, after I have. {I feel like the work experience girl|watched}. || It's tiny things. She does the nappy over again, and {I stand there holding the wipes|watched}.",
    ],
  },
  "mil-say": {
    layer: 1,
    asks: [
      ...[
        "like to say to her",
        "want to say to her",
        "would you say to her",
        "wish you could say to her",
      ],
      ...[
        "say to your mother in law",
        "tell your mother in law",
        "like her to do",
        "want her to do",
      ],
    ],
    answers: [
      "I'd like to tell Rohan's mum, thank you, sit down, and {let me do it badly for once|watched?}. || Could you let me get it wrong, I'd ask Rohan's mother. {I've only ever practised it in the shower|watched?}.",
    ],
  },
};
