type IsAny<Type> = 0 extends 1 & Type ? true : false;

/** The names of what has become `any`, or takes it or gives it: what an unresolved import does without a word. */
export type Untyped<Names> = {
  [Name in keyof Names]: true extends IsAny<Names[Name]>
    ? Name
    : Names[Name] extends (...words: infer Words extends readonly unknown[]) => infer Result
      ? true extends IsAny<Words[number]> | IsAny<Result>
        ? Name
        : never
      : never;
}[keyof Names];

/** Fails to compile for any name. */
export type None<Names extends never> = Names;
