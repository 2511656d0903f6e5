import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to a short question about the joke, the step, the songs, the lamp and the trick with the tea. */
export const ofStepsAndSongs: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["I thought it was one of her jokes", "and I looked behind me for the other lady"],
    answers: {
      then: [
        "I told her my name, and she nodded. I cleared the table after that. || I gave her my arm down the last steps, and neither of us said any more.",
      ],
      where: [
        "At the kitchen table, over breakfast. || On the stairs, dear, she was coming down and I was going up.",
      ],
      youSaid: [
        "I said it's only me. She was very polite about it. || Only good evening, dear. I couldn't think of anything else.",
      ],
      theySaid: [
        "She asked if I'd been here long. || She begged my pardon, dear, and let me pass.",
      ],
      when: ["Just before Ramadan, on a weekday. || A week before the fasting month, one evening."],
      who: ["Only the two of us were in the house. || She and I, nobody else saw it."],
    },
  },
  {
    said: ["Sitting on the back step with my tea", "out on the back step with my cup"],
    answers: {
      where: ["Behind the kitchen, on the garden side. || At the back, dear, by the kitchen door."],
      often: ["Every evening, once she's down. || Each night that it doesn't rain."],
      who: ["The cat, and the neighbour's washing. || Only the cat keeps me company."],
      then: ["I rinse the cup and lock up. || After this I look in on her once more."],
    },
  },
  {
    said: ["P. Ramlee, the old songs", "the old records, P. Ramlee above all"],
    answers: {
      where: ["In the kitchen, between the table and the stove. || Round the kitchen table, dear."],
      when: ["In the mornings, if there's been no war over the bath. || About ten, most mornings."],
      often: ["Most days, for half an hour. || Nearly every day, dear."],
      theySaid: ["What a nice dance, she says. || She says I'm improving."],
      then: ["She sits down and wants her biscuit. || We get our breath, and I make her Milo."],
    },
  },
  {
    said: ["I count rooftops through the kitchen window", "one other lamp in the street"],
    answers: {
      why: ["It's company, dear, of a kind. || One likes to think that somebody else is up."],
      who: ["I don't know who it is, only the lamp. || Somebody I've never met, dear."],
      where: ["Across the back lane, on the second floor. || Four houses along, dear, upstairs."],
      often: ["Most nights. It's dark at the weekend. || Nearly always, dear."],
      then: ["I put the lamp out and go back to my mattress. || After that I rinse the cups."],
    },
  },
  {
    said: ["the tea's been poured at her mother's house", "I tell her that there's tea"],
    answers: {
      theySaid: ["She thanks me, as one thanks a driver. || She says what a kind thought."],
      often: [
        "Nearly every night, and it hasn't worn out yet. || Every time, dear. It works nine times in ten.",
      ],
      then: [
        "I take her bag, and we sit down to a real cup. || Then I lock up and put her to bed.",
      ],
    },
  },
  {
    said: ["I hear the bolt, and I'm on my feet", "First it's her slippers, then the bolt"],
    answers: {
      where: ["At the front door, down the hall. || In the hall, dear, by the shoe rack."],
      often: ["Three or four times in a night. || Every night, and twice on a bad one."],
      theySaid: ["Good evening, she says, is the car here? || She asks me what time they open."],
    },
  },
  {
    said: ["I'll sit here until the tea's cold", "When this cup is cold I'll go"],
    answers: {
      why: ["It's the only hour that's mine. || I like to finish one thing in a day."],
      when: ["When the cup's empty, in ten minutes or so. || Quite soon, dear, it's nearly cold."],
    },
  },
  {
    said: ["My eldest brings rice on a Friday", "My eldest daughter, on Fridays"],
    answers: {
      when: ["From eleven till after the noon prayer. || Eleven o'clock, dear."],
      theySaid: [
        "She says I must eat, and counts the spoons. || Sit, Mak, she tells me, before you go.",
      ],
      then: [
        "I run to the market and back. || I'm off with my basket before she's put the rice down.",
      ],
      who: ["Nadia, the eldest of my girls. || That's Nadia, dear, my first."],
    },
  },
  {
    said: ["Two columns, the name, and a word in red", "There's a remark by each girl"],
    answers: {
      where: ["It's on the shelf by her chair. || Beside her, dear, where she can reach it."],
      who: ["Her girls of that year, thirty-eight of them. || The form she had in 1968."],
      mean: [
        "It was for the reports, at the end of term. || They're her notes, dear, for the parents.",
      ],
    },
  },
  {
    said: ["Getaran Jiwa, that's hers", "The one she asks for is Getaran Jiwa"],
    answers: {
      mean: [
        "It's the trembling of the soul, or the heart, if you like. || A heart that trembles, dear, that's the title.",
      ],
      why: [
        "It was the song of the year when she married, I think. || She danced to it with my father.",
      ],
      often: ["Every morning, if the needle holds. || Twice in a row, as a rule."],
    },
  },
  {
    said: ["A man paid for his daughter's gown with it", "payment for a wedding dress"],
    answers: {
      then: ["The fish man took it off my hands. || The fish man has it, dear, or had."],
      who: ["A farmer from up the river. || A small farmer, dear, with a tall daughter."],
      when: ["It's twelve years ago. || In my second year in the shop."],
      where: ["I kept it in the yard for one night. || Behind the shop, dear, tied to the drain."],
    },
  },
  {
    said: ["Perhaps I'll knock next door on Thursday", "I might take my neighbour a cake"],
    answers: {
      who: ["Mrs Nair, dear, on the other side of the fence. || It's Mrs Nair that I mean."],
      why: [
        "It's easier to ask with something in one's hands. || She offered, and I never answered her.",
      ],
      when: ["On Thursday, in the afternoon. || This Thursday, dear, about three."],
      where: ["Next door. It's six steps from my gate. || Just over the fence, dear."],
    },
  },
];
