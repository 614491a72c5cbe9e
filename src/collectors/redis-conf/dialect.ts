import type { Fact, Origin } from '../../core/fact.ts';

/** Where a directive stands in a file. */
export type FileOrigin = Extract<Origin, { kind: 'file' }>;

/**
 * One line of a redis.conf, split by Redis's own rules. `args` excludes the name and holds one character per byte
 * (latin1), so that control bytes and text that is not UTF-8 pass through unchanged.
 */
export interface Directive {
  /** Lower-cased, as written: an alias is not resolved here. */
  readonly name: string;
  readonly args: readonly string[];
  readonly origin: FileOrigin;
}

/** Why a server does not start, in its own words. `origin` is null when the server names no line. */
export interface Refusal {
  readonly reason: string;
  readonly origin: FileOrigin | null;
  /** The line that it stops at all the same, where that can be told though the server does not. */
  readonly cause?: FileOrigin;
}

/** What every version says of a name that it does not know, and some of a wrong number of arguments. */
export const BAD_DIRECTIVE = 'Bad directive or wrong number of arguments';

/** What a server knows once it has read its configuration. */
export interface Started {
  /** What `CONFIG GET *` prints, by the names it prints. Every directive of the version, set or default; latin1. */
  readonly settings: ReadonlyMap<string, Fact>;
  /** Directives that the version accepts in a file but does not show in `CONFIG GET` (e.g. `cluster-enabled` up to 5.0). */
  readonly hidden: ReadonlyMap<string, Fact>;
  /** A refusal found after the last line was read (nothing to listen on, TLS without certificate …). */
  readonly refusal: Refusal | null;
}

/**
 * How one server version reads directives: fed line by line, then started. Redis rewrote this in 6.0, hence two
 * implementations, `legacy/` up to 5.0 and `modern/` from 6.0 on. Not handled here, because they are the same in all
 * versions or need more than a value: `include`, `rename-command`, `user`, `loadmodule`.
 */
export interface Dialect {
  /** Applies one line. Returns the reason when the server refuses it; the directive's value is then unknown. */
  apply(directive: Directive): string | null;
  /** The line sets this directive to something that cannot be read (a placeholder, a template's condition). */
  obscure(directive: Directive, reason: string): void;
  /** Anything may have been set at this place: every directive that no later line sets is unknown. */
  obscureAll(reason: string, origin: FileOrigin): void;
  /** After the last line. `defaultPath` is the file that defaults are located at. */
  start(defaultPath: string): Started;
}
