/** Small configurations, one oddity each, all directives and every corner of the grammar between them. */
export const CONFIGURATIONS: readonly string[] = ['', 'maxclients 55\n'];

/** Refused for what they listen on, so that they must be tried without a port of the test's own. */
export const REFUSED_AS_THEY_STAND: readonly string[] = ['port 0\n'];
