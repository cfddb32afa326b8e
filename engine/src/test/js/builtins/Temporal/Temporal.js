// Temporal.Temporal
// The Temporal namespace
tag(Temporal, 'Temporal');
tag(Temporal.Now, 'Temporal.Now');
for (const name of ['Instant', 'PlainDate', 'PlainDateTime', 'PlainTime', 'PlainMonthDay', 'PlainYearMonth', 'ZonedDateTime', 'Duration']) {
  tag(Temporal[name].prototype, 'Temporal.' + name);
  attributes(Temporal, name, 'wc');
}
