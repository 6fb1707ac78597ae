/** A word for each code of a vocabulary: a code without a word is a type error. */
export type For<T extends readonly string[], W = string> = Record<T[number], W>;
