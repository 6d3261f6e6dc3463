// Signing keys for those who put a case together: apps may not reach into the ledger.

export { actorNameOf, newPrivateKey, signerOf } from '../ledger/signer.ts';
