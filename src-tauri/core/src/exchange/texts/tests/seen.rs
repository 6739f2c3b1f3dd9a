//! What a reader of the document sees is what is read, in the order in which it is read.

use super::{super::read, *};

#[track_caller]
fn in_docx(body: &str, expected: &str) {
    assert_eq!(
        read("a.docx", &docx(body)).as_deref(),
        Ok(expected),
        "{body}"
    );
}

#[track_caller]
fn in_odt(text: &str, expected: &str) {
    assert_eq!(read("a.odt", &odt(text)).as_deref(), Ok(expected), "{text}");
}

#[test]
fn words_tabs_and_breaks_of_a_docx_stand_where_they_stood() {
    in_docx(
        &[para("Un"), para(""), para(""), para("deux ")].concat(),
        "Un\n\ndeux",
    );
    in_docx(
        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"709\"/></w:tabs></w:pPr><w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>D</w:t></w:r></w:p>",
        "A\tB\nC\u{2011}D",
    );
    in_docx(
        &para("R&amp;D &lt;b&gt; &#233;&#xE9; <![CDATA[<i>]]> l’« été »"),
        "R&D <b> éé <i> l’« été »",
    );
    in_docx(
        "<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"2192\"/><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/><w:t>x</w:t></w:r></w:p>",
        "→x",
    );
}

#[test]
fn tracked_deletions_of_a_docx_are_left_out_and_insertions_kept() {
    in_docx(
        "<w:p><w:r><w:t>On </w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>ne </w:delText></w:r></w:del><w:ins w:id=\"2\"><w:r><w:t>tient </w:t></w:r></w:ins><w:moveFrom><w:r><w:t>ailleurs</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>ici</w:t></w:r></w:moveTo></w:p>",
        "On tient ici",
    );
    // The end of the first paragraph was deleted, the second begins where it stood.
    in_docx(
        &format!(
            "<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>{}</w:p>{}",
            run("On "),
            para("tient")
        ),
        "On tient",
    );
    in_docx(
        &format!(
            "<w:tbl><w:tr><w:trPr><w:del w:id=\"4\"/></w:trPr><w:tc>{}</w:tc></w:tr><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>",
            para("ôtée"),
            para("gardée")
        ),
        "gardée",
    );
    in_docx(
        "<w:p><w:pPr><w:rPr><w:ins w:id=\"5\"/></w:rPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:b/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>vu</w:t></w:r></w:p>",
        "vu",
    );
}

#[test]
fn codes_of_fields_and_hidden_words_are_no_text() {
    in_docx(
        "<w:p><w:r><w:t>Page </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE \\* </w:instrText></w:r><w:r><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\" DATE \"><w:r><w:t> mai</w:t></w:r></w:fldSimple><w:r><w:rPr><w:vanish/></w:rPr><w:t>caché</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>.</w:t></w:r></w:p>",
        "Page 12 mai.",
    );
    in_docx(
        "<w:p><w:hyperlink><w:r><w:t>lien</w:t></w:r></w:hyperlink><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t> dit</w:t></w:r></w:sdtContent></w:sdt></w:p>",
        "lien dit",
    );
}

#[test]
fn what_a_style_hides_is_no_text_either() {
    let styles = "<w:style w:styleId=\"Caché\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId=\"Fils\"><w:basedOn w:val=\"Caché\"/></w:style><w:style w:styleId=\"Vu\"><w:basedOn w:val=\"Caché\"/><w:rPr><w:vanish w:val=\"0\"/></w:rPr></w:style>";
    let run_in = |look: &str, words: &str| {
        format!("<w:r><w:rPr>{look}</w:rPr><w:t xml:space=\"preserve\">{words}</w:t></w:r>")
    };
    let styled = |style: &str, inner: &str| {
        format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{inner}</w:p>")
    };
    let body = [
        format!(
            "<w:p>{}{}{}</w:p>",
            run("On "),
            run_in("<w:rStyle w:val=\"Fils\"/>", "ne "),
            run_in("<w:rStyle w:val=\"Vu\"/>", "tient")
        ),
        styled("Fils", &run("tout caché")),
        styled(
            "Caché",
            &format!(
                "{}{}",
                run("caché "),
                run_in("<w:vanish w:val=\"0\"/>", "sauf ceci")
            ),
        ),
        styled("Vu", &run("fin")),
    ]
    .concat();
    let text = read("a.docx", &docx_with(&body, &[("styles", styles)]));
    assert_eq!(text.as_deref(), Ok("On tient\n\nsauf ceci\nfin"));
    let content = |styles: &str, text: &str| {
        let xml = format!(
            "<x><automatic-styles>{styles}</automatic-styles><body><text>{text}</text></body></x>"
        );
        let named = "<x><styles><style name=\"Nommé\"><text-properties display=\"none\"/></style></styles></x>";
        read(
            "a.odt",
            &zipped(&[
                ("content.xml", xml.as_bytes()),
                ("styles.xml", named.as_bytes()),
            ]),
        )
    };
    let styles = "<style name=\"T1\" parent-style-name=\"Nommé\"/><style name=\"P1\"><text-properties display=\"none\"/></style><style name=\"P2\" parent-style-name=\"P1\"><text-properties display=\"true\"/></style>";
    let text = content(
        styles,
        "<p>On <span style-name=\"T1\">ne </span>tient</p><p style-name=\"P1\">caché</p><p style-name=\"P2\">vu</p><section display=\"none\"><p>plié</p></section><section><p>ouvert</p></section><p>a<hidden-text is-hidden=\"true\">b</hidden-text><hidden-text is-hidden=\"false\">c</hidden-text></p><p>sans <hidden-paragraph is-hidden=\"true\"/>moi</p><p>avec <hidden-paragraph is-hidden=\"false\"/>moi</p>",
    );
    assert_eq!(text.as_deref(), Ok("On tient\nvu\nouvert\nac\navec moi"));
}

