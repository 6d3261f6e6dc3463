// The words around charts, in English. charts.fa.ts has the same keys.

export const chartsEn = {
  chart: {
    saveSvg: 'Save as SVG',
    saveCsv: 'Save as CSV',
    table: 'The same as a table: {{title}}',
    source: 'Source',
    notSaved: 'Its sources could not be asked for: nothing was saved. Try again.',
    logarithmic: 'Each step of the scale multiplies the number: it is logarithmic.',
  },
} as const;
