//! The parts of the package around the text: what each file is, styles, numbering, notes, running head and foot.

use croisee_typeset::document::Document;

use super::{Body, blocks::DEEPEST, inlines::escaped};

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const WORDS: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const RELATIONS: &str = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const TYPES: &str = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/><Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/><Override PartName=\"/word/footnotes.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml\"/><Override PartName=\"/word/header1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/><Override PartName=\"/word/footer1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/><Override PartName=\"/word/settings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/><Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";

/// Every part of the package, by its name in it.
pub(super) fn all(document: &Document, body: &Body) -> Vec<(&'static str, String)> {
    let whole = |inner: String| format!("{XML}{inner}");
    vec![
        ("[Content_Types].xml", whole(TYPES.to_owned())),
        (
            "_rels/.rels",
            whole(format!(
                "<Relationships {RELATIONS}><Relationship Id=\"d\" Type=\"{OFFICE}/officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"c\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>"
            )),
        ),
        ("docProps/core.xml", whole(core(document))),
        ("word/_rels/document.xml.rels", whole(relations(body))),
        ("word/document.xml", whole(text(body))),
        ("word/footer1.xml", whole(footer(document))),
        ("word/footnotes.xml", whole(footnotes(body))),
        ("word/header1.xml", whole(header(document))),
        ("word/numbering.xml", whole(numbering(body))),
        (
            "word/settings.xml",
            whole(format!(
                "<w:settings {WORDS}><w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr></w:settings>"
            )),
        ),
        ("word/styles.xml", whole(styles(document))),
    ]
}

fn core(document: &Document) -> String {
    let meta = &document.meta;
    format!(
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title><dc:subject>{}</dc:subject><dc:creator>{}</dc:creator><cp:keywords>{}</cp:keywords><dc:language>{}</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">{}T00:00:00Z</dcterms:created></cp:coreProperties>",
        escaped(&meta.title),
        escaped(&meta.subject),
        escaped(&meta.author),
        escaped(&meta.keywords.join(", ")),
        escaped(&meta.language),
        meta.date
    )
}

fn relations(body: &Body) -> String {
    let mut out = format!("<Relationships {RELATIONS}>");
    for (id, kind) in [
        ("styles", "styles"),
        ("numbering", "numbering"),
        ("settings", "settings"),
        ("footnotes", "footnotes"),
        ("header1", "header"),
        ("footer1", "footer"),
    ] {
        out.push_str(&format!(
            "<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{id}.xml\"/>"
        ));
    }
    for (at, url) in body.links.iter().enumerate() {
        out.push_str(&format!(
            "<Relationship Id=\"link{}\" Type=\"{OFFICE}/hyperlink\" Target=\"{}\" TargetMode=\"External\"/>",
            at + 1,
            escaped(url)
        ));
    }
    out.push_str("</Relationships>");
    out
}

fn text(body: &Body) -> String {
    format!(
        "<w:document {WORDS}><w:body>{}<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/><w:footerReference w:type=\"default\" r:id=\"footer1\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1418\" w:bottom=\"1418\" w:left=\"1418\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/><w:titlePg/></w:sectPr></w:body></w:document>",
        body.xml
    )
}

fn run(words: &str) -> String {
    format!(
        "<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>",
        escaped(words)
    )
}

fn header(document: &Document) -> String {
    let running = &document.running;
    let mut left = run(&running.header_left);
    if let Some(draft) = &document.draft {
        left = format!("{}{}", run(&format!("{draft} · ")), left);
    }
    format!(
        "<w:hdr {WORDS}><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>{left}<w:r><w:tab/></w:r>{}</w:p></w:hdr>",
        run(&running.header_right)
    )
}

fn footer(document: &Document) -> String {
    format!(
        "<w:ftr {WORDS}><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>{}<w:r><w:tab/></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>",
        run(&document.running.footer_left)
    )
}

