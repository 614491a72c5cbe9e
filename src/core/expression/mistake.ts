/** Something wrong with an expression. `offset` counts UTF-16 units from the start of its text. */
export interface Mistake {
  readonly code: string;
  readonly message: string;
  readonly offset: number;
}