#[test]
fn of_several_forms_of_the_same_thing_one_is_read() {
    let within = |words: &str| format!("<w:txbxContent>{}</w:txbxContent>", para(words));
    let forms = |forms: &str| {
        format!("<w:p><w:r><mc:AlternateContent>{forms}</mc:AlternateContent></w:r></w:p>")
    };
    let [one, two] = ["une", "autre"]
        .map(|words| format!("<mc:Choice Requires=\"wps\">{}</mc:Choice>", within(words)));
    let last = format!("<mc:Fallback>{}</mc:Fallback>", within("secours"));
    in_docx(&forms(&[&*one, &two, &last].concat()), "une");
    in_docx(&forms(&last), "secours");
    // One thing within another, each in two forms.
    let inner = forms(&[&*one, &last].concat());
    let outer = format!(
        "<mc:Choice><w:txbxContent>{inner}{}</w:txbxContent></mc:Choice>{last}",
        para("puis")
    );
    in_docx(&[forms(&outer), para("fin")].concat(), "une\npuis\nfin");
}

#[test]
fn tables_within_tables_within_boxes_are_read_once_and_in_order() {
    let cell = |inner: &str| format!("<w:tc>{inner}</w:tc>");
    let table = |cells: &[String]| {
        format!(
            "<w:tbl><w:tr>{}</w:tr></w:tbl>",
            cells.iter().map(|c| cell(c)).collect::<String>()
        )
    };
    let mut inner = table(&[para("fond"), para("du puits")]);
    for n in 0..20 {
        inner = table(&[para(&format!("n{n}")), format!("{inner}{}", para("reste"))]);
    }
    let text = read("a.docx", &docx(&inner)).unwrap();
    for once in ["fond", "du puits", "n0", "n19"] {
        let words = text
            .split(['\t', ' ', '\n'])
            .filter(|w| once.split(' ').next() == Some(*w));
        assert_eq!(words.count(), 1, "{once} in {text}");
    }
    assert_eq!(text.matches("reste").count(), 20);
    let comment = "<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>dit</w:t></w:r><w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>";
    let remark = format!("<w:comment w:id=\"1\">{}</w:comment>", para("remarque"));
    let bytes = docx_with(
        comment,
        &[("comments", &remark), ("header1", &para("en-tête"))],
    );
    assert_eq!(read("a.docx", &bytes).as_deref(), Ok("dit"));
}

#[test]
fn lists_headings_and_tables_of_a_docx_are_laid_out() {
    let item = |id: &str, level: &str, words: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{id}\"/></w:numPr></w:pPr>{}</w:p>",
            run(words)
        )
    };
    in_docx(
        &[
            para("Ils disent"),
            item("3", "0", "un"),
            item("3", "1", "deux"),
            item("0", "0", "trois"),
        ]
        .concat(),
        "Ils disent\n– un\n  – deux\ntrois",
    );
    let styles = "<w:style w:styleId=\"Titre1\"><w:pPr><w:outlineLvl w:val=\"0\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"Puce\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"PuceBis\"><w:basedOn w:val=\"Puce\"/></w:style>";
    let styled = |style: &str, words: &str| {
        format!(
            "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{}</w:p>",
            run(words)
        )
    };
    let body = [
        para("Avant"),
        styled("Titre1", "Crise"),
        styled("PuceBis", "un"),
        styled("Autre", "fin"),
    ]
    .concat();
    let text = read("a.docx", &docx_with(&body, &[("styles", styles)]));
    assert_eq!(text.as_deref(), Ok("Avant\n\nCrise\n– un\nfin"));
    let cell = |inner: &str| format!("<w:tc><w:tcPr/>{inner}</w:tc>");
    let inner = format!(
        "<w:tbl><w:tr>{}{}</w:tr></w:tbl>",
        cell(&para("x")),
        cell(&para("y"))
    );
    in_docx(
        &format!(
            "<w:tbl><w:tblPr/><w:tr>{}{}</w:tr><w:tr>{}{}</w:tr></w:tbl>",
            cell(&para("Besoin")),
            cell(&[para("Réponse"), para("suite")].concat()),
            cell(&para("")),
            cell(&inner),
        ),
        "Besoin\tRéponse suite\n\tx y",
    );
}

