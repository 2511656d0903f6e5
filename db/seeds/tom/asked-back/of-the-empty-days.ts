import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks back about his mornings, the certificate, the jobs and the cues that lie nearest. */
export const ofTheEmptyDays: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["wake for a shift that isn't there", "nothing on the clock till the post"],
    answers: {
      why: [
        "The body's not been told. It had thirty-one years of it. || I was on that many earlies it's set like concrete.",
      ],
      then: [
        "I get up, so as not to {lie there looking at the ceiling|nights}. || I do the cups from the night before, and I wait. {I wait for a gas bill, some mornings|nights}.",
      ],
      felt: [
        "Wide awake and no use for it. {I lie there all dressed up in my head|nights}. || {There's nobody in the world up but me and the bakers|nights}. I don't care for it.",
      ],
      often: [
        "Every day bar none. Sundays and all. || It's been so since the autumn. I'd get till five, before.",
      ],
    },
  },
  {
    said: ["Thirty-one years and it's spelt wrong", "certificate in the drawer from the works"],
    answers: {
      why: [
        "Somebody in an office, typing four hundred of them. || I expect they'd a list and a lad, and the lad had a train to catch.",
      ],
      felt: [
        "I laughed. {I'd not laughed right, mind, it came out my nose|useless}. || {I wondered who they'd thought I was|useless}.",
      ],
      when: [
        "It came in the post, a fortnight after. || The April. They'd not even put a card in with it.",
      ],
      theySaid: [
        "My wife Gwen wanted to ring them up and I wouldn't have it. || My wife Gwen said she'd have it framed right, and I said leave it be.",
      ],
      mean: [
        "It's the one letter. But I wrote my name in that log book every shift for nine years. || My own name, mind, not one of them long Welsh ones.",
      ],
    },
  },
  {
    said: ["got me down for jobs about the house", "hinge in the house, and the neighbour's"],
    answers: {
      why: [
        "So I'll have a thing to tick. She means it well. || She can't stand to see me sat. Nor can I, so we're agreed on that.",
      ],
      often: ["A fresh list most Sundays. || There's always one up. She only changes the magnet."],
      then: [
        "I did them again. There was a leaf in one. || I put the can back and I looked for something that squeaked.",
      ],
      felt: [
        "All right while I'm at it. {It's when I've come down the steps and there's no next one|useless}. || Like a lad sent to count the paperclips. {I used to hand that sort of job out|useless}.",
      ],
      theySaid: [
        "She says lovely, and she doesn't look up. || The neighbour said they'd never been so quiet, and was I feeling well.",
      ],
    },
  },
  {
    said: [
      "have a pint and say can't complain",
      "mustn't grumble, and that's your evening's conversation",
    ],
    answers: {
      why: [
        "You'd have been thought soft. Or you'd have been told about a fella worse off. || I couldn't tell you who started it. It was like that when I got there.",
      ],
      felt: [
        "Stiff. {I keep looking round for somebody to change the subject|shut-down}. || Back to front, {like writing with the wrong hand|shut-down}.",
      ],
      who: [
        "Every man I ever worked with. And the vicar. || Any of them at the bar there. You'd not tell one from the next.",
      ],
      mean: [
        "I mean nobody taught me the words. {I've got to make them up as I go|shut-down}. || I mean it's rusted. {You'd want to tap it before you put your weight on it|shut-down}.",
      ],
    },
  },
  {
    said: ["father never said ten words about himself", "about himself on a bus ticket"],
    answers: {
      why: [
        "Nobody asked him. And he'd been down worse places than I have. || It was thought bad manners, I believe, talking about yourself.",
      ],
      mean: [
        "Now I think he'd maybe not got it to say. {Same as me|shut-down}. || He told me where he was born and what he took in his tea. {I've told my own girl less|shut-down}.",
      ],
      felt: [
        "Safe, as a boy. {It's only lately I've felt the draught off it|shut-down}. || Proud, as I say. {These days I'd give a lot for one page|shut-down}.",
      ],
      when: [
        "All his life. He's been gone nineteen years. || Right to the finish. It's nineteen years since he went.",
      ],
    },
  },
];
