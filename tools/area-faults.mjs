// What can be wrong with the areas, as functions over plain data; check-areas.mjs feeds them the real project.

/**
 * @typedef {{ source: string, dependencies: { resolved: string, module: string, dependencyTypes: string[] }[] }} Module
 * one entry of dependency-cruiser's JSON output
 */

const isTest = (path) => /[.](test|contract|fixture)[.]tsx?$/.test(path);
const areaOf = (path) => /^src\/([^/]+)\//.exec(path)?.[1];

/**
 * Folders that are no area, and areas that import upwards.
 *
 * @param {Record<string, string[]>} mayImport the direction table, lowest area first
 * @param {string[]} folders under src/
 */
export const tableFaults = (mayImport, folders) => {
  const areas = Object.keys(mayImport);
  return [
    ...folders
      .filter((folder) => !areas.includes(folder))
      .map((folder) => `src/${folder} is no area of areas.mjs`),
    ...areas.flatMap((area, index) =>
      mayImport[area]
        .filter((allowed) => !areas.slice(0, index).includes(allowed))
        .map((allowed) => `${area} lists ${allowed}, which is not above it`),
    ),
  ];
};

/**
 * Modules of the server side from which content or keys can be reached, with the path that leads there.
 *
 * @param {Module[]} modules
 * @param {string[]} serverSide areas
 * @param {string[]} outOfReach areas
 */
export const privacyFaults = (modules, serverSide, outOfReach) => {
  const next = new Map(
    modules.map(({ source, dependencies }) => [source, dependencies.map((one) => one.resolved)]),
  );
  return modules
    .map(({ source }) => source)
    .filter((source) => serverSide.includes(areaOf(source)) && !isTest(source))
    .flatMap((source) => {
      const paths = [[source]];
      const seen = new Set([source]);
      for (const path of paths) {
        const last = path.at(-1);
        if (outOfReach.includes(areaOf(last)))
          return [`the server side reaches content: ${path.join(' → ')}`];
        for (const target of next.get(last) ?? []) {
          if (seen.has(target)) continue;
          seen.add(target);
          paths.push([...path, target]);
        }
      }
      return [];
    });
};

/**
 * Imports of packages by the logic of pure areas that are not on the short list.
 *
 * @param {Module[]} modules
 * @param {string[]} pureAreas
 * @param {string[]} purePackages
 */
export const packageFaults = (modules, pureAreas, purePackages) =>
  modules
    .filter(({ source }) => pureAreas.includes(areaOf(source)) && source.endsWith('.ts') && !isTest(source))
    .flatMap(({ source, dependencies }) =>
      dependencies
        .filter(({ dependencyTypes }) =>
          dependencyTypes.some((type) => type.startsWith('npm') || type === 'core'),
        )
        .filter(
          ({ module }) => !purePackages.some((name) => module === name || module.startsWith(`${name}/`)),
        )
        .map(({ module }) => `${source} is in a pure area and imports ${module}`),
    );

/**
 * Pure areas that the type check without a platform does not look at.
 *
 * @param {string[]} pureAreas
 * @param {string[]} include of tsconfig.pure.json
 */
export const pureCheckFaults = (pureAreas, include) =>
  pureAreas
    .filter((area) => !include.includes(`src/${area}/**/*.ts`))
    .map((area) => `tsconfig.pure.json does not include src/${area}/**/*.ts`);
