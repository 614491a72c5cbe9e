/** A repository's own policy, whole and right, as `own-databases.yaml`. */
export const OWN_POLICY = `id: own-databases
title: Sixteen databases
severity: error
rulesets: [aws-2019]
requirement: ours
description: Ours.
validations:
  - expression: source.databases == 16
    message: Not sixteen.
remediation: Set it.
references: [{ url: https://example.com/, verified: 2026-11-22 }]
examples:
  - { name: a, expect: pass, facts: { source: { databases: 16 } } }
  - { name: b, expect: fail, facts: { source: { databases: 1 } } }
  - { name: c, expect: unknown, facts: { source: { databases: { unknown: why } } } }
`;
