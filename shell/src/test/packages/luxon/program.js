const { DateTime, Duration, Interval, Settings } = require('luxon');
Settings.defaultLocale = 'en-US';
const d = DateTime.fromISO('2024-02-29T10:00:00Z', { zone: 'utc' });
console.log(d.plus({ months: 12, days: 1 }).toISO(), d.weekNumber, d.diff(DateTime.utc(2020, 1, 1), ['years', 'days']).toObject(), d.startOf('week').toISODate());
console.log(Duration.fromISO('PT36H15M').shiftTo('days', 'hours', 'minutes').toObject(), Interval.after(d, { hours: 5 }).splitBy({ hours: 2 }).map((i) => i.toISO()), DateTime.fromISO('2024-13-01').isValid, DateTime.fromMillis(0, { zone: 'utc' }).toHTTP());
