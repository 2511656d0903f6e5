/**
 * What a question about somebody in the client's life may ask: who they are, how they met, how it is
 * between the two, whether they know, what they said, what they would say if they were told, and how they themselves are.
 */
export const personAspects = ["who", "met", "between", "knows", "said", "would", "fares"] as const;
export type PersonAspect = (typeof personAspects)[number];

/** How somebody is spoken of once they have been named. */
export const personPronouns = ["he", "she", "they"] as const;
export type PersonPronoun = (typeof personPronouns)[number];

const animal = /^(?:\w+ )?(?:dog|cat|pet)$/;

/** Whether names are those of an animal. */
export function isAnimal(names: readonly string[]): boolean {
  return names.some((name) => animal.test(name));
}