fn footnotes(body: &Body) -> String {
    let mut out = format!(
        "<w:footnotes {WORDS}><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
    );
    for (at, note) in body.notes.iter().enumerate() {
        out.push_str(&format!(
            "<w:footnote w:id=\"{}\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>{}{note}</w:p></w:footnote>",
            at + 1,
            run(" ")
        ));
    }
    out.push_str("</w:footnotes>");
    out
}

/// The dashes, then each numbered list with the number that it begins with.
fn numbering(body: &Body) -> String {
    let levels = |format: &str, mark: &dyn Fn(usize) -> String| -> String {
        (0..=DEEPEST)
            .map(|level| {
                format!(
                    "<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{}\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{}\" w:hanging=\"400\"/></w:pPr></w:lvl>",
                    mark(level),
                    (level + 1) * 400
                )
            })
            .collect()
    };
    let mut out = format!(
        "<w:numbering {WORDS}><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/>{}</w:abstractNum><w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"hybridMultilevel\"/>{}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
        levels("bullet", &|_| "–".to_owned()),
        levels("decimal", &|level| format!("%{}.", level + 1))
    );
    for (at, from) in body.lists.iter().enumerate() {
        let starts: String = (0..=DEEPEST)
            .map(|level| {
                format!(
                    "<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{from}\"/></w:lvlOverride>"
                )
            })
            .collect();
        out.push_str(&format!(
            "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/>{starts}</w:num>",
            at + 2
        ));
    }
    out.push_str("</w:numbering>");
    out
}

