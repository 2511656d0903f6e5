import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks back about the new girl and the friends. */
export const ofHerAndTheGroup: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["the new girl's got my haircut", "the new girl has the fringe"],
    answers: {
      why: [
        "he must just like it. only not on me, apparently || you tell me! either he asked for it or it's the first thing he saw",
      ],
      when: [
        "i'd had it when we met. it took me a whole winter to grow out || i grew mine two years ago. it looked terrible for months and i did that for HIM",
      ],
      who: [
        "the girl in his picture, i've only got a first letter || whoever she is. the one on his page with the a",
      ],
      theySaid: [
        "that i looked strict. he said it nicely, he was touching it at the time || 'stern', with his head on one side. then 'longer would be soft'",
      ],
      youSaid: [
        "i said ok, like a lamb. can you believe her || i laughed and bought clips. i didn't even argue and i argue about bread",
      ],
      felt: [
        "{like seeing your own house with somebody else's curtains|replaced} || {i put my hand up to my forehead to see if mine was still there|replaced}",
      ],
      mean: [
        "short, straight across, the lot. {you could swap our heads|replaced} || the exact fringe, the ruler one. {she's me from before i was edited|replaced}",
      ],
    },
  },
  {
    said: ["zoomed in on that girl's earrings", "better than my own face at this point"],
    answers: {
      why: [
        "there must be some reason it's her. {i thought it might be small and gold|replaced} || if i can see what's so good then at least it's a thing. {at the moment it's just her|replaced}",
      ],
      when: [
        "sunday night, from about one || most nights, in between the messages. i've got a rota",
      ],
      then: [
        "i went and got mine out and held them up. {hoops, i look like a curtain rail|replaced} || looked at the rest of her. {then at me, in the black bit of the screen|replaced}",
      ],
      felt: [
        "{like cramming for an exam in being her|replaced} || grubby. {i know the back of her ear and she couldn't pick me out of two|replaced}",
      ],
      mean: [
        "i mean properly zoomed, till they were just squares. there was nothing in the squares || moons. thin ones, with a dot. i could draw you them, left-handed",
      ],
    },
  },
  {
    said: ["the name in the slot", "like he kept the whole film"],
    answers: {
      why: [
        "it took him five days! {you'd be longer choosing a sofa|replaced} || because nothing else has changed. {i looked and it's all still there, it's just got her in|replaced}",
      ],
      felt: [
        "{like a place mat|replaced} || {like they'd started without me and nobody noticed a different girl|replaced}",
      ],
      mean: [
        "that maybe there was always just a gap, girlfriend shaped, and {i happened to fit|replaced} || he's on the same cushion in the same jumper. {it's only my bit that's been cut out|replaced}",
      ],
      who: [
        "her, with the a. she's got my place in the picture and she didn't even have to move anything || the new one. i don't say her name, i've decided she's played by someone",
      ],
      youSaid: [
        "i'd ask him, i've got it typed. 'what was i', no question mark || i can't say it to him. i asked the otter and he's got a crack in his face, he can't talk",
      ],
    },
  },
  {
    said: ["our friends made a new group", "a party popper to the wrong chat"],
    answers: {
      why: [
        "so they could talk without me reading it. you don't need a second one for anything else || it's so they can have him and the fun and nobody has to look at me",
      ],
      when: [
        "friday night, twenty to twelve. i'd got the phone on my chest || late on the friday. it popped up and i was so pleased for a second, i thought it was for me",
      ],
      who: [
        "my friend dana sent it. and the rest of them are in there, all the ones i know here || dana, my friend dana. and everyone we ever had brunch with, take away one",
      ],
      theySaid: [
        "she took it down and said sorry. like she'd stepped on my foot || 'ignore that', more or less. and then it was gone and it just said deleted",
      ],
      youSaid: [
        "i sent a laugh. i was sitting there with my mouth open, and {i sent a laugh|ghosted} || 'haha no worries'. {my thumbs are so polite, somebody should look into it|ghosted}",
      ],
      felt: [
        "{like hearing a party through a wall and then your own name|ghosted} || i went cold from the ears down. {i could hear the fridge|ghosted}",
      ],
      mean: [
        "same people, no me. {there's the old one, which is a museum, and there's the one where they live|ghosted} || i mean there's a chat and there's a REAL chat. {i'm in the one with the lights off|ghosted}",
      ],
    },
  },
  {
    said: ["typed 'did i do something'", "went blue, blue, blue, blue"],
    answers: {
      why: [
        "because i'd sooner know. if it's the singing i could say sorry for the singing || i thought if i asked nicely somebody would have to answer. it's rude not to, isn't it",
      ],
      when: [
        "the night after he went. about ten, i thought they'd be home || on the wednesday, late. i'd been drafting it since the soup",
      ],
      who: [
        "my friend dana, a boy called ori, and two of the girls from brunch || four of them, my friend dana first. the ones i'd have let in at night",
      ],
      then: [
        "{i watched it go blue, one and then another|ghosted}, and then i put my hood up || turned it off and on again. {it was working fine|ghosted}",
      ],
      theySaid: [
        "nobody's answered. they've read it, they've had their tea, they've gone to bed || not a dot. there was a bit of typing from one, and then she thought better of me",
      ],
      felt: [
        "{like knocking when you can hear them breathing behind the door|ghosted} || {as if i'd asked it in an empty swimming pool|ghosted}",
      ],
      mean: [
        "they've seen it, that's what blue is. seen it and left it || the ticks. blue means it's been read, so that's four people with eyes",
      ],
    },
  },
  {
    said: ["i moved here for him, ok", "every number i've got here"],
    answers: {
      why: [
        "he had the job, i had a suitcase. it wasn't even a question || i didn't know a soul, so his were my ones. he handed them over at a barbecue",
      ],
      when: [
        "two and a bit years ago, nearly three. i'd known him two months || when i was nineteen. i thought it was so romantic, i gave my bike away",
      ],
      who: [
        "mum, my sister tali, my gran's lot, a girl from school. they're the soup people || my sister and mum, my friend lior from school. none of them could find this street",
      ],
      where: [
        "home's two hours off on the train. small, wet, everyone knows your coat || up the line, the town i'm from. you can smell the chips from the platform",
      ],
      felt: [
        "{like i've been left at a service station|ghosted} || {as if somebody's taken the map and the person who could read it|ghosted}",
      ],
      mean: [
        "that there's no one here who's mine. {they're all on loan from omer|ghosted} || i've not got a spare. {when he went the whole address book got up and followed|ghosted}",
      ],
      youSaid: [
        "i haven't rung home about it properly. they think i've got a cold || to the ones up the line? hardly. tali's got some of it, mum's got a cough",
      ],
    },
  },
];
