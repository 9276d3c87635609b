import type { Nodes } from 'hast';
import type { Node } from 'mdast';

/** More was asked of one body than any page is worth. */
export class BudgetSpent extends Error {
  constructor(steps: number) {
    super(`it takes more than ${steps} steps`);
  }
}

/** The steps that the work for one body may take. A step is a node that is made. */
export class Budget {
  readonly #whole: number;
  #left: number;

  constructor(steps: number) {
    this.#whole = steps;
    this.#left = steps;
  }

  get spent(): number {
    return this.#whole - this.#left;
  }

  /** @throws BudgetSpent when nothing is left */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new BudgetSpent(this.#whole);
  }
}

/** How many nodes a tree has. */
export function sizeOf(node: Node | Nodes): number {
  if (!('children' in node)) return 1;
  return (node.children as readonly Nodes[]).reduce((sum, child) => sum + sizeOf(child), 1);
}

/** Why a body could not be drawn, with the place of the block that is to blame. */
export class BodyFault extends Error {
  readonly line: number;
  readonly column: number;

  constructor(cause: unknown, node: Node) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    this.line = line;
    this.column = column;
  }
}

/** Does the work for one block, and says where in the file the block stands when that fails. */
export function placed<T>(node: Node, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof BodyFault ? error : new BodyFault(error, node);
  }
}
