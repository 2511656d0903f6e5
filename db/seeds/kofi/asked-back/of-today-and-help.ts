import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks back about today, tonight, what helps and what he tried, just told. */
export const ofTodayAndHelp: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["singing my boy Kwame's song", "a little lad doing the wipers"],
    answers: {
      felt: [
        "{It got me in the neck|missing}. I'd to blink at the road. || {Like somebody'd opened an oven|missing}. All down my front.",
      ],
      then: [
        "Said sorry to the lady who'd rung, and dropped her at the next. || I carried on, wipers going. It wasn't even raining.",
      ],
    },
  },
  {
    said: ["pounds a minute to hear Vivaldi", "my solicitor all through my break"],
    answers: {
      why: [
        "I wanted to know does Monday count against me, with the court. I still don't know. || To ask what happens to my weekends if I'm sacked. I got as far as my reference number.",
      ],
      theySaid: [
        "That my call mattered to them. || She'll ring me back. It's Thursday she's in, she said, or it might be the Thursday.",
      ],
    },
  },
  {
    said: ["I get ten minutes. Then fold", "Ama tells me everything and Kwame breathes"],
    answers: {
      why: [
        "It's what we agreed, ten minutes, before their bath. || Seven's their slot. After that it's teeth and stories, and that's not me.",
      ],
      felt: [
        "Best bit of the day, {and it's got a clock on it|missing}. || {Full, and then the screen goes|missing}.",
      ],
    },
  },
  {
    said: ["got a spare ticket", "a mate from the depot's asked"],
    answers: {
      why: [
        "I'm not much company. I'd be doing sums at a corner kick. || He's seen me eat on my own, I reckon. He'd not say that.",
      ],
      youSaid: [
        "That I'd see how I was. He said no rush, it's only a seat. || That I'd let him know. I've been letting him know since Tuesday.",
      ],
    },
  },
  {
    said: ["city's empty, it's like it's mine", "all the lights with you"],
    answers: {
      why: [
        "There's no one awake to be scared of me. || Nobody's cross yet. You've got it before it's been used.",
      ],
      mean: [
        "Green all the way to the river, some days. You feel picked. || One fox, one nurse, and me. I know them both to nod to.",
      ],
    },
  },
  {
    said: ["better than her mum at cornrows", "she tells me the whole school"],
    answers: {
      why: [
        "She sits still for it, and I've got something in my hands that's not a wheel. || You can't rush a parting. My head goes quiet, it's got rows to do.",
      ],
      felt: ["Like I'm good at it. And I am. || Useful. Warm knees, and somebody talking."],
    },
  },
  {
    said: ["Highlife on the radio", "proper Ghana highlife"],
    answers: {
      why: [
        "It was on every Saturday when I was small. It's all horns and nobody's in trouble. || My jaw forgets. It can't clench and do the chorus.",
      ],
    },
  },
  {
    said: ["They sat me by the door", "mine's the one by the exit"],
    answers: {
      why: [
        "In case I kicked off, and she'd want the way clear. {I'd put a tie on|bad-man}. || She'd read the notes before she'd met me. {It said big, I expect|bad-man}.",
      ],
      felt: ["{Like the dog at the vet's|fury}. || {I've never sat so still in my life|fury}."],
      then: [
        "Half term got agreed. I paid my half and said thank you. || I read that carpet for two hours. Brown, with a fleck.",
      ],
    },
  },
  {
    said: ["holding the bar and thinking", "Big fella, lying on a bench"],
    answers: {
      why: [
        "You've got your hands full and your head empty, so in it all comes. || I'd thought it'd tire me out. I was tired out already.",
      ],
      then: [
        "I put it back on its pegs and had a shower. || Told the lad I was resting. I've a year's membership of resting.",
      ],
    },
  },
  {
    said: ["everyone thinks I'm fine or", "rock solid or ready to go"],
    answers: {
      why: [
        "Who'd I say it to? {You say sad at my size, and they think it's a warning|fury}. || They look up at me and they've made up their minds. {Nobody looks for long|fury}.",
      ],
      mean: [
        "Fine's when I'm quiet. Dangerous is when I'm not. || There's two boxes on the sheet and I've been ticked in both.",
      ],
    },
  },
  {
    said: ["Desmond at work's guessed", "One bloke at work's got an idea"],
    answers: {
      why: [
        "He's been there himself, he'd know the walk. || I'd a shirt on inside out one morning. He turned the label in and said nothing.",
      ],
    },
  },
  {
    said: ["doesn't take a step back", "when I get loud"],
    answers: {
      why: [
        "{They all do it, and they don't know they've done it|fury}. I see the shoes. || {Because when they shift, I hear what they think of me|fury}.",
      ],
      who: [
        "Anyone at all. I'm not fussy, I'd take a traffic warden. || Whoever's in the chair. HR, a judge, you.",
      ],
    },
  },
  {
    said: ["hear it before they write it", "before I'm told what I did"],
    answers: {
      why: [
        "Once it's down it's down. {You can't unwrite a thing|fury}. || They've all started at the shouting. {There was a morning before it|fury}.",
      ],
    },
  },
];
