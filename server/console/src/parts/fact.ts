/** A row of a {@link FactList}: a name and what is known. */
export interface Fact {
  name: string;
  value: string;
  href?: string;
}
