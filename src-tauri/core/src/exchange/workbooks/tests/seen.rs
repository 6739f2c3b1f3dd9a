//! What a reader of a workbook sees comes in, and where it stands.

use super::*;

#[test]
fn cells_say_what_they_show() {
    reads(
        &xlsx(
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>Date</t></is></c></row>\
             <row r=\"2\" spans=\"1:9\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" s=\"1\"><v>43963</v></c><c r=\"C2\" s=\"2\"><v>43952</v></c>\
             <c r=\"D2\" s=\"3\"><v>0.39583333333333331</v></c><c r=\"E2\" s=\"1\"/><c r=\"F2\" t=\"b\"><v>1</v></c><c r=\"G2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>\
             <c r=\"H2\"><f>B2+1</f><v>0.30000000000000004</v></c><c r=\"I2\" t=\"str\"><f>\"a\"&amp;\"b\"</f><v>a;b_x000D_\n&#10;\"c\"</v></c>\
             <c r=\"J2\" t=\"d\"><v>2020-05-12</v></c><c r=\"K2\" s=\"99\"><v>612345678</v></c></row></sheetData>",
        ),
        "Fondation ;Date;;;;;;;;;\nRéseau;2020-05-12;2020-05;09:30;;oui;#DIV/0!;0.3;\"a;b\n\n\"\"c\"\"\";2020-05-12;612345678\n",
    );
    reads(
        &ods(
            "<table:table table:name=\"F\"><table:table-column table:number-columns-repeated=\"9\"/>\
             <table:table-header-rows><table:table-row><table:table-cell office:value-type=\"string\"><text:p>Nom<text:s text:c=\"2\"/><text:span>long</text:span></text:p><text:p>suite</text:p></table:table-cell>\
             <table:table-cell office:value-type=\"date\" office:date-value=\"2020-05-12T14:30:00\"><text:p>12 mai</text:p></table:table-cell></table:table-row></table:table-header-rows>\
             <table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"date\" office:date-value=\"2020-05-12\"><office:annotation><text:p>dit à part</text:p></office:annotation><text:p>12/05/20</text:p></table:table-cell>\
             <table:table-cell office:value-type=\"time\" office:time-value=\"PT09H30M00S\"><text:p>9h30</text:p></table:table-cell>\
             <table:table-cell office:value-type=\"float\" office:value=\"1234.5\"><text:p>1 234,50</text:p></table:table-cell>\
             <table:table-cell office:value-type=\"boolean\" office:boolean-value=\"false\"><text:p>FAUX</text:p></table:table-cell>\
             <table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>\
             <table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>",
        ),
        "\"Nom  long\nsuite\";2020-05-12 14:30:00;;\n2020-05-12;09:30;1234.5;non\n2020-05-12;09:30;1234.5;non\n",
    );
}

#[test]
fn headings_are_found_below_a_title_and_rows_keep_their_numbers() {
    let sheet = "<sheetData><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Suivi des structures, mai</t></is></c></row>\
        <row r=\"4\"><c r=\"B4\" t=\"inlineStr\"><is><t>Nom</t></is></c><c r=\"C4\" t=\"inlineStr\"><is><t>Sphère</t></is></c></row>\
        <row r=\"7\"><c r=\"B7\" t=\"inlineStr\"><is><t>Rives</t></is></c><c r=\"E7\"><v>3</v></c></row></sheetData>";
    reads(&xlsx(sheet), "\n\n\n;Nom;Sphère;;\n\n\n;Rives;;;3\n");
    let table = sheets_table(&xlsx(sheet));
    assert_eq!(table.0, ["", "Nom", "Sphère", "", ""]);
    assert_eq!(table.1, [7]);
}

/// The headings of the only sheet, and the numbers of its rows.
fn sheets_table(bytes: &[u8]) -> (Vec<String>, Vec<u32>) {
    let [(_, text)] = &texts_of(bytes)[..] else {
        panic!("not one sheet")
    };
    let text = crate::exchange::sheets::TableText::separated_by(text.clone(), SEPARATOR);
    let sheet = text.open();
    (
        sheet.header().to_vec(),
        sheet.map(|row| row.number).collect(),
    )
}

#[test]
fn a_cell_merged_downwards_says_its_words_in_each_row_that_says_something() {
    let sheet = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>1</v></c></row>\
        <row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\"><v>2</v></c></row><row r=\"3\"><c r=\"A3\"/><c r=\"B3\"><v>3</v></c></row>\
        <row r=\"5\"><c r=\"B5\"><v>5</v></c></row><row r=\"6\"><c r=\"B6\"><v>6</v></c></row></sheetData><mergeCells count=\"2\"><mergeCell ref=\"A2:A5\"/><mergeCell ref=\"B6:C6\"/></mergeCells>";
    reads(
        &xlsx(sheet),
        "Réseau;1\nRéseau;2\nRéseau;3\n\nRéseau;5\n;6\n",
    );
    let table = "<table:table table:name=\"F\"><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>\
        <table:table-row><table:table-cell table:number-rows-spanned=\"2\"><text:p>c</text:p></table:table-cell><table:table-cell><text:p>d</text:p></table:table-cell></table:table-row>\
        <table:table-row><table:covered-table-cell><text:p>caché</text:p></table:covered-table-cell><table:table-cell><text:p>e</text:p></table:table-cell></table:table-row>\
        <table:table-row><table:table-cell/><table:table-cell><text:p>f</text:p></table:table-cell></table:table-row></table:table>";
    reads(&ods(table), "a;b\nc;d\nc;e\n;f\n");
}

#[test]
fn each_sheet_that_is_seen_and_says_something_is_a_table() {
    let book = Xlsx {
        sheets: &[
            ("Listes", "state=\"veryHidden\"", &rows(&[&["a", "b"]])),
            ("Vide", "", "<sheetData/>"),
            (
                "Personnes &amp; rôles",
                "",
                &rows(&[&["Nom", "Prénom"], &["Delmas", "Hélène"]]),
            ),
            ("Graphique", "", ""),
            ("Structures", "", &rows(&[&["Nom", "Sphère"]])),
        ],
        ..Xlsx::default()
    };
    let names: Vec<String> = texts_of(&book.bytes())
        .into_iter()
        .map(|(n, _)| n)
        .collect();
    assert_eq!(names, ["Personnes & rôles", "Structures"]);
    let hidden = Xlsx {
        sheets: &[("Seule", "state=\"hidden\"", &rows(&[&["a", "b"]]))],
        ..Xlsx::default()
    };
    assert_eq!(texts_of(&hidden.bytes()).len(), 1);
    let cell = "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>";
    let tables = format!(
        "<table:tracked-changes><table:table-cell><text:p>avant</text:p></table:table-cell></table:tracked-changes><table:table table:name=\"A\" table:style-name=\"ta2\">{cell}</table:table><table:table table:name=\"B\" table:style-name=\"ta1\">{cell}</table:table>"
    );
    assert_eq!(
        texts_of(&ods(&tables)),
        [("B".to_owned(), "\"a\"\n".to_owned())]
    );
}

#[test]
fn days_counted_from_1904_are_the_days_that_are_shown() {
    let book = Xlsx {
        sheets: &[(
            "F",
            "",
            "<sheetData><row><c s=\"1\"><v>42501</v></c></row></sheetData>",
        )],
        properties: "<workbookPr date1904=\"1\"/>",
        ..Xlsx::default()
    };
    reads(&book.bytes(), "\"2020-05-12\"\n");
}
