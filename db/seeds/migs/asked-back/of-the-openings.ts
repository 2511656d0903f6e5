import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks back about how he began, the gecko and his stomach. */
export const ofTheOpenings: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["been kinda off lately", "the last few months and i can't"],
    answers: {
      why: [
        "no idea po. i checked, i'm not hungry. || if i knew i'd have opened with it. i can't find the reason and i've looked.",
      ],
      when: [
        "since like vacation. it's november so, do the math. || started around june i think. same time the rain did.",
      ],
      often: [
        "{it's kinda the default now|off?}. the normal days are the special edition. || most days. {i get like an hour of regular me at lunch|off?}.",
      ],
      mean: [
        "like when the sound's a bit behind the video. {everyone else is in sync|off?}. || idk how to say it. {i'm doing me, but badly|off?}.",
      ],
      felt: [
        "kinda itchy po, {but on the inside where you can't scratch|off?}. || weird weird. {like i'm a guest in my own body and i'm being polite|off?}.",
      ],
      youSaid: [
        "nah, i tell people it's my fan. || i told mama i'm tired. that one's always in stock.",
      ],
    },
  },
  {
    said: ["i just feel weird all the time", "wrong in my own skin"],
    answers: {
      why: [
        "pass, i'm hoping it's growing pains. || i've got zero info on that. it fit ok when i was small.",
      ],
      often: [
        "like every day. {i get maybe ten minutes off, for fries|off?}. || since vacation it's the whole day. {it used to be only sundays|off?}.",
      ],
      mean: [
        "like {i'm wearing a costume and i lost the zipper|off?}. || like i'm in somebody's uniform {and they're gonna want it back|off?}.",
      ],
      who: [
        "her name's mia, she sits in front of me. we're not close, we're pen close. || just mia, from physics. she doesn't know i copied it.",
      ],
      when: [
        "fridays, physics, last period. || this week, during a quiz. i got 18 out of 20 and a hotline.",
      ],
      felt: [
        "tiring. {i'm on my best behaviour and i live here|off?}. || {like wet socks, but everywhere|off?}.",
      ],
    },
  },
  {
    said: ["stomach's been doing flips since summer", "washing machine since vacation started"],
    answers: {
      why: [
        "the nurse says siomai. i've got my doubts. || i had a theory it's milk tea. then i skipped the milk tea.",
      ],
      when: ["vacation. like june, the end part. || end of june, it moved in and never paid rent."],
      often: [
        "mornings, every school day. {it clocks in before i do|stomach}. || whenever there's people and a table. {so, meals|stomach}.",
      ],
      felt: [
        "like the floor goes and i don't. {i just stand there smiling|stomach}. || {wobbly|stomach}. i hold on to my bag like it's a jeep.",
      ],
      mean: [
        "you know the pirate ship ride? {there, at the top, all day|stomach}. || like spin cycle. {i'm fine, i'm fine, then it kicks|stomach}.",
      ],
      youSaid: [
        "just lola. she rubbed oil on it and called three saints. || lola knows i've got 'gas'. that's the official release.",
      ],
    },
  },
  {
    said: ["guys who walk a certain way", "an impression going round of how"],
    answers: {
      why: [
        "{if i'm the one doing it they're not watching how i do it|locker}. || cause it was coming round to me, and {it's worse if you go slow|locker}.",
      ],
      who: [
        "just the guys, marco did it first. he's our center, he missed a shot. || one of the seniors started. then it's like a cold, everybody's got it.",
      ],
      theySaid: [
        "they said do it again. so i did it again. || like 'bro you should be on tv'. somebody filmed the ending.",
      ],
      felt: [
        "good for as long as the clapping. {then my neck got hot|locker}. || like winning, but {i checked the prize and it's me|locker}.",
      ],
      then: [
        "then drills. {i missed like four in a row and made it a bit|locker}. || i took a bow and drank water for a really long time. {nobody noticed it was long|locker}.",
      ],
      mean: [
        "like hips. {that's it, it's just hips, and everyone dies|locker}. || the wrist, the little steps. {i didn't have to study for it, which is the scary part|locker}.",
      ],
    },
  },
  {
    said: ["home i just lie on the tiles", "the entertainment till about nine pm"],
    answers: {
      why: [
        "the tiles are cold and {they don't want anything from me|off}. || cause the show's over. {i don't know what the guy does when there's no show|off}.",
      ],
      often: [
        "every school night. weekends i lie on them earlier. || daily. sundays i go till ten, cause titas.",
      ],
      mean: [
        "like somebody left the costume on a hanger, {and there's no one in it|off}. || like you pick up and it's 'sorry, who's this'. {that's me, asking me|off}.",
      ],
      felt: [
        "flat, haha. literally. {it's so quiet i can hear how quiet i am|off}. || {empty-ish|off}. like the gym after everybody got picked up.",
      ],
      then: [
        "i do my physics lying down. lola thinks it's my back. || i get up when i hear somebody coming, and i turn back on.",
      ],
      theySaid: [
        "my sister bea steps over me. she doesn't ask, she just steps. || mama says i'll catch a cold from the floor. it's 31 degrees.",
      ],
    },
  },
  {
    said: ["i think he's judging me", "he's on the crucifix now"],
    answers: {
      why: [
        "cause he's been there since nine and he hasn't blinked. || he likes the height i guess. me too, i'm a point guard.",
      ],
      mean: [
        "he's got that face like a ninong. || like he's looking down at me. come on, it's a whole painting.",
      ],
      then: [
        "he caught a mosquito and kept staring. multitasking. || he's licking his own eye now. ok, less symbolic.",
      ],
      felt: [
        "watched. {by a lizard, but still|off}. || kinda called out. {he's got nicer posture than me|off}.",
      ],
    },
  },
];
