// What package-lock.json must hold so that `npm ci` accepts it everywhere.
//
// npm leaves out an optional package that the registry of the day does not offer (the binary of a linter for another
// platform, say), and `npm ci` then refuses the whole lock. Such packages get an entry here, without integrity: on
// their platform npm takes them by version alone. They are tools for checks, never part of what runs.

export type LockEntry = {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
};

export type Lockfile = { readonly packages: Readonly<Record<string, LockEntry>> };

/** Where Node would look for a package, from the folder of the one that wants it upwards. */
const placesOf = (from: string, name: string): readonly string[] => {
  const own = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (from === '') return [own];
  const end = from.lastIndexOf('/node_modules/');
  return [own, ...placesOf(end < 0 ? '' : from.slice(0, end), name)];
};

/** Optional packages that somebody wants and the lock does not name. */
export const missingPackages = ({
  packages,
}: Lockfile): readonly { readonly name: string; readonly entry: LockEntry }[] =>
  Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !placesOf(path, name).some((place) => place in packages))
      .map(([name, version]) => ({
        name,
        entry: { version, optional: true, ...(dev ? { dev } : {}), ...platformOf(name) },
      })),
  );

/** The platform in the name of a binary package, such as `@oxlint/binding-linux-x64-gnu`. */
const platformOf = (name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> => {
  const [, os, cpu, abi] =
    /-(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)(?:-([a-z]+))?$/.exec(name) ?? [];
  if (os === undefined || cpu === undefined) return {};
  const libc = abi?.startsWith('musl') ? 'musl' : 'glibc';
  return { os: [os], cpu: [cpu], ...(os === 'linux' && abi !== undefined ? { libc: [libc] } : {}) };
};

/** The same lock with an entry for every package that was missing. */
export const completeLock = <L extends Lockfile>(lock: L): L => ({
  ...lock,
  packages: Object.fromEntries(
    [
      ...Object.entries(lock.packages),
      ...missingPackages(lock).map(({ name, entry }) => [`node_modules/${name}`, entry] as const),
    ].toSorted(([left], [right]) => (left < right ? -1 : 1)),
  ),
});

/** What is wrong with a lock, one line each. */
export const lockFaults = (lock: Lockfile): readonly string[] => [
  ...missingPackages(lock).map(({ name }) => `${name} is missing: run  node tools/check-lock.ts --mend`),
  ...Object.entries(lock.packages).flatMap(([path, entry]) => [
    ...(path !== '' && entry.integrity === undefined && !(entry.dev && entry.optional)
      ? [`${path} has no integrity`]
      : []),
    ...(entry.resolved === undefined ? [] : [`${path} names a registry host`]),
    ...(entry.hasInstallScript && !entry.optional ? [`${path} wants to run a script when installed`] : []),
  ]),
];
