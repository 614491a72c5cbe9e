/** How the tool names itself in reports. The version is that of package.json; a test holds them equal. */
export const TOOL = { name: 'elasticache-preflight', version: '0.1.0' } as const;
