import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks back about the tarpaulin, the bird, breakfast and other small things. */
export const ofSmallThings: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["talking before i'm awake", "and i boot up"],
    answers: {
      often: ["school days, so five || every morning, mama's got perfect timing"],
      when: ["six, it's still dark || like six fifteen, before the jeep"],
      mean: ["like i'm up but i'm not in yet || i mean i'm moving and nobody's driving"],
      youSaid: ["'good morning ma', and some joke about the eggs || mostly hm, with toothpaste"],
      then: ["shower, jeep, flag ceremony || i get dressed and run for the jeep"],
    },
  },
  {
    said: ["on the school gate. 'go wildcats'", "by the gate at school, from the finals"],
    answers: {
      when: ["since the finals, so last february || they put it up in february"],
      who: ["the school did, with coach || the parents' club paid, i think"],
      why: ["we made the finals and i'm the guard || they needed one face and i was smiling"],
      felt: [
        "cool for a week. {now it's like he's watching me come in|off?} || funny at first. {then i started walking in by the side|off?}",
      ],
    },
  },
  {
    said: ["he kicks a can", "kiko asking if i ate"],
    answers: {
      who: ["kiko, my best friend since grade 7 || that's kiko po, he's on the team with me"],
      why: [
        "it's small and it's normal, that's why || he's not being funny for once, so i like it",
      ],
      often: ["after practice, most days || every day there's practice"],
      where: ["outside the gym, by the bikes || on the way to the cart"],
      youSaid: ["i say 'not yet' so we go eat || i go 'treat me then'"],
    },
  },
  {
    said: ["up is bad, up and i delete it", "check the s sounds and the laugh"],
    answers: {
      who: ["the guys, and papa sometimes || whoever's in the chat, so like twelve people"],
      why: ["cause they replay stuff to laugh || i heard one of mine on speaker once"],
      often: ["for each one i send || every note, even the short ones"],
    },
  },
  {
    said: ["somebody else presses send", "one 'uy did you know'"],
    answers: {
      who: ["nobody for real, just anyone bored || could be anybody with a phone"],
      often: ["all day, it's like breathing || whenever there's a buzz, so a lot"],
      then: ["it's usually about practice. then i relax || i see it's a meme and i breathe"],
    },
  },
  {
    said: ["a guy at a jeepney stop", "walks a friend home every night"],
    answers: {
      who: ["an old band, my titos love them || some singer from the nineties"],
      when: ["it's older than me || they always play it in jeeps, since forever"],
      why: ["it's got a good bridge || the ending, cause he never says it"],
    },
  },
  {
    said: ["she thinks i'm just hungry", "mama's diagnosis is practice"],
    answers: {
      youSaid: ["i eat it, what else || 'thank you ma', and i open my mouth"],
      theySaid: ["she just says finish it || 'you're too thin', and more rice"],
      often: ["every meal || each time i'm quiet for a minute"],
    },
  },
  {
    said: ["a dent in the rim that only", "empty and loud and kinda holy"],
    answers: {
      when: ["after nine, when the kids go home || from nine till the lights go"],
      who: ["just me and the guard || no one, there's a dog sometimes"],
      often: ["when it's not raining, so most nights || like four nights a week"],
      where: ["behind the chapel on our street || two minutes from our gate"],
    },
  },
  {
    said: ["three days, up in tagaytay", "there's a bus and everything"],
    answers: {
      who: ["the whole grade, and two nuns || everybody in grade 12, with the teachers"],
      where: ["a retreat house in tagaytay, it's cold || up in tagaytay, you can see the volcano"],
      why: ["it's required for graduation || all the catholic schools do it"],
    },
  },
  {
    said: ["six stickers on her case", "had it next to a frog"],
    answers: {
      who: ["mia, from physics || her name's mia, she lends me pens"],
      where: ["on her desk, right in front of me || in physics, second row"],
    },
  },
];