/// The styles, by which a reader finds their way and a house sets its own look.
fn styles(document: &Document) -> String {
    let accent = document.look.accent;
    let accent = format!("{:02x}{:02x}{:02x}", accent.0, accent.1, accent.2);
    let mut out = format!(
        "<w:styles {WORDS}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Spectral\" w:hAnsi=\"Spectral\" w:cs=\"Times New Roman\" w:eastAsia=\"Times New Roman\"/><w:sz w:val=\"22\"/><w:lang w:val=\"{}\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"120\" w:line=\"288\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>",
        escaped(&document.meta.language)
    );
    let sans = "<w:rFonts w:ascii=\"Inter\" w:hAnsi=\"Inter\"/>";
    for level in 1..=4_usize {
        let size = [36, 28, 24, 22][level - 1];
        out.push_str(&style(
            &format!("Heading{level}"),
            &format!("heading {level}"),
            &format!(
                "<w:keepNext/><w:keepLines/><w:spacing w:before=\"{}\" w:after=\"100\"/><w:outlineLvl w:val=\"{}\"/>",
                480 / level,
                level - 1
            ),
            &format!("<w:b/><w:color w:val=\"{accent}\"/><w:sz w:val=\"{size}\"/>"),
        ));
        let name = format!("toc {level}");
        let indent = format!(
            "<w:spacing w:after=\"40\"/><w:ind w:left=\"{}\"/>",
            (level - 1) * 240
        );
        out.push_str(&style(&format!("TOC{level}"), &name, &indent, ""));
    }
    let edged = |colour: &str| {
        format!(
            "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"8\" w:color=\"{colour}\"/></w:pBdr><w:ind w:left=\"300\"/>"
        )
    };
    let tab = "<w:tabs><w:tab w:val=\"right\" w:pos=\"9070\"/></w:tabs>";
    let rows: [(&str, &str, String, String); 22] = [
        (
            "Title",
            "Title",
            "<w:spacing w:before=\"240\" w:after=\"120\"/>".into(),
            "<w:b/><w:sz w:val=\"52\"/>".into(),
        ),
        (
            "Subtitle",
            "Subtitle",
            String::new(),
            "<w:i/><w:sz w:val=\"28\"/>".into(),
        ),
        (
            "Kicker",
            "Kicker",
            "<w:spacing w:before=\"1800\"/>".into(),
            format!("{sans}<w:color w:val=\"{accent}\"/><w:sz w:val=\"20\"/>"),
        ),
        (
            "CoverLine",
            "Cover Line",
            "<w:spacing w:after=\"40\"/>".into(),
            format!("{sans}<w:sz w:val=\"19\"/>"),
        ),
        (
            "ContentsTitle",
            "Contents Title",
            "<w:keepNext/>".into(),
            "<w:b/><w:sz w:val=\"32\"/>".into(),
        ),
        ("Lead", "Lead", String::new(), "<w:sz w:val=\"26\"/>".into()),
        (
            "Key",
            "Key",
            "<w:keepLines/>".into(),
            "<w:b/><w:sz w:val=\"24\"/>".into(),
        ),
        (
            "Small",
            "Small",
            String::new(),
            "<w:sz w:val=\"19\"/>".into(),
        ),
        (
            "Label",
            "Label",
            String::new(),
            format!("{sans}<w:color w:val=\"5a6270\"/><w:sz w:val=\"17\"/>"),
        ),
        (
            "Warning",
            "Warning",
            String::new(),
            format!("{sans}<w:color w:val=\"a14a12\"/><w:sz w:val=\"19\"/>"),
        ),
        (
            "ListParagraph",
            "List Paragraph",
            "<w:spacing w:after=\"60\"/>".into(),
            String::new(),
        ),
        (
            "Quote",
            "Quote",
            format!("<w:keepNext/>{}", edged(&accent)),
            "<w:i/>".into(),
        ),
        (
            "QuoteNuance",
            "Quote Nuance",
            format!("<w:keepNext/>{}", edged("c8751a")),
            "<w:i/>".into(),
        ),
        (
            "QuoteAgainst",
            "Quote Against",
            format!("<w:keepNext/>{}", edged("a14a12")),
            "<w:i/>".into(),
        ),
        (
            "QuoteSource",
            "Quote Source",
            "<w:ind w:left=\"300\"/>".into(),
            format!("{sans}<w:color w:val=\"5a6270\"/><w:sz w:val=\"17\"/>"),
        ),
        (
            "EntryHead",
            "Entry Head",
            "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"20\"/>".into(),
            format!("{sans}<w:color w:val=\"{accent}\"/><w:sz w:val=\"17\"/>"),
        ),
        (
            "Caption",
            "caption",
            "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"60\"/>".into(),
            format!("{sans}<w:b/><w:sz w:val=\"18\"/>"),
        ),
        (
            "TableText",
            "Table Text",
            "<w:spacing w:after=\"40\" w:line=\"252\" w:lineRule=\"auto\"/>".into(),
            "<w:sz w:val=\"19\"/>".into(),
        ),
        (
            "TableHead",
            "Table Head",
            "<w:spacing w:after=\"40\"/>".into(),
            format!("{sans}<w:b/><w:sz w:val=\"17\"/>"),
        ),
        (
            "TableAfter",
            "Table After",
            "<w:spacing w:after=\"60\"/>".into(),
            "<w:sz w:val=\"8\"/>".into(),
        ),
        (
            "Header",
            "header",
            tab.into(),
            format!("{sans}<w:color w:val=\"5a6270\"/><w:sz w:val=\"16\"/>"),
        ),
        (
            "Footer",
            "footer",
            tab.into(),
            format!("{sans}<w:color w:val=\"5a6270\"/><w:sz w:val=\"16\"/>"),
        ),
    ];
    for (id, name, paragraph, run) in &rows {
        out.push_str(&style(id, name, paragraph, run));
    }
    out.push_str(&style(
        "FootnoteText",
        "footnote text",
        "<w:spacing w:after=\"40\"/>",
        "<w:sz w:val=\"18\"/>",
    ));
    out.push_str(&format!(
        "<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr><w:color w:val=\"{accent}\"/><w:u w:val=\"single\"/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style><w:style w:type=\"table\" w:styleId=\"CroiseeTable\"><w:name w:val=\"Croisee Table\"/><w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"5a6270\"/><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"5a6270\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"d3cbbb\"/></w:tblBorders><w:tblCellMar><w:top w:w=\"40\" w:type=\"dxa\"/><w:left w:w=\"80\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style></w:styles>"
    ));
    out
}

fn style(id: &str, name: &str, paragraph: &str, run: &str) -> String {
    format!(
        "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )
}
