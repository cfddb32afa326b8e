package dev.ramjet.builtins.temporal;

import java.time.ZoneId;
import java.util.HashMap;

/**
 * Named time zone identifiers: those of the JDK's copy of the IANA database, found without regard to case, and which of
 * them are links to which primary identifier. Links between zones of different countries are primary themselves, as
 * ECMA-402 wants it.
 *
 * @see <a href="https://tc39.es/ecma402/#sec-use-of-iana-time-zone-database">Use of the IANA Time Zone Database</a>
 */
final class TimeZoneNames {
    private TimeZoneNames() {}

    /** Names that the JDK leaves out, each with a zone of the same rules. */
    private static final String[] EXTRA = {"EST", "America/Panama", "MST", "America/Phoenix", "HST", "Pacific/Honolulu", "ROC", "Asia/Taipei",
        "GMT+0", "UTC", "GMT-0", "UTC"};

    /** Primary identifier, then its links. */
    private static final String[] LINKS = {
        "UTC Etc/UTC Etc/GMT GMT Etc/GMT+0 Etc/GMT-0 Etc/GMT0 Etc/Greenwich Etc/UCT Etc/Universal Etc/Zulu GMT+0 GMT-0 GMT0 Greenwich UCT Universal Zulu",
        "Australia/Sydney Australia/ACT Australia/NSW Australia/Canberra", "Australia/Lord_Howe Australia/LHI", "Australia/Darwin Australia/North",
        "Australia/Brisbane Australia/Queensland", "Australia/Adelaide Australia/South", "Australia/Hobart Australia/Tasmania Australia/Currie",
        "Australia/Melbourne Australia/Victoria", "Australia/Perth Australia/West", "Australia/Broken_Hill Australia/Yancowinna",
        "America/Rio_Branco Brazil/Acre America/Porto_Acre", "America/Noronha Brazil/DeNoronha", "America/Sao_Paulo Brazil/East", "America/Manaus Brazil/West",
        "America/Halifax Canada/Atlantic", "America/Winnipeg Canada/Central America/Rainy_River",
        "America/Toronto Canada/Eastern America/Montreal America/Nipigon America/Thunder_Bay", "America/Edmonton Canada/Mountain America/Yellowknife",
        "America/St_Johns Canada/Newfoundland", "America/Vancouver Canada/Pacific", "America/Regina Canada/Saskatchewan", "America/Whitehorse Canada/Yukon",
        "America/Santiago Chile/Continental", "Pacific/Easter Chile/EasterIsland", "America/Havana Cuba", "Africa/Cairo Egypt", "Europe/Dublin Eire",
        "Europe/London GB GB-Eire Europe/Belfast", "Asia/Hong_Kong Hongkong", "Atlantic/Reykjavik Iceland", "Asia/Tehran Iran",
        "Asia/Jerusalem Israel Asia/Tel_Aviv", "America/Jamaica Jamaica", "Asia/Tokyo Japan", "Pacific/Kwajalein Kwajalein", "Africa/Tripoli Libya",
        "America/Tijuana Mexico/BajaNorte America/Ensenada America/Santa_Isabel", "America/Mazatlan Mexico/BajaSur", "America/Mexico_City Mexico/General",
        "Pacific/Auckland NZ", "Pacific/Chatham NZ-CHAT", "America/Denver Navajo US/Mountain America/Shiprock MST7MDT",
        "Asia/Shanghai PRC Asia/Chongqing Asia/Chungking Asia/Harbin", "Europe/Warsaw Poland", "Europe/Lisbon Portugal WET", "Asia/Taipei ROC",
        "Asia/Seoul ROK", "Asia/Singapore Singapore", "Europe/Istanbul Turkey Asia/Istanbul", "America/Anchorage US/Alaska",
        "America/Adak US/Aleutian America/Atka", "America/Phoenix US/Arizona MST", "America/Chicago US/Central CST6CDT",
        "America/Indiana/Indianapolis US/East-Indiana America/Indianapolis America/Fort_Wayne", "America/New_York US/Eastern EST5EDT",
        "Pacific/Honolulu US/Hawaii Pacific/Johnston HST", "America/Indiana/Knox US/Indiana-Starke America/Knox_IN", "America/Detroit US/Michigan",
        "America/Los_Angeles US/Pacific PST8PDT", "Pacific/Pago_Pago US/Samoa Pacific/Samoa", "Europe/Moscow W-SU",
        "America/Argentina/Buenos_Aires America/Buenos_Aires", "America/Argentina/Catamarca America/Catamarca America/Argentina/ComodRivadavia",
        "America/Argentina/Cordoba America/Cordoba America/Rosario", "America/Argentina/Jujuy America/Jujuy", "America/Kentucky/Louisville America/Louisville",
        "America/Argentina/Mendoza America/Mendoza", "America/Iqaluit America/Pangnirtung", "Asia/Ulaanbaatar Asia/Choibalsan Asia/Ulan_Bator",
        "Asia/Urumqi Asia/Kashgar", "Europe/Chisinau Europe/Tiraspol", "Europe/Kyiv Europe/Kiev Europe/Uzhgorod Europe/Zaporozhye",
        "Pacific/Kanton Pacific/Enderbury", "America/Nuuk America/Godthab", "Asia/Ashgabat Asia/Ashkhabad", "Asia/Kolkata Asia/Calcutta", "Asia/Dhaka Asia/Dacca",
        "Asia/Kathmandu Asia/Katmandu", "Asia/Macau Asia/Macao", "Asia/Yangon Asia/Rangoon", "Asia/Ho_Chi_Minh Asia/Saigon", "Asia/Thimphu Asia/Thimbu",
        "Asia/Makassar Asia/Ujung_Pandang", "Atlantic/Faroe Atlantic/Faeroe", "Asia/Nicosia Europe/Nicosia", "Africa/Asmara Africa/Asmera",
        "Africa/Bamako Africa/Timbuktu", "America/Atikokan America/Coral_Harbour", "America/St_Thomas America/Virgin", "Antarctica/McMurdo Antarctica/South_Pole",
        "Arctic/Longyearbyen Atlantic/Jan_Mayen", "Pacific/Chuuk Pacific/Truk Pacific/Yap", "Pacific/Pohnpei Pacific/Ponape", "America/Panama EST",
        "Europe/Brussels CET MET", "Europe/Athens EET",
    };

