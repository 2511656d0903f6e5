import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks back about each of those he tells of. */
export const ofThoseHeNames: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["the better half of us by", "the caring up at the home"],
    answers: {
      why: [
        "She keeps going, and she does it singing, or she did. || She'd give you her coat, and she's kinder to strangers than I am to my own.",
      ],
      where: [
        "Up the hill, past the chapel. || The home's at the top of the hill, you can see it lit up.",
      ],
    },
  },
  {
    said: ["lean on than one to mind", "when she should be leaning on me"],
    answers: {
      felt: [
        "{Useless as a wet match|gwen}. || {It's like watching somebody carry your bag|gwen}.",
      ],
      often: ["Since about May. || The summer on, it's been like that."],
    },
  },
  {
    said: ["well, we've had worse", "heard it off a neighbour before"],
    answers: {
      why: [
        "I'd let her down, {that's how it sat|gwen}. || {I'd wanted to be the one to tell her|gwen}, and I'd not even that.",
      ],
      youSaid: [
        "I said it's thirty-one years, Gwen, and no more than that. || I'd none to give her. I ate what was there.",
      ],
      when: ["The day of it, coming in at three. || That same Thursday, at my tea."],
    },
  },
  {
    said: ["over in Cardiff with the little one", "lives in Cardiff, her and her little"],
    answers: {
      who: [
        "It's her and Nia, there's no husband in it now. || Just the two of them, and she manages.",
      ],
    },
  },
  {
    said: ["phone over before she can ask", "off the line before she's got"],
    answers: {
      why: [
        "It's what she'd ask. {I've no lie good enough for her|shut-down}. || {One question and I'd be away|shut-down}, and she'd have it to carry.",
      ],
      felt: ["Mean, after. || Like shutting a door on a child's fingers."],
    },
  },
  {
    said: ["come to us, Dad", "The bed's made up for you"],
    answers: {
      youSaid: [
        "I said thank you, and I asked how the car was running. || We'll have to see about the dog, I told her.",
      ],
      when: [
        "Half term, and most weeks since. || She's been saying it since the end of the summer.",
      ],
    },
  },
  {
    said: ["she's the boss of us", "do as we're told"],
    answers: {
      mean: ["She says sit, Grampa, and I'm sat. || You get given a crayon and a job."],
    },
  },
  {
    said: ["great pals, her and me", "thick as thieves"],
    answers: {
      why: ["She's never in a hurry, and no more am I. || We've the same bedtime, she says."],
    },
  },
  {
    said: ["when my dinner break's over", "your dinner finished yet, Grampa"],
    answers: {
      youSaid: [
        "I said not yet, I've my pudding to come. {I'd no better answer|useless}. || Soon, I told her. {I'd have liked it to be true|useless}.",
      ],
      felt: ["{It stopped my fork|useless}. || {I had to look at the cruet|useless}."],
    },
  },
  {
    said: ["lads off my old shift", "The lads I was on shift with"],
    answers: {
      where: [
        "All of them within a mile of here, and I've to look for them. || They're in the same streets they always were.",
      ],
    },
  },
  {
    said: ["now we nod and get past", "days it's a nod and we're by"],
    answers: {
      why: [
        "There's nothing in our hands. {We don't know how to stand|apart}. || {We'd each see our own face, I think|apart}.",
      ],
      felt: [
        "{You carry it round the shop with you|apart}. || {Sore|apart}. I go home by the back lane.",
      ],
    },
  },
  {
    said: ["word there's a chair for me", "come for your breakfast, there's a chair"],
    answers: {
      youSaid: [
        "I've not answered. I've wrote it twice. || I put ta, and then I took it off again.",
      ],
      who: [
        "It'd be Baz, off my shift, he does the ringing round. || That was Baz, a loud fella and a kind one.",
      ],
      felt: [
        "Glad, and {I didn't know where to look|apart}. || {I'd a lump|apart}, since you ask.",
      ],
    },
  },
  {
    said: ["nearest I've had to a best mate", "If I'd a best friend it was Dai"],
    answers: {
      why: [
        "He'd say a thing. The rest of us had to be told a thing had been said. || We'd allotments back to back. You get to know a man's spade.",
      ],
    },
  },
  {
    said: ["not spoken since he moved", "went up to his son's"],
    answers: {
      why: [
        "I said I'd ring. {It's been that long I'd have to explain it|apart}. || {I've nothing good to tell him|apart}, and he'd not be fooled.",
      ],
      when: ["He went in the May. || May, it was, he'd the van for one day."],
    },
  },
  {
    said: ["give us a ring, the day he went", "that was the last off Dai"],
    answers: {
      then: [
        "I waved him off and I've not done it. || He went off up the road, hooting, and I stood there.",
      ],
      why: [
        "{I'd want to sound all right, and I can't do it|apart}. || He'd hear me breathe and he'd know. {I've kept out of his road|apart}.",
      ],
    },
  },
  {
    said: ["he never wasted a word", "get two sentences off him"],
    answers: {
      why: [
        "He'd been reared by another the same. || His breath was for the job, he said, that was one of the two.",
      ],
    },
  },
  {
    said: ["we dug side by side", "up the allotment with never a word"],
    answers: {
      felt: [
        "Peaceful. {I never knew was he happy, mind|shut-down}. || Company, of its sort. {I never thought to wonder what he'd got in there|shut-down}.",
      ],
    },
  },
  {
    said: ["A man sees to his own", "had off him, and I was glad"],
    answers: {
      when: ["When I was wed, outside the chapel. || It was the morning I got married."],
      mean: [
        "Feed them, house them, and don't ask anybody for help with it. || I took it you don't go to the door with your cap in your hand.",
      ],
    },
  },
  {
    said: ["Nobody called me Thomas but her", "up a stepladder the week before"],
    answers: {
      why: [
        "It was her father's name, she wouldn't have it cut short. || She didn't like how I'd done her curtains.",
      ],
    },
  },
  {
    said: ["as you were told and there was cake", "She'd a tongue on her"],
    answers: {
      mean: [
        "Seed cake, Sundays, if your shoes were clean. || She'd tell you you'd a face like a boot, and then she'd feed you.",
      ],
    },
  },
  {
    said: ["Daft as a brush", "she's the best of us"],
    answers: {
      mean: [
        "She barks at the hoover and hides from the cat. || She's glad to see everybody. I'd not say it of the rest of us.",
      ],
    },
  },
  {
    said: ["if there's a jar won't open", "talk the leg off a table"],
    answers: {
      often: [
        "Twice a week. I think she does the lids up herself. || Most days, over the hedge, if I'm not quick.",
      ],
    },
  },
  {
    said: ["hands like her husband's", "good boy, Tom, she said"],
    answers: {
      why: [
        "Nobody'd said a good word of them since March. {It caught me out|useless}. || {I'd not been told it in a good while|useless}, good at anything.",
      ],
      youSaid: ["I said it was only a latch. || I told her mind your step, it's wet."],
    },
  },
];
