const dayjs = require('dayjs');
dayjs.extend(require('dayjs/plugin/utc')); dayjs.extend(require('dayjs/plugin/toObject')); dayjs.extend(require('dayjs/plugin/duration')); dayjs.extend(require('dayjs/plugin/relativeTime')); dayjs.extend(require('dayjs/plugin/customParseFormat'));
const d = dayjs.utc('2024-03-10T10:20:30Z');
console.log(d.format('dddd D MMM YYYY HH:mm:ss.SSS'), d.add(1, 'month').endOf('month').toISOString(), d.diff('2023-01-01', 'day'), d.isBefore('2025-01-01'), dayjs.duration({ hours: 50 }).humanize(), d.from(dayjs.utc('2024-03-12')));
console.log(dayjs.utc('05/02/69 1:02:03 PM', 'MM/DD/YY h:mm:ss A').format(), d.toObject(), d.set('date', 31).month(1).format('YYYY-MM-DD'));
