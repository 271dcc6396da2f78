/** Marks of the terms that names have taken: any name, or the name of a person. */
export const NAME = 1;
export const PERSON = 2;
