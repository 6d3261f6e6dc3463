#!/usr/bin/env python3
"""Checks this case without Habeas: Python 3.8 or newer, its standard library, and for time stamps the program openssl.

    python3 verify.py [--json] [--vkey KEY] [--against FILE-OR-FOLDER]... [--structure] [--subset N/T]
                      [--attime SECONDS] [--roots FILE.pem] [CASE]...

The case is the folder this file lies in unless others are named. Exit codes (the same as of `habeas verify`):
    0  sealed: every byte is what the signed log says, and every record is under a time stamp that holds
    1  altered     2  incomplete     3  intact, but time or outside view not proven     4  there are unaccounted bytes
    64 wrong use   70 this program failed
It writes nothing into the case. The formats: docs/formats/ of Habeas; C2SP signed-note, tlog-checkpoint, tlog-tiles;
RFC 6962 (tree), RFC 8032 (Ed25519), RFC 8785 (canonical JSON), RFC 3161 (time stamps).
"""
import base64, hashlib, json, os, re, subprocess, sys, tempfile

# ── Ed25519, verification only (RFC 8032, section 5.1) ───────────────────────────────────────────────────────────────
P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)

def point_add(a, b):  # extended coordinates (X, Y, Z, T)
    A = (a[1] - a[0]) * (b[1] - b[0]) % P
    B = (a[1] + a[0]) * (b[1] + b[0]) % P
    C = 2 * a[3] * b[3] * D % P
    E = 2 * a[2] * b[2] % P
    e, f, g, h = B - A, E - C, E + C, B + A
    return (e * f % P, g * h % P, f * g % P, e * h % P)

def point_double(a):
    A, B, C = a[0] * a[0] % P, a[1] * a[1] % P, 2 * a[2] * a[2] % P
    h = A + B
    e = h - (a[0] + a[1]) * (a[0] + a[1]) % P
    g = A - B
    f = C + g
    return (e * f % P, g * h % P, f * g % P, e * h % P)

def decompress(data):
    y = int.from_bytes(data, 'little')
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P:
        return None
    u, v = (y * y - 1) % P, (D * y * y + 1) % P
    x = u * pow(v, 3, P) * pow(u * pow(v, 7, P), (P - 5) // 8, P) % P
    if v * x * x % P == -u % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if v * x * x % P != u or (x == 0 and sign):
        return None
    return (P - x if (x & 1) != sign else x, y, 1, (P - x if (x & 1) != sign else x) * y % P)

def compress(p):
    z = pow(p[2], P - 2, P)
    x, y = p[0] * z % P, p[1] * z % P
    return (y | (x & 1) << 255).to_bytes(32, 'little')

NEUTRAL = (0, 1, 1, 0)
BASE_Y = 4 * pow(5, P - 2, P) % P
TABLES = {}

def windows(encoded, negate):  # 0 to 15 times the point: four bits at a time
    if (encoded, negate) not in TABLES:
        p = decompress(encoded)
        if p is not None and negate:
            p = (P - p[0], p[1], 1, P - p[3])
        table = None if p is None else [NEUTRAL]
        while p is not None and len(table) < 16:
            table.append(point_add(table[-1], p))
        TABLES[(encoded, negate)] = table
    return TABLES[(encoded, negate)]

def ed25519_holds(key, message, signature):
    s = int.from_bytes(signature[32:], 'little')
    a_table, b_table = windows(key, True), windows(BASE_Y.to_bytes(32, 'little'), False)
    if len(signature) != 64 or s >= L or a_table is None:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), 'little') % L
    r = NEUTRAL  # s·B − k·A must be R
    for shift in range(252, -1, -4):
        for _ in range(4):
            r = point_double(r)
        r = point_add(point_add(r, b_table[s >> shift & 15]), a_table[k >> shift & 15])
    return compress(r) == signature[:32]

# ── texts and notes ──────────────────────────────────────────────────────────────────────────────────────────────────
def sha256(*parts):
    return hashlib.sha256(b''.join(parts)).digest()

def read_base64(text):
    try:
        data = base64.b64decode(text.encode('ascii'), validate=True)
    except ValueError:
        return None
    return data if base64.b64encode(data).decode() == text else None

