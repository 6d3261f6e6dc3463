// The words of the interface in the language chosen: sentences, numbers, dates, sizes, names of languages.

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { datedWords, type Lang, momentWords, shortDayWords, solarHijri } from '../../../../src/model/date-words.ts';

export interface Words {
  readonly lang: Lang;
  readonly t: (key: string, values?: Readonly<Record<string, unknown>>) => string;
  /** The translation of a code the server may send, else `fallback`. */
  readonly code: (group: string, code: string, fallback?: string) => string;
  readonly n: (value: number) => string;
  /** In the script of the interface, where it is written in it. */
  readonly name: (of: Named) => string;
  /** Its spellings beside that one. */
  readonly otherNames: (of: Named & { readonly otherNames: readonly string[] }) => readonly string[];
  readonly bytes: (value: number) => string;
  readonly duration: (seconds: number) => string;
  /** In both calendars, where the reader of this language needs both. */
  readonly edtf: (edtf: string) => string;
  readonly hijri: (edtf: string) => string | null;
  readonly moment: (iso: string) => string;
  readonly day: (iso: string) => string;
  /** For a narrow column. */
  readonly shortDay: (iso: string) => string;
  readonly language: (code: string) => string;
}

/** Who or what is told by a name. */
interface Named {
  readonly name: string;
  readonly inOtherScript?: string;
  readonly otherNames?: readonly string[];
}

const isOf = (name: string, lang: Lang): boolean => /\p{sc=Arabic}/u.test(name) === (lang === 'fa');

const nameIn = ({ name, inOtherScript, otherNames = [] }: Named, lang: Lang): string =>
  isOf(name, lang)
    ? name
    : ([...(inOtherScript === undefined ? [] : [inOtherScript]), ...otherNames].find((one) => isOf(one, lang)) ?? name);

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

export function useWords(): Words {
  const { t, i18n } = useTranslation();
  const lang: Lang = i18n.language === 'fa' ? 'fa' : 'en';
  return useMemo(
    () =>
      wordsOf(
        lang,
        (key, values) => t(key, { ...values }),
        (key) => i18n.exists(key),
      ),
    [lang, t, i18n],
  );
}

export function wordsOf(lang: Lang, t: Words['t'], exists: (key: string) => boolean): Words {
  const locale = lang === 'fa' ? 'fa-IR' : 'en-GB';
  const number = new Intl.NumberFormat(locale);
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' });
  return {
    lang,
    t,
    code: (group, code, fallback = code) => {
      const key = `${group}.${code.replaceAll('.', '_').replaceAll(':', '_')}`;
      return exists(key) ? t(key) : fallback;
    },
    n: (value) => number.format(value),
    name: (of) => nameIn(of, lang),
    otherNames: (of) =>
      [...new Set([of.name, ...(of.inOtherScript === undefined ? [] : [of.inOtherScript]), ...of.otherNames])].filter(
        (one) => one !== nameIn(of, lang),
      ),
    bytes: (value) => {
      const step = value < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(value) / 3));
      const shown = value / 1000 ** step;
      const options = {
        style: 'unit',
        unit: UNITS[step],
        maximumFractionDigits: shown < 10 && step > 0 ? 1 : 0,
      } as const;
      return new Intl.NumberFormat(locale, {
        ...options,
        unitDisplay: step === 0 || lang === 'fa' ? 'long' : 'short',
      }).format(shown);
    },
    duration: (seconds) => {
      const [unit, value] =
        seconds < 90
          ? ['second', Math.ceil(seconds)]
          : seconds < 5400
            ? ['minute', Math.ceil(seconds / 60)]
            : ['hour', Math.ceil(seconds / 3600)];
      return new Intl.NumberFormat(locale, { style: 'unit', unit: unit as string, unitDisplay: 'long' }).format(
        value as number,
      );
    },
    edtf: (edtf) => datedWords(edtf, lang),
    hijri: (edtf) => solarHijri(edtf, lang),
    moment: (iso) => momentWords(iso, lang),
    day: (iso) => datedWords(iso.slice(0, 10), lang),
    shortDay: (iso) => shortDayWords(iso, lang),
    language: (code) => {
      try {
        return names.of(code) ?? code;
      } catch {
        return code; // Untrusted: a page may call its language anything.
      }
    },
  };
}

/** The direction of a text in this language. */
export const directionOf = (lang: string | null): 'rtl' | 'ltr' | 'auto' => {
  if (lang === null) return 'auto';
  return /^(?:ar|fa|ur|he|ckb|ps|sd|ug|yi)\b/.test(lang) ? 'rtl' : 'ltr';
};
