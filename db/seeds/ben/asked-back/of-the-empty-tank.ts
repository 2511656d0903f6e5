import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to who asks back about being switched off, his sleep and his jokes. */
export const ofTheEmptyTank: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["I did eleven days on. On day nine", "After the eleventh shift in a row"],
    answers: {
      why: [
        "{Whoever was driving my arm thought it was the ward|empty-tank?}. I'd stopped checking. || {I'd been at work so long it had got into the walls|empty-tank?}. The gel's by the coats, which didn't help.",
      ],
      then: [
        "Found a key. {Then I stood inside for a while, being nowhere|empty-tank?}. || {I woke up about noon with the lanyard still on|empty-tank?}, so that's where I'd got to.",
      ],
      when: [
        "The last run of days. It was cold, I remember my breath on the door. || That was the last stretch. Two people went sick and I said no worries.",
      ],
      felt: [
        "Funny, for a second. {Then I thought, mate, who's home|empty-tank?}. || {Calm, that's what was wrong with it|empty-tank?}. I'd have stood there till someone paged me.",
      ],
      theySaid: [
        "Only the cat from next door saw. It's kept quiet. || The flatmates were asleep. I've told it at work since, it goes down well.",
      ],
    },
  },
  {
    said: ["I'm not even sad at work", "People say I'm calm. It's not calm"],
    answers: {
      why: [
        "It gets you to the end of the list. {I think I turned it off to save power and lost the switch|empty-tank?}. || There were thirty people wanting things. {You drop what you don't need, and it turned out that was me|empty-tank?}.",
      ],
      mean: [
        "It goes in, it comes out, both sides. {Nobody asks it how its day was|empty-tank?}. || {The little red light's on, that's about all|empty-tank?}. You'd have to press something.",
      ],
      often: [
        "Since the winter. It used to wear off on the way home. || All the time on the ward, now. At home I'm not even on standby.",
      ],
      felt: [
        "{It doesn't, that's sort of the complaint|empty-tank?}. || {Cotton wool|empty-tank?}. Clean, folded, hospital issue.",
      ],
      theySaid: [
        "They like it. I've had 'unflappable' on a form. || 'Nothing gets to you', one of the nurses said. She meant it nicely.",
      ],
    },
  },
  {
    said: ["A kid drew me a picture on Thursday", "a drawing of me with enormous ears"],
    answers: {
      why: [
        "My hand was going to that bin anyway. {I'd said thank you and I hadn't seen it|empty-tank?}. || It was paper, and paper goes in the bin. {It took me half a shift to notice it'd had my face on|empty-tank?}.",
      ],
      felt: [
        "{Bit sick, when I clicked|empty-tank?}. She'd done every button. || {Not great, I'm meant to be the one who likes kids|empty-tank?}. I was up to the shoulder in blood forms.",
      ],
      then: [
        "It's in my locker now. I've flattened it out as best I could. || I found it and stuck it on the inside of my locker. It smells, a bit.",
      ],
      who: [
        "Somebody's granddaughter, visiting. She'd be about five. || A wee girl who came in with her mum, to see her nana in bed six.",
      ],
      theySaid: [
        "She said I'd got the ears right. I don't think she saw the rest. || No, she'd gone home by then, thank God.",
      ],
    },
  },
  {
    said: ["said my name and extension to the curtains", "I gave my pillow advice about potassium"],
    answers: {
      why: [
        "It's wired in by now. {Part of me's on call and it doesn't get days off|sleep?}. || {I don't think I properly go under any more|sleep?}. There's always one foot in the corridor.",
      ],
      felt: [
        "{Stupid, and then a bit lonely|sleep?}, there's nobody on the line. || It's funny in the morning. {At the time I was dead certain someone was crashing|sleep?}.",
      ],
      often: [
        "Couple of times a week. More when I've just come off nights. || It's three or four times since August. The potassium was a one-off.",
      ],
      then: [
        "{Sat there till my pulse came down, then lay there till it got light|sleep?}. || I told it to repeat the bloods. {After that I was up, so I did the washing|sleep?}.",
      ],
    },
  },
  {
    said: ["Muesli, standing, at six at night", "Cereal at dusk"],
    answers: {
      why: [
        "It's on the shelf and you don't have to talk to it. || Nobody's on the same meal as me. I go with whatever's in a box.",
      ],
      felt: [
        "Like being in a time zone of one. || A bit sad, if I look at the window. I look at the packet.",
      ],
      often: [
        "After every night shift, so a good half of my life. || It's been most days, this run. Mum thinks I roast things.",
      ],
    },
  },
  {
    said: ["Something awful happens, I do a bit", "I've got a jingle"],
    answers: {
      why: [
        "It works, is the trouble. Everyone breathes out, and {nobody comes any closer|jokes?}. || {If I'm already being funny there's nothing to ask me|jokes?}.",
      ],
      when: [
        "Since I was a kid. I did voices at funerals. || It's always been there, but it got a jingle about a year ago.",
      ],
      felt: [
        "Good, for the length of the laugh. {Then it's just me holding the mic|jokes?}. || Like catching something before it smashes. {You don't get to find out what it was, though|jokes?}.",
      ],
      theySaid: [
        "They laugh. They're tired as well, I'm cheaper than the telly. || The nurses do it into a kidney dish when I walk in. It's quite catchy.",
      ],
      mean: [
        "Had a man throw up on the consultant, and I gave it a score out of ten before anyone's face had moved. || Somebody arrests, and I'll say something about the parking on the way out. It's out before I've had a look at what happened.",
      ],
    },
  },
  {
    said: ["people look at you in the pause", "in the gap they do the head tilt"],
    answers: {
      why: [
        "{They might see it's not a bit|jokes?}. Then we'd all have to do something. || {I haven't got a face for in there|jokes?}. I've got the funny one and the bad news one.",
      ],
      felt: [
        "{About a foot tall and very well lit|jokes?}. || {Itchy, I'd say anything|jokes?}. I once did ten minutes on hospital custard.",
      ],
      mean: [
        "A sort of waiting, with eyebrows. I'd rather be sworn at. || It's the kind face, ten degrees off. I've got one, I use it on families.",
      ],
      often: [
        "Whenever I'm tired and I miss my cue. So, more lately. || It happens more than it did. I used to be quicker.",
      ],
    },
  },
];
