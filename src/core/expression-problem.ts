import type { Mistake } from './expression/mistake.ts';
import type { WrittenExpression, WrittenPolicy } from './policy.ts';
import { problem, type Problem } from './problem.ts';

/** What is wrong with an expression, placed in the policy's file. */
export function problemAt(
  policy: Pick<WrittenPolicy, 'id' | 'file'>,
  written: WrittenExpression,
  { code, message, offset }: Mistake,
): Problem {
  const anchor = written.anchors.findLast((candidate) => candidate.offset <= offset);
  const place =
    anchor === undefined
      ? { file: policy.file }
      : {
          file: policy.file,
          line: anchor.line,
          column: anchor.column + Array.from(written.text.slice(anchor.offset, offset)).length,
        };
  return problem(code, `${policy.id}: ${message}`, place);
}
