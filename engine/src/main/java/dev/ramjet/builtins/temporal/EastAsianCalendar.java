package dev.ramjet.builtins.temporal;

/**
 * The lunisolar calendars of China and Korea. Where the observatories have published months they stand in a table: four
 * digits in base 36 a year, which are the number of the month that the leap month follows (0 for none) × 8192, plus one bit
 * for each month of 30 days. Outside it mean motions approximate them: months begin with the mean new moon, and a month in
 * which the mean sun reaches none of its twelve stations is a leap month.
 *
 * @see <a href="https://tc39.es/proposal-intl-era-monthcode/#table-calendar-types">Calendar types described in CLDR</a>
 */
final class EastAsianCalendar extends NonIsoCalendar {
    private static final int FIRST = 1900;
    /** New year of the table's first year. */
    private static final long FIRST_DAY = IsoDate.epochDays(1900, 1, 31);

    private static final double SYNODIC_MONTH = 29.530588861, TROPICAL_YEAR = 365.2421897, STATION = TROPICAL_YEAR / 12;
    /** Days from the table's first new year to the sun's first station after it. */
    private static final double FIRST_STATION = 19.0;

    private static final String CHINESE =
        "1j2q01g202w5100a018r023f0thy012i028p0h8y01g217ad027902170zor00j1012j0ew902p51e3602vm02lh10st021i00ja0tkl01ck02w90ioi02vm"
        + "14iu010r021j0zau028q01ck0lvt01ft1cpf0237010r13yz023x012i0uol02as02890hw302391cfh0112023x0zvu014i02p10oqy02mi1gnp023b011y"
        + "141h025101ci0s6d02w5018q0lg7023f1cgq012i0295107m028i02790tor02171inf00j1012l146h02p502oi0v1h02lh1wel021i00ja131x01cl02w9"
        + "11n602vm02li0l06021j1iom00nu01cl103t01ft01ar0tgr010r021n0guy012i1dn902as028910ur0239010t0re502451p62015e02p117pm02mi02hh"
        + "0tgu011y02450gxe01ci14th01et018r0y3b02i301220l3q0295224y028i0279174b021700x70wnv014d02960i1e02oi1e0502lh021h0zot00xi014l"
        + "0lnu02x51klu02vm02li13yu021j011y0qmt01g501ft0lub01ar1cff010r021n0ztm012i02910tvu028a1jth0239010t14190245014a0rl102p102mi"
        + "0olx02hi1d8u011y02450zw201ci02w50s3u01aj1h1z00x70123142e029601g20tut0285022z0gpn00x7";
    private static final String DANGI =
        "1j2q01g202w5100a018r023f0thy012i028p0h8y01g217ad027902170za3023x012i0ew902ax1dn602oi02lh10st01ue00j90tkd01ck02p50ihe02vm"
        + "14iu010n021j0zau025601ck0lux01ft1cpf0237010r13yz01v102960uok02as02890hw302391cff010t023x0zu202pe02p00oqx02mi1jth023a011y"
        + "141h025101ci0s6d02w502tm0lg6023f1cgm012i028p107m01g201et0tor02171i9700j1012j146h02p502oi0un902lh1wel021i00ja167h01ck02p5"
        + "11g202vm02li0l06021j1i9i028q01ck0yix01ft01ar0tgn010r021n0guy00oa1dn902as028910ur0239010t0l0d023x1p62015e02p111e202mi0239"
        + "0tgt011y02450gx601ci14th02w502tm0y3a02hn01220l3p0295224y01g2027916bv021700x70wnv012l02950i1e02oi1e0502lh02190zot00ja014l"
        + "0lnt";

    private final int[] years;
    private final long[] newYears;

    private EastAsianCalendar(String id, String table) {
        super(id);
        int n = table.length() / 4;
        years = new int[n];
        newYears = new long[n + 1];
        long day = FIRST_DAY;
        for (int i = 0; i < n; i++) {
            years[i] = Integer.parseInt(table.substring(4 * i, 4 * i + 4), 36);
            newYears[i] = day;
            day += 29 * (years[i] >= 1 << 13 ? 13 : 12) + Integer.bitCount(years[i] & 0x1fff);
        }
        newYears[n] = day;
    }

    static EastAsianCalendar chinese() {
        return new EastAsianCalendar("chinese", CHINESE);
    }

    static EastAsianCalendar dangi() {
        // Seoul and Beijing differ by an hour: the Chinese months are the best guess for the years not yet published.
        return new EastAsianCalendar("dangi", DANGI + CHINESE.substring(DANGI.length()));
    }

    private boolean inTable(int year) {
        return year >= FIRST && year < FIRST + years.length;
    }

    /** The year from whose beginning the approximation counts. */
    private int anchor(int year) {
        return year < FIRST ? FIRST : FIRST + years.length;
    }

    /** The number, from the anchor, of the month in which the sun reaches a station, counted from the anchor too. */
    private long monthOfStation(int anchor, long station) {
        // At the end of the table the station comes as far after its new year as the mean year says.
        double first = FIRST_STATION;
        if (anchor != FIRST) first += (anchor - FIRST) * TROPICAL_YEAR - (newYears[anchor - FIRST] - FIRST_DAY);
        return (long) Math.ceil((first + station * STATION) / SYNODIC_MONTH) - 1;
    }

    private long startOfMonth(int anchor, long month) {
        return newYears[anchor - FIRST] + (long) Math.floor(month * SYNODIC_MONTH);
    }

    private long firstMonth(int anchor, int year) {
        return monthOfStation(anchor, 12L * (year - anchor));
    }

    @Override
    long newYear(int year) {
        if (year >= FIRST && year <= FIRST + years.length) return newYears[year - FIRST];
        int anchor = anchor(year);
        return startOfMonth(anchor, firstMonth(anchor, year));
    }

    @Override
    int yearOf(long day) {
        int year = IsoDate.ofEpochDays(day).year();
        while (day < newYear(year)) year--;
        while (day >= newYear(year + 1)) year++;
        return year;
    }

    @Override
    int monthsInYear(int year) {
        if (inTable(year)) return years[year - FIRST] >= 1 << 13 ? 13 : 12;
        int anchor = anchor(year);
        return (int) (monthOfStation(anchor, 12L * (year + 1 - anchor)) - firstMonth(anchor, year));
    }

    @Override
    int daysInMonth(int year, int month) {
        if (inTable(year)) return 29 + (years[year - FIRST] >> month - 1 & 1);
        int anchor = anchor(year);
        long m = firstMonth(anchor, year) + month;
        return (int) (startOfMonth(anchor, m) - startOfMonth(anchor, m - 1));
    }

    @Override
    int leapMonth(int year) {
        if (inTable(year)) return years[year - FIRST] >> 13;
        if (monthsInYear(year) == 12) return 0;
        int anchor = anchor(year);
        long station = 12L * (year - anchor);
        int number = 1;
        while (monthOfStation(anchor, station + number) - monthOfStation(anchor, station + number - 1) == 1) number++;
        return number;
    }

    @Override
    boolean isLeapYear(int year) {
        return monthsInYear(year) == 13;
    }

    @Override
    boolean isMonthCode(int number, boolean leap) {
        return number >= 1 && number <= 12;
    }

    @Override
    int maximumDays(int code) {
        return 30;
    }
}
