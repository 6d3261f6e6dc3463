// The web app: finds the key of this launch, then opens the rooms. Nothing is loaded from anywhere but its own server.

import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/shell.css';
import './styles/rooms.css';
import './styles/overview.css';
import './styles/sources.css';
import './styles/search.css';
import './styles/ledger.css';
import './styles/reader.css';
import './styles/marks.css';
import './styles/reader-claims.css';
import './styles/below-page.css';
import './styles/review.css';
import './styles/proposal.css';
import './styles/judging.css';
import './styles/claim-form.css';
import './styles/charts.css';
import './styles/corroboration.css';
import './styles/pair.css';
import './styles/weighed.css';
import './styles/people.css';
import './styles/sites.css';
import './styles/pairing.css';
import './styles/print.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Refused } from './api/client.ts';
import { answerOtherWindows, findKey } from './api/key.ts';
import { startWords } from './i18n/start.ts';
import { KeyGate } from './key-gate.tsx';
import { router } from './router.tsx';
import { startSettings } from './settings.ts';

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // A refusal stays a refusal; only a server that does not answer is asked again.
      retry: (times, error) => error instanceof Refused && error.code === 'unreachable' && times < 2,
    },
  },
});

startWords();
startSettings();
const hasKey = await findKey();
answerOtherWindows();
const place = document.getElementById('root');
if (place)
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <KeyGate hasKey={hasKey}>
          <RouterProvider router={router} />
        </KeyGate>
      </QueryClientProvider>
    </StrictMode>,
  );
