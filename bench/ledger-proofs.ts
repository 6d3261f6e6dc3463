// RFC 6962 proofs that others published, many of which must be refused (transparency-dev/merkle, Apache-2.0), and small tiled logs with
// signed checkpoints (sunlight). Prints on how many our verdict agrees. node bench/ledger-proofs.ts --data ../shared/bench

import { createHash, createPublicKey, verify } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { consistencyHolds, inclusionHolds } from '../src/ledger/proofs.ts';
import { hashTree, rootAt, tilePath, tilesOf } from '../src/ledger/verify/merkle-tree.ts';

const data = process.argv[process.argv.indexOf('--data') + 1] ?? '.';
const bytesOf = (base64: string | null | undefined): Uint8Array => Buffer.from(base64 ?? '', 'base64');
const proofOf = (proof: readonly string[] | null): readonly Uint8Array[] => (proof ?? []).map(bytesOf);

interface Vector {
  readonly proof: readonly string[] | null;
  readonly root?: string | null;
  readonly leafHash?: string;
  readonly leafIdx?: number;
  readonly treeSize?: number;
  readonly root1?: string | null;
  readonly root2?: string | null;
  readonly size1?: number;
  readonly size2?: number;
  readonly wantErr: boolean;
}

const holds = (vector: Vector): boolean =>
  vector.leafIdx === undefined
    ? consistencyHolds({
        older: vector.size1 ?? -1,
        size: vector.size2 ?? -1,
        olderRoot: bytesOf(vector.root1),
        root: bytesOf(vector.root2),
        proof: proofOf(vector.proof),
      })
    : inclusionHolds({
        leaf: bytesOf(vector.leafHash),
        index: vector.leafIdx,
        size: vector.treeSize ?? -1,
        root: bytesOf(vector.root),
        proof: proofOf(vector.proof),
      });

for (const kind of ['inclusion', 'consistency']) {
  const files = globSync(`formats/merkle/testdata/${kind}/**/*.json`, { cwd: data }).sort();
  const read = files.map((file) => ({ file, vector: JSON.parse(readFileSync(join(data, file), 'utf8')) as Vector }));
  const wrong = read.filter(({ vector }) => holds(vector) === vector.wantErr);
  const refused = read.filter(({ vector }) => vector.wantErr).length;
  console.log(
    `${kind} proofs: ${read.length - wrong.length} of ${read.length} verdicts agree (${refused} must be refused)`,
  );
  for (const { file } of wrong) console.log(`  differs: ${file}`);
}

/** Leaf tiles of `folder` -> the root, against the checkpoint. */
function checkTree(folder: string): void {
  const [origin = '', size = '', root = ''] = readFileSync(join(folder, 'checkpoint'), 'utf8').split('\n');
  const leaves: Buffer[] = [];
  for (const tile of tilesOf(Number(size)).filter(({ level }) => level === 0)) {
    const bytes = readFileSync(join(folder, tilePath(tile)));
    if (bytes.length !== tile.width * 32) {
      console.log(`tree of ${origin}: ${tilePath(tile)} has ${bytes.length} bytes, a placeholder: root not recomputed`);
      return;
    }
    for (let at = 0; at < bytes.length; at += 32) leaves.push(bytes.subarray(at, at + 32));
  }
  const same = leaves.length === Number(size) && rootAt(hashTree(leaves), Number(size)).toString('base64') === root;
  console.log(`tree of ${origin}: ${size} leaves, root ${same ? 'recomputed: same' : 'DIFFERS'}`);
}

/** The note of a log after RFC 6962: ECDSA over a TreeHeadSignature, which C2SP static-ct-api puts in a note line of type 0x05. */
function checkLogNote(folder: string): void {
  const [origin = '', size = '', root = '', , line = ''] = readFileSync(join(folder, 'checkpoint'), 'utf8').split('\n');
  const { key } = JSON.parse(readFileSync(join(folder, 'log.v3.json'), 'utf8')) as { readonly key: string };
  const spki = Buffer.from(key, 'base64');
  const blob = Buffer.from(line.split(' ')[2] ?? '', 'base64');
  const logId = createHash('sha256').update(spki).digest();
  const keyId = createHash('sha256').update(`${origin}\n`).update(Buffer.of(5)).update(logId).digest().subarray(0, 4);
  const head = Buffer.concat([
    Buffer.of(0, 1),
    blob.subarray(4, 12),
    sizeBytes(Number(size)),
    Buffer.from(root, 'base64'),
  ]);
  const good = verify('sha256', head, createPublicKey({ key: spki, format: 'der', type: 'spki' }), blob.subarray(16));
  console.log(
    `note of ${origin}: key id ${keyId.equals(blob.subarray(0, 4)) ? 'same' : 'DIFFERS'}, signature ${good ? 'holds' : 'DOES NOT HOLD'}`,
  );
}

/** A cosignature (C2SP tlog-cosignature, key type 0x04): Ed25519 over its time and the text of the checkpoint. */
function checkCosignature(checkpoint: string, description: string): void {
  const { verifier_keys } = JSON.parse(readFileSync(description, 'utf8')) as {
    readonly verifier_keys: readonly string[];
  };
  const [name = '', keyId = '', base64 = ''] = verifier_keys[0]?.split('+') ?? [];
  const note = readFileSync(checkpoint, 'utf8');
  const text = note.slice(0, note.lastIndexOf('\n\n') + 1);
  const line = note.split('\n').find((one) => one.startsWith(`\u2014 ${name} `)) ?? '';
  const blob = Buffer.from(line.split(' ')[2] ?? '', 'base64');
  const message = `cosignature/v1\ntime ${blob.subarray(4, 12).readBigUInt64BE()}\n${text}`;
  const key = Buffer.concat([
    Buffer.from('302a300506032b6570032100', 'hex'),
    Buffer.from(base64, 'base64').subarray(1),
  ]);
  const good = verify(
    null,
    Buffer.from(message),
    createPublicKey({ key, format: 'der', type: 'spki' }),
    blob.subarray(12),
  );
  const same = blob.subarray(0, 4).toString('hex') === keyId;
  console.log(
    `cosignature of ${name}: key id ${same ? 'same' : 'DIFFERS'}, signature ${good ? 'holds' : 'DOES NOT HOLD'}`,
  );
}

function sizeBytes(size: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(size));
  return bytes;
}

const trees = join(data, 'formats/tlog-trees');
checkTree(join(trees, 'tree'));
checkLogNote(join(trees, 'tree'));
for (const mirror of globSync('witness/mirror/*/checkpoint', { cwd: trees })) {
  checkTree(join(trees, mirror, '..'));
  checkCosignature(join(trees, mirror), join(trees, 'witness/mirror/mirror.v0.json'));
}
for (const cosigned of globSync('witness2/*/checkpoint', { cwd: trees }))
  checkCosignature(join(trees, cosigned), join(trees, 'witness2/witness.v0.json'));
