/** Why a server does not accept a rule or a user, in its own words. Source: ACLSetUserStringError in src/acl.c. */
export const ACL_ERRORS = {
  unknown: 'Unknown command or category name in ACL',
  syntax: 'Syntax error',
  fullyAdded:
    'Adding a subcommand of a command already fully added is not allowed. Remove the command to start. ' +
    'Example: -DEBUG +DEBUG|DIGEST',
  afterAllKeys:
    "Adding a pattern after the * pattern (or the 'allkeys' flag) is not valid and does not have any effect. " +
    "Try 'resetkeys' to start with an empty list of patterns",
  afterAllChannels:
    "Adding a pattern after the * pattern (or the 'allchannels' flag) is not valid and does not have any effect. " +
    "Try 'resetchannels' to start with an empty list of channels",
  noSuchPassword: 'The password you are trying to remove from the user does not exist',
  badHash: 'The password hash must be exactly 64 characters and contain only lowercase hexadecimal characters',
  duplicate: 'Duplicate user found. A user can only be defined once in config files',
  firstArgument: 'Allowing first-arg of a subcommand is not supported',
  badDatabase: 'The provided database ID is out of range or non-numeric',
} as const;

export type AclError = keyof typeof ACL_ERRORS;
