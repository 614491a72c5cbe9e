import { describe, expect, it } from 'vitest';
import { configOf, factOf, factsOf, interpret } from './reading.ts';
import defaults from './versions/defaults.json' with { type: 'json' };
import probes from './versions/probes.json' with { type: 'json' };

/** What a server did with a probe, as versions/README.md describes it. */
interface Outcome {
  readonly servers: string;
  readonly starts?: Readonly<Record<string, string>> | null;
  readonly refuses?: { readonly line: number | null; readonly reason: string };
  readonly renamed?: readonly string[];
}

const SERVERS = '2.8.21 3.2.13 4.0.14 5.0.6 6.0.20 6.2.16 7.0.15 7.2.6 7.4.1 8.0.6 valkey-8.0.1 valkey-9.1.2'.split(
  ' ',
);
const BESIDE = { 'inc.d/a.conf': 'maxclients 99\n', 'inc.d/b.conf': 'timeout 9\n' };

/** What the measuring machine decided and no file tells. */
const MACHINE: Readonly<Record<string, { readonly servers: readonly string[]; readonly why: string }>> = {
  'u-aclfile-missing': { servers: SERVERS.slice(4), why: 'a file of users is absent from that machine' },
  'x-dir-missing': { servers: SERVERS, why: 'a folder is absent from that machine' },
  'x-io-reads': { servers: ['6.2.16'], why: 'another server held the port at that moment' },
};

/** A placeholder to this tool, the password itself to a server. */
const PLACEHOLDER = 'q-brace';

const CASES = Object.entries(probes).flatMap(([name, { text, outcomes }]) =>
  outcomes.flatMap((outcome: Outcome) => outcome.servers.split(' ').map((server) => ({ name, server, text, outcome }))),
);

function isMachine(name: string, server: string): boolean {
  return MACHINE[name]?.servers.includes(server) ?? false;
}

/** What an empty file leaves on a server. */
function defaultsOf(server: string): Record<string, string> {
  const of = Object.entries(defaults).map(([directive, values]) => {
    const found = values.find(({ servers }) => servers.split(' ').includes(server));
    return [directive, found?.value] as const;
  });
  return Object.fromEntries(of.filter((entry): entry is readonly [string, string] => entry[1] !== undefined));
}

function printed(text: string, server: string): Record<string, unknown> {
  const { entries } = configOf(factsOf(text, { version: server, beside: BESIDE }));
  const measured = [...entries].filter(([directive]) => directive in defaults);
  return Object.fromEntries(
    measured.map(([directive, fact]) => [directive, fact.state === 'known' ? fact.value : fact.reason]),
  );
}

function stop(text: string, server: string): { line: number | null; reason: string } | null {
  const { refusal, uncertain } = interpret(text, { version: server, beside: BESIDE });
  expect(uncertain).toBeNull();
  return refusal === null ? null : { line: refusal.origin?.line ?? null, reason: refusal.reason };
}

describe('twelve real servers', () => {
  it('were given 130 files each', () => {
    expect(CASES).toHaveLength(1560);
    expect(CASES.filter(({ name, server }) => isMachine(name, server))).toHaveLength(21);
  });

  it.each(SERVERS)('%s prints the same defaults', (server) => {
    expect(printed('', server)).toEqual(defaultsOf(server));
  });

  describe.each(SERVERS)('%s', (server) => {
    const mine = CASES.filter((one) => one.server === server && !isMachine(one.name, server));

    it.each(mine)('$name: stops at the same line for the same reason, or starts', ({ text, outcome }) => {
      expect(stop(text, server)).toEqual(outcome.refuses ?? null);
    });

    const started = mine.filter(({ name, outcome }) => outcome.starts && name !== PLACEHOLDER);
    it.each(started)('$name: prints the same directives', ({ text, outcome }) => {
      expect(printed(text, server)).toEqual({ ...defaultsOf(server), ...outcome.starts });
    });

    const renamed = mine.filter(({ outcome }) => outcome.renamed !== undefined);
    it.each(renamed)('$name: renames the same commands', ({ text, outcome }) => {
      const fact = factOf(factsOf(text, { version: server }), 'renamed_commands');
      expect(fact).toMatchObject({ state: 'known', value: outcome.renamed });
    });

    it(`${PLACEHOLDER}: starts, and only what the placeholder stands for is unknown`, () => {
      const text = probes[PLACEHOLDER].text;
      const reason = 'depends on the placeholder `${PASS}`; fill it in with `--define PASS=VALUE`';
      expect(stop(text, server)).toBeNull();
      expect(printed(text, server)).toEqual({ ...defaultsOf(server), requirepass: reason });
    });
  });
});
