import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A module as webpack's statistics list it; one that was merged from several names them in `modules`. */
interface BundledModule {
  readonly nameForCondition?: string | null;
  readonly modules?: readonly BundledModule[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
const LICENCE_FILE = /^(licen[cs]e|copying)(\.|$)/i;

function packageFolders(modules: readonly BundledModule[]): string[] {
  return modules.flatMap(({ nameForCondition, modules: merged = [] }) => [
    ...(PACKAGE.exec(nameForCondition ?? '') ?? []),
    ...packageFolders(merged),
  ]);
}

function licence(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  if (file === undefined) throw new Error(`${name} comes without the text of its licence`);
  return `${name} ${version}\n${license}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/**
 * The licences of all packages in a bundle, from the statistics of its build. ncc's own list leaves out the packages of
 * the entry's chunk.
 */
export function licencesOf(statistics: string): string {
  const { modules } = JSON.parse(statistics) as { modules: readonly BundledModule[] };
  const folders = [...new Set(packageFolders(modules))].map((folder) => relative('.', folder)).toSorted();
  return folders.map(licence).join(`\n${'-'.repeat(80)}\n\n`);
}