def read_utf8(data):
    try:
        return data.decode('utf-8')
    except UnicodeDecodeError:
        return None

SPACE = '\\s\ufeff'  # what JavaScript calls a space, so that both verifiers refuse the same names
SIGNATURE_LINE = re.compile('\u2014 ([^%s+]+) ([A-Za-z0-9+/]+={0,2})' % SPACE)
HELD, STAMPS = {}, {}

class Note:
    def __init__(self, text, signatures):
        self.text, self.signatures = text, signatures  # signatures: (name, key id, 64 bytes)

def read_note(data):
    whole = read_utf8(data)
    if whole is None or re.search('[\0-\x09\x0b-\x1f\x7f]', whole) or not whole.endswith('\n'):
        return None
    split = whole.rfind('\n\n')
    if split < 1:
        return None
    signatures = []
    for line in whole[split + 2:-1].split('\n'):
        match = SIGNATURE_LINE.fullmatch(line)
        blob = read_base64(match.group(2)) if match else None
        if blob is None or len(blob) != 68:
            return None
        signatures.append((match.group(1), blob[:4].hex(), blob[4:]))
    return Note(whole[:split + 1], signatures)

class Key:
    def __init__(self, name, key_id, raw, vkey):
        self.name, self.key_id, self.raw, self.vkey = name, key_id, raw, vkey

def read_vkey(vkey):
    match = re.fullmatch('([^%s+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]+={0,2})' % SPACE, vkey)
    blob = read_base64(match.group(3)) if match else None
    if blob is None or len(blob) != 33 or blob[0] != 1:
        return None
    name = match.group(1)
    if sha256(name.encode() + b'\n' + blob)[:4].hex() != match.group(2):
        return None
    return Key(name, match.group(2), blob[1:], vkey)

def holds(note, signature, key):
    name, key_id, data = signature
    if name != key.name or key_id != key.key_id:
        return False
    question = (key.raw, sha256(note.text.encode()), data)  # several cases in one run ask the same
    if question not in HELD:
        HELD[question] = ed25519_holds(key.raw, note.text.encode(), data)
    return HELD[question]

def read_canonical(text):  # the value, or None where the text is not its one canonical form
    def refuse(_):
        raise ValueError
    try:
        value = json.loads(text, parse_float=refuse, parse_constant=refuse)
        check_value(value, 0)
        again = json.dumps(value, ensure_ascii=False, separators=(',', ':'), sort_keys=True)
        return value if again == text else None
    except (ValueError, RecursionError):
        return None

def check_value(value, depth):
    if depth > 32:
        raise ValueError
    if isinstance(value, str):
        value.encode('utf-8')  # half a surrogate pair has no UTF-8
    elif isinstance(value, int) and abs(value) >= 2**53:
        raise ValueError
    elif isinstance(value, list):
        for item in value:
            check_value(item, depth + 1)
    elif isinstance(value, dict):
        for key, item in value.items():
            if not re.fullmatch('[\x20-\x7e]*', key):
                raise ValueError
            check_value(item, depth + 1)

# ── the tree (RFC 6962) and its tiles (C2SP tlog-tiles) ──────────────────────────────────────────────────────────────
def tree_levels(leaves):
    levels = [leaves]
    while len(levels[-1]) > 1:
        below = levels[-1]
        levels.append([sha256(b'\1', below[i], below[i + 1]) for i in range(0, len(below) - 1, 2)])
    return levels

def root_at(levels, size):
    root, level = None, 0
    while size:
        if size & 1:
            root = levels[level][size - 1] if root is None else sha256(b'\1', levels[level][size - 1], root)
        size, level = size >> 1, level + 1
    return sha256() if root is None else root

