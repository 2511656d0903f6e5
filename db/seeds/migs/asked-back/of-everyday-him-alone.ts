import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks back about what helps, what he tried, and what he sees ahead. */
export const ofEverydayHimAlone: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["me and the moths", "lights stay on till twelve"],
    answers: {
      why: [
        "moths don't have group chats. || guard's asleep and the net sounds nice.",
        "{nobody's looking so i can miss how i want|watching}. || there's no crowd. {i run like i run|watching}.",
      ],
      often: [
        "four nights a week if it's dry. || nearly every night. the guard just tosses me the switch now.",
      ],
      felt: ["like my shoulders came down from the shelf. || quiet, but the good brand."],
    },
  },
  {
    said: ["when the house is empty", "i sing when everybody's out"],
    answers: {
      why: [
        "choir guys get jokes. {i don't wanna be a joke with harmony|watching}. || {my real voice has got too much in it|watching}.",
      ],
      often: [
        "when mama's at market. so, wednesdays. || sundays after lunch, i get like forty minutes.",
      ],
      felt: ["so good it's embarrassing. || like taking off a helmet."],
      mean: [
        "ballads, eyes closed, both hands. || the slow ones with the key change, i don't mess around.",
      ],
    },
  },
  {
    said: ["under the name 'math review", "saved in my phone as homework"],
    answers: {
      why: [
        "so if somebody takes my phone they fall asleep. || nobody's ever tapped on homework for fun.",
        "{it's got a person stuck to it|watching}. || {one look at the title and they'd ask who|watching}.",
      ],
      mean: [
        "it's slow. that's all you get. || like there's a jeepney in it and somebody doesn't say something.",
      ],
    },
  },
  {
    said: ["made a spreadsheet of her good", "eighteen reasons. all true"],
    answers: {
      why: [
        "so it'd be like homework. {i'm good at homework|sin?}. || {i thought if i got to twenty something would switch on|sin?}.",
      ],
      then: [
        "i printed it, felt dumb, and used the back for physics. || nothing happened, so i helped her with her project. we're friends.",
      ],
      felt: [
        "{sad, she's so nice and i'm reading her like a manual|sin?}. || {like pushing and pushing and it says pull|sin?}.",
      ],
      when: ["around prom, so february. || grade 11, before prom."],
    },
  },
  {
    said: ["sent a goat instead", "chickened out, sent him"],
    answers: {
      why: [
        "{the three dots showed up on his side|watching}. || my thumb saved me. {it picked the first animal|watching}.",
      ],
      theySaid: [
        "'bro why a goat.' that's the whole review. || he sent back a cow. we never spoke of it.",
      ],
      mean: [
        "i'm not saying what it said. it said 'bro'. || i had 'can i say something' and then the part after.",
      ],
      felt: [
        "{my heart was in my ears|watching}. and then, goat. || relief. {and then kinda like a door shut|watching}.",
      ],
    },
  },
  {
    said: ["glass wall, facing the canteen", "in a glass box while the whole"],
    answers: {
      why: [
        "to be 'open', they said. it's on a plaque. || somebody thought sunlight's good for sad people.",
      ],
      theySaid: [
        "they wave at you through it. with spoons. || last guy who went in got a nickname by recess.",
      ],
    },
  },
  {
    said: ["is also the religion teacher", "i'd be graded on it"],
    answers: {
      why: [
        "small school, everyone's got two jobs. || they've got one person who's good at whispering, i guess.",
      ],
      mean: [
        "like i'd tell her on tuesday and on wednesday it's a lesson. || she'd have to write my name beside a commandment.",
      ],
    },
  },
  {
    said: ["not make a face", "over there, alone, no face"],
    answers: {
      why: [
        "i've seen the face. it starts around the eyebrows. || it's the one thing i'm always looking for.",
        "{people get it right before they go quiet|off?}. || cause {i can tell, even in typing|off?}.",
      ],
      mean: ["like the 'ohh'. the soft one. || pity, eyebrows, the head thing. none."],
    },
  },
  {
    said: ["someone who's not in my life", "my best friend's mom doesn't know"],
    answers: {
      why: [
        "everybody in my life's got everybody's number. || his mom's in six group chats. and choir.",
      ],
      mean: [
        "like you. you don't know what street i'm on. || a person who can't bump into my lola at the market.",
      ],
    },
  },
  {
    said: ["wore lola's scarf and danced", "i danced in a scarf at a"],
    answers: {
      when: [
        "i was five. the quiet came like two years after. || five po. by seven i was on the bench.",
      ],
      theySaid: [
        "'isa pa', they said, again. then one fiesta it was my sister they called. || the titas screamed. later on it was 'that's for girls' and someone gave me a ball.",
      ],
      felt: [
        "like i was a flag. {i didn't know i was doing it wrong|watching}. || happy, like spinning happy. {then i got careful, and it stuck|watching}.",
      ],
      why: [
        "no one explained it. {they just stopped putting the song on|watching}. || {i guess i got too big for it to be cute|watching}.",
      ],
    },
  },
  {
    said: ["think about how i walk", "now i plan my arms"],
    answers: {
      mean: [
        "i count, like left, right, don't sway. || where they go, how far they swing. it's a whole play.",
      ],
      why: [
        "{someone did an impression and i knew the legs|watching}. || {cause arms talk, and mine have got an accent|watching}.",
        "in high school everyone's watching everyone. || i saw how guys carry themselves. i took notes.",
      ],
      when: ["first day of grade 9. corridor, new shoes. || since i was 14, third year."],
    },
  },
  {
    said: ["real and there's nobody at the table", "every chair at home is empty"],
    answers: {
      why: [
        "{i can't make them sit down, even in my own head|papa}. || {i try to put mama in one and she gets up to fix something|papa}.",
      ],
      felt: [
        "{like choosing between two wrong buses|papa}. || {cold, and it's my own trailer|papa}.",
      ],
      often: [
        "before i sleep. it's a double feature. || it plays whenever someone says 'when you're older'.",
      ],
      mean: [
        "like in the real one i've cooked for everybody and it's just steam. || i'm me in that one. that's the whole reason they're not there.",
      ],
    },
  },
  {
    said: ["wanna do sound for concerts", "concert sound guy"],
    answers: {
      why: [
        "nobody asks the guy with the cables if he's got a girlfriend. || cause you're in the dark and you still made it happen.",
      ],
      felt: ["calm just typing it. || it's the one future i can hear."],
      youSaid: [
        "i told lola i'm gonna be an engineer. it's kind of true. || none of them. they've got 'engineer' on the family plan.",
      ],
    },
  },
];
