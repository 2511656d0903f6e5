import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks back about the children's other house, and about that Friday, just told. */
export const ofTheOtherHouse: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["You can't even hate a Simon", "There's a Simon now"],
    answers: {
      why: [
        "He waves at me. {You want something to hang it on, and there's no hook|better-dad}. || He'd said good to see you, and I think it was. {It went off me like steam|better-dad}.",
      ],
      felt: [
        "{Like losing to a team that comes and shakes your hand|better-dad}. || {I saw them wellies and my mouth went dry|better-dad}.",
      ],
      mean: [
        "It's a name for a man who lends you his ladder. {What have I got on him, grass|better-dad}? || He's got all the kit, tongs, hose, little boots. {I've a kettle and half of August|better-dad}.",
      ],
      who: [
        "My ex's bloke. Computers, fortyish, I've never heard him swear. || Her fella, since we split. He's the sort who coils his hosepipe.",
      ],
      youSaid: [
        "I say all right. I've a special voice for it. || I thanked him for having me, on a path I laid.",
      ],
    },
  },
  {
    said: ["Unsettled. I made pancakes", "What's that take till Wednesday"],
    answers: {
      why: [
        "She says they're whiny and won't go to bed. {I say they miss me, only nobody's asking|better-dad}. || It's the back and forth, she reckons. {I'd say I'm the forth|better-dad}.",
      ],
      mean: [
        "Clingy, off their food, a bit cross. {It's what you get for having had a nice time|better-dad}. || She's counting days of grizzling, and that's how far she's got. {I've not stopped by Wednesday either|better-dad}.",
      ],
      felt: [
        "{Like I'd sent them home with something catching|better-dad}. || {Like I'm the wrong sort of sweets|better-dad}.",
      ],
      youSaid: [
        "I said they were all right when I had them. {That's what I mean, she said|better-dad}. || I said okay. {I always say okay, and then I say the rest to the dashboard|better-dad}.",
      ],
      when: [
        "At the last handover, in front of all the coats. || On the step, last time, with her voice down.",
      ],
    },
  },
  {
    said: ["I sat outside in the car", "I'd parked over the road"],
    answers: {
      why: [
        "{So there'd be no Sunday|give-up?}. If I never picked them up, I'd not have to hand them back. || {I couldn't face the end of it, so I thought I'd skip the start|give-up?}.",
      ],
      then: [
        "I looked up and the curtain had moved. || I looked up off the phone, and somebody small was at the glass.",
      ],
      felt: [
        "{Flat, like a bus with everyone off|give-up?}. || {Like a man doing something sneaky|give-up?}. On my own road.",
      ],
      where: [
        "Opposite theirs, by the hedge, where the lamp's out. || Facing the house, where I always pull in.",
      ],
      when: [
        "The Friday, ten past six. I'd been early and all, before I sat there. || About ten past six, that Friday. They'd been told six.",
      ],
      youSaid: [
        "I never sent it. {It's sat there in my phone|give-up?}. || I put sorry, and then bug, and I wiped it. {And then I put it all again|give-up?}.",
      ],
    },
  },
  {
    said: ["with a drawing held up", "She'd done me a picture"],
    answers: {
      why: [
        "{She'd been looking out for me, and I'd been looking at the ignition|give-up?}. || {You've done a thing or you've not, and I'd done seven minutes of it|give-up?}.",
      ],
      felt: [
        "{Caught|give-up?}. And glad, and I'd no business being glad. || {My eyes went|give-up?}. I'd to sort my face out in the road.",
      ],
      then: [
        "I went up the path and rang the bell like anybody. || She opened the door herself. Is that the 36, I said, and she said obviously.",
      ],
      theySaid: [
        "You were ages, she said. {I told her it was traffic|give-up?}. || 'I saw you', and that's all. {She didn't ask me what I was doing|give-up?}.",
      ],
      mean: [
        "I thought about not going in. {She doesn't know that, and I do|give-up?}. || They're on my clock. {I had them, and I thought what I thought|give-up?}.",
      ],
    },
  },
  {
    said: ["I get it now, what he did", "All my life I've said how could"],
    answers: {
      why: [
        "I'd always had him down as not caring. {I sat there, and I cared, and I still had the key in my hand|give-up?}. || {There was nothing to do, you see, I only had to not get out|give-up?}.",
      ],
      mean: [
        "You don't decide it. {You just leave off doing the next thing, and then you don't ring|give-up?}. || No slamming, no speech. {You stay sat down, that's all leaving is|give-up?}.",
      ],
      felt: [
        "{Like meeting him on the stairs|give-up?}. I'd sooner not have. || {Like trying his coat on and it fits|give-up?}.",
      ],
      who: [
        "My dad, who went to Leeds when I was six. || My dad, I'm on about. Thirty-two years he's been gone.",
      ],
      then: [
        "I went in, and it was all coats and shoes. {I'd it in my pocket the whole weekend|give-up?}. || I got out of the car. {I've not had his photo out since|give-up?}.",
      ],
    },
  },
];
