import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks back where a thing is, when it was and how it went. */
export const ofThingsHeKeeps: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["same week I met Gwen", "met my wife by the Saturday"],
    answers: {
      where: ["The works club, there was a dance on. || Down the club, on the Saturday night."],
      then: [
        "It went well. She let me walk her home. || Better than I'd any right to. She taught me the waltz.",
      ],
      theySaid: [
        "Are you going to stand there all night, she said. || Come on, lofty, were her first words.",
      ],
      felt: [
        "Lucky. I've not changed my mind. || I couldn't believe it was me she'd come over to.",
      ],
    },
  },
  {
    said: ["trod on me first", "looked behind me to see who it was for"],
    answers: {
      theySaid: [
        "Sorry, she said, and did I want a shandy. || Can you dance, she said. I told her no.",
      ],
      then: ["We danced till they put the chairs up. || She took my hand and that was that."],
    },
  },
  {
    said: [
      "I'd rather not wake up",
      "wished I'd not wake",
      "thoughts of being dead",
      "thoughts that I'd be better dead",
      "don't want to wake up",
      "as soon not wake up from it",
      "I think about being dead",
      "It's death I think about",
    ],
    answers: {
      when: ["Latest was about four, this morning. || Four this morning was the last I had it."],
    },
  },
  {
    said: ["a number to ring, in the envelope", "where to hand my boots in"],
    answers: {
      where: ["Gatehouse, by the Friday, it said. || There's a drawer here I put it in."],
      then: ["I folded it up and drove home. || I read it in the car, and then I went home."],
      who: ["Somebody in personnel had signed it. || It had the manager's name under it, printed."],
    },
  },
  {
    said: ["Thirty-one years and it's spelt wrong", "certificate in the drawer from"],
    answers: {
      where: ["In the dresser drawer, face down. || It's in a kitchen drawer."],
    },
  },
  {
    said: ["a lad with a lanyard handed me", "gave me my envelope out of a box"],
    answers: {
      where: ["In the canteen, one at a time. || They'd a table set up in the canteen."],
      who: ["Some lad off the management side. || Somebody young, sent up for the day."],
      theySaid: [
        "And you are, was all I got from him. || He wanted my name, and then it was the next man's turn.",
      ],
    },
  },
  {
    said: ["Angry for a bit in April", "dug the whole allotment over"],
    answers: {
      where: ["I took it out on the allotment. || It's up behind the chapel, my patch."],
    },
  },
  {
    said: ["Gwen's on till ten", "my wife comes in at ten"],
    answers: {
      where: ["At work, up at the care home. || She's up the hill at the home, working."],
    },
  },
  {
    said: ["he never wasted a word", "get two sentences off him"],
    answers: {
      where: ["Four doors down from where I am now. || He lived in this street all his days."],
    },
  },
  {
    said: ["a jar of chutney for it", "stood and thanked me at her gate"],
    answers: {
      where: ["On the shelf in the pantry. || Her front gate, the one on the road."],
      when: ["This week, it'd be the Tuesday. || A couple of days back."],
    },
  },
  {
    said: ["She's always drawing", "sharpened by ten"],
    answers: {
      where: ["In the biscuit tin, on the dresser. || At this table, on her knees on a chair."],
    },
  },
  {
    said: ["kept my locker key", "never gave the locker key in"],
    answers: {
      where: ["On my ring, with the house keys. || It's in my coat, in the hall."],
      why: ["Nobody asked me for it. || I couldn't say. I'd had it nineteen years."],
    },
  },
  {
    said: ["pulling the stacks down", "Come spring they drop the stacks"],
    answers: {
      when: ["March or April. There's no date yet. || The notice only says spring."],
    },
  },
  {
    said: ["a song going till this year", "she sang about the house"],
    answers: {
      when: ["She stopped about March. || It was the week the works shut."],
      why: [
        "She's not the heart for it, with me like this. || There's been nothing to sing about.",
      ],
    },
  },
  {
    said: ["drew me with a hat on", "I've always a hat on"],
    answers: {
      why: ["I asked her, and she said it was raining. || She says all grandads have one."],
      theySaid: ["It's so they know it's you, Grampa. || She told me it was my going-out hat."],
    },
  },
  {
    said: ["Daft as a brush", "she's daft, and"],
    answers: {
      where: ["Here, by my chair. || She's under the table, with her chin on my foot."],
      why: ["She'll bark at her own bowl. || She's frightened of the letterbox."],
    },
  },
  {
    said: ["He'd a motorbike, and he thought", "Thin as a rake and frightened"],
    answers: {
      then: ["I sold the bike when Carys was on the way. || He filled out, and he got used to it."],
    },
  },
  {
    said: ["It was my father's patch", "I took a second at the show"],
    answers: {
      when: ["Six years ago, in the September. || He had it forty years before me."],
      felt: ["Proud as a dog. Gwen's got the card still. || I'm fond of it, for that."],
    },
  },
  {
    said: ["lagged the pipes", "I've wrapped the tap"],
    answers: {
      where: ["Out the back, by the coal bunker. || In the yard, where it always goes."],
    },
  },
  {
    said: ["It's at the caff by the bus station", "a fry-up and a lot of noise"],
    answers: {
      where: [
        "Next to the bus station, on the corner. || By the buses, you can smell it from the stop.",
      ],
    },
  },
  {
    said: ["A brother, in Swindon", "My brother's in Swindon"],
    answers: {
      why: ["He went for the railways, at eighteen. || There was work there, so he stopped."],
      often: ["It's cards at Christmas, and a call if somebody dies. || Once in two years or so."],
    },
  },
  {
    said: ["I've done the gutters twice", "oiled every hinge in the house"],
    answers: {
      where: ["All round, front and back. || Doors, cupboards, the shed, the lot."],
    },
  },
  {
    said: ["My wife's never once said it", "the good biscuits"],
    answers: {
      where: ["From the big shop, on her way home. || She gets them in the big shop."],
    },
  },
];
