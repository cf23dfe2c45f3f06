/** Who was with whom: pairs of people, in whichever order they are named. */
export class Together {
  readonly #pairs = new Set<string>();

  /** @param groups groupings of before, each group a list of people */
  constructor(groups: Iterable<readonly string[]> = []) {
    for (const group of groups)
      for (const [at, one] of group.entries())
        for (const other of group.slice(at + 1)) this.#pairs.add(`${one}\n${other}`).add(`${other}\n${one}`);
  }

  /** How many of a group somebody has been with before. */
  of(person: string, group: readonly string[]): number {
    let met = 0;
    for (const other of group) if (other !== person && this.#pairs.has(`${person}\n${other}`)) met += 1;
    return met;
  }

  /** How many pairs of a grouping have been together before. */
  in(groups: readonly (readonly string[])[]): number {
    return groups.reduce(
      (sum, group) => sum + group.reduce((met, person) => met + this.of(person, group), 0) / 2,
      0,
    );
  }
}
