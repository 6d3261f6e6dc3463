// The words around charts, in Persian. charts.en.ts has the same keys.

export const chartsFa = {
  chart: {
    saveSvg: 'ذخیره به‌صورت SVG',
    saveCsv: 'ذخیره به‌صورت CSV',
    table: 'همان به‌صورت جدول: {{title}}',
    source: 'منبع',
    logarithmic: 'هر گام مقیاس عدد را چند برابر می‌کند: مقیاس لگاریتمی است.',
  },
} as const;
