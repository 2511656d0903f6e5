import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks back where a thing is, when it was and how it went. */
export const ofThingsAndPlaces: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["sitting on his coat", "he found the shoe"],
    answers: {
      when: ["nearly three years ago, in winter || about three years back, in the summer holidays"],
      where: ["a living room, somebody's floor || in a garden, by a paddling pool"],
      felt: ["easy. he didn't talk much and i didn't mind || i liked him in about a minute"],
      youSaid: ["i said 'is there room' || 'that's mine', i said, about the shoe"],
      theySaid: [
        "'there's half a coat here if you want it' || 'cinderella?', and then he went red",
      ],
      then: ["we talked till the bins came || he gave me his number on a napkin"],
    },
  },
  {
    said: ["she taught me which tram", "down as next of kin"],
    answers: {
      where: ["a barbecue in somebody's garden || in a garden, my first week, over the sausages"],
      why: ["i'd been getting the wrong one for a week || i didn't have anyone else here to put"],
      when: ["my first month here || two years ago, i'd just had a filling"],
    },
  },
  {
    said: ["got out at his work before", "by the trolleys with a lettuce"],
    answers: {
      then: [
        "i got back on, going the other way || i got up when it started raining, and went home",
      ],
      felt: ["stupid. {my feet just took me|missing} || {numb, mostly|missing}. cold bum"],
      where: ["his office, by the river || outside the supermarket, by the trolleys"],
      when: ["that same tuesday, about three || straight after, so half two or so"],
    },
  },
  {
    said: ["stand on the landing for a bit", "kept his shoes on in the house"],
    answers: {
      when: ["since about august || the last couple of months"],
      often: ["most evenings, by the end || every day, i'd trip over them"],
      youSaid: ["i did, and he said he was just thinking || no, i put the kettle on really loudly"],
      felt: ["sick, in a small way || like having a visitor"],
    },
  },
  {
    said: ["she picks up before it rings", "stay on the phone with me"],
    answers: {
      where: ["at mum's, up the line || with mum, two hours on the train from here"],
    },
  },
  {
    said: ["typing to him and deleting it", "a draft to him open right now"],
    answers: {
      often: ["about hourly, and more at night || whenever my hands are free"],
    },
  },
  {
    said: ["i just noticed i'm hungry", "eat toast. with actual butter"],
    answers: {
      when: ["just now, this minute || like ten seconds ago"],
    },
  },
  {
    said: ["ex wants his speaker back", "not how are you. his SPEAKER"],
    answers: {
      where: ["in the hall, under a tea towel || it's in the cupboard with the hoover"],
    },
  },
  {
    said: ["i posted a sunset so our", "put up another sky last night"],
    answers: {
      where: ["off a weather site, it's not even here || no clue, it's an old one off my phone"],
    },
  },
  {
    said: ["a studio, with big windows", "a terrible radio. weird"],
    answers: {
      where: ["anywhere with light, i never got that far || by the water, i always thought"],
    },
  },
  {
    said: ["nine pages. it's in the freezer", "it behind the peas"],
    answers: {
      often: ["one night, start to finish || a whole evening and most of a night"],
      where: ["in the freezer, in a sandwich bag || still behind the peas"],
    },
  },
  {
    said: ["wearing my scarf in the picture", "my scarf round her neck, the"],
    answers: {
      mean: ["a green one, my gran made it || it's knitted, it's got a mistake in it"],
    },
  },
  {
    said: ["she called omer 'beige'", "her verdict was 'beige'"],
    answers: {
      why: [
        "he'd come in a beige jacket, with beige news || she'd asked his favourite colour and he said 'not fussed'",
      ],
      when: ["the very first dinner || three years ago, over the potatoes"],
    },
  },
  {
    said: ["at some mate's, on a sofa bed", "no address, obviously"],
    answers: {
      where: ["two stops from here, over a bike shop || near the stadium somewhere"],
    },
  },
  {
    said: ["there was NOTHING on it", "my own coat in it"],
    answers: {
      when: ["yesterday, about ten || yesterday morning, before my lecture"],
    },
  },
  {
    said: ["the cat's called sir", "that cat's really called"],
    answers: {
      where: ["he lives next door, on paper || on my window sill, most of the time"],
    },
  },
];
