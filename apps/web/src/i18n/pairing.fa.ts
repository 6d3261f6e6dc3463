// The words for what a person joins and parts by hand, in Persian. The same keys as pairing.en.ts.

export const pairingFa = {
  pairing: {
    write: 'نوشتن ادعا از این سخن',
  },
} as const;
