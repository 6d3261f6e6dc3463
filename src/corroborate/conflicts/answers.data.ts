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

/** What may belong to it, beside those: more widely what is told where such a thing happened. */
export const MAY_BELONG: readonly (readonly [denied: string, by: string])[] = [
  ['killing', 'hospital wound lorry list blood burning drowning'],
  ['shooting', 'killing hospital grave blood roof'],
  ['camp', 'list lorry commander police soldier'],
  ['custody', 'list door family midnight'],
  ['grave', 'lorry midnight land hospital'],
  ['order', 'message recording stamp commander expulsion'],
  ['message', 'receipt stamp list family'],
  ['signature', 'photograph stamp handwriting'],
  ['list', 'signature stamp custody'],
  ['expulsion', 'village house order river demolition population'],
  ['population', 'list village house camp school expulsion family'],
  ['village', 'house population list photograph demolition burning'],
  ['illness', 'killing grave hospital'],
  ['accident', 'killing hospital grave'],
  ['suicide', 'killing hospital'],
  ['earthquake', 'burning photograph house soldier demolition order'],
  ['collapse', 'burning photograph demolition soldier'],
  ['drowning', 'shooting wound river hospital'],
  ['transfer', 'grave killing lorry shooting list custody'],
  ['release', 'list'],
  ['escape', 'killing wound shooting'],
  ['burning', 'soldier order house photograph demolition'],
  ['demolition', 'grave land photograph family message'],
  ['road', 'land demolition plan'],
  ['dam', 'land village expulsion demolition'],
  ['recording', 'telephone order commander'],
  ['torture', 'hospital custody photograph'],
  ['rape', 'hospital wound custody'],
  ['disappearance', 'list family camp midnight'],
  ['consent', 'order force'],
  ['clash', 'shooting wound killing'],
  ['telephone', 'order message meeting'],
  ['meeting', 'signature presence telephone photograph list'],
  ['visit', 'signature presence photograph'],
  ['money', 'receipt message'],
  ['gas', 'hospital wound killing'],
  ['siege', 'food soldier'],
  ['food', 'child'],
  ['aircraft', 'photograph wound house killing'],
];
