// What stands around every room: the head with the way to the others, the desk for dropped files, the list of keys.

import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useOverview } from './api/queries.ts';
import { DropDesk } from './drop-desk.tsx';
import { KeyHelp } from './key-help.tsx';
import { useKeys, useKeysAfterG } from './keyboard.ts';
import { chooseLanguage, chooseTheme, themeNow } from './settings.ts';
import { useWords } from './words/use-words.ts';

const ROOMS = [
  { key: 'o', to: '/', name: 'room.overview' },
  { key: 's', to: '/sources', name: 'room.sources' },
  { key: 'r', to: '/review', name: 'room.review' },
  { key: 'f', to: '/search', name: 'room.search' },
  { key: 'p', to: '/people', name: 'room.people' },
  { key: 't', to: '/timeline', name: 'weighing.room.timeline' },
  { key: 'n', to: '/figures', name: 'weighing.room.figures' },
  { key: 'c', to: '/conflicts', name: 'weighing.room.conflicts' },
  { key: 'a', to: '/appeals', name: 'room.appeals' },
  { key: 'm', to: '/sites', name: 'room.sites' },
  { key: 'w', to: '/origins', name: 'weighing.room.origins' },
  { key: 'l', to: '/ledger', name: 'room.ledger' },
] as const;

export function Shell() {
  const words = useWords();
  const help = useRef<HTMLDialogElement>(null);
  const navigate = useNavigate();
  useFocusOnRoom();
  useKeys({
    '/': () => document.querySelector<HTMLInputElement>('#search-everything')?.focus(),
    '?': () => help.current?.showModal(),
  });
  useKeysAfterG(Object.fromEntries(ROOMS.map((room) => [room.key, () => void navigate({ to: room.to })])));
  return (
    <DropDesk>
      <a className="skip" href="#room">
        {words.t('shell.skip')}
      </a>
      <Masthead openHelp={() => help.current?.showModal()} />
      <main id="room" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="colophon">
        <p>{words.t('shell.colophon')}</p>
      </footer>
      <KeyHelp dialog={help} />
    </DropDesk>
  );
}

/** Who goes to another room starts at its beginning, also with the keyboard or a screen reader. */
function useFocusOnRoom(): void {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname) document.getElementById('room')?.focus({ preventScroll: true });
    before.current = pathname;
  }, [pathname]);
}

function Masthead({ openHelp }: { openHelp: () => void }) {
  const words = useWords();
  const overview = useOverview();
  return (
    <header className="masthead">
      <div className="masthead-line">
        <Link to="/" className="wordmark">
          Habeas
        </Link>
        <span className="case-name">
          <bdi>{overview.data?.name}</bdi>
        </span>
        <Settings openHelp={openHelp} />
      </div>
      <div className="masthead-line">
        <nav aria-label={words.t('shell.rooms')}>
          {ROOMS.map((room) => (
            <Link
              key={room.to}
              to={room.to}
              activeOptions={{ exact: room.to === '/', includeSearch: false }}
              activeProps={{ 'aria-current': 'page' }}
            >
              {words.t(room.name)}
            </Link>
          ))}
        </nav>
        <QuickSearch />
      </div>
    </header>
  );
}

function QuickSearch() {
  const words = useWords();
  const navigate = useNavigate();
  const [q, setQ] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void navigate({ to: '/search', search: q.trim() === '' ? {} : { q } });
  };
  return (
    <search>
      <form onSubmit={submit}>
        <input
          id="search-everything"
          type="search"
          dir={q === '' ? undefined : 'auto'}
          value={q}
          aria-label={words.t('search.everything')}
          placeholder={words.t('search.everything')}
          onChange={(event) => setQ(event.target.value)}
        />
      </form>
    </search>
  );
}

function Settings({ openHelp }: { openHelp: () => void }) {
  const words = useWords();
  const [theme, setTheme] = useState(themeNow);
  const other = theme === 'paper' ? 'night' : 'paper';
  const turn = (): void => {
    chooseTheme(other);
    setTheme(other);
  };
  return (
    <div className="settings">
      <button
        type="button"
        lang={words.lang === 'en' ? 'fa' : 'en'}
        onClick={() => chooseLanguage(words.lang === 'en' ? 'fa' : 'en')}
      >
        {words.lang === 'en' ? 'فارسی' : 'English'}
      </button>
      <button type="button" onClick={turn}>
        {words.t(`shell.${other}`)}
      </button>
      <button type="button" onClick={openHelp}>
        {words.t('shell.keys')}
      </button>
    </div>
  );
}

export function NowhereRoom() {
  const words = useWords();
  return (
    <div className="room">
      <h1>{words.t('nowhere.head')}</h1>
      <p>
        <Link to="/">{words.t('nowhere.back')}</Link>
      </p>
    </div>
  );
}
