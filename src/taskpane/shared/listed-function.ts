// Owns what the pane knows of a function, to build a form from it.

export interface ListedParameter {
  readonly name: string;
  readonly description: string;
  /** Takes a range: one value is a range of one cell. */
  readonly isRange?: boolean;
  readonly isText?: boolean;
  readonly isOptional?: boolean;
  readonly isRepeating?: boolean;
  readonly choices?: readonly string[];
}

export interface ListedFunction {
  readonly id: string;
  readonly description: string;
  readonly example: string;
  readonly parameters: readonly ListedParameter[];
}
