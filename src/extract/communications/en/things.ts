// A noun that asks nobody and that nobody asks anything of: a law, a plan, what an ending makes abstract.

export const isThing = (noun: string): boolean =>
  /(?:tion|sion|ment|ness|ity|ism|ance|ence|ing|sis|ure|age)s?$/.test(noun) || THINGS.has(noun);

const THINGS = new Set(
  'issue issues law laws bill bills rule rules protocol plan plans policy policies deal treaty accord question problem case program programme project budget system measure proposal article clause charter contract idea approach job work position time moment fact facts result results role test tests situation crisis event events war vote point points conference conferences meeting session summit debate talks election elections report reports need needs'.split(
    ' ',
  ),
);
