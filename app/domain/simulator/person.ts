/**
 * What a question about somebody in the client's life may ask: who they are, how they met, how it is
 * between the two, whether they know, what they said, what they would say if they were told, and how they
 * themselves are.
 */
export const personAspects = ["who", "met", "between", "knows", "said", "would", "fares"] as const;
export type PersonAspect = (typeof personAspects)[number];

/** How somebody is spoken of once they have been named. */
export const personPronouns = ["he", "she", "they"] as const;
export type PersonPronoun = (typeof personPronouns)[number];

/** Relations by which somebody close is meant and not called: whom a client might tell, and stay with. */
export const closeRelations =
  "mums?|moms?|mam|mama|mothers?|mommy|mummy|dads?|fathers?|daddy|papa|amma|appa|parents?|folks|wife|husband|hubby|partner|spouse|missus|boyfriend|girlfriend|sons?|daughters?|brothers?|sisters?|siblings?|bro|sis|family|friends?|mates?|bestie|flatmates?|housemates?|roommates?|neighbou?rs?|aunts?|auntie|uncles?|cousins?|nephews?|nieces?|grand\\w+|granny|gran|nan|nana";
/** Relations by which somebody else is meant. */
export const otherRelations =
  "ex|kids?|child|children|baby|boys?|girls?|boss|manager|supervisor|colleagues?|coworkers?|workmates?|classmates?|team";
const pets = "dog|cat|pet|puppy|kitten|rabbit|hamster|horse|pony|parrot|budgie";

const animal = new RegExp(`^(?:\\w+ )?(?:${pets})$`);
const relation = new RegExp(`^(?:\\w+ )?(?:${closeRelations}|${otherRelations}|${pets})$`);

/** Whether a name is a relation or an animal, with or without a word before it: "wife", "best mate". */
export function isRelation(name: string): boolean {
  return relation.test(name);
}

/** Whether names are those of an animal. */
export function isAnimal(names: readonly string[]): boolean {
  return names.some((name) => animal.test(name));
}