def tiles_of(size):
    tiles, level, hashes = [('entries', i, min(256, size - i * 256)) for i in range((size + 255) // 256)], 0, size
    while hashes:
        tiles += [(level, i, min(256, hashes - i * 256)) for i in range((hashes + 255) // 256)]
        level, hashes = level + 1, hashes // 256
    return tiles

def tile_path(tile):
    level, index, width = tile
    path, index = '%03d' % (index % 1000), index // 1000
    while index:
        path, index = 'x%03d/%s' % (index % 1000, path), index // 1000
    return 'tile/%s/%s%s' % (level, path, '' if width == 256 else '.p/%d' % width)

TILE_PATH = re.compile(r'tile/(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/)*[0-9]{3})(?:\.p/([1-9][0-9]{0,2}))?')

def read_tile_path(path):
    match = TILE_PATH.fullmatch(path)
    if not match:
        return None
    level, index, width = match.groups()
    tile = (level if level == 'entries' else int(level), int(re.sub('[x/]', '', index)), int(width or 256))
    return tile if tile[2] <= 256 and tile_path(tile) == path else None

def read_bundle(data, width):
    entries, at = [], 0
    while at + 2 <= len(data):
        length = int.from_bytes(data[at:at + 2], 'big')
        entries.append(data[at + 2:at + 2 + length])
        at += 2 + length
    return entries if at == len(data) and len(entries) == width else None

# ── one case ─────────────────────────────────────────────────────────────────────────────────────────────────────────
SMALL = 32 * 1024 * 1024
KIT = ('README.txt', 'VERIFY.sh', 'policy', 'verify.py')
OBJECT = re.compile('sha256:[0-9a-f]{64}')
ID = re.compile('[a-z2-7]{26}')
ACTOR = re.compile('habeas/actor/[0-9a-f]{32}')
FIELDS = ['act', 'actor', 'at', 'body', 'case', 'clk', 'id', 'lvl', 'on']
MORE_FIELDS = {'genesis': ['files', 'key'], 'key.add': ['key']}

def object_path(object_id):
    name = object_id[7:]
    return 'objects/sha256/%s/%s/%s' % (name[:2], name[2:4], name)

class Case:
    def __init__(self, folder, options):
        self.folder, self.options = folder, options
        self.present, self.others, self.accounted = {}, [], set()
        self.problems, self.holds_, self.unproven = [], [], []
        self.keys, self.ids, self.bodies, self.erased, self.case_id = {}, {}, {}, {}, None
        self.logs, self.records = [], []
        self.objects = self.bytes = 0
        self.list_files()

    def list_files(self):
        for above, folders, files in os.walk(self.folder, onerror=self.unlisted):
            inside = os.path.relpath(above, self.folder).replace(os.sep, '/')
            if inside == '.':
                folders[:] = [name for name in folders if name != 'derived']
            for name in files + [f for f in folders if os.path.islink(os.path.join(above, f))]:
                path = name if inside == '.' else inside + '/' + name
                full = os.path.join(above, name)
                if os.path.isfile(full) and not os.path.islink(full):
                    self.present[path] = os.path.getsize(full)
                else:
                    self.others.append(path)

    def unlisted(self, error):
        self.note('incomplete', str(error.filename), 'this folder could not be read')

    def note(self, verdict, where, message):
        self.problems.append((verdict, where, message))

    def expect(self, path, what):
        if path not in self.present:
            return self.note('incomplete', path, what + ' is missing')
        self.accounted.add(path)
        if self.present[path] > SMALL:
            return self.note('incomplete', path, what + ' could not be read: it is larger than any file of a log')
        try:
            with open(os.path.join(self.folder, path), 'rb') as file:
                return file.read()
        except OSError as error:
            return self.note('incomplete', path, '%s could not be read: %s' % (what, error.strerror))

    # The procedure.
    def verify(self):
        folders = sorted({'/'.join(p.split('/')[:2]) for p in list(self.present) + self.others if re.match('logs/[^/]+/', p)})
        for folder in folders:
            log = self.read_log(folder)
            if log is not None:
                own = self.read_records(log)
                self.check_anchors(log, own)
                self.logs.append(log)
                self.records += own
        if not self.logs:
            self.note('incomplete', 'logs', 'there is no log that can be read: nothing of this case can be verified')
        self.check_kit()
        self.check_objects()
        vkey = self.options['vkey']
        if vkey is not None and all(log['key'].vkey != vkey.strip() for log in self.logs):
            self.note('altered', 'logs', 'no log of this folder has the key that was given: it is another case, or one made to look like it')
        self.check_outside()
        self.note_unaccounted()
        order = ['altered', 'incomplete', 'unaccounted', 'unproven']
        self.problems.sort(key=lambda problem: order.index(problem[0]))
        verdict = self.problems[0][0] if self.problems else 'sealed'
        return verdict, {'sealed': 0, 'altered': 1, 'incomplete': 2, 'unproven': 3, 'unaccounted': 4}[verdict]

    # logs/<log>/: key, checkpoints, records, tiles.
    def read_log(self, folder):
        key = self.read_log_key(folder)
        if key is None:
            return None
        kept = self.read_kept(folder, key)
        head = self.read_head(folder, key, kept)
        if head is None:
            return None
        entries = self.read_entries(folder, head['size'])
        if entries is None:
            return None
        levels = tree_levels([sha256(b'\0', entry) for entry in entries])
        if root_at(levels, head['size']) != head['root']:
            return self.note('altered', folder + '/checkpoint', 'the %d records do not give the root that was signed' % head['size'])
        checkpoints = {}
        for size, one in kept.items():
            if root_at(levels, size) == one['root']:
                checkpoints[size] = one['bytes']
            else:
                self.note('altered', '%s/checkpoints/%d' % (folder, size), 'this checkpoint contradicts the newest one: the log was forked')
        log = {'folder': folder, 'key': key, 'head': head, 'levels': levels, 'entries': entries, 'checkpoints': checkpoints}
        self.check_tiles(log, [head['size']] + list(kept))
        self.holds_.append('the %d records of %s, their order and their tree are as the newest checkpoint has them' % (head['size'], key.name))
        return log

    def read_log_key(self, folder):
        data = self.expect(folder + '/log.vkey', 'the public key of the log')
        text = (read_utf8(data) or '') if data is not None else None
        if text is None:
            return None
        key = read_vkey(text[:-1]) if text.endswith('\n') else None
        if key is None:
            return self.note('altered', folder + '/log.vkey', 'the public key of the log is damaged')
        if key.name != 'habeas/log/' + folder[5:]:
            return self.note('altered', folder + '/log.vkey', 'the key is not that of the log this folder is named after')
        return key

    def read_checkpoint(self, data, key):
        note = read_note(data)
        if note is None or len(note.signatures) != 1:
            return None
        match = re.fullmatch('([^\n]+)\n(0|[1-9][0-9]{0,15})\n([^\n]+)\n', note.text)
        root = read_base64(match.group(3)) if match else None
        if root is None or len(root) != 32 or match.group(1) != key.name or not holds(note, note.signatures[0], key):
            return None
        return {'size': int(match.group(2)), 'root': root, 'bytes': data}

    def read_kept(self, folder, key):
        kept = {}
        for path in list(self.present):
            match = re.fullmatch(re.escape(folder) + '/checkpoints/(0|[1-9][0-9]{0,15})', path)
            data = self.expect(path, 'a checkpoint') if match else None
            if data is None:
                continue
            checkpoint = self.read_checkpoint(data, key)
            if checkpoint is None or checkpoint['size'] != int(match.group(1)):
                self.note('altered', path, "this is not the checkpoint of %s records that the log's key signed" % match.group(1))
            else:
                kept[checkpoint['size']] = checkpoint
        return kept

    def read_head(self, folder, key, kept):
        path = folder + '/checkpoint'
        newest = kept[max(kept)] if kept else None
        data = self.expect(path, 'the newest checkpoint of the log')
        named = self.read_checkpoint(data, key) if data is not None else None
        if data is not None and named is None:
            self.note('altered', path, "the newest checkpoint is not what the log's key signed")
        if named is None:
            return newest
        if named['size'] not in kept:
            self.note('incomplete', '%s/checkpoints/%d' % (folder, named['size']), 'the kept copy of the newest checkpoint is missing')
        elif kept[named['size']]['bytes'] != data:
            self.note('altered', path, 'the newest checkpoint is not the one kept: two were signed')
        if newest is None or newest['size'] <= named['size']:
            return named
        self.note('incomplete', path, 'a newer checkpoint (%d records) is kept: a write was cut short, or an older checkpoint was put back' % newest['size'])
        return newest

    def read_entries(self, folder, size):
        entries, whole = [], True
        for tile in tiles_of(size):
            if tile[0] != 'entries':
                continue
            path = folder + '/' + tile_path(tile)
            data = self.expect(path, 'the bundle of records %d to %d' % (tile[1] * 256, tile[1] * 256 + tile[2] - 1))
            found = read_bundle(data, tile[2]) if data is not None else None
            if data is not None and found is None:
                self.note('altered', path, 'the bundle is damaged: its lengths do not add up')
            if found is None:
                whole = False
            else:
                entries += found
        return entries if whole else None

    def check_tiles(self, log, sizes):
        needed = dict.fromkeys(tiles_of(max(sizes)))
        for size in sizes:
            needed.update(dict.fromkeys(tile for tile in tiles_of(size) if tile[2] < 256))
        for tile in needed:
            level, index, width = tile
            path = log['folder'] + '/' + tile_path(tile)
            data = self.expect(path, 'a tile of the tree')
            part = slice(index * 256, index * 256 + width)
            if level == 'entries':
                true = b''.join(len(entry).to_bytes(2, 'big') + entry for entry in log['entries'][part])
            else:
                true = b''.join(log['levels'][level * 8][part])
            if data is not None and data != true:
                self.note('altered', path, 'the tile differs from the records; the records hold')
        for path in self.present:
            tile = read_tile_path(path[len(log['folder']) + 1:]) if path.startswith(log['folder'] + '/tile/') else None
            if tile is None or tile in needed:
                continue
            self.accounted.add(path)
            early = tile[0] in ('entries', 0) and tile[1] * 256 + tile[2] < max(sizes)
            self.note('incomplete' if early else 'unaccounted', path, 'the tile belongs to a checkpoint that is not here')

    # Records: signed notes over canonical JSON.
    def read_records(self, log):
        records = []
        for index, entry in enumerate(log['entries']):
            fault = self.read_record(log, index, entry, records)
            if fault is not None:
                self.note('altered', log['folder'] + '/tile/entries', 'record %d %s' % (index, fault))
        return records

    def read_record(self, log, index, entry, records):
        note = read_note(entry) if len(entry) <= 60000 else None
        lines = note.text.split('\n') if note else []
        if len(lines) != 3 or lines[0] != 'habeas/record/v1':
            return 'is no signed record'
        fields = read_canonical(lines[1])
        if fields is None:
            return 'is not in canonical form'
        if not self.has_fields(fields):
            return 'has not the fields that a record has'
        record = dict(fields, index=index, log=log)
        self.read_body(record)
        act, name = record['act'], record['actor']
        if (act == 'genesis') != (index == 0):
            return 'is out of place: a log begins with its one genesis record'
        if self.case_id is not None and record['case'] != self.case_id:
            return 'belongs to another case'
        if record['id'] in self.ids:
            return 'has the id of an earlier record'
        if 'key' in fields:
            if act == 'key.add' and name not in self.keys:
                return 'adds a key, but not in the name of somebody who has one'
            key = read_vkey(fields['key'])
            if key is None or not ACTOR.fullmatch(key.name) or key.name in self.keys:
                return 'adds a key that is damaged or whose name is taken'
            self.keys[key.name] = key
        for signature in note.signatures:
            key = self.keys.get(signature[0])
            if key is None or not holds(note, signature, key):
                return 'has a signature of %s that does not hold' % signature[0]
        if name not in [signature[0] for signature in note.signatures]:
            return 'is not signed by its actor'
        self.ids[record['id']] = record
        self.case_id = self.case_id or record['case']
        if act == 'object.seal':
            for one in record['on']:
                self.erased.pop(one, None)
        if act == 'object.erase':
            named = (self.bodies.get(record['body']) or {}).get('records')
            named = [self.ids[i]['body'] for i in named if isinstance(i, str) and i in self.ids] if isinstance(named, list) else []
            self.erased.update((one, record) for one in record['on'] + named)
        records.append(record)
        return None

    def has_fields(self, fields):
        if not isinstance(fields, dict) or not isinstance(fields.get('act'), str) or not re.fullmatch(r'[a-z]+(\.[a-z]+)?', fields['act']):
            return False
        if sorted(fields) != sorted(FIELDS + MORE_FIELDS.get(fields['act'], [])):
            return False
        texts = [('actor', ACTOR), ('case', ID), ('id', ID), ('body', OBJECT), ('clk', re.compile('system')),
                 ('at', re.compile(r'[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{3})?Z'))]
        if not all(isinstance(fields[name], str) and form.fullmatch(fields[name]) for name, form in texts):
            return False
        level, on = fields['lvl'], fields['on']
        if type(level) is not int or not 0 <= level <= 4 or not isinstance(on, list):
            return False
        if not all(isinstance(one, str) and OBJECT.fullmatch(one) for one in on) or any(a >= b for a, b in zip(on, on[1:])):
            return False
        return isinstance(fields.get('key', ''), str) and isinstance(fields.get('files', {}), dict)

    def read_body(self, record):
        if record['body'] in self.bodies or object_path(record['body']) not in self.present:
            return
        path = object_path(record['body'])
        data = self.expect(path, 'the body of record %d (%s)' % (record['index'], record['act']))
        if data is None:
            return
        whole = sha256(data).hex() == record['body'][7:]
        body = read_canonical(read_utf8(data) or '') if whole else None
        if not whole:
            self.note('altered', path, 'the body of record %d has other bytes than the record was signed over' % record['index'])
        elif not isinstance(body, dict):
            self.note('altered', path, 'the body of record %d is not in canonical form' % record['index'])
        self.bodies[record['body']] = body if isinstance(body, dict) else None

    def check_kit(self):
        for record in self.records:
            if record['act'] != 'genesis':
                continue
            for name in KIT + (record['log']['folder'] + '/log.vkey',):
                data = self.expect(name, '%s, whose hash record 0 holds,' % name)
                if data is not None and record['files'].get(name) != 'sha256:' + sha256(data).hex():
                    self.note('altered', name, 'this is not the file that was put into the case when it was made: do not trust it')

    # Objects.
    def check_objects(self):
        expected = {}
        for record in self.records:
            body = self.bodies.get(record['body'])
            seals = record['act'] in ('object.seal', 'object.derive')
            for one in record['on']:
                if one not in expected and not seals:
                    self.note('altered', record['log']['folder'], 'record %d names %s, which no record before it sealed' % (record['index'], one))
                known = expected.setdefault(one, {'by': record, 'seal': None, 'body': False})
                if seals and body is not None and body.get('sha256') == one[7:]:
                    known['seal'] = body
            if record['act'] == 'object.seal' and body is not None and (not record['on'] or body.get('sha256') != record['on'][0][7:]):
                self.note('altered', object_path(record['body']), 'the body of record %d describes another object than it seals' % record['index'])
            expected.setdefault(record['body'], {'by': record, 'seal': None, 'body': True})
        for one, known in expected.items():
            if self.is_there(one, known) and not (known['body'] and one in self.bodies):
                self.check_object(one, known)

    def is_there(self, one, known):
        path, by = object_path(one), known['by']
        name = 'object %s (record %d, %s)' % (one, by['index'], by['act'])
        if one in self.erased:
            self.accounted.add(path)
            if path in self.present:
                self.note('unaccounted', path, '%s was erased by record %d, but its bytes are here' % (name, self.erased[one]['index']))
            else:
                self.holds_.append('%s was erased by record %d' % (name, self.erased[one]['index']))
            return False
        if path not in self.present:
            self.note('incomplete', path, name + ' is missing; no record erased it')
        return path in self.present

    def check_object(self, one, known):
        path, seal = object_path(one), known['seal']
        name = 'object %s (record %d, %s, %s)' % (one, known['by']['index'], known['by']['act'], known['by']['at'])
        self.accounted.add(path)
        stated = seal.get('bytes') if seal else None
        if type(stated) is int and stated != self.present[path]:
            return self.note('altered', path, '%s has %d bytes; %d were sealed' % (name, self.present[path], stated))
        part, parts = self.options['subset']
        if parts == 0 or int(one[7:15], 16) % parts != part - 1:
            return None
        first, second, size = hashlib.sha256(), hashlib.sha512(), 0
        try:
            with open(os.path.join(self.folder, path), 'rb') as file:
                for piece in iter(lambda: file.read(1 << 20), b''):
                    first.update(piece)
                    if seal:
                        second.update(piece)
                    size += len(piece)
        except OSError as error:
            return self.note('incomplete', path, '%s could not be read: %s' % (name, error.strerror))
        if first.hexdigest() != one[7:]:
            return self.note('altered', path, '%s has other bytes than were sealed: they hash to %s' % (name, first.hexdigest()))
        if seal and second.hexdigest() != seal.get('sha512'):
            return self.note('altered', path, name + ' has not the SHA-512 that was recorded when it was sealed')
        self.objects, self.bytes = self.objects + 1, self.bytes + size
        return None

    # Time stamps, through openssl.
    def check_anchors(self, log, records):
        covered, reasons = 0, []
        for record in records:
            body = self.bodies.get(record['body']) if record['act'] == 'anchor.tsa' else None
            if body is not None:
                size, reason = self.check_anchor(log, record, body)
                covered = max(covered, size)
                reasons += [reason] if reason else []
        left = [r for r in records if r['index'] >= covered]
        if covered and all(r['act'].startswith('anchor.') for r in left):
            self.unproven += reasons
            return
        for reason in reasons:
            self.note('unproven', log['folder'] + '/tsr', reason)
        self.note('unproven', log['folder'] + '/checkpoint', 'records from %d on are under no time stamp that holds' % covered)

    def check_anchor(self, log, record, body):
        size, tsa = body.get('size'), body.get('tsa')
        if type(size) is not int or not isinstance(tsa, str) or not re.fullmatch('[a-z0-9][a-z0-9.-]{0,99}', tsa):
            self.note('altered', log['folder'], 'record %d (anchor.tsa) does not say which time stamp it is about' % record['index'])
            return 0, None
        name, good = '%s/tsr/%d/%s' % (log['folder'], size, tsa), True
        for part, ending in (('tsq', '.tsq'), ('tsr', '.tsr'), ('chain', '.chain.pem')):
            data = self.expect(name + ending, 'the time stamp of record %d (%s)' % (record['index'], part))
            good = good and data is not None
            if data is not None and sha256(data).hex() != body.get(part):
                self.note('altered', name + ending, 'the time stamp that record %d wrote down has other bytes' % record['index'])
                good = False
        if size not in log['checkpoints']:
            self.note('incomplete', '%s/checkpoints/%d' % (log['folder'], size), 'the checkpoint that a time stamp is for is not here or does not hold')
            good = False
        if not good:
            return 0, None
        question = tuple(body.get(part) for part in ('tsq', 'tsr', 'chain')) + (log['checkpoints'][size],)
        if question not in STAMPS:  # several cases in one run ask the same
            STAMPS[question] = self.check_stamp(name, log, size)
        return STAMPS[question]

    def check_stamp(self, name, log, size):
        full = lambda ending: os.path.join(self.folder, name + ending)
        roots = self.options['roots']
        base = ['openssl', 'ts', '-verify', '-in', full('.tsr'), '-CAfile', roots or full('.chain.pem'), '-untrusted', full('.chain.pem'), '-partial_chain']
        if self.options['attime'] is not None:
            base += ['-attime', str(self.options['attime'])]
        checkpoint = os.path.join(self.folder, log['folder'], 'checkpoints', str(size))
        for question in (['-data', checkpoint], ['-queryfile', full('.tsq')]):
            try:
                done = subprocess.run(base + question, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            except OSError:
                return 0, 'the time stamp %s was not checked: the program openssl is not here' % name
            if done.returncode != 0 or b'Verification: OK' not in done.stdout:
                return 0, 'the time stamp %s proves nothing: %s' % (name, done.stdout.decode('utf-8', 'replace').strip().split('\n')[0])
        self.holds_.append('records 0 to %d existed before the time in %s.tsr (openssl ts -reply -in FILE -text shows it)' % (size - 1, name))
        return size, None

    # What is known from outside.
    def check_outside(self):
        for source in self.options['against']:
            found = [source]
            if os.path.isdir(source):
                found = [os.path.join(a, f) for a, _, files in os.walk(source) for f in files
                         if re.search('(^|/)(logs|peers)/[^/]+/(checkpoint|checkpoints/[0-9]+)$', os.path.join(a, f).replace(os.sep, '/'))]
            for path in found:
                with open(path, 'rb') as file:
                    self.compare(path, file.read())

    def compare(self, path, data):
        note = read_note(data)
        if note is None:
            return self.note('unproven', 'logs', 'the checkpoint from %s is no signed checkpoint' % path)
        log = next((one for one in self.logs if one['key'].name == note.text.split('\n')[0]), None)
        if log is None:
            return self.note('incomplete', 'logs', 'the checkpoint from %s is of a log that is not in this folder' % path)
        known, where = self.read_checkpoint(data, log['key']), log['folder'] + '/checkpoint'
        if known is None:
            return self.note('altered', where, 'the checkpoint from %s is not signed with the key of this folder' % path)
        if known['size'] > log['head']['size']:
            return self.note('incomplete', where, 'the checkpoint from %s has %d records, this folder %d: the newest were cut off' % (path, known['size'], log['head']['size']))
        if root_at(log['levels'], known['size']) != known['root']:
            return self.note('altered', where, 'the checkpoint from %s contradicts this folder: the log was forked' % path)
        return self.holds_.append('the checkpoint from %s agrees' % path)

    def note_unaccounted(self):
        for path in list(self.present) + self.others:
            plain = path in self.present
            if path in self.accounted or (path == 'lock' and plain and self.present[path] <= 1024):
                continue
            if not self.logs and plain and re.match('(objects|logs)/', path):
                continue
            self.note('unaccounted', path, 'no record and no rule of the format names this file' if plain else 'this is no plain file')

# ── the command ──────────────────────────────────────────────────────────────────────────────────────────────────────
NOT_PROVEN = (
    'that anything the sources say is true: only that these are the bytes that were sealed',
    "that the log's key is whose it is said to be: compare log.vkey by another channel (--vkey)",
    'that the newest records were not cut off: only a copy or checkpoint kept elsewhere can show that (--against)',
    "that the authorities' certificates are ones you trust (--roots) and were not revoked",
)

def read_arguments(arguments):
    options = {'json': False, 'vkey': None, 'against': [], 'subset': (1, 1), 'attime': None, 'roots': None}
    folders, rest = [], list(arguments)
    while rest:
        word = rest.pop(0)
        if word == '--json':
            options['json'] = True
        elif word == '--structure':
            options['subset'] = (0, 0)
        elif word in ('--vkey', '--against', '--subset', '--attime', '--roots'):
            value = rest.pop(0)
            if word == '--against':
                options['against'].append(value)
            elif word == '--subset':
                part, parts = map(int, value.split('/'))
                if not 1 <= part <= parts:
                    raise ValueError(value)
                options['subset'] = (part, parts)
            else:
                options[word[2:]] = int(value) if word == '--attime' else value
        elif word.startswith('--'):
            raise ValueError(word)
        else:
            folders.append(word)
    return options, folders or [os.path.dirname(os.path.abspath(__file__))]

def main(arguments):
    try:
        options, folders = read_arguments(arguments)
    except (ValueError, IndexError):
        sys.stderr.write(__doc__)
        return 64
    worst = 0
    for folder in folders:
        case = Case(folder, options)
        verdict, code = case.verify()
        worst = worst or code
        if options['json']:
            print(json.dumps({'case': folder, 'verdict': verdict, 'code': code, 'records': len(case.records), 'objects': case.objects,
                              'problems': [{'verdict': v, 'where': w, 'message': m} for v, w, m in case.problems],
                              'holds': case.holds_, 'notProven': case.unproven + list(NOT_PROVEN)}, ensure_ascii=True), flush=True)
            continue
        print('%s: %s (%d records, %d objects, %d bytes)' % (folder, verdict, len(case.records), case.objects, case.bytes))
        for kind, where, message in case.problems:
            print('  %-11s %s: %s' % (kind, where, message))
        for sentence in case.holds_:
            print('  holds       ' + sentence)
        for sentence in case.unproven + list(NOT_PROVEN):
            print('  not proven  ' + sentence)
        print('verdict     ' + verdict)
    return worst

if __name__ == '__main__':
    sys.stdout.reconfigure(errors='backslashreplace')  # names of files may be no text
    try:
        code = main(sys.argv[1:])
    except Exception as error:  # never 0 or 3 after an error
        sys.stderr.write('verify.py failed: %r\n' % error)
        code = 70
    sys.exit(code)
