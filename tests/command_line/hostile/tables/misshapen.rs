//! Rows that do not fit, values that mean something to some program, days that never were.

use super::Fate::{Calm, Counted, In, Out};
use super::{Case, FOREIGN, OWN, THREE, case};

/// Rows and quotes that do not fit.
pub fn misshapen() -> Vec<Case> {
    let rows = |rows: &str| format!("{OWN}{rows}");
    vec![
        case("heads alone", OWN, Out),
        case("heads without an end", "code;nom;sphere", Out),
        case(
            "separators alone",
            format!("{OWN}{}", ";;;\n".repeat(1000)),
            Out,
        ),
        case(
            "blank lines between",
            rows(&THREE.replace('\n', "\n\n\n")),
            In(3),
        ),
        case(
            "a quote never closed",
            rows("a;\"A;res;\nb;B;res;\nc;C;res;\n"),
            Calm,
        ),
        case(
            "a quote never closed in the heads",
            format!("\"{OWN}{THREE}"),
            Calm,
        ),
        case(
            "a quote never closed at the end",
            rows(&format!("{THREE}d;\"D")),
            Calm,
        ),
        case("quotes in the middle", rows("a;A\"B\"C;res;\n"), Counted(1)),
        case("words behind a quote", rows("a;\"A\"B;res;\n"), Counted(1)),
        case("nothing but quotes", "\"".repeat(1_000_001), Calm),
        case(
            "a million quotes in a cell",
            rows(&format!("a;\"{}\";res;\n", "\"\"".repeat(500_000))),
            Counted(1),
        ),
        case("short rows", rows("a\nb;B\nc;C;res\n"), Counted(3)),
        case(
            "long rows",
            rows("a;A;res;x;y;z\nb;B;res;x;;;;\n"),
            Counted(2),
        ),
        case(
            "heads doubled",
            "code;nom;nom;sphere;notes\na;A;B;res;\nb;B;;res;\n",
            Counted(2),
        ),
        case(
            "all heads doubled",
            "code;nom;sphere;code;nom;sphere\na;A;res;b;B;res\n",
            Counted(1),
        ),
        case(
            "the heads again below",
            rows(&format!("{THREE}{OWN}d;D;res;\n")),
            Counted(5),
        ),
        case("heads without a name", ";;;\na;A;res;\n", Out),
        case(
            "heads in capitals with accents",
            "CODE;NÔM;SPHÈRE\na;A;res\n",
            Counted(1),
        ),
        case(
            "heads with blanks",
            " code ; nom\t;  sphere\na;A;res\n",
            Counted(1),
        ),
        case(
            "heads with signs unseen",
            "\u{200b}code;no\u{ad}m;\u{202e}sphere\na;A;res\n",
            Calm,
        ),
        case("a needed column missing", "code;notes\na;x\n", Out),
        case(
            "columns that nobody knows",
            "code;nom;sphere;zzz;=1+1\na;A;res;1;2\n",
            In(1),
        ),
        case(
            "a line that names the separator",
            format!("sep=;\n{OWN}{THREE}"),
            Calm,
        ),
        case(
            "a title above the heads",
            format!("Liste au 13 mai\n\n{OWN}{THREE}"),
            Calm,
        ),
        case(
            "separators of three kinds",
            "code;nom,sphere\tnotes\na;A,res\tx\n",
            Calm,
        ),
        case("bars for separators", "code|nom|sphere\na|A|res\n", Calm),
    ]
}

/// Tables that are far larger, longer or wider than any that was made by hand.
pub fn swollen() -> Vec<Case> {
    let rows = |rows: &str| format!("{OWN}{rows}");
    vec![
        case("blank lines", "\n".repeat(200_000), Out),
        case(
            "blank lines below the heads",
            rows(&"\n".repeat(200_000)),
            Out,
        ),
        case(
            "blank lines below another's heads",
            format!("{FOREIGN}{}", "\n".repeat(200_000)),
            Out,
        ),
        case(
            "a million columns",
            format!("{}\na;A;res\n", "c;".repeat(1_000_000)),
            Out,
        ),
        case("a million blank columns", ";".repeat(1_000_000), Out),
        case("a million cells and no more", "x;".repeat(1_000_000), Out),
        case(
            "a row of a million blank cells",
            rows(&format!("a;A;res;{}\nb;B;res;\n", ";".repeat(1_000_000))),
            Counted(2),
        ),
        case(
            "a row of a million cells",
            rows(&format!("a;A;res;{}\nb;B;res;\n", ";x".repeat(1_000_000))),
            Counted(2),
        ),
        case(
            "another's row of a million cells",
            format!("{FOREIGN}A;res;{}\n", ";x".repeat(1_000_000)),
            Counted(1),
        ),
        case(
            "sixteen million separators",
            rows(&";".repeat(16_000_000)),
            Out,
        ),
        case(
            "a hundred thousand values in a cell",
            rows(&format!("a;A;{};\n", "res|".repeat(100_000))),
            Counted(1),
        ),
        case(
            "a code too long",
            rows(&format!("{};A;res;\n", "a".repeat(100_000))),
            Counted(1),
        ),
        case(
            "a name too long",
            rows(&format!("a;{};res;\n", "Nom ".repeat(250_000))),
            Counted(1),
        ),
        case(
            "notes of forty megabytes",
            rows(&format!("a;A;res;{}\nb;B;res;\n", "mot ".repeat(10 << 20))),
            Counted(2),
        ),
        case(
            "another's cell of fourteen megabytes",
            format!("{FOREIGN}{};res;\nB;res;\n", "mot ".repeat(7 << 19)),
            Counted(2),
        ),
        case(
            "heads of fourteen megabytes",
            format!("code;{};nom\na;A;res\n", "mot ".repeat(7 << 19)),
            Calm,
        ),
        case(
            "a line of more than the largest file",
            rows(&format!("a;{};res;\n", "x".repeat(65 << 20))),
            Out,
        ),
        case(
            "four million short lines",
            rows(&"a\n".repeat(4 << 20)),
            Out,
        ),
        case(
            "four million of another's short lines",
            format!("{FOREIGN}{}", "a\n".repeat(4 << 20)),
            Out,
        ),
        case("four million quotes", rows(&"\"\n".repeat(4 << 20)), Calm),
        case(
            "twenty thousand rows that are refused",
            rows(&"x;;nulle;\n".repeat(20_000)),
            Counted(20_000),
        ),
        case(
            "twenty thousand of another's rows that are refused",
            format!("{FOREIGN}{}", ";nulle;\n".repeat(20_000)),
            Counted(20_000),
        ),
    ]
}

