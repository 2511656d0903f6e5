import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who asks back about luck, what her parents gave up, the letter, the missed classes and the draft. */
export const ofTheDeepLayers: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["i only got in because of luck", "that it was luck that i got in"],
    answers: {
      why: [
        "half the paper was stuff i'd done that same week. {with another paper i'm not here|fraud?} || the questions liked me that day. {since then nothing's liked me|fraud?}",
      ],
      who: [
        "nobody's said it. {it's like the marks are saying it|fraud?} || no person told me. i look at a 34 and {it looks like the real one|fraud?}",
      ],
      felt: [
        "{like i'm in somebody's seat and she's coming back|fraud} || {like hearing footsteps|fraud}. every time a paper comes back they're closer",
      ],
      often: [
        "since about sec 4, but quiet. this sem it's loud || always a bit. the midterm turned it up",
      ],
      mean: [
        "that i was never good, i was just {never checked properly|fraud?} || you know when you guess and it's right and everyone claps. {my whole life's that|fraud?}",
      ],
    },
  },
  {
    said: ["every bad mark feels like", "what my parents went without for me"],
    answers: {
      why: [
        "it was their money and their saturdays, and {i turned it into a 34|letdown} || they put it all on me and there wasn't a second one. {if it's wasted it's me who wasted it|letdown}",
      ],
      mean: [
        "holidays, a bigger flat, my mum's weekends. {they never once said it was a lot|letdown} || new phones, trips. papa's is still the one i cracked, {he says it's got character|letdown}",
      ],
      felt: [
        "{sick, actually|letdown}. i want to give them a receipt || {like i've got my hand in their drawer|letdown}",
      ],
      youSaid: [
        "no, i say stats is ok, can || nothing like this. i say thank you ma and i ask about her feet",
      ],
      theySaid: [
        "they've never said one word. they say don't be so hard on yourself, eat || just do your best, that's all they say. it'd be easier if they complained",
      ],
    },
  },
  {
    said: ["if i'm not the smart one i don't know", "take away the smart one and"],
    answers: {
      why: [
        "since p1 that was my job in the family. {nobody asked if there's anything else|fraud?} || it's the only thing people ever said about me. {i didn't grow the other parts|fraud?}",
      ],
      mean: [
        "like if the marks go, {what do you put after my name|fraud?} || my best friend's the funny one, my brother's the loud one. {mine was just marks|fraud?}",
      ],
      felt: [
        "empty, and {sort of see through|fraud?} || {it's scary to look at, so i don't, much|fraud?}",
      ],
      who: [
        "my family, my teachers, all the aunties. i've been that to everyone || everybody at home says it, and school too, before",
      ],
    },
  },
  {
    said: ["have my scholarship letter on the fridge", "under a durian magnet at home"],
    answers: {
      why: [
        "my dad put it there the day it came. {he still reads it when the water's boiling|letdown} || so everybody who takes out a drink sees it. {papa's idea, he doesn't frame things, he fridges them|letdown}",
      ],
      mean: [
        "if my average drops they stop paying, and {then it's just an old letter|letdown} || there's a line i have to stay above. {one more 34 and it's only a paper under a durian|letdown}",
      ],
      felt: [
        "{i look at the floor when i get the milk|letdown} || proud the first year. {now i take cold water from the tap so i don't have to see it|letdown}",
      ],
      when: [
        "it's been up since i got in, so more than a year || since the august i started. ma wipes it with a cloth",
      ],
      theySaid: [
        "papa shows it to whoever comes to fix things. the aircon man said wah || my ah ma had it read to her two times and she patted it",
      ],
    },
  },
  {
    said: ["i haven't gone to any class in three", "it's been three weeks since i walked into"],
    answers: {
      why: [
        "i missed one, then i was too ashamed to go in. {after that every day made the next one worse|hiding} || it got embarrassing, and then it got too late. {i don't know which day it changed|hiding}",
      ],
      then: [
        "i walk around till it would've ended, and i come back at the right time || i pack my bag and i go, just not in. buses, the basement, wherever there's aircon",
      ],
      felt: [
        "{like i'm on the run, but from a timetable|hiding} || {a bit unreal|hiding}. i hear lt 27 laughing and i'm outside with my bag on",
      ],
      youSaid: [
        "i say class was ok, a bit boring. they like that, boring sounds normal || library, i tell them. always library, it sounds so hardworking",
      ],
      who: [
        "my parents, my hallmates, even my best friend. {you're the first|hiding} || everyone, home and hall. {i've told so many people library that i nearly believe it|hiding}",
      ],
      when: [
        "the last one was a monday, 9am, at the back || i was last in on a monday. i sat near the door",
      ],
    },
  },
  {
    said: ["that says i want to withdraw", "a withdrawal email, addressed and everything"],
    answers: {
      why: [
        "{it's the only thing i could still hand in|hiding}, that's what i thought that night || i'd counted, and i couldn't see how i'd ever catch up. {it was so quiet after i'd typed it|hiding}",
      ],
      when: [
        "two weeks ago, a tuesday. they'd put the seat numbers up || about two weeks back, it was 4am and i'd seen the seating",
      ],
      then: [
        "i saved it and i shut the laptop. then papa's thumb came || i read it three times and went to bed. and i slept, that's the scary part",
      ],
      felt: [
        "relieved, and {then like i'd done something behind everyone's back|hiding} || calm. {and in the morning i couldn't look at my own phone|hiding}",
      ],
      youSaid: [
        "no one's heard about it, only you || i've told nobody. papa got his thumb back like normal",
      ],
      mean: [
        "out of the course, i mean. {it'd just stop, and i don't know what i'd be on monday|hiding} || to leave uni. {it's only school, but it's the only plan anybody had|hiding}",
      ],
    },
  },
];
