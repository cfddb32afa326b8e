const moment = require('moment');
const m = moment.utc('2024-02-29T13:05:09.123Z');
console.log(m.format('dddd, MMMM Do YYYY, h:mm:ss a [UTC]'), m.add(1, 'year').format(), m.diff(moment.utc('2020-01-01'), 'months', true), m.isoWeek(), m.clone().startOf('quarter').toISOString());
console.log(moment.duration(123456789).humanize(), moment.duration('P1Y2M3DT4H').asDays(), moment.utc('12-25-1995', 'MM-DD-YYYY').format('LLLL'), moment.utc('nope', 'YYYY').isValid(), moment.utc(0).from(moment.utc(86400000 * 40)));
require('moment/locale/de'); moment.locale('de');
console.log(moment.utc(0).format('dddd, D. MMMM YYYY'), moment.utc(0).calendar(moment.utc(3600e3)));