#[test]
fn notes_of_a_docx_stand_at_its_end_in_the_order_of_their_signs() {
    let body = format!(
        "<w:p>{}<w:r><w:endnoteReference w:id=\"2\"/></w:r>{}<w:r><w:footnoteReference w:id=\"7\"/></w:r><w:r><w:endnoteReference w:id=\"2\"/></w:r><w:r><w:footnoteReference w:id=\"99\"/></w:r></w:p>",
        run("Un"),
        run(" deux")
    );
    let foot = format!(
        "<w:footnote w:type=\"separator\" w:id=\"0\">{}</w:footnote><w:footnote w:id=\"7\"><w:p><w:r><w:footnoteRef/></w:r>{}</w:p></w:footnote><w:footnote w:id=\"8\">{}</w:footnote>",
        para("—"),
        run(" au pied"),
        para("jamais citée")
    );
    let end = format!(
        "<w:endnote w:id=\"2\">{}</w:endnote>",
        [para("à la"), para("fin")].concat()
    );
    let bytes = docx_with(&body, &[("footnotes", &foot), ("endnotes", &end)]);
    assert_eq!(
        read("a.docx", &bytes).as_deref(),
        Ok("Un[1] deux[2][1][3]\n\n[1] à la fin\n[2] au pied")
    );
}

#[test]
fn words_in_boxes_are_read_once_after_the_paragraph_that_holds_them() {
    let within = format!("<w:txbxContent>{}</w:txbxContent>", para("dans la boîte"));
    in_docx(
        &format!(
            "<w:p>{}<w:r><mc:AlternateContent><mc:Choice>{within}</mc:Choice><mc:Fallback>{within}</mc:Fallback></mc:AlternateContent></w:r>{}</w:p>{}",
            run("Avant "),
            run("après"),
            para("ensuite")
        ),
        "Avant après\ndans la boîte\nensuite",
    );
}

#[test]
fn a_docx_of_any_writer_is_read() {
    // The strict form, another prefix, UTF-16, and a main part of another name.
    let body = "<x:document xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><x:body><x:p><x:r><x:t>Été</x:t></x:r></x:p></x:body></x:document>";
    let utf16: Vec<u8> = std::iter::once(0xfeff)
        .chain(body.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let root = relations(&[("officeDocument", "/word/document2.xml")]);
    let bytes = zipped(&[
        ("_rels/.rels", root.as_bytes()),
        ("word/document2.xml", &utf16),
    ]);
    assert_eq!(read("sans fin", &bytes).as_deref(), Ok("Été"));
}

#[test]
fn an_odt_is_read_as_its_readers_see_it() {
    in_odt(
        "<text:h text:outline-level=\"1\">Crise</text:h><text:p>Un  deux\n   trois<text:s text:c=\"3\"/>x<text:tab/>y<text:line-break/>z</text:p><text:p/><text:p><text:span>R&amp;D</text:span> <text:a>lien</text:a></text:p>",
        "Crise\nUn deux trois   x\ty\nz\n\nR&D lien",
    );
    in_odt(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>ôté</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>On <text:change text:change-id=\"1\"/><text:change-start text:change-id=\"2\"/>tient<text:change-end text:change-id=\"2\"/><office:annotation><text:p>remarque</text:p></office:annotation></text:p>",
        "On tient",
    );
    in_odt(
        "<text:list><text:list-item><text:p>un</text:p><text:p>encore</text:p><text:list><text:list-item><text:p>deux</text:p></text:list-item></text:list></text:list-item><text:list-header><text:p>tête</text:p></text:list-header></text:list><text:p>fin</text:p>",
        "– un\nencore\n  – deux\ntête\nfin",
    );
    in_odt(
        "<table:table><table:table-row><table:table-cell><text:p>a</text:p><text:p>b</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated=\"999999\"><table:table-cell table:number-columns-repeated=\"999999\"/></table:table-row></table:table>",
        "a b\t\tc",
    );
    in_odt(
        "<text:p>Un<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>au pied</text:p></text:note-body></text:note> deux<draw:frame><draw:text-box><text:p>boîte</text:p></draw:text-box><svg:title>image</svg:title></draw:frame>.</text:p><text:table-of-content><text:table-of-content-source><text:index-title-template>modèle</text:index-title-template></text:table-of-content-source><text:index-body><text:p>Crise 1</text:p></text:index-body></text:table-of-content>",
        "Un[1] deux.\nboîte\nCrise 1\n\n[1] au pied",
    );
}

#[test]
fn plain_text_is_read_in_every_encoding_of_the_archive() {
    let text = "# Crise\n\n* l’été : 12 €";
    let utf16 = |big: bool| -> Vec<u8> {
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        let unit = |u: u16| {
            if big {
                u.to_be_bytes()
            } else {
                u.to_le_bytes()
            }
        };
        units.flat_map(unit).collect()
    };
    let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    for bytes in [
        text.as_bytes().to_vec(),
        format!("\u{feff}{text}").into_bytes(),
        text.replace('\n', "\r\n").into_bytes(),
        utf16(true),
        utf16(false),
        windows.into_owned(),
    ] {
        assert_eq!(read("a.md", &bytes).as_deref(), Ok(text));
    }
}
