// What answers a denial although the denial does not speak of it: whoever says that a man was never held is answered by who led him to his interrogation; whoever says that an illness killed him, by who saw the marks of a rope. Data:
// concepts (concepts.data.ts) of which a denial speaks, and those that answer it beside its own.

export const ANSWERED_BY: readonly (readonly [denied: string, by: string])[] = [
  ['camp', 'custody interrogation torture'],
  ['list', 'message'],
  ['disappearance', 'custody'],
  ['custody', 'camp interrogation transfer release torture escape lorry'],
  ['killing', 'shooting grave'],
  ['shooting', 'wound'],
  ['illness', 'shooting torture wound strangling poison'],
  ['accident', 'shooting torture wound strangling'],
  ['suicide', 'shooting torture wound strangling'],
  ['escape', 'grave strangling torture lorry blindfold'],
  ['riot', 'shooting strangling court order'],
  ['poison', 'torture wound shooting strangling'],
  ['clash', 'custody torture strangling civilian'],
  ['release', 'custody killing grave transfer'],
  ['consent', 'custody soldier police expulsion burning lorry demolition siege'],
  ['grave', 'killing demolition paving'],
  ['message', 'telephone visit signature order'],
  ['signature', 'order message'],
  ['expulsion', 'lorry burning soldier transfer'],
  ['torture', 'wound killing interrogation'],
  ['food', 'killing grave illness'],
  ['lock', 'door'],
  ['drowning', 'killing grave'],
  ['collision', 'sinking drowning'],
];

/** What one who says to have been elsewhere, or not to have been told, is answered by, where it names him. */
export const OF_THE_ABSENT =
  'presence order signature telephone message visit meeting lorry shooting killing torture burning interrogation transfer demolition expulsion'.split(
    ' ',
  );
export const OF_THE_UNTOLD = 'message telephone order signature visit meeting presence record'.split(' ');
