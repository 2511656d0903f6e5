import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks back about the works, what it made of him, and the days since. */
export const ofEverydayWork: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["a lad with a lanyard handed me", "he had to look for the name"],
    answers: {
      felt: [
        "Like signing for a parcel. {I'd thought somebody'd shake my hand|useless}. || {Thirty-one years and I'm stood there while he goes through the T's|useless}.",
      ],
      then: [
        "I swept round my desk, and I drove home with it on the seat. || Put it in my inside pocket and finished what I was at.",
      ],
      when: [
        "Two o'clock, at the change of shift, that Thursday. || A Thursday in March, just before we knocked off.",
      ],
      why: [
        "It was cheaper to buy it in. That's what it came down to. || They'd steel coming off a boat for less than we could pour it.",
      ],
    },
  },
  {
    said: ["hundred of us the same week", "They put on sandwiches"],
    answers: {
      why: [
        "You'd not been picked out, is what I mean. And still it feels as if I was. || I suppose you've to do something for four hundred men, and that's what came to mind.",
      ],
      felt: [
        "Like a football crowd going home beaten, {and nobody singing|hollow}. || {Like a funeral where nobody'd say who'd died|hollow}.",
      ],
      theySaid: [
        "There was jokes till the Wednesday. || The manager said help yourselves, and went back up.",
      ],
    },
  },
  {
    said: ["Flat. Like a tyre", "Not a thing I've ever had to describe"],
    answers: {
      why: [
        "There was air in it when I'd somewhere to be, that's all I know. || I couldn't say why. It's been run out of me.",
      ],
      when: [
        "It's flattest about three in the afternoon. || Since I ran out of jobs, so May, about then.",
      ],
      mean: [
        "{You push on it and it doesn't push back|hollow}. || {I knock and there's nobody in|hollow}, that's as near as I'll get.",
      ],
    },
  },
  {
    said: ["Angry for a bit in April", "dug the whole allotment over"],
    answers: {
      why: [
        "Somebody'd decided it in an office, with a biscuit. || I'd all that in me and I'd nobody to shout at but the couch grass.",
      ],
      then: [
        "It wore out. I came in one night and {I'd none left|hollow}. || I put leeks in. {By then it had gone off me|hollow}, and I missed it.",
      ],
      who: [
        "The company. A fella on the news in a hard hat he'd never worn. || The board, one after another, as I dug.",
      ],
    },
  },
  {
    said: ["Middling. Sat in the kitchen", "The dog's on my feet"],
    answers: {
      why: [
        "It's the warm room, and it's near the door. || She's old, and she knows a foot that's going nowhere.",
      ],
      mean: [
        "Not so good I'd sing, and not so bad I'd wake anyone. || I mean I've known better and I've known worse nights.",
      ],
    },
  },
  {
    said: ["Same chair, second cup of tea", "I've moved to the other chair"],
    answers: {
      why: ["I've not found a reason to get out of it. || The first one had a draught."],
      mean: ["It's no further down than when I wrote to you first. || It's a joke. I've one left."],
    },
  },
  {
    said: ["Worse since the clocks went back", "The summer I could stand"],
    answers: {
      why: [
        "{There's that much more dark to sit in|nights}. || You could be out till ten. {Now it's pitch black for your tea, and there's all that to get through|nights}.",
        "Dark's when I do my thinking. || I'd beans to water, then it was dark and I'd none.",
      ],
      felt: [
        "Like going down in the cage. {You know it's a good while till you're up|nights}. || {I hear the street lamps come on and my heart goes down|nights}.",
      ],
    },
  },
  {
    said: ["painted the whole house", "I'd crossed off the last thing"],
    answers: {
      then: [
        "I did the shed, and then I washed the brushes for a day. || I turned it over, in case there was more on the back.",
      ],
      felt: [
        "Grand while the paint was wet. {It was the drying I couldn't do with|hollow}. || {Like the last day of term, with no school after|hollow}.",
      ],
      why: [
        "I'd been used to twelve-hour days. You don't stop that like a tap. || I'd been ahead of it, with the list. I'd kept moving.",
      ],
    },
  },
  {
    said: ["it was all I knew how to be", "Tom from the furnace. You take away"],
    answers: {
      mean: [
        "Ask me who I am and I'd have told you my shift. {I've no other answer by me|useless}. || They'd say it like a surname. {There's just the Tom now|useless}, and there's a lot of those.",
      ],
      felt: [
        "{Like having my coat took, in the rain|useless}. || {As if you could see the wallpaper through me|useless}.",
      ],
      often: [
        "It's been so since the day after. || From the Monday on, the first one I'd nowhere to be.",
      ],
    },
  },
  {
    said: ["isn't the money. Well, it's not only", "can't get a spanner to it"],
    answers: {
      mean: [
        "She earns it and I eat it, that's the bit that is the money. || I mean I can't get at it. It's behind something.",
      ],
      why: [
        "If I knew that I'd have it in bits on the bench. || Pay's what you get for being wanted. I had the two mixed up, maybe.",
      ],
    },
  },
  {
    said: ["me stood there in my slippers", "handing her the sandwiches like a wife"],
    answers: {
      felt: [
        "{Like I'd been left behind with the cups|gwen}. || {I'd sooner she made nothing of them|gwen}.",
      ],
      why: ["It was always me went, and her at the door. || It's my bag should be by that door."],
      then: [
        "I watch her round the bend and I rinse things. || I stand there till the car's gone and I take the crumbs out to the birds.",
      ],
      theySaid: ["She says you get back to bed, love. || Ta, she says, what's in them."],
    },
  },
  {
    said: ["talk about their week and it gets", "go round the table on a Sunday"],
    answers: {
      why: [
        "{Because there's mine to come, and I've not had one|useless}. || {They don't want to hear nothing said out loud|useless}, with the gravy going round.",
      ],
      then: [
        "I get up and see to the fire. || I pass something. I'm always passing something, Sundays.",
      ],
      theySaid: [
        "They don't let on. Our daughter fills my plate. || They never falter. They've got quick at it.",
      ],
    },
  },
  {
    said: ["Like when the line stops", "not notice it for thirty years"],
    answers: {
      when: [
        "Just after two, mostly, when I'd have been coming off. || Two in the afternoon, I listen for it yet.",
      ],
      mean: [
        "{There's more noise in a quiet like that than you'd think|hollow}. || {It's like a tooth out|hollow}, you keep going back to the place.",
      ],
    },
  },
  {
    said: ["a house when the removals have been", "pale squares on the wallpaper"],
    answers: {
      mean: [
        "You know where everything stood. {It's only that it doesn't|hollow}. || You can see what was there better than when it was. {That's the whole trouble|hollow}.",
      ],
      felt: ["Echoey. || Bare, and a bit ashamed to be looking."],
    },
  },
  {
    said: ["spreadsheets. I sat at the back", "got my name into a box"],
    answers: {
      why: ["It was that or be looked at. || The rain I could follow."],
      felt: [
        "{I was the thick one, for the first time since school|useless}. || {Thumbs, all thumbs|useless}. And her so patient.",
      ],
      theySaid: [
        "She said I was doing really well. I'd not touched it. || Have another go, Tom, as if I was recovering from something.",
      ],
    },
  },
  {
    said: ["no call for it any more", "ran a shift at the end of it"],
    answers: {
      why: [
        "They've shut the lot. You'd have to go to India to find one. || It's only any use next to a furnace, what I know.",
      ],
      felt: [
        "{Like being the last one who speaks a language|useless}. || {Like a shop full of stock and the street gone|useless}.",
      ],
    },
  },
];