    private static volatile HashMap<String, String> names;
    private static volatile HashMap<String, String> primaries;

    /** The identifier as the database writes it, or {@code null}. */
    static String find(String name) {
        HashMap<String, String> m = names;
        if (m == null) {
            m = new HashMap<>(1300);
            for (String id : ZoneId.getAvailableZoneIds()) {
                if (!id.startsWith("SystemV/")) m.put(IsoParser.asciiLower(id), id);
            }
            for (int i = 0; i < EXTRA.length; i += 2) m.put(IsoParser.asciiLower(EXTRA[i]), EXTRA[i]);
            names = m;
        }
        return m.get(IsoParser.asciiLower(name));
    }

    /** The JDK's zone for an identifier. */
    static ZoneId zone(String id) {
        for (int i = 0; i < EXTRA.length; i += 2) {
            if (EXTRA[i].equals(id)) return ZoneId.of(EXTRA[i + 1]);
        }
        return ZoneId.of(id);
    }

    /** The primary identifier. */
    static String primary(String id) {
        HashMap<String, String> m = primaries;
        if (m == null) {
            m = new HashMap<>(400);
            for (String line : LINKS) {
                int space = line.indexOf(' ');
                String primary = line.substring(0, space);
                while (space >= 0) {
                    int next = line.indexOf(' ', space + 1);
                    m.put(line.substring(space + 1, next < 0 ? line.length() : next), primary);
                    space = next;
                }
            }
            primaries = m;
        }
        String p = m.get(id);
        return p == null ? id : p;
    }
}
