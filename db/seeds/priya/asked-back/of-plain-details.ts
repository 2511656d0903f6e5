import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya answers to a short question back about the plain details of her days. */
export const ofPlainDetails: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["spreadsheet for the picnic", "spreadsheet for our honeymoon"],
    answers: {
      where: ["Only the park, with everybody from work. || Kerala, we were there for ten days."],
      why: [
        "So that nobody brought two potato salads. || I didn't want us to miss anything. I'd put the naps in.",
      ],
      when: ["Every June, when I was there. || Five years ago, in the week after the wedding."],
      theySaid: [
        "They laughed at me, and they all used it. || He laughed, and then he followed it to the letter.",
      ],
    },
  },
  {
    said: ["it's scarier unasked", "dreading somebody would"],
    answers: {
      why: [
        "You wonder what people think, if they leave it out. || I'd thought they might write it down about Arjun, or look at me oddly.",
      ],
      mean: [
        "Only that it's a relief to have it said. || I mean I was nervous of it, and it was all right.",
      ],
      felt: ["Nervous, and then all right, thank you. || My heart went a bit. It's fine now."],
    },
  },
  {
    said: ["I said tired, and he said", "Just tired, I told him"],
    answers: {
      when: ["Last night, on the landing. || It'd be yesterday, at about ten."],
      why: ["He'd got his eyes half shut already. || It was late, and he had to be up before six."],
      felt: [
        "{A bit let down, and it was me who'd done it|not-doing-well}. || {I was sorry as soon as I'd said it|not-doing-well}.",
      ],
      theySaid: [
        "Poor you, that was all. He'd got his coat on still. || Only night, love, and he meant it nicely.",
      ],
    },
  },
  {
    said: ["I'd only smile at them", "and they'd believe me"],
    answers: {
      why: ["I've had a lot of practice. || I say it so quickly, and I look quite tidy."],
      mean: [
        "It's what my face does when somebody official comes in. || I sound as if I mean it, so they tick the box.",
      ],
    },
  },
  {
    said: ["And then to look up", "with my name in it"],
    answers: {
      why: [
        "It'd have been about me, and he'd have waited. || You can't say fine to that, it's not a fine sort of question.",
      ],
      who: ["The doctor, at the check. || Anybody with a form, I think."],
    },
  },
  {
    said: ["he was already typing", "he said, to the screen"],
    answers: {
      youSaid: ["That we were both very well. || I told him yes, thank you, all good."],
      theySaid: [
        "He said good, good, and asked about Arjun's hips. || Lovely, that was it, and then he printed something.",
      ],
      when: ["At the six-week check, so the end of August. || It was August, right at the end."],
      felt: [
        "{Like a tick in a box|not-doing-well}. || {Passed over, and I'd helped him do it|not-doing-well}.",
      ],
    },
  },
  {
    said: ["I ticked the happy ones", "ticked my way to full marks"],
    answers: {
      why: [
        "She'd have seen, she was pouring the tea. || I couldn't do it in front of Rohan's mother.",
      ],
      when: ["When he was eight weeks old. || In September, he was about eight weeks."],
      then: [
        "Debbie added it up and said that's lovely. || It went back in her folder, and we talked about his weight.",
      ],
      theySaid: ["Debbie said well done, Mum. || They were both very pleased with me."],
    },
  },
  {
    said: ["At the back of the fridge", "one jar left of my mother's"],
    answers: {
      where: [
        "Behind the milk, where nobody moves it. || Top shelf of the fridge, right at the back.",
      ],
      why: [
        "It's the last one, till somebody goes or somebody comes. || I can't get another, so I only have a smell of it.",
      ],
      often: ["I have a spoonful on Sundays. || Once a week, the tip of a teaspoon."],
    },
  },
  {
    said: ["my old work pass", "My lanyard was at the bottom"],
    answers: {
      where: ["It's in the kitchen drawer now. || I put it back in the bag, in the side pocket."],
      when: ["Last week, looking for a dummy. || It was one day last week, I wanted the wipes."],
      youSaid: [
        "Nothing! I took it off when I heard the stairs. || Not a word, there was only Arjun.",
      ],
    },
  },
  {
    said: ["The neighbours' lights come on", "a lady across the road who's"],
    answers: {
      who: [
        "I don't know what they're called, they're older than us. || I've never learned her name. She's about seventy.",
      ],
      when: ["Five, or ten past, it's still dark. || Round about five, just before his bottle."],
      often: ["Most mornings since the summer. || Every day but Sunday, I'd say."],
    },
  },
  {
    said: ["she wrote it on the box", "I ordered Rohan's birthday cake"],
    answers: {
      when: ["In April, before Arjun. || It was in the spring, I had a huge bump."],
      theySaid: [
        "She asked if it was P-R-I-Y-A, and she got it right. || Priya like the singer? she said. There isn't one, I think.",
      ],
    },
  },
  {
    said: ["only meant to stay two years", "I came over for two years"],
    answers: {
      when: ["Seven years ago, when I was twenty-two. || I was twenty-two, so it's seven years."],
      why: [
        "They kept me on, and I'd met Rohan by then. || Rohan, mainly, and they gave me a team.",
      ],
      felt: [
        "Cold! I bought three coats that winter. || Exciting, to begin with. I was homesick by the Christmas.",
      ],
    },
  },
  {
    said: ["heron who stands there", "We look for our heron"],
    answers: {
      where: ["By the lock gates, on the far side. || On the other bank, where the reeds are."],
      when: ["About eleven, on our first walk. || In the mornings, eleven or so."],
      often: ["Most days, unless there's a dog about. || We see him nearly every day."],
    },
  },
  {
    said: ["with flour up to her elbows", "Kasia, she's called"],
    answers: {
      often: ["Four mornings a week, if it's dry. || I'm in there most days but Sunday."],
      youSaid: [
        "Hello, and half a rye, please. || I only ask for my bread, and we talk about the rain.",
      ],
      felt: ["Warm. It's a nice few minutes. || Nice, it's only bread, but it's nice."],
    },
  },
  {
    said: ["I get the end of the rye", "I stay till my glasses"],
    answers: {
      when: ["Round ten, mostly. || Ten-ish, when the queue's gone down."],
      why: [
        "It's warm in there and nobody needs me for a minute. || I like the smell, and he's usually asleep.",
      ],
    },
  },
  {
    said: ["Rohan rang it, and the fridge", "Next to the butter"],
    answers: {
      theySaid: [
        "They laughed, all of them, and so did I. || Everybody laughed, and Rohan took a picture.",
      ],
      when: ["A month or so back, a Sunday. || That was in October, we'd got people in."],
    },
  },
  {
    said: [
      "It says special delivery, handle with care",
      "Special delivery, it says",
      "onesie with a pun",
      "little suit with a joke",
    ],
    answers: {
      who: [
        "The girls I worked with, they all signed the card. || My team, they'd had a collection.",
      ],
      when: ["In October, it came in the post. || It came about six weeks ago."],
      where: [
        "In his drawer, folded, he's too big for it. || It's in with his other clothes, he's grown out of it.",
      ],
    },
  },
];
