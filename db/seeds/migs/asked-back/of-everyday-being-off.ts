import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks back about being off, sleep, food and his stomach. */
export const ofEverydayBeingOff: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["just started feeling off, like lag", "like a lag between me and me"],
    answers: {
      when: [
        "vacation-ish. i remember it was raining and i was eating. || one morning in june. regular shirt, regular eggs, weird me.",
      ],
      mean: [
        "{i say the thing and then a bit later i arrive|off?}. || like my mouth goes 'haha' and {i'm still loading|off?}.",
      ],
      felt: [
        "like when the jeep brakes {and your insides don't|off?}. || {spooky, a bit|off?}. i looked at my hands like hello.",
      ],
    },
  },
  {
    said: ["my shoes squeaked also", "somebody's towel got stolen"],
    answers: {
      why: [
        "cause it's the usual, it's tuesday, it's nothing. || we've got one guy who steals towels. it's his art.",
      ],
      mean: [
        "just jokes about guys who are, like, soft. {i did mine|locker}. || you know, imitations, voices. {i've got the best voice|locker}.",
      ],
      theySaid: [
        "they were dying. i was dying the loudest. || everybody howled. then they looked at me for the next one.",
      ],
    },
  },
  {
    said: ["about to open a door all", "always listening for the gate"],
    answers: {
      why: [
        "cause what if they do. || idk, it squeaks, and that's my warning.",
        "{you gotta be sitting normal when it opens|off?}. || {if you hear it first you've got time to fix your face|off?}.",
      ],
      mean: [
        "ready. {like my shoulders are already up|off?}. || i can be watching a game {and half of me is at the window|off?}.",
      ],
      often: ["whenever i'm home. || even at night. mostly at night."],
    },
  },
  {
    said: ["in the background, like the aircon", "sad on low volume"],
    answers: {
      why: [
        "there isn't a big reason, that's what bugs me. || i think it's from keeping the other stuff loud.",
        "{i'm tired of being on, maybe|off?}. || nobody did anything. {it just plays|off?}.",
      ],
      when: ["like after nine, when they're all in their rooms. || when lola turns off the tv."],
    },
  },
  {
    said: ["powder on everything now", "the cheese curls are finished"],
    answers: {
      felt: ["cheesy haha. || my back's cold but the rest is ok."],
      why: ["midnight me's always starving. || i had a bad week and they were three for twenty."],
    },
  },
  {
    said: ["milk tea, so, science", "two milk teas"],
    answers: {
      why: [
        "it's that or it's typing to you. {my heart's not telling|stomach}. || {it's beating like i'm about to be called on|stomach}.",
      ],
      felt: ["a drumroll, and no drummer. || like a phone on silent, on a table."],
    },
  },
  {
    said: ["but loud since summer", "got the volume up"],
    answers: {
      why: [
        "practice stopped and i had two months of just me. || i ran out of stuff to be busy with.",
        "{it was quiet enough to hear it|off?}. || no school, no jokes. {there was nothing to turn up over it|off?}.",
      ],
      mean: [
        "i could talk over it before. {now it talks over me|off?}. || like someone sat on the remote. {it doesn't go back down|off?}.",
      ],
    },
  },
  {
    said: ["everyone was just acting too", "boys were pretending and i was just"],
    answers: {
      why: [
        "cause i was, so i figured it's like a subject. || nobody looked like they were trying. i thought they were just good at it.",
      ],
      when: [
        "till like grade 8. then i saw nobody else had lines. || elementary. i'd watch how they stand in line.",
      ],
      felt: [
        "not bad, i thought we'd all get to stop one day. || like being the slow one in PE. i thought i'd catch up.",
      ],
    },
  },
  {
    said: ["cause if i slip once, everyone", "one wrong second, one wrong look"],
    answers: {
      mean: [
        "like a laugh that goes up. a hand. {it's gotta be clean all day|watching}. || you look at the wrong thing half a sec too long. {somebody always sees|watching}.",
      ],
      who: ["the team first. then whoever they sit beside. || school. and the school's got moms."],
      why: [
        "{news moves fast when it's about a guy|watching}, it's a small place. || cause that's how it went for the last one. {i was there, i laughed|watching}.",
      ],
    },
  },
  {
    said: ["my brain, it's on airplane mode", "brain put me on hold"],
    answers: {
      when: ["it'll land when it lands. || since you asked, like literally this second."],
      mean: [
        "as in please don't call it. || like press one for jokes. that's the only one working.",
      ],
    },
  },
  {
    said: ["i have to be the funniest one", "first in line to tell one"],
    answers: {
      why: [
        "{the funniest one's the one nobody checks|locker}. || if it's coming anyway {i want it to come from me|locker}.",
      ],
      felt: [
        "fast, loud. {i'm not there really, i'm on the ceiling|locker}. || {like grabbing the mic first so nobody sings about me|locker}.",
      ],
      often: [
        "each practice, the last ten minutes. || after every single session. it's in the schedule, basically.",
      ],
    },
  },
  {
    said: ["she says it so happy", "who she'll invite when i get"],
    answers: {
      youSaid: [
        "i go 'graduate first, ma'. it buys a few months. || 'is there lechon?' i said. she wrote it down.",
      ],
      felt: [
        "{i feel like a balloon she's still blowing up|locker}. || {bad, cause she hums while she's doing it|locker}.",
      ],
      often: [
        "every time there's a wedding on tv, so, daily. || laundry days. so saturday, and half of wednesday.",
      ],
    },
  },
  {
    said: ["all day, every day, with no subs", "full court press that never"],
    answers: {
      why: [
        "{the moment you rest somebody scores|off?}. || {if i stop running they'll see i'm not with the play|off?}.",
        "there's nobody on the bench. i'm the bench. || cause i don't know how to call timeout on my own face.",
      ],
      mean: [
        "even at home. {even when i'm eating|off?}. || like you bring it up and someone's already on you. {and it's only breakfast|off?}.",
      ],
    },
  },
  {
    said: ["think it's off? that fear", "waiting for it to say seen"],
    answers: {
      felt: [
        "{stomach on the floor|stomach}. and i'm holding the mic. || {like i swallowed ice|stomach}.",
      ],
      mean: [
        "that i've said stuff and it's been on speaker the whole time. || you can't delete it and you can't look away from it.",
      ],
    },
  },
  {
    said: ["highlights till my eyes quit", "i know how it ends"],
    answers: {
      why: ["if it's on i don't hear my head. || cause everything else i don't know how it ends."],
      often: ["school nights too. my eyes look like my lola's. || since vacation, yes, nightly."],
      then: [
        "then it's six and mama's yelling eggs. || they win, i put the phone on my chest, still awake.",
      ],
    },
  },
  {
    said: ["says i talk in my sleep", "scared of my own mouth"],
    answers: {
      theySaid: [
        "so far it's 'switch, switch'. like defense. || she wants fries before she'll say.",
        "{she won't tell me what, she just smiles|watching}. || she said it's mumbles. {she said it with her eyebrows|watching}.",
      ],
      why: [
        "{i don't know who's talking when i'm out|watching}. || {there's one name in there i don't want coming out|watching}.",
      ],
      then: ["i sleep on my face now. || i put a pillow between me and the wall."],
    },
  },
  {
    said: ["i eat like a horse", "midnight me could eat a whole"],
    answers: {
      why: [
        "nobody's asking me anything at midnight. || it's quiet, it's just rice and me.",
        "{it's the going to school it doesn't like|stomach}. || {my stomach only opens when the house closes|stomach}.",
      ],
      theySaid: [
        "mama thinks it's a growth spurt. she bought a bigger pot. || lola leaves a plate for the 'mouse'. i'm the mouse.",
      ],
    },
  },
  {
    said: ["stomach does this elevator thing", "drops like ten floors for no"],
    answers: {
      when: [
        "when somebody says my name in a certain way. || thursday was the last big one. i had a spoon in my hand.",
      ],
      felt: ["{like it left without me|stomach}. || {empty and full at once|stomach}, it's gross."],
      mean: [
        "ground floor, then no floor. || no cable, just straight down, and i gotta keep chewing.",
      ],
    },
  },
  {
    said: ["dropped the ball in a free throw", "airballed a free throw last"],
    answers: {
      theySaid: ["coach said 'gloves, migs?'. || the bench went 'ayyy'. i bowed."],
      why: [
        "everyone's just standing there, {looking at only me|stomach}. || {it's the quiet before, my hands hate the quiet|stomach}.",
      ],
      then: ["i wiped them on kiko. he's used to it. || i did a dance about it so nobody'd ask."],
    },
  },
];
