import type { Problem } from './types';

/** Why a call gave no result: what the server refused, or that no usable answer came. */
export type Cause = Problem | 'UNREACHABLE' | 'UNEXPECTED';

/** A call that gave no result. Thrown by {@link answer}; people see it through `ProblemNote`. */
export class Refusal extends Error {
  override readonly cause: Cause;
  /** HTTP status; 0 where no answer came. */
  readonly status: number;

  constructor(cause: Cause, status: number) {
    super(typeof cause === 'string' ? cause : cause.code);
    this.cause = cause;
    this.status = status;
  }
}

/** Whether a body is a problem of the contract. */
export function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'titleEn' in body;
}

/** The refusal that an answer without success stands for. */
export function refusalOf(body: unknown, status: number): Refusal {
  return new Refusal(isProblem(body) ? body : 'UNEXPECTED', status);
}

/** Any caught error as a refusal; a programming error goes on. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) {
    return error;
  }
  throw error;
}