/// Values that mean something to some program, somewhere.
pub fn meaning() -> Vec<Case> {
    let cells = [
        "=1+1",
        "+1",
        "-1",
        "@SUM(1)",
        "=cmd|'/C calc'!A0",
        "\t=1",
        "'=1",
        "＝1+1",
        "=HYPERLINK(\"http://x\")",
        "../../etc/passwd",
        "C:\\Windows\\x",
        "/etc/passwd",
        "file:///etc/passwd",
        "CON",
        "%s%n%x",
        "${jndi:ldap://x}",
        "'; DROP TABLE organisation; --",
        "\" OR 1=1",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "{{7*7}}",
        "[@x]",
        "[^1]: note",
        "\\|",
        "a|b|c",
        "\\",
        "NULL",
        "null",
        "true",
        "NaN",
        "1e309",
        "-0",
        "0x10",
        "99999999999999999999",
        "\u{202e}gnp.exe",
        "\u{200b}\u{200d}\u{feff}",
        "a\u{301}\u{301}\u{301}",
        "👨‍👩‍👧‍👦",
        "\u{e000}\u{f8ff}",
        "\u{fffe}\u{ffff}",
        "\u{fdd0}",
        "\u{2028}\u{2029}",
        "\u{85}",
        "ﷺ",
        "İ",
        "ß",
        "ǅ",
        "\u{1d173}",
        "ÅÅ",
        "Ω≈ç",
        "مرحبا",
        "שלום",
        "東京",
        "\u{e0041}",
        " ",
        "\u{a0}",
        "\u{3000}",
    ];
    let mut all = Vec::new();
    for (n, cell) in cells.iter().enumerate() {
        let quoted = cell.replace('"', "\"\"");
        all.push(case(
            format!("cell {n}: {}", cell.escape_default()),
            format!("{OWN}{quoted};\"A {n}\";res;\nb{n};\"{quoted}\";res;\nc{n};C;\"{quoted}\";\nd{n};D;res;\"{quoted}\"\n"),
            Counted(4),
        ));
    }
    for control in (1_u8..32).chain([127]) {
        let sign = char::from(control);
        if matches!(sign, '\n' | '\r') {
            continue;
        }
        all.push(case(
            format!("control {control}"),
            format!("{OWN}a;\"x{sign}y\";res;\"{sign}\"\n"),
            Counted(1),
        ));
    }
    all.push(case(
        "codes that differ by case",
        format!("{OWN}a;A;res;\nA;B;res;\nÀ;C;res;\n"),
        Counted(3),
    ));
    all.push(case(
        "the same code a thousand times",
        format!("{OWN}{}", "a;A;res;\n".repeat(1000)),
        Counted(1000),
    ));
    all
}

/// Days in every manner, and those that never were.
pub fn dated() -> Vec<Case> {
    let days = [
        "11/05/2020",
        "2020-05-11",
        "11 mai 2020",
        "11.05.20",
        "05/13/2020",
        "lundi 11 mai 2020",
        "mai 2020",
        "2020",
        "43962",
        "43962.5",
        "31/02/2020",
        "29/02/2019",
        "00/00/0000",
        "99/99/9999",
        "2020-13-45",
        "1899-12-31",
        "9999-12-31",
        "-1",
        "11/05/2020 14:30",
        "2020-05-11T14:30:00Z",
        "hier",
        "1/2/3",
        "20200511",
        "11/05/10000",
        "٢٠٢٠-٠٥-١١",
        "2020-09-03/2020-09-04",
        "2020-09-04/2020-09-03",
    ];
    let each = days.iter().map(|day| Case {
        table: "inventaire",
        ..case(
            format!("day {day}"),
            format!("Nature;Volet;Titre;Relevé le\nbesoin;Trésorerie;Un prêt;{day}\n"),
            Counted(1),
        )
    });
    each.collect()
}
