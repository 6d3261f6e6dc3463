// Choosing a source of the case by its title, file or publisher.

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ObjectId } from '../../../../src/model/ids.ts';
import { sourcesPageQuery } from '../api/queries.ts';
import { useWords } from '../words/use-words.ts';
import { nameOfSource } from './source-link.tsx';

interface PickerProps {
  readonly label: string;
  /** Not offered: the source itself. */
  readonly except: ObjectId;
  readonly chosen: ObjectId | null;
  readonly choose: (id: ObjectId | null) => void;
  readonly optional?: boolean;
}

const SHOWN = 8;

export function SourcePicker({ label, except, chosen, choose, optional = false }: PickerProps) {
  const words = useWords();
  const [text, setText] = useState('');
  const found = useQuery({ ...sourcesPageQuery({ text }, 0), enabled: text.trim().length > 1 });
  const rows = (found.data?.rows ?? []).filter((row) => row.id !== except).slice(0, SHOWN);
  return (
    <fieldset className="form-field source-picker">
      <legend>{label}</legend>
      <label>
        <span className="quiet">{words.t('assess.findSource')}</span>
        <input type="search" dir="auto" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      {optional && (
        <label className="claim-choice">
          <input type="radio" name={label} checked={chosen === null} onChange={() => choose(null)} />
          {words.t('assess.notSaid')}
        </label>
      )}
      {text.trim().length > 1 &&
        rows.map((row) => (
          <label key={row.id} className="claim-choice">
            <input type="radio" name={label} checked={chosen === row.id} onChange={() => choose(row.id)} />
            <span>
              <bdi>{nameOfSource(row)}</bdi>{' '}
              <bdi className="quiet">{row.title === null ? row.publisher : row.file}</bdi>
            </span>
          </label>
        ))}
    </fieldset>
  );
}
